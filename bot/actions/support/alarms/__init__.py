"""The alarm: a worker says that it is urgent, and each manager hears it in private until one takes it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.support.standing import begin_standing, make_urgent, wait_for_answer
from bot.actions.support.unheard import is_anybody_reachable, note_alarm, tell_of_nobody
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import Argument, Button, MessageClass, say, tell_member
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.alarm import TAKEN, Alarm, AlarmStanding
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers, Urgency
from bot.domain.support.red_flag import RedFlag
from bot.domain.workers.worker import Worker


async def raise_alarm(context: ActionContext, worker: Worker) -> Consultation:
    """Alarm managers and admins, who alone read the matter; while an alarm runs it rings at once, and counts anew."""
    before = await context.store.alarms.newest_of_worker(worker.id)
    matter = await _matter(context, worker, before)
    alarm = await _raise_for(context, matter, before)
    await context.record(AuditAction.ALARM_RAISED, subject=f"consultation:{matter.id}")
    await _ring(context, alarm)
    return matter


async def ring_due(context: ActionContext) -> None:
    """Tell again of the alarms that nobody has taken."""
    for alarm in await context.store.alarms.due(context.now):
        await _ring(context, alarm)


async def take_alarm(context: ActionContext, consultation: Consultation) -> None:
    """A manager or an admin takes care of the worker: nobody is told again, and the worker reads that somebody does."""
    if not await answer_alarm(context, consultation):
        return
    told = say(TAKEN, {"number": str(consultation.id)}, worker_id=consultation.worker_id)
    cause = f"consultation:{consultation.id}"
    await context.store.outbox.put(replace(told, cause=cause, message_class=MessageClass.URGENT), context.now)


async def answer_alarm(context: ActionContext, consultation: Consultation) -> bool:
    """An answer takes the matter's alarm, where a manager or an admin gives it; False where none runs."""
    member = await context.store.staff.find(context.staff_id)
    newest = await context.store.alarms.newest_of(consultation.id)
    if newest is None or not is_allowed(member, Access.MANAGER) or not await _end(context, newest):
        return False
    await context.record(AuditAction.ALARM_TAKEN, subject=f"consultation:{consultation.id}")
    return True


async def end_alarm(context: ActionContext, consultation_id: int) -> None:
    """The matter is closed: its alarm, where one runs, ends with it."""
    newest = await context.store.alarms.newest_of(consultation_id)
    if newest is not None:
        await _end(context, newest)


async def alarmed_matter(context: ActionContext, worker_id: int) -> Consultation | None:
    """Return the open matter of which the worker speaks while an alarm runs, or shortly after; None: of none."""
    alarm = await context.store.alarms.newest_of_worker(worker_id)
    if alarm is None:
        return None
    matter = await context.store.consultations.get(alarm.consultation_id)
    is_meant = alarm.is_kept(matter) or alarm.is_present(context.now)
    return matter if is_meant and matter.is_open else None


async def standing_of(context: ActionContext, matter: Consultation) -> AlarmStanding | None:
    """Return where the alarm of a matter stands; None where there is none, or it is over."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or not matter.is_open:
        return None
    if not alarm.is_running:
        is_theirs = alarm.taken_by is not None and (matter.assignee_id == alarm.taken_by or not alarm.is_kept(matter))
        is_spoken_of = alarm.is_kept(matter) or alarm.is_present(context.now)
        return AlarmStanding.TAKEN if is_theirs and is_spoken_of else None
    managers = await context.store.staff.with_access(Access.MANAGER)
    return AlarmStanding.TOLD if is_anybody_reachable(managers) else AlarmStanding.UNHEARD


async def may_keep(context: ActionContext, matter: Consultation) -> bool:
    """Return whether somebody has just taken the matter's alarm: to go there, or to telephone, takes time."""
    alarm = await context.store.alarms.newest_of(matter.id)
    return alarm is not None and alarm.is_kept(matter) and alarm.is_present(context.now)


async def give_alarm_back(context: ActionContext, matter: Consultation) -> None:
    """Who took the matter's alarm has it no longer, unanswered: it is one anew, and the worker reads that."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or not alarm.is_left(matter, context.now) or await _has_spoken(context, alarm):
        return
    await _ring(context, await context.store.alarms.raise_for(matter.id, context.now))
    managers = await context.store.staff.with_access(Access.MANAGER)
    if not is_anybody_reachable(managers):
        await tell_of_nobody(context)
        return
    told = say("danger-given_back", {"number": str(matter.id)}, worker_id=matter.worker_id)
    cause = f"consultation:{matter.id}"
    await context.store.outbox.put(replace(told, cause=cause, message_class=MessageClass.URGENT), context.now)


async def _has_spoken(context: ActionContext, alarm: Alarm) -> bool:
    """Return whether somebody of staff has kept a call or a visit since it was raised."""
    subject = f"consultation:{alarm.consultation_id}"
    spoken_at = await context.store.audit_log.last_at(AuditAction.CONTACT_LOGGED, subject)
    return spoken_at is not None and spoken_at >= alarm.raised_at


async def _matter(context: ActionContext, worker: Worker, before: Alarm | None) -> Consultation:
    """Return the matter of the alarm of before while that is open and out of the group's sight, or else a new one."""
    if before is not None:
        matter = await context.store.consultations.get(before.consultation_id)
        if matter.is_open and not matter.is_in_group:
            await make_urgent(context, matter, Urgency.RED)
            await wait_for_answer(context, matter)
            return matter
    matter = await context.store.consultations.open(worker, ConsultationKind.OTHER, context.now, Readers.RESTRICTED)
    matter = await begin_standing(context, matter, Urgency.RED)
    await context.store.consultations.set_red_flag(matter.id, RedFlag.DANGER)
    await context.record(AuditAction.CONSULTATION_OPENED, subject=f"consultation:{matter.id}")
    return matter


async def _raise_for(context: ActionContext, matter: Consultation, before: Alarm | None) -> Alarm:
    if before is not None and before.consultation_id == matter.id and before.is_running:
        await _silence(context, before)
        return await context.store.alarms.raise_again(before.id, context.now)
    if before is not None:
        await _end(context, before)
    return await context.store.alarms.raise_for(matter.id, context.now)


async def _end(context: ActionContext, alarm: Alarm) -> bool:
    staff_id = context.actor.id if context.actor.noun == "staff" else None
    if not await context.store.alarms.end(alarm.id, context.now, staff_id):
        return False
    await _silence(context, alarm)
    return True


async def _ring(context: ActionContext, alarm: Alarm) -> None:
    await _silence(context, alarm)
    if not await context.store.alarms.rang(alarm, context.now):
        return
    ringing = await context.store.alarms.get(alarm.id)
    managers = await context.store.staff.with_access(Access.MANAGER)
    await _tell(context, ringing, managers)
    if not is_anybody_reachable(managers):
        await note_alarm(context.store, ringing, context.now)


async def _tell(context: ActionContext, alarm: Alarm, managers: Sequence[StaffMember]) -> None:
    buttons = (
        (Button("alarm-take", callback=callbacks.TAKE_ALARM.data(alarm.id), style="danger"),),
        (Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(alarm.consultation_id)),),
    )
    texts: dict[str, Argument] = {"number": str(alarm.consultation_id), "rung": alarm.rung}
    for manager in managers:
        told = replace(
            tell_member("alarm-raised", texts, staff_id=manager.id, buttons=buttons),
            message_class=MessageClass.URGENT,
            cause=f"consultation:{alarm.consultation_id}",
            idempotency_key=_key(alarm, manager),
        )
        await context.store.outbox.put(told, context.now)


async def _silence(context: ActionContext, alarm: Alarm) -> None:
    """Drop what was rung last and has not left: nobody is to hear of it late, or twice at once."""
    for manager in await context.store.staff.with_access(Access.MANAGER):
        await context.store.outbox.cancel_one(_key(alarm, manager), context.now)


def _key(alarm: Alarm, manager: StaffMember) -> str:
    return f"alarm:{alarm.id}:{int(alarm.raised_at.timestamp())}:{alarm.rung}:{manager.id}"
