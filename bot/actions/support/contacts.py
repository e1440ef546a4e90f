"""What staff begin: they write to a worker first, and keep what was said on the telephone or face to face."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.actions.context import ActionContext
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.support.alarms import take_alarm
from bot.actions.support.alarms.outcomes import note_outcome, unsaid_of
from bot.actions.support.consultations import move_consultation
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.standing import begin_standing, count_deadlines, wait_for_answer
from bot.actions.tasks.tasks import drop_tasks_in
from bot.domain.audit_event import AuditAction
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, CopyMessages, OpenTopic, say, tell_staff
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import (
    RESTRICTED_KINDS,
    Channel,
    Consultation,
    ConsultationKind,
    ConsultationState,
    Origin,
    Readers,
    after_answer_arrived,
    after_worker_wrote,
)
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker

_ORIGINS = {Channel.PHONE: Origin.PHONE, Channel.IN_PERSON: Origin.IN_PERSON}
# The ways in which staff speak with a worker outside the chat.
SPOKEN: Final = tuple(_ORIGINS)


@dataclass(frozen=True, slots=True)
class Contact:
    """A call or a visit, as staff tell of it; `handler` and `interpreter` are names, the latter None where none was."""

    channel: Channel
    on: date
    words: str
    handler_id: int
    handler: str | None
    interpreter: str | None


def may_write_to(worker: Worker) -> ActionResult:
    """Tell whether staff can write to a worker first; refused with the reason where nothing would arrive."""
    if worker.forgotten_at is not None:
        return refused("contact-forgotten")
    if worker.chat_id is None:
        return refused("contact-no_chat")
    if worker.consented_at is None:
        return refused("contact-not_agreed")
    return DONE if worker.unreachable_at is None else refused("contact-blocked")


async def write_first(context: ActionContext, worker: Worker, kind: ConsultationKind, text: str) -> ActionResult:
    """Write to a worker who has not asked, in a new consultation of the writer; done with its number and readers."""
    may_write = may_write_to(worker)
    if may_write.is_refused:
        return may_write
    matter = await context.store.consultations.open(worker, kind, context.now, _readers(kind))
    await begin_standing(context, matter, origin=Origin.STAFF)
    await context.store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, context.now)
    await context.store.standings.claim(matter.id, context.staff_id, context.now, instead_of=None)
    await context.record(AuditAction.CONSULTATION_OPENED, subject=f"consultation:{matter.id}")
    await _send(context, matter, text)
    return replace(DONE, args={"number": str(matter.id), "readers": matter.readers.value})


async def open_by_contact(
    context: ActionContext, worker: Worker, kind: ConsultationKind, contact: Contact
) -> Consultation:
    """Open a consultation that began on the telephone or face to face; the worker is sent nothing."""
    channel, reads = contact.channel, worker.locale or context.facts.organisation.staff_language
    speaks = replace(worker, locale=reads)
    matter = await context.store.consultations.open(speaks, kind, context.now, _readers(kind), channel)
    matter = await begin_standing(context, matter, origin=_ORIGINS[channel])
    await pass_to_staff(context.store, matter, OpenTopic(consultation_id=matter.id), context.now)
    await context.record(AuditAction.CONSULTATION_OPENED, subject=f"consultation:{matter.id}")
    return matter


async def log_answer(context: ActionContext, matter: Consultation, contact: Contact) -> None:
    """Keep a call or a visit in which staff gave the worker the answer: who wrote nothing since waits no longer."""
    await _log(context, matter, contact)
    talked_until = min(context.now, end_of_day(contact.on))
    if await context.store.standings.answered_aloud(matter.id, context.now, talked_until):
        await count_deadlines(context, matter.id)
        return
    await drop_tasks_in(context.store, matter.id, TaskKind.UNANSWERED, context.now)
    await move_consultation(context, matter, after_answer_arrived(matter.state), actor=context.actor)


async def log_question(context: ActionContext, matter: Consultation, contact: Contact) -> None:
    """Keep a call or a visit after which staff owe the worker an answer."""
    await _log(context, matter, contact)
    await wait_for_answer(context, matter)
    await move_consultation(context, matter, after_worker_wrote(matter.state), actor=context.actor)


def _readers(kind: ConsultationKind) -> Readers:
    return Readers.RESTRICTED if kind in RESTRICTED_KINDS else Readers.GROUP


async def _send(context: ActionContext, matter: Consultation, text: str) -> None:
    await pass_to_staff(context.store, matter, OpenTopic(consultation_id=matter.id), context.now)
    written = await context.store.messages.add_from_admin(matter.id, text, context.staff_id, context.now)
    await context.store.messages.release([written.id], context.staff_id, context.now)
    number, cause = str(matter.id), f"message:{written.id}"
    if matter.is_in_group:
        name = await context.store.staff.name_of(context.staff_id)
        args: dict[str, Argument] = {"name": name or MISSING, "locale": matter.locale, "text": text}
        said = tell_staff("contact-written_first", args, consultation_id=matter.id)
        await context.store.outbox.put(replace(said, cause=cause), context.now)
    told = {"organisation": context.facts.organisation.name, "number": number}
    who = say("consultation-written_first", told, worker_id=matter.worker_id)
    await context.store.outbox.put(replace(who, cause=f"consultation:{number}"), context.now)
    copy = CopyMessages((written.id,), worker_id=matter.worker_id, consultation_id=matter.id)
    await context.store.outbox.put(copy, context.now)


async def _log(context: ActionContext, matter: Consultation, contact: Contact) -> None:
    await take_alarm(context, matter)
    await _note_spoken(context, matter)
    args: dict[str, Argument] = {
        "channel": contact.channel.value,
        "day": contact.on.isoformat(),
        "text": contact.words,
        "name": contact.handler or MISSING,
        "interpreter": contact.interpreter or MISSING,
    }
    noted = tell_staff("contact-logged", args, consultation_id=matter.id)
    said = await context.store.messages.add_contact(matter.id, noted.key, args, contact.handler_id, context.now)
    details = {"channel": contact.channel.value, "handler": contact.handler_id}
    await context.record(AuditAction.CONTACT_LOGGED, subject=f"consultation:{matter.id}", details=details)
    if matter.is_in_group:
        await context.store.outbox.put(replace(noted, cause=f"message:{said.id}"), context.now)


async def _note_spoken(context: ActionContext, matter: Consultation) -> None:
    """A call or a visit is what was done of an alarm that the same person took."""
    alarm = await unsaid_of(context, matter)
    if alarm is not None and alarm.taken_by == context.staff_id:
        await note_outcome(context, alarm, AlarmOutcome.SPOKE)
