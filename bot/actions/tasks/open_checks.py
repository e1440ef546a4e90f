"""Open checks of who opened an invitation: they end with it, and whoever is asked reads that."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import drop_tasks
from bot.domain.outbox import say
from bot.domain.roster.identity import IdentityCheck
from bot.domain.tasks import TaskKind


async def end_over(context: ActionContext) -> Sequence[IdentityCheck]:
    """End each check whose invitation was used, was revoked or has expired; returns them."""
    over = await context.store.identity_checks.over(context.now)
    for check in over:
        await context.store.identity_checks.end(check.worker_id)
        await drop_tasks(context.store, check.worker_id, [TaskKind.IDENTITY], context.now)
        await tell_opener(context, "identity-over", check.worker_id)
    return over


async def tell_opener(context: ActionContext, key: str, worker_id: int) -> None:
    """Tell somebody who opened an invitation what became of it, and whom to call."""
    organisation = context.facts.organisation
    told = {"organisation": organisation.name, "phone": organisation.phone_to_call}
    await context.store.outbox.put(say(key, told, worker_id=worker_id), context.now)
