"""The alarm: a worker says that it is urgent, and each manager hears it in private until one takes it."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import Argument, Button, MessageClass, say, tell_member
from bot.domain.staff import Access
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers, RedFlag
from bot.domain.workers.worker import Worker


async def raise_alarm(context: ActionContext, worker: Worker) -> tuple[Consultation, ActionResult]:
    """Open a matter that managers and admins alone read, and alarm them; already done while an alarm is running."""
    running = await context.store.alarms.running(worker.id)
    if running is not None:
        return await context.store.consultations.get(running.consultation_id), ALREADY_DONE
    matter = await context.store.consultations.open(worker, ConsultationKind.OTHER, context.now, Readers.RESTRICTED)
    await context.store.consultations.set_red_flag(matter.id, RedFlag.DANGER)
    alarm = await context.store.alarms.raise_for(matter.id, context.now)
    for action in (AuditAction.CONSULTATION_OPENED, AuditAction.ALARM_RAISED):
        await context.record(action, subject=f"consultation:{matter.id}")
    await _ring(context, alarm)
    return matter, DONE


async def ring_due(context: ActionContext) -> None:
    """Tell again of the alarms that nobody has taken."""
    for alarm in await context.store.alarms.due(context.now):
        await _ring(context, alarm)


async def take_alarm(context: ActionContext, alarm: Alarm) -> ActionResult:
    """A manager takes care of it: nobody is told again, and the worker reads that somebody has it."""
    if not await context.store.alarms.take(alarm.id, context.staff_id, context.now):
        return ALREADY_DONE
    subject = f"consultation:{alarm.consultation_id}"
    await context.record(AuditAction.ALARM_TAKEN, subject=subject)
    told = say("danger-taken", {"number": str(alarm.consultation_id)}, worker_id=alarm.worker_id)
    await context.store.outbox.put(replace(told, cause=subject, message_class=MessageClass.URGENT), context.now)
    return DONE


async def _ring(context: ActionContext, alarm: Alarm) -> None:
    buttons = (
        (Button("alarm-take", callback=callbacks.TAKE_ALARM.data(alarm.id), style="danger"),),
        (Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(alarm.consultation_id)),),
    )
    texts: dict[str, Argument] = {"number": str(alarm.consultation_id), "rung": alarm.rung + 1}
    for manager in await context.store.staff.with_access(Access.MANAGER):
        told = replace(
            tell_member("alarm-raised", texts, staff_id=manager.id, buttons=buttons),
            message_class=MessageClass.URGENT,
            cause=f"consultation:{alarm.consultation_id}",
            idempotency_key=f"alarm:{alarm.id}:{alarm.rung}:{manager.id}",
        )
        await context.store.outbox.put(told, context.now)
    await context.store.alarms.rang(alarm)
