"""A worker takes back "done", or its day: what is owed goes on as if nobody had said so, for staff too."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.reminders.answers import TAKEN_BACK, record_answer
from bot.actions.reminders.replan import active_kinds, dates_of, replan
from bot.actions.reminders.tick import HELD_BY_STAFF
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.tasks.tasks import drop_tasks_about, open_task, who_is
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.outbox import tell_staff
from bot.domain.outbox.follow_ups import say_again
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.reminders.rules import plans
from bot.domain.tasks import StaffTask, TaskKind
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.profile import Owner, ProfileValue
from bot.domain.workers.worker import Worker

# What the worker had said before of each day that "done" asked for; None: nothing.
SaidBefore = Mapping[str, ProfileValue | None]


def may_be_taken_back(facts: Facts, obligation: Obligation) -> bool:
    """Return whether it ended because the worker said that it is done."""
    is_workers = obligation.kind in facts.reminders and obligation.kind not in HELD_BY_STAFF
    return is_workers and obligation.ended_as is EndedAs.ACKNOWLEDGED


async def take_back_done(
    context: ActionContext, worker: Worker, obligation: Obligation, said_before: SaidBefore
) -> ActionResult:
    """Let it be owed again from the day on which it was said to be done; refused where no date asks for it any more.

    The days that were told with it are again those of before, unless it is refused: then they stay. What waited to be
    said waits again, and what is late by now is staff's at once. Staff get their tasks back, and hear why.
    """
    if obligation.done_at is None:
        return ALREADY_DONE
    open_before = await context.store.tasks.list_open_of(worker.id)
    said_since = await _said_of(context, worker, said_before)
    await _put_days_back(context, worker, said_before)
    if not await _is_asked_for(context, obligation):
        await _put_days_back(context, worker, said_since)
        return refused("reminder-over")
    await _record_days(context, worker, said_before)
    is_late = _is_late(context, obligation)
    await context.store.obligations.reopen(obligation.id, None if is_late else tokyo_day(obligation.done_at))
    await _let_wait_again(context, obligation)
    given_back = await _dropped_with(context, obligation)
    await drop_tasks_about(context.store, obligation, context.now)
    await replan(context.store, [worker.id], context.facts, context.now)
    still_open = {each.id for each in await context.store.tasks.list_open_of(worker.id)}
    if given_back or any(each.id not in still_open for each in open_before):
        await _tell_staff(context, obligation)
    kinds = [TaskKind.OVERDUE] if is_late else [task.kind for task in given_back]
    for kind in kinds:
        await open_task(context.store, kind, worker.id, context.now, obligation.id)
    await record_answer(context, worker, obligation, TAKEN_BACK)
    return DONE


async def owe_again(context: ActionContext, worker: Worker, field_id: str) -> None:
    """Let what was done by that day be owed again where the worker's dates, corrected by now, still ask for it.

    No tick comes to what is late: whoever calls this gives it to staff.
    """
    for each in await context.store.obligations.all_of(worker.id):
        kind = context.facts.reminders.get(each.kind)
        if kind is None or field_id not in kind.done_asks or each.done_at is None or each.deadline_on is None:
            continue
        if each.ended_as is not EndedAs.ACKNOWLEDGED or not await _is_asked_for(context, each):
            continue
        from_on = None if _is_late(context, each) else tokyo_day(each.done_at)
        await context.store.obligations.reopen(each.id, from_on)
        await _let_wait_again(context, each)


def _is_late(context: ActionContext, obligation: Obligation) -> bool:
    """Return whether its last day is past, so that no tick is to come to it: it is staff's at once."""
    return obligation.deadline_on is not None and obligation.deadline_on < tokyo_day(context.now)


async def _put_days_back(context: ActionContext, worker: Worker, said_before: SaidBefore) -> None:
    for field_id, said in said_before.items():
        await context.store.profiles.put_back(worker.id, Owner.WORKER, field_id, said)


async def _said_of(context: ActionContext, worker: Worker, fields: Iterable[str]) -> SaidBefore:
    """Return what the worker says of each of these fields by now."""
    told = (await context.store.profiles.of(worker.id)).told
    own = {each.field_id: each for each in told if each.by is Owner.WORKER}
    return {field_id: own.get(field_id) for field_id in fields}


async def _record_days(context: ActionContext, worker: Worker, fields: Iterable[str]) -> None:
    who = Actor.worker(worker.id)
    for field_id in fields:
        await context.record(AuditAction.PROFILE_CHANGED, actor=who, subject=str(who), details={"field": field_id})


async def _is_asked_for(context: ActionContext, obligation: Obligation) -> bool:
    """Return whether the worker's dates, as they are by now, are a reason for it."""
    if obligation.worker_id is None:
        return False
    dates = await dates_of(context.store, [obligation.worker_id], tokyo_day(context.now))
    kinds = await active_kinds(context.store, context.facts)
    wanted = plans(dates[obligation.worker_id], kinds, context.facts.holidays)
    return any((plan.kind, plan.anchor_on) == (obligation.kind, obligation.anchor_on) for plan in wanted)


async def _let_wait_again(context: ActionContext, obligation: Obligation) -> None:
    """Put in anew what "done" took out of the outbox, unless its day is over."""
    for row_id, message in await context.store.outbox_history.skipped(obligation.id, obligation.done_at):
        if message.due_at is not None and tokyo_day(message.due_at) >= tokyo_day(context.now):
            await context.store.outbox.put(replace(say_again(message, row_id), due_at=message.due_at), context.now)


async def _dropped_with(context: ActionContext, obligation: Obligation) -> list[StaffTask]:
    """List the tasks that nobody had to do any more because it was done."""
    about = await context.store.tasks.list_about(obligation.id)
    return [each for each in about if each.done_at == obligation.done_at]


async def _tell_staff(context: ActionContext, obligation: Obligation) -> None:
    deadline_on = obligation.deadline_on.isoformat() if obligation.deadline_on else MISSING
    who = await who_is(context.store, obligation.worker_id)
    told = tell_staff("reminder-undone-staff", {**who, "reminder": obligation.kind, "deadline_on": deadline_on})
    await context.store.outbox.put(for_digest(replace(told, cause=f"obligation:{obligation.id}")), context.now)
