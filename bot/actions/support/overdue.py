"""Nobody is left waiting unseen: what is nearly due is said to who claimed it, what is overdue to managers.

The tick asks once a minute. A matter's open task remembers that it was told of; it ends when an answer has arrived.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.support.alarms.standing import is_attended, may_keep
from bot.actions.support.claiming import give_back
from bot.actions.support.staff_routing import pass_to_staff, way_to
from bot.actions.support.standing import count_deadlines
from bot.actions.support.unheard import is_anybody_reachable, is_nobody_left, note_words
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, EditCard, SayText, say, tell_member, tell_staff
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import LATE, LATE_URGENT, Consultation, Origin, Readers, Urgency
from bot.domain.support.sight import may_read
from bot.domain.support.standing import ConsultationStanding, standing_of
from bot.domain.tasks import TaskKind

_LATE = "late"
# What is late was answered, and the worker has not got it.
_UNDELIVERED = "undelivered"


async def watch_waiting(context: ActionContext) -> None:
    """Tell of every answer that is nearly due, or overdue; wake what has rested, and give back what nobody attends to.

    What was overdue before its time was ever counted, as after an upgrade, is told of once for all.
    """
    for matter in await context.store.standings.resting_until(context.now):
        await _wake(context, matter)
    for matter in await context.store.standings.claimed():
        await _give_back_left(context, matter)
    late_before = 0
    for matter in await context.store.standings.waiting():
        counted = matter if matter.answer_by is not None else await _count(context, matter)
        if matter.resolve_by is None and _is_overdue(context, counted):
            late_before += await _tell_of_late_before(context, counted)
        else:
            await _watch(context, counted)
    if late_before:
        await context.store.outbox.put(tell_staff("standing-late_before", {"count": late_before}), context.now)


def _is_overdue(context: ActionContext, matter: Consultation) -> bool:
    return standing_of(matter, context.now) is ConsultationStanding.OVERDUE


async def _count(context: ActionContext, matter: Consultation) -> Consultation:
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
    return await count_deadlines(context, matter.id)


async def _tell_of_late_before(context: ActionContext, matter: Consultation) -> bool:
    """Return whether the staff group is to hear of it; of what it does not see its readers hear alone."""
    is_new = await _open_task(context, matter)
    if is_new and not matter.is_in_group:
        await _tell_readers(context, matter)
    return is_new and matter.is_in_group


async def _watch(context: ActionContext, matter: Consultation) -> None:
    if _is_overdue(context, matter):
        alarm = await context.store.alarms.newest_of(matter.id)
        is_alarmed = alarm is not None and alarm.is_running  # which is told more often than this would be
        if not is_alarmed and await _open_task(context, matter):
            await _tell_of_overdue(context, matter)
    elif standing_of(matter, context.now) is not ConsultationStanding.SNOOZED:
        await _warn(context, matter)


async def _warn(context: ActionContext, matter: Consultation) -> None:
    since, member = matter.waiting_since, await context.store.staff.find(matter.assignee_id or 0)
    if since is None or matter.answer_by is None or member is None:
        return
    target = context.facts.targets[matter.urgency]
    if context.now < target.warned_at(since, context.facts.organisation.hours, context.facts.holidays):
        return
    texts: dict[str, Argument] = {"name": member.name or MISSING, "number": str(matter.id)}
    texts["at"] = tokyo_time(matter.answer_by)
    once = f"standing-near:{matter.id}:{int(since.timestamp())}"
    told = _to_claimer(matter, member.id, texts)
    await context.store.outbox.put(replace(told, idempotency_key=once), context.now)


def _to_claimer(matter: Consultation, staff_id: int, texts: dict[str, Argument]) -> SayText:
    if matter.is_in_group:
        return tell_staff("standing-near", texts, consultation_id=matter.id)
    return replace(
        tell_member("standing-near", texts, staff_id=staff_id, urgency=matter.urgency),
        cause=f"consultation:{matter.id}",
    )


async def _open_task(context: ActionContext, matter: Consultation) -> bool:
    """Let the matter stand among what is to be done until it is answered; False where it does."""
    due_on = None if matter.answer_by is None else tokyo_day(matter.answer_by)
    task = await context.store.tasks.open_about(TaskKind.UNANSWERED, matter, context.now, due_on)
    if task is None:
        return False
    details = {"kind": task.kind.value}
    await context.record(AuditAction.TASK_OPENED, subject=f"task:{task.id}", details=details)
    return True


async def _tell_of_overdue(context: ActionContext, matter: Consultation) -> None:
    if matter.assignee_id is not None:
        await _give_back(context, matter, _LATE)
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
    readers = await _tell_readers(context, matter)
    if not await _has_asked(context, matter) or await is_attended(context, matter):
        return  # who was spoken with knows that they were heard
    if await is_nobody_left(context.store, matter):
        return  # of whom everybody is named, `note_words` has told that nobody reads it
    told: dict[str, Argument] = {"number": str(matter.id), "phone": context.facts.organisation.phone_to_call}
    told["readers"] = matter.readers.value if is_anybody_reachable(readers) else MISSING
    may_be_violence = matter.urgency is Urgency.RED or matter.readers is Readers.RESTRICTED
    key = LATE_URGENT if may_be_violence else LATE
    late = say(key, told, worker_id=matter.worker_id)
    await context.store.outbox.put(replace(late, cause=f"consultation:{matter.id}"), context.now)


async def _has_asked(context: ActionContext, matter: Consultation) -> bool:
    """Return whether the worker knows of an answer that is late; where staff wrote first, only who has written back."""
    if matter.origin is not Origin.STAFF:
        return True
    return await context.store.messages.last_from_worker_at(matter.id) is not None


async def _tell_readers(context: ActionContext, matter: Consultation) -> Sequence[StaffMember]:
    readers = await context.store.staff.readers_of(matter)
    for reader in readers:
        await context.store.outbox.put(await _overdue(context, matter, reader.id), context.now)
    await note_words(context.store, matter, context.now)
    return readers


async def _tell_holder(context: ActionContext, matter: Consultation) -> None:
    """Tell who had claimed it that it is overdue, where they are not among those who are told anyway."""
    holder = await context.store.staff.find(matter.assignee_id or 0)
    is_told = holder is not None and holder.id in {each.id for each in await context.store.staff.readers_of(matter)}
    if holder is not None and not is_told and is_allowed(holder, Access.STAFF) and may_read(holder, matter):
        await context.store.outbox.put(await _overdue(context, matter, holder.id), context.now)


async def _overdue(context: ActionContext, matter: Consultation, staff_id: int) -> SayText:
    texts: dict[str, Argument] = {"number": str(matter.id)}
    for name, at in (("since", matter.waiting_since), ("due", matter.answer_by)):
        if at is not None:
            texts |= {f"{name}_on": tokyo_day(at).isoformat(), f"{name}_time": tokyo_time(at)}
    key = "standing-overdue" if matter.undelivered_at is None else "standing-overdue-undelivered"
    buttons = await way_to(context, matter)
    told = tell_member(key, texts, staff_id=staff_id, urgency=matter.urgency, buttons=buttons)
    return replace(told, cause=f"consultation:{matter.id}")


async def give_back_of(context: ActionContext, staff_id: int) -> None:
    """Give back at once what somebody has claimed and may not read any more: their role is another one, or ended."""
    for matter in await context.store.standings.claimed():
        if matter.assignee_id == staff_id:
            await _give_back_left(context, matter)


async def _give_back_left(context: ActionContext, matter: Consultation) -> None:
    member = await context.store.staff.find(matter.assignee_id or 0)
    if member is None or not is_allowed(member, Access.STAFF):
        await _give_back(context, matter, "left")
    elif member.is_away(context.now):
        await _give_back(context, matter, "away")
    elif not may_read(member, matter):
        await _give_back(context, matter, "restricted")  # since then it is read by others
        await _tell_former(context, matter, member)
    elif _is_claimed_in_vain(context, matter):
        await _give_back(context, matter, _LATE)


def _is_claimed_in_vain(context: ActionContext, matter: Consultation) -> bool:
    """Who claims what is overdue has as long as there was for the answer, and no longer."""
    if matter.claimed_at is None or not _is_overdue(context, matter):
        return False
    organisation, target = context.facts.organisation, context.facts.targets[matter.urgency]
    return target.answer_by(matter.claimed_at, organisation.hours, context.facts.holidays) <= context.now


async def _give_back(context: ActionContext, matter: Consultation, why: str) -> None:
    """Let a claimed matter be everybody's again, and say so once; who has just taken its alarm keeps it for an hour."""
    if why == _LATE and await may_keep(context, matter):
        return
    name = await context.store.staff.name_of(matter.assignee_id or 0)
    if (await give_back(context, matter, why)).is_done:
        said = _UNDELIVERED if why == _LATE and matter.undelivered_at is not None else why
        told = tell_staff("standing-given_back", {"name": name or MISSING, "why": said}, consultation_id=matter.id)
        await pass_to_staff(context.store, matter, told, context.now)
        if why == _LATE:
            await _tell_holder(context, matter)


async def _tell_former(context: ActionContext, matter: Consultation, member: StaffMember) -> None:
    """Tell who had it that they have it no longer; of a complaint, and that it is about them, nobody hears so."""
    if matter.readers is not Readers.RESTRICTED or member.id in matter.named:
        return
    told = tell_member("standing-no_longer", {"number": str(matter.id)}, staff_id=member.id, urgency=matter.urgency)
    await context.store.outbox.put(replace(told, cause=f"consultation:{matter.id}"), context.now)


async def _wake(context: ActionContext, matter: Consultation) -> None:
    await context.store.standings.snooze(matter.id, None)
    told = tell_staff("standing-rested", consultation_id=matter.id)
    await pass_to_staff(context.store, matter, told, context.now)
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
