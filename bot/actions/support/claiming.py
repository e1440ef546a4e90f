"""Who has a consultation, and until when it rests: staff claim it, give it back, hand it over, let it rest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms import give_alarm_back, take_alarm
from bot.actions.support.staff_routing import way_to
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_days, tokyo_day, tokyo_time
from bot.domain.facts.opening_hours import end_of_day
from bot.domain.missing import MISSING
from bot.domain.outbox import EditCard, SayText, tell_member, tell_staff
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.overtaken import HANDED_OVER, HANDED_OVER_RED
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import Consultation, Urgency
from bot.domain.support.sight import may_read, may_take_alarm

_GONE = refused("button-old")


async def claim_consultation(context: ActionContext, matter: Consultation, knowing: int | None = None) -> ActionResult:
    """Take a consultation on; refused with the name where somebody has it, unless that is who it is known to be."""
    if not matter.is_open:
        return _GONE
    if matter.assignee_id == context.staff_id:
        return ALREADY_DONE
    member = await context.store.staff.get(context.staff_id)
    if member.is_away(context.now):
        return refused("standing-you_are_away")
    if matter.assignee_id not in (None, knowing):
        return await _claimed(context, matter)
    if not await _take(context, matter, member):
        return await _claimed(context, await context.store.consultations.get(matter.id))
    return DONE


async def take_alarmed(context: ActionContext, alarm: Alarm) -> ActionResult:
    """Take on the matter of an alarm: nobody is told again, and the worker reads that somebody has it.

    It may have become another alarm since, which then is meant; refused where it ended without anybody of the staff.
    """
    newest = alarm if alarm.is_running else await context.store.alarms.newest_cry_of(alarm.worker_id) or alarm
    member = await context.store.staff.get(context.staff_id)
    matter = await context.store.consultations.get(newest.consultation_id)
    if not newest.is_running:
        return refused(_why_over(newest, member))
    if not may_read(member, matter):
        return refused("alarm-not_yours")
    if not may_take_alarm(member, matter):
        return refused("alarm-for_managers")
    if await context.store.staff.set_away(member.id, None):  # whoever takes an alarm is there
        await context.record(AuditAction.STAFF_BACK, subject=f"staff:{member.id}")
    if matter.assignee_id == member.id:
        await take_alarm(context, matter)
        return DONE
    return DONE if await _take(context, matter, member) else ALREADY_DONE


def _why_over(alarm: Alarm, member: StaffMember) -> str:
    if alarm.taken_by is None:
        return "alarm-over"
    return "alarm-taken-by_you" if alarm.taken_by == member.id else "alarm-taken-before"


async def hand_over(context: ActionContext, matter: Consultation, member: StaffMember | None) -> ActionResult:
    """Give a consultation to somebody, who hears of it; refused where they would not, or may not read it.

    Its alarm runs until they take it themselves, anew where it was taken: who is asleep has taken nothing.
    """
    if not matter.is_open:
        return _GONE
    if member is None or member.id not in {each.id for each in await _readers(context, matter)}:
        return refused("standing-not_to_them")
    refusal = _why_not_to(context, member)
    if refusal is not None:
        return refused(refusal, {"name": member.name or MISSING})
    if matter.assignee_id == member.id:
        return ALREADY_DONE
    if not await _take(context, matter, member):
        return await _claimed(context, await context.store.consultations.get(matter.id))
    if member.id != context.staff_id:
        name = await context.store.staff.name_of(context.staff_id)
        key = HANDED_OVER_RED if matter.urgency is Urgency.RED else HANDED_OVER
        await _tell(context, matter, member.id, key, name)
        if not await _answers_for(context, member):
            await give_alarm_back(context, matter)
    return DONE


async def _answers_for(context: ActionContext, member: StaffMember) -> bool:
    """Return whether a manager lets an officer do what is to be done: the alarm stays with the manager."""
    giver = await context.store.staff.find(context.staff_id)
    return is_allowed(giver, Access.MANAGER) and not is_allowed(member, Access.MANAGER)


async def return_unheard(context: ActionContext, told: SayText) -> None:
    """Let a matter be everybody's again whose taker cannot be told of it; who handed it over reads that, once."""
    matter = await context.store.consultations.find(id_in(told.cause, "consultation") or 0)
    if matter is None or matter.assignee_id is None or matter.assignee_id != told.staff_id:
        return
    await give_back(context, matter, "unheard")
    name = await context.store.staff.name_of(matter.assignee_id)
    await _tell(context, matter, int(told.args["by"] or 0), "standing-not_told", name)
    if matter.is_in_group:
        args = {"name": name or MISSING, "why": "unheard"}
        returned = tell_staff("standing-given_back", args, consultation_id=matter.id)
        await context.store.outbox.put(returned, context.now)


async def takers_of(context: ActionContext, matter: Consultation) -> Sequence[StaffMember]:
    """List to whom a consultation can be handed over: who may read it, would hear of it, and has it not."""
    readers = await _readers(context, matter)
    return [each for each in readers if each.id != matter.assignee_id and _why_not_to(context, each) is None]


async def give_back_own(context: ActionContext, matter: Consultation) -> ActionResult:
    """Let what one has claimed be everybody's again; refused where somebody else has it."""
    if matter.assignee_id not in (None, context.staff_id):
        return await _claimed(context, matter)
    return await give_back(context, matter, "self")


async def give_back(context: ActionContext, matter: Consultation, why: str) -> ActionResult:
    """Let a claimed matter be everybody's again."""
    if matter.assignee_id is None:
        return ALREADY_DONE
    await context.store.standings.give_back(matter.id)
    await context.record(AuditAction.CONSULTATION_GIVEN_BACK, subject=f"consultation:{matter.id}", details={"why": why})
    await give_alarm_back(context, matter)
    await _show(context, matter)
    return DONE


async def snooze_consultation(context: ActionContext, matter: Consultation, until_on: date) -> ActionResult:
    """Let a consultation rest until the office opens on that day or after it.

    Refused while a worker waits for the answer to something red.
    """
    if not matter.is_open or until_on <= tokyo_day(context.now):
        return _GONE
    if matter.urgency is Urgency.RED and matter.waiting_since is not None:
        return refused("standing-red_rests_not")
    until = _wakes_at(context, until_on)
    if matter.snoozed_until == until:
        return ALREADY_DONE
    await _rest(context, matter, until)
    return DONE


async def wake_consultation(context: ActionContext, matter: Consultation) -> ActionResult:
    """Go on with a consultation before its day."""
    if matter.snoozed_until is None:
        return ALREADY_DONE
    await _rest(context, matter, None)
    return DONE


async def _readers(context: ActionContext, matter: Consultation) -> Sequence[StaffMember]:
    if matter.is_in_group:
        return await context.store.staff.with_access(Access.STAFF)
    return await context.store.staff.readers_of(matter)


def _why_not_to(context: ActionContext, member: StaffMember) -> str | None:
    if member.is_away(context.now):
        return "standing-they_are_away"
    hears = member.is_reachable or member.id == context.staff_id
    return None if hears else "standing-they_hear_nothing"


async def _take(context: ActionContext, matter: Consultation, member: StaffMember) -> bool:
    """Keep who has it from now on, which who had it hears; False where that has changed meanwhile.

    Who takes it themselves takes its alarm too.
    """
    instead_of = matter.assignee_id
    if not await context.store.standings.claim(matter.id, member.id, context.now, instead_of=instead_of):
        return False
    details = {"from": matter.assignee_id, "to": member.id}
    await context.record(AuditAction.CONSULTATION_CLAIMED, subject=f"consultation:{matter.id}", details=details)
    if member.id == context.staff_id:
        await take_alarm(context, matter)
    await _show(context, matter)
    if matter.assignee_id not in (None, context.staff_id):
        await _tell(context, matter, matter.assignee_id, "standing-taken_over", member.name)
    return True


async def _claimed(context: ActionContext, matter: Consultation) -> ActionResult:
    name = await context.store.staff.name_of(matter.assignee_id or 0)
    return refused("standing-claimed", {"name": name or MISSING})


async def _rest(context: ActionContext, matter: Consultation, until: datetime | None) -> None:
    await context.store.standings.snooze(matter.id, until)
    details = {"until": until and until.isoformat()}
    await context.record(AuditAction.CONSULTATION_SNOOZED, subject=f"consultation:{matter.id}", details=details)
    await _show(context, matter)


def _wakes_at(context: ActionContext, day: date) -> datetime:
    midnight = end_of_day(add_days(day, -1))
    hours, just_before = context.facts.organisation.hours, midnight - timedelta(microseconds=1)
    return hours.opens_next_at(just_before, context.facts.holidays) or midnight


def _deadline(matter: Consultation) -> dict[str, str]:
    """Return until when the worker is to have an answer; "none" where nobody waits."""
    if matter.waiting_since is None or matter.answer_by is None:
        return {"due_on": MISSING, "due_time": MISSING}
    return {"due_on": tokyo_day(matter.answer_by).isoformat(), "due_time": tokyo_time(matter.answer_by)}


async def _tell(context: ActionContext, matter: Consultation, staff_id: int, key: str, name: str | None) -> None:
    by = str(context.staff_id) if context.actor.noun == "staff" else MISSING
    args = {"number": str(matter.id), "name": name or MISSING, "by": by}
    if key == HANDED_OVER_RED:
        args |= _deadline(matter)
    buttons = await way_to(context, matter)
    told = tell_member(key, args, staff_id=staff_id, urgency=matter.urgency, buttons=buttons)
    await context.store.outbox.put(replace(told, cause=f"consultation:{matter.id}"), context.now)


async def _show(context: ActionContext, matter: Consultation) -> None:
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
