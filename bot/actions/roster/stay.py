"""Staff tell the last day of a worker's stay."""

from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.domain.audit_event import AuditAction
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker


async def tell_stay(context: ActionContext, worker: Worker, stay_expiry: date) -> None:
    """Keep the last day that staff read on the card, beside what the worker said; what was due of old days ends."""
    told = [("stay_expiry", stay_expiry.isoformat())]
    await context.store.profiles.set_values(worker.id, Owner.STAFF, told, context.now)
    await replan(context.store, [worker.id], context.facts, context.now)
    details = {"field": "stay_expiry"}
    await context.record(AuditAction.PROFILE_CHANGED, subject=f"worker:{worker.id}", details=details)
