"""Job changes: a worker lets staff judge or help, staff keep the record until a new contract starts."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import add_summary, consultation_about
from bot.domain import callbacks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.outbox import Button, Buttons, SayText, tell_staff
from bot.domain.outbox.follow_ups import reply_in_group
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Due
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.support.job_change_record import Entry, EntryKind, JobChange
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker

# So many entries of each kind fit into one message; earlier ones are kept all the same.
_SHOWN_ENTRIES = 5


async def ask_about_job_change(context: ActionContext, worker: Worker, answers: str) -> Consultation:
    """Give staff the worker's answers, `answers` in the language of staff, in the consultation about changing jobs."""
    consultation = await consultation_about(context, worker, ConsultationKind.JOB_CHANGE)
    message = tell_staff("job_change-answers", {"answers": answers}, consultation_id=consultation.id)
    await add_summary(context, consultation, message)
    return consultation


async def open_job_change(context: ActionContext, worker: Worker, answers: str) -> Consultation:
    """The worker accepts the support that is owed: staff get the answers and the record; asking again opens no other.

    The day on which the contract ended is not asked, so the obligation counts from the record's first day.
    """
    consultation = await ask_about_job_change(context, worker, answers)
    job_change = await context.store.job_changes.open_one(worker.id)
    if job_change is None:
        job_change = await context.store.job_changes.open(consultation, contract_ended_on=None, at=context.now)
        await _owe(context, job_change)
        await _record(context, AuditAction.JOB_CHANGE_OPENED, job_change, actor=Actor.worker(worker.id))
    await context.store.outbox.put(_message(job_change, consultation_id=consultation.id), context.now)
    return consultation


async def write_entry(context: ActionContext, entry: Entry, words: IncomingMessage) -> ActionResult:
    """Keep an officer's words, which have a text, and show the record below; refused when the record is closed."""
    job_change = await context.store.job_changes.get(entry.job_change_id)
    if not job_change.is_open:
        return refused("job_change-mistake-closed")
    await context.store.job_changes.write(entry.id, words.text or "", context.staff_id, context.now)
    await _record(context, AuditAction.JOB_CHANGE_WRITTEN, job_change, actor=context.actor)
    job_change = await context.store.job_changes.get(job_change.id)
    record = reply_in_group(_message(job_change), entry.group_id, words.telegram_id)
    await context.store.outbox.put(record, context.now)
    return DONE


async def close_job_change(context: ActionContext, job_change: JobChange) -> ActionResult:
    """A new contract has started: record and obligation are done."""
    if not job_change.is_open:
        return ALREADY_DONE
    await context.store.job_changes.set_closed(job_change.id, context.now)
    await context.store.obligations.finish(job_change.worker_id, JOB_CHANGE_SUPPORT, context.now)
    await _record(context, AuditAction.JOB_CHANGE_CLOSED, job_change, actor=context.actor)
    await context.store.outbox.put(_message(await context.store.job_changes.get(job_change.id)), context.now)
    return DONE


async def reopen_job_change(context: ActionContext, job_change: JobChange) -> ActionResult:
    """No contract has started after all; already done when support for this worker is open."""
    if await context.store.job_changes.open_one(job_change.worker_id):
        return ALREADY_DONE
    await context.store.job_changes.set_closed(job_change.id, None)
    await _owe(context, job_change)
    await _record(context, AuditAction.JOB_CHANGE_REOPENED, job_change, actor=context.actor)
    await context.store.outbox.put(_message(await context.store.job_changes.get(job_change.id)), context.now)
    return DONE


async def _owe(context: ActionContext, job_change: JobChange) -> None:
    opened_on = tokyo_day(job_change.opened_at)
    due = Due(job_change.worker_id, JOB_CHANGE_SUPPORT, opened_on, next_on=opened_on)
    await context.store.obligations.open(due, context.now)


async def _record(context: ActionContext, action: AuditAction, job_change: JobChange, *, actor: Actor) -> None:
    await context.record(action, actor=actor, subject=f"job_change:{job_change.id}")


def _message(job_change: JobChange, *, consultation_id: int | None = None) -> SayText:
    """The record as it stands, in the topic of its consultation or of a later one."""
    variables = {
        "opened_on": tokyo_day(job_change.opened_at).isoformat(),
        "state": "open" if job_change.is_open else "closed",
        "hello_work_visits": _lines(job_change.texts(EntryKind.HELLO_WORK_VISIT)),
        "candidate_employers": _lines(job_change.texts(EntryKind.CANDIDATE_EMPLOYER)),
        "persons_in_charge": _lines(job_change.texts(EntryKind.PERSON_IN_CHARGE)),
    }
    return tell_staff(
        "job_change-record",
        variables,
        consultation_id=consultation_id or job_change.consultation_id,
        buttons=_buttons(job_change),
    )


def _lines(texts: Sequence[str]) -> str:
    if not texts:
        return MISSING
    earlier = ["…"] if len(texts) > _SHOWN_ENTRIES else []
    return "\n".join([*earlier, *(f"• {text}" for text in texts[-_SHOWN_ENTRIES:])])


def _buttons(job_change: JobChange) -> Buttons:
    if not job_change.is_open:
        return ((Button("job_change-reopen", callback=callbacks.REOPEN_JOB_CHANGE.data(job_change.id)),),)
    entries = {kind: callbacks.ADD_ENTRY.data(kind, job_change.id) for kind in EntryKind}
    adding = ((Button(f"job_change-add-{kind}", callback=data),) for kind, data in entries.items())
    return (*adding, (Button("job_change-close", callback=callbacks.CLOSE_JOB_CHANGE.data(job_change.id)),))
