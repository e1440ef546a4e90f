"""A worker tells, or takes back, a day: what is past by what is known now is listed as late, and staff hear of it."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import active_kinds, dates_of
from bot.actions.tasks.tasks import drop_tasks, drop_tasks_about, open_task
from bot.domain.days import tokyo_day
from bot.domain.reminders.obligation import STAY_RENEWAL, Calendar, Obligation, past_dues
from bot.domain.reminders.rules import Dates, applied_after_stay, reminds_worker
from bot.domain.tasks import TaskKind
from bot.domain.workers.outdated import outdated_fields
from bot.domain.workers.worker import Worker


async def hand_over_past(context: ActionContext, worker: Worker, field_id: str) -> None:
    """Give staff what is late by the day that counts now, or the claim itself where they know a later day.

    What is late stays open until it is done, or until the day is corrected; no reminder of it comes.
    """
    store, today = context.store, tokyo_day(context.now)
    active = await active_kinds(store, context.facts)
    kinds = [kind for kind in active if field_id in (kind.about, kind.or_later) and reminds_worker(kind)]
    dates, known = await dates_of(store, [worker.id], today), await store.obligations.all_of(worker.id)
    for due in past_dues(worker.id, dates[worker.id], kinds, known, Calendar(today, context.facts.holidays)):
        await store.obligations.open(due, context.now)
    await _follow_past(context, worker, field_id)
    await _hand_over_claim(context, worker, field_id)


async def _follow_past(context: ActionContext, worker: Worker, field_id: str) -> None:
    """Let staff have a task for each that is late because of this field; a late application has one of its own."""
    dates = (await dates_of(context.store, [worker.id], tokyo_day(context.now)))[worker.id]
    for owed in await _late_because_of(context, worker, field_id):
        if _is_about_application(owed, dates):
            await drop_tasks_about(context.store, owed, context.now)
        else:
            await open_task(context.store, TaskKind.OVERDUE, worker.id, context.now, owed.id)


async def _late_because_of(context: ActionContext, worker: Worker, field_id: str) -> Sequence[Obligation]:
    kinds = context.facts.reminders.values()
    ids = {kind.id for kind in kinds if field_id in (kind.about, kind.or_later, *kind.done_asks)}
    today = tokyo_day(context.now)
    owed = await context.store.obligations.list_open(worker.id)
    return [each for each in owed if each.kind in ids and each.deadline_on is not None and each.deadline_on < today]


def _is_about_application(owed: Obligation, dates: Dates) -> bool:
    return owed.kind == STAY_RENEWAL and applied_after_stay(dates)


async def _hand_over_claim(context: ActionContext, worker: Worker, field_id: str) -> None:
    disputed = outdated_fields(await context.store.profiles.of(worker.id), tokyo_day(context.now))
    if field_id in disputed:
        await open_task(context.store, TaskKind.PAST_DAY, worker.id, context.now)
    elif not disputed:
        await drop_tasks(context.store, worker.id, {TaskKind.PAST_DAY}, context.now)
