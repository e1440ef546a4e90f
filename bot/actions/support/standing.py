"""Whose turn it is in a consultation, and until when: what begins the worker's wait, and what ends it."""

from datetime import date, datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import drop_tasks_in
from bot.domain.days import parse_day, tokyo_day
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.outbox import EditCard
from bot.domain.quiet_hours import URGENT_DAYS
from bot.domain.support.consultation import ORANGE_KINDS, Consultation, Origin, Readers, Urgency
from bot.domain.tasks import TaskKind

# What tells staff that a matter is about a reminder, with its last day.
ABOUT_REMINDER = ("reminder-help-staff", "reminder-reply-staff")


async def begin_standing(
    context: ActionContext, consultation: Consultation, urgency: Urgency | None = None, origin: Origin = Origin.WORKER
) -> Consultation:
    """Keep by when a new consultation is to be answered and solved; who is written to first waits for nothing."""
    told = urgency or _first_urgency(consultation)
    await context.store.standings.begin(consultation.id, told, origin)
    if origin is not Origin.STAFF:
        await context.store.standings.wait(consultation.id, context.now)
    return await count_deadlines(context, consultation.id)


def _first_urgency(consultation: Consultation) -> Urgency:
    is_orange = consultation.readers is not Readers.GROUP or consultation.kind in ORANGE_KINDS
    return Urgency.ORANGE if is_orange else Urgency.NORMAL


async def wait_for_answer(context: ActionContext, consultation: Consultation) -> None:
    """The worker wrote: staff owe an answer from now on, unless they do already; nothing rests any longer."""
    if consultation.snoozed_until is not None:
        await context.store.standings.snooze(consultation.id, None)
    if await _waits_anew(context, consultation) or await context.store.standings.wait(consultation.id, context.now):
        await count_deadlines(context, consultation.id)
        await _show(context, consultation)


async def _waits_anew(context: ActionContext, consultation: Consultation) -> bool:
    """Return whether what the worker waited for was over: staff have said since what was done of the alarm."""
    alarm = await context.store.alarms.newest_of(consultation.id)
    if alarm is None or alarm.outcome_at is None:
        return False
    if not await context.store.standings.wait_anew(consultation.id, context.now, alarm.outcome_at):
        return False
    await drop_tasks_in(context.store, consultation.id, TaskKind.UNANSWERED, context.now)
    return True


async def make_urgent(context: ActionContext, consultation: Consultation, urgency: Urgency) -> None:
    """Let it be answered as soon as that, unless it is as urgent before."""
    if not consultation.urgency.is_less_urgent_than(urgency):
        return
    await context.store.standings.set_urgency(consultation.id, urgency)
    await count_deadlines(context, consultation.id)
    await _show(context, consultation)


async def make_less_urgent(context: ActionContext, consultation: Consultation, urgency: Urgency) -> None:
    """Let it be answered as soon as that and no sooner, unless what it is about, or its last day, wants it sooner."""
    first = _first_urgency(consultation)
    least = first if urgency.is_less_urgent_than(first) else urgency
    await context.store.standings.set_urgency(consultation.id, least)
    last_on = await _last_day(context, consultation)
    if last_on is not None:
        await hasten(context, await context.store.consultations.get(consultation.id), last_on)


async def hasten(context: ActionContext, consultation: Consultation, last_on: date) -> None:
    """Let help with something come before its last day: urgent where that is near, and solved by then."""
    near = last_on - timedelta(days=URGENT_DAYS) <= tokyo_day(context.now)
    normal = context.facts.targets[Urgency.NORMAL]
    solved_by = normal.resolve_by(context.now, context.facts.organisation.hours, context.facts.holidays)
    if near:
        await make_urgent(context, consultation, Urgency.RED)
    elif solved_by > end_of_day(last_on):
        await make_urgent(context, consultation, Urgency.ORANGE)
    await count_deadlines(context, consultation.id)


async def count_deadlines(context: ActionContext, consultation_id: int) -> Consultation:
    """Count by when a consultation is to be answered and solved, in the organisation's hours of work."""
    consultation = await context.store.consultations.get(consultation_id)
    target, hours = context.facts.targets[consultation.urgency], context.facts.organisation.hours
    since, holidays, begun = consultation.waiting_since, context.facts.holidays, consultation.opened_at
    answer_by: datetime | None = None if since is None else target.answer_by(since, hours, holidays)
    if consultation.red_flag is not None:
        target = target.within(context.facts.red_flags[consultation.red_flag].within)
        begun = consultation.flagged_at or begun
        answer_by = answer_by and since and min(answer_by, target.resolve_by(since, hours, holidays))
    resolve_by = target.resolve_by(begun, hours, holidays)
    last_on = await _last_day(context, consultation)
    if last_on is not None:
        resolve_by = min(resolve_by, end_of_day(last_on))
    await context.store.standings.set_deadlines(consultation_id, answer_by, resolve_by)
    return await context.store.consultations.get(consultation_id)


async def _last_day(context: ActionContext, consultation: Consultation) -> date | None:
    """Return the first day, from the matter's own on, that is the last one of a reminder which it is about."""
    said = await context.store.messages.said_with(consultation.id, ABOUT_REMINDER)
    days = (parse_day(str((each.said_args or {}).get("deadline_on"))) for each in said)
    opened_on = tokyo_day(consultation.opened_at)
    return min((day for day in days if day is not None and day >= opened_on), default=None)


async def _show(context: ActionContext, consultation: Consultation) -> None:
    if consultation.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=consultation.id), context.now)
