"""A worker answers a reminder: it is done, later, why, or I need help."""

from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import end_obligation
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.consultations import add_summary
from bot.actions.tasks.tasks import open_task
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, SayText, tell_staff
from bot.domain.reminders.due_steps import later_days
from bot.domain.reminders.obligation import NEW_STAY, EndedAs, Obligation
from bot.domain.support.consultation import Consultation
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


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
    message = _help_message(obligation, consultation)
    if await context.store.messages.has_been_said(consultation.id, message.key, message.args):
        return ALREADY_DONE
    await add_summary(context, consultation, message)
    await record_answer(context, worker, obligation, "help")
    return DONE


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


def _help_message(obligation: Obligation, consultation: Consultation) -> SayText:
    deadline_on = obligation.deadline_on
    args: dict[str, Argument] = {
        "kind": obligation.kind,
        "deadline_on": deadline_on.isoformat() if deadline_on else MISSING,
    }
    return tell_staff("reminder-help-staff", args, consultation_id=consultation.id)


async def record_answer(context: ActionContext, worker: Worker, obligation: Obligation, answer: str) -> None:
    """Keep that the worker reacted, and how."""
    await context.store.obligations.answer(obligation.id, context.now)
    about, details = f"obligation:{obligation.id}", {"answer": answer, "kind": obligation.kind}
    await context.record(AuditAction.REMINDER_ANSWERED, actor=Actor.worker(worker.id), subject=about, details=details)
