"""The alarm: a matter has a red flag, and each who reads it as a manager hears it in private until one takes it."""

from bot.actions.context import ActionContext
from bot.actions.support.alarms.cries import matter_of_fresh_cry, ring_again_for_cry
from bot.actions.support.alarms.outcomes import ask_outcome
from bot.actions.support.alarms.ringing import (
    raise_anew,
    ring,
    silence,
    tell_of_flag,
    tell_that_nobody_has_it,
    tell_worker,
)
from bot.actions.support.alarms.standing import is_attended, is_red, is_withdrawn, standing_of
from bot.actions.support.standing import begin_standing, make_urgent, wait_for_answer
from bot.actions.support.unheard import note_words, tell_of_nobody
from bot.domain.audit_event import AuditAction
from bot.domain.callbacks.fields import BURST
from bot.domain.support.alarm import TAKEN, Alarm, AlarmStanding
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers, Urgency
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.sight import may_take_alarm
from bot.domain.workers.worker import Worker


async def raise_alarm(context: ActionContext, worker: Worker) -> Consultation:
    """Alarm managers and admins, who alone read the matter; while an alarm runs it rings at once, and counts anew."""
    before = await context.store.alarms.newest_of_worker(worker.id)
    matter = await _matter(context, worker, before)
    alarm = await _raise_for(context, matter, before)
    await context.store.red_flags.note_told([matter.id], context.now)
    await context.record(AuditAction.ALARM_RAISED, subject=f"consultation:{matter.id}")
    await ring(context, alarm)
    return matter


async def raise_once(context: ActionContext, worker: Worker) -> Consultation:
    """Alarm them, unless the same worker just did: who taps five times, because a slow answer looks like none."""
    return await just_raised(context, worker) or await raise_alarm(context, worker)


async def just_raised(context: ActionContext, worker: Worker) -> Consultation | None:
    """Return the matter of which the same worker alarmed them a burst of taps ago at most; None: of none.

    Somebody may have taken that alarm between two taps of one burst.
    """
    newest = await context.store.alarms.newest_of_worker(worker.id)
    if newest is None or newest.raised_by is not None or not (newest.is_running or newest.lacks_outcome):
        return None
    if abs(context.now - newest.raised_at) >= BURST:
        return None
    matter = await _begun(context, worker, newest)
    return matter if matter is not None and matter.id == newest.consultation_id else None


async def alarm_for_cry(context: ActionContext, worker: Worker, matter: Consultation) -> bool:
    """Alarm for a cry where what is done, or was, cannot hear it any more: it is over, or the group reads that matter.

    False where nothing of that is so.
    """
    if await ring_again_for_cry(context, matter):
        return True
    if matter.readers is not Readers.RESTRICTED or not await _is_beside_alarm(context, worker, matter):
        return False
    await raise_alarm(context, worker)
    return True


async def raise_for_flag(context: ActionContext, consultation_id: int) -> None:
    """Alarm for the flag of a matter, where it is red and nobody has been told; another alarm of its worker goes first.

    It then waits for the tick that comes after the end of that one.
    """
    for matter in await context.store.red_flags.unalarmed(consultation_id):
        if not is_red(context, matter):
            return
        await context.store.red_flags.note_told([matter.id], context.now)
        if not await _has_its_alarm(context, matter):
            await _alarm_for_flag(context, matter)


async def ring_again(context: ActionContext, alarm_id: int) -> None:
    """Tell again of an alarm that nobody has taken."""
    if await ring(context, await context.store.alarms.get(alarm_id)):
        await tell_that_nobody_has_it(context, alarm_id)


async def take_alarm(context: ActionContext, consultation: Consultation) -> None:
    """A manager or an admin takes care of the worker: nobody is told again, and the worker reads that somebody does."""
    if not await answer_alarm(context, consultation):
        return
    alarm = await context.store.alarms.newest_of(consultation.id)
    if alarm is not None:
        await tell_worker(context, alarm, consultation, TAKEN)


async def answer_alarm(context: ActionContext, consultation: Consultation) -> bool:
    """An answer takes the matter's alarm, where a manager or an admin gives it; False where none runs."""
    member = await context.store.staff.find(context.staff_id)
    newest = await context.store.alarms.newest_of(consultation.id)
    if newest is None or not may_take_alarm(member, consultation) or not await _end(context, newest):
        return False
    await context.record(AuditAction.ALARM_TAKEN, subject=f"consultation:{consultation.id}")
    return True


async def withdraw_alarm(context: ActionContext, before: Consultation) -> None:
    """Staff say that a matter is not as urgent as it was `before`: the alarm that they raised is over.

    The worker reads so once, also where somebody had taken it, and is said to be on the way.
    """
    alarm = await context.store.alarms.newest_of(before.id)
    if alarm is None or alarm.raised_by is None:
        return
    is_ended = await context.store.alarms.end(alarm.id, context.now, None)
    if not is_ended and await standing_of(context, before) is not AlarmStanding.TAKEN:
        return
    await silence(context, alarm)
    await tell_worker(context, alarm, before, "danger-withdrawn")


async def end_alarm(context: ActionContext, consultation_id: int) -> None:
    """The matter is closed: its alarm, where one runs, ends with it."""
    newest = await context.store.alarms.newest_of(consultation_id)
    if newest is not None:
        await _end(context, newest)


async def give_alarm_back(context: ActionContext, matter: Consultation) -> None:
    """Who took the matter's alarm has it no longer, unanswered: it is one anew, and the worker reads that."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or not alarm.is_left(matter, context.now) or await is_attended(context, matter):
        return
    if is_withdrawn(context, alarm, matter):
        return
    anew = await raise_anew(context, matter, alarm.raised_by)
    if not await context.store.staff.can_alarm(matter):
        await tell_of_nobody(context)
        return
    await tell_worker(context, anew, matter, "danger-given_back")


async def _matter(context: ActionContext, worker: Worker, before: Alarm | None) -> Consultation:
    """Return the open restricted matter of the alarm of before, or of a cry just now, or else a new one."""
    begun = await _begun(context, worker, before)
    if begun is not None:
        if begun.red_flag is None:
            await context.store.red_flags.set(begun.id, RedFlag.DANGER, None, context.now)
        await make_urgent(context, begun, Urgency.RED)
        await wait_for_answer(context, begun)
        return begun
    matter = await context.store.consultations.open(worker, ConsultationKind.OTHER, context.now, Readers.RESTRICTED)
    await context.store.red_flags.set(matter.id, RedFlag.DANGER, None, context.now)
    matter = await begin_standing(context, matter, Urgency.RED)
    await context.record(AuditAction.CONSULTATION_OPENED, subject=f"consultation:{matter.id}")
    return matter


async def _begun(context: ActionContext, worker: Worker, before: Alarm | None) -> Consultation | None:
    if before is not None:
        matter = await context.store.consultations.get(before.consultation_id)
        if matter.is_open and matter.readers is Readers.RESTRICTED:
            return matter
    return await matter_of_fresh_cry(context, worker)


async def _is_beside_alarm(context: ActionContext, worker: Worker, matter: Consultation) -> bool:
    """Return whether the worker's alarm, present or over, is of another open matter, which the group reads by now."""
    alarm = await context.store.alarms.newest_of_worker(worker.id)
    if alarm is None or alarm.consultation_id == matter.id:
        return False
    other = await context.store.consultations.get(alarm.consultation_id)
    is_meant = alarm.outcome is not None or alarm.is_kept(other) or alarm.is_present(context.now)
    return other.is_open and other.is_in_group and is_meant


async def _has_its_alarm(context: ActionContext, matter: Consultation) -> bool:
    """Return whether who has set the flag took the matter's alarm before: they only say now what it is."""
    newest = await context.store.alarms.newest_of(matter.id)
    if newest is None or newest.taken_by is None or newest.taken_by != matter.flagged_by:
        return False
    return newest.is_kept(matter) or newest.is_present(context.now)


async def _alarm_for_flag(context: ActionContext, matter: Consultation) -> None:
    alarm = await context.store.alarms.raise_for(matter.id, context.now, matter.flagged_by)
    await context.record(AuditAction.ALARM_RAISED, subject=f"consultation:{matter.id}")
    if await ring(context, alarm):
        await tell_of_flag(context, await context.store.alarms.get(alarm.id), matter)
    else:
        await note_words(context.store, matter, context.now)


async def _raise_for(context: ActionContext, matter: Consultation, before: Alarm | None) -> Alarm:
    if before is not None and before.consultation_id == matter.id and before.is_running:
        await silence(context, before)
        return await context.store.alarms.raise_again(before.id, context.now, None)
    if before is not None:
        await _end(context, before)
    return await context.store.alarms.raise_for(matter.id, context.now)


async def _end(context: ActionContext, alarm: Alarm) -> bool:
    staff_id = context.actor.id if context.actor.noun == "staff" else None
    if not await context.store.alarms.end(alarm.id, context.now, staff_id):
        return False
    await silence(context, alarm)
    if staff_id is not None:
        await ask_outcome(context, alarm, staff_id)
    return True
