"""Tasks about matters that the group does not see: who may read them hears of their day alone, and by number."""

from dataclasses import replace
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.support.staff_routing import numbered_way_to
from bot.domain.days import add_days, tokyo_day
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.outbox import tell_member
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import may_read, may_take_alarm
from bot.domain.tasks import StaffTask, TaskKind

# As many have a button of their own; the list of tasks has them all.
_SHOWN = 8
_TOLD_AGAIN_DAYS = 7


async def remind_of_kept_tasks(context: ActionContext) -> None:
    """Tell each reader when the office opens, in one message, of what is due that day, was due before, or still is.

    What is late is told when the office opens again, and then a week after each time, or as it opens after that.
    """
    hours, holidays, today = context.facts.organisation.hours, context.facts.holidays, tokyo_day(context.now)
    if not hours.is_open(context.now, holidays):
        return
    due = [each for each in await context.store.tasks.list_due_unseen_by_group(today) if _is_told(context, each, today)]
    matters = {each.id: await context.store.consultations.get(each.consultation_id or 0) for each in due}
    readers = {each.id: each for matter in matters.values() for each in await context.store.staff.readers_of(matter)}
    for member in readers.values():
        theirs = [each for each in due if _may_do(member, each, matters[each.id])]
        theirs = [each for each in theirs if not await _has_heard(context, member, each, today)]
        if theirs:
            shown = {each.consultation_id: matters[each.id] for each in theirs}
            await _tell(context, member, theirs, list(shown.values()))


def _is_told(context: ActionContext, task: StaffTask, today: date) -> bool:
    hours, holidays = context.facts.organisation.hours, context.facts.holidays
    if task.due_on == today:  # who opened it while the office was open has just heard of it
        return tokyo_day(task.opened_at) < today or not hours.is_open(task.opened_at, holidays)
    return _opens_on(context, add_days(task.due_on, 1)) <= today


async def _has_heard(context: ActionContext, member: StaffMember, task: StaffTask, today: date) -> bool:
    """Return whether a message since the last day on which it was to be told has told of it.

    The first one from that day on did, whatever else was in it: on the day itself no bot may have been running.
    """
    if task.due_on == today:
        return False
    told_on = told_again_on = _opens_on(context, add_days(task.due_on, 1))
    while told_again_on <= today:  # a week from when it was told, which may have been later than a week
        told_on, told_again_on = told_again_on, _opens_on(context, add_days(told_again_on, _TOLD_AGAIN_DAYS))
    days = [add_days(told_on, count) for count in range((today - told_on).days)]
    return any([await context.store.outbox.has(_once(member, each)) for each in days])


def _opens_on(context: ActionContext, day: date) -> date:
    """Return the day on which the office opens, that one or the next on which it does; that one where it never does."""
    opens_at = context.facts.organisation.hours.opens_next_at(end_of_day(add_days(day, -1)), context.facts.holidays)
    return day if opens_at is None else tokyo_day(opens_at)


def _may_do(member: StaffMember, task: StaffTask, matter: Consultation) -> bool:
    """Return whether it is theirs: what was done of an alarm only who could have taken it says."""
    return may_take_alarm(member, matter) if task.kind is TaskKind.ALARM_OUTCOME else may_read(member, matter)


async def _tell(context: ActionContext, member: StaffMember, due: list[StaffTask], matters: list[Consultation]) -> None:
    today = tokyo_day(context.now)
    late = sum(each.due_on < today for each in due)
    counts = {"today": len(due) - late, "late": late}
    ways = [await numbered_way_to(context, each) for each in matters[:_SHOWN]]
    buttons = tuple(each for each in ways if each)
    told = tell_member("task-kept-due", counts, staff_id=member.id, buttons=buttons)
    await context.store.outbox.put(replace(told, idempotency_key=_once(member, today)), context.now)


def _once(member: StaffMember, day: date) -> str:
    return f"task-kept-due:{member.id}:{day}"
