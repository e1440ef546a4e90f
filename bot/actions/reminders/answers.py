"""A worker answers a reminder: it is done, later, why, or I need help."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import end_obligation
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.consultations import add_summary
from bot.actions.support.matter_of_words import is_watched, matter_of
from bot.actions.support.standing import hasten
from bot.actions.support.unasked_words import PassedOn, pass_on_words
from bot.actions.tasks.tasks import drop_tasks_about, open_task
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, SayText, tell_staff
from bot.domain.reminders.due_steps import later_days
from bot.domain.reminders.obligation import NEW_STAY, EndedAs, Obligation
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import IncomingMessage
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# The answer that takes "done" back.
TAKEN_BACK = "not_done"
# Its date was corrected, or taken back.
_BY_ANOTHER_DATE = frozenset({EndedAs.SUPERSEDED, EndedAs.CANCELLED})


async def say_done(context: ActionContext, worker: Worker, obligation: Obligation) -> None:
    """Record that the worker says it is done; a date told before may have ended it already."""
    if await is_undone(context.store, obligation):
        await end_obligation(context.store, obligation, EndedAs.ACKNOWLEDGED, context.now)
    await record_answer(context, worker, obligation, "done")


async def say_done_without_day(context: ActionContext, worker: Worker, obligation: Obligation) -> None:
    """Record it too where the worker does not know the day; staff ask for it, or nothing more would ever be said."""
    await say_done(context, worker, obligation)
    owed = {each.kind for each in await context.store.obligations.list_open(worker.id)}
    if NEW_STAY not in owed:
        await open_task(context.store, TaskKind.NO_DAY, worker.id, context.now, obligation.id)


async def snooze(context: ActionContext, worker: Worker, obligation: Obligation, later_on: date) -> None:
    """The worker wants to hear of it again on that day."""
    await context.store.obligations.snooze(obligation.id, later_on, min(obligation.next_on or later_on, later_on))
    await record_answer(context, worker, obligation, "later")


async def ask_why(context: ActionContext, worker: Worker, obligation: Obligation) -> None:
    """The worker did not understand it."""
    await record_answer(context, worker, obligation, "explain")


async def ask_for_help(
    context: ActionContext, worker: Worker, obligation: Obligation, consultation: Consultation
) -> ActionResult:
    """Pass the reminder to staff, once in this consultation: help is needed."""
    message = await _line_for_staff(context, "reminder-help-staff", obligation, consultation)
    if await context.store.messages.has_been_said(consultation.id, message.key, message.args):
        return ALREADY_DONE
    await add_summary(context, consultation, message)
    await _hasten(context, obligation, consultation)
    await record_answer(context, worker, obligation, "help")
    return DONE


async def reply_to_reminder(
    context: ActionContext, worker: Worker, obligation: Obligation, consultation: Consultation
) -> None:
    """Say to staff which reminder the words that follow are a reply to; they may ask, or tell that it is done."""
    await add_summary(
        context, consultation, await _line_for_staff(context, "reminder-reply-staff", obligation, consultation)
    )
    await _hasten(context, obligation, consultation)
    await record_answer(context, worker, obligation, "reply")


async def reminder_below(context: ActionContext, worker: Worker, telegram_id: int) -> Obligation | None:
    """Return the obligation of which that message of the worker's chat reminds; None where it does of none."""
    obligation_id = await context.store.outbox_history.reminds_of(worker.id, telegram_id)
    obligation = None if obligation_id is None else await context.store.obligations.find(obligation_id)
    return None if obligation is None or obligation.deadline_on is None else obligation


async def pass_on_reply(
    context: ActionContext, worker: Worker, obligation: Obligation, words: Sequence[IncomingMessage]
) -> PassedOn:
    """Give a reply to those who may read it, with what it answers; its receipt always says who they are."""
    matter = await matter_of(context, worker, words, is_watched=is_watched(context, words))
    if matter is not None:
        await reply_to_reminder(context, worker, obligation, matter)
    passed_on = await pass_on_words(context, worker, words)
    if passed_on.is_new:
        await reply_to_reminder(context, worker, obligation, passed_on.consultation)
    return replace(passed_on, goes_on=False)


async def is_undone(store: Store, obligation: Obligation) -> bool:
    """Return whether something is still to be done about it; also where only its deadline went by."""
    as_it_stands = await store.obligations.find(obligation.id)
    return as_it_stands is not None and as_it_stands.ended_as in (None, EndedAs.PASSED)


def later_days_of(obligation: Obligation, today: date) -> tuple[date, ...]:
    """The days to which the worker may put it off; none for what is done, or has no last day."""
    if obligation.deadline_on is None or obligation.done_at is not None:
        return ()
    return later_days(obligation.deadline_on, today)


def may_be_put_off_to(obligation: Obligation, later_on: date, today: date) -> bool:
    """Return whether that day, offered some time ago, is still to come and before the deadline."""
    deadline_on = obligation.deadline_on
    return obligation.done_at is None and deadline_on is not None and today < later_on < deadline_on


async def _line_for_staff(
    context: ActionContext, key: str, obligation: Obligation, consultation: Consultation
) -> SayText:
    """Name the reminder by the last day that it has by now, which may be another than the worker read."""
    now = await _as_it_is_now(context.store, obligation)
    args: dict[str, Argument] = {"kind": obligation.kind, "deadline_on": MISSING}
    if now is not None and now.deadline_on is not None:
        args["deadline_on"] = now.deadline_on.isoformat()
    return tell_staff(f"{key}-changed" if now is None else key, args, consultation_id=consultation.id)


async def _hasten(context: ActionContext, obligation: Obligation, consultation: Consultation) -> None:
    """Help comes before the last day of what is still to be done."""
    now = await _as_it_is_now(context.store, obligation)
    if now is not None and now.deadline_on is not None and await is_undone(context.store, now):
        await hasten(context, consultation, now.deadline_on)


async def _as_it_is_now(store: Store, obligation: Obligation) -> Obligation | None:
    """Return what is owed in its place where its date was corrected; None where nothing is any more."""
    if obligation.worker_id is None or obligation.ended_as not in _BY_ANOTHER_DATE:
        return obligation
    owed = await store.obligations.list_open(obligation.worker_id)
    return next((each for each in reversed(owed) if each.kind == obligation.kind), None)


async def record_answer(context: ActionContext, worker: Worker, obligation: Obligation, answer: str) -> None:
    """Keep that the worker reacted, and how; unless that takes an answer back, nobody has to ask for one any more."""
    if answer != TAKEN_BACK:
        await drop_tasks_about(context.store, obligation, context.now, {TaskKind.NO_ANSWER})
    await context.store.obligations.answer(obligation.id, context.now)
    about, details = f"obligation:{obligation.id}", {"answer": answer, "kind": obligation.kind}
    await context.record(AuditAction.REMINDER_ANSWERED, actor=Actor.worker(worker.id), subject=about, details=details)
