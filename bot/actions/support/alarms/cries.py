"""A cry beside an alarm: one that comes after what was done rings again, and one before 🆘 is what that is about."""

from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.alarms.ringing import raise_anew
from bot.domain.audit_event import AuditAction
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.workers.worker import Worker

# Who asks for help within so long speaks of what they cried.
_FRESH_FOR = timedelta(hours=1)


async def ring_again_for_cry(context: ActionContext, matter: Consultation) -> bool:
    """Alarm anew for a cry in a matter whose alarm was over with what somebody had done; False where it was not."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or alarm.outcome is None or not matter.is_open:
        return False
    await context.record(AuditAction.ALARM_RAISED, subject=f"consultation:{matter.id}")
    await raise_anew(context, matter)
    return True


async def matter_of_fresh_cry(context: ActionContext, worker: Worker) -> Consultation | None:
    """Return the open matter, read by managers and admins alone, in which the worker wrote last, a short time ago."""
    newest, newest_at = None, context.now - _FRESH_FOR
    for matter in await context.store.consultations.list_open(worker.id):
        said_at = await context.store.messages.last_from_worker_at(matter.id)
        if matter.readers is Readers.RESTRICTED and said_at is not None and said_at > newest_at:
            newest, newest_at = matter, said_at
    return newest
