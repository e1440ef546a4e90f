"""Open checks of who opened an invitation: they end with it, and whoever is asked reads that."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.tasks.tasks import drop_tasks
from bot.domain.outbox import say
from bot.domain.roster.identity import IdentityCheck
from bot.domain.roster.invitation import InvitationStatus
from bot.domain.tasks import TaskKind


async def end_over(context: ActionContext) -> Sequence[IdentityCheck]:
    """End each check whose invitation was used, was revoked or has expired; returns them.

    Where answers ended it, staff have to find out who that was: the check stays until they have, or make a new link.
    """
    over = await context.store.identity_checks.over(context.now)
    for check in over:
        await context.store.identity_checks.end(check.worker_id)
        await drop_tasks(context.store, check.worker_id, [TaskKind.IDENTITY], context.now)
        await tell_opener(context, "identity-over", check.worker_id)
    return over


async def end_of_leaver(context: ActionContext, worker_id: int) -> None:
    """End the check of somebody who leaves; where answers have ended the link, staff still find out who it was."""
    check = await context.store.identity_checks.of_worker(worker_id)
    invitation = None if check is None else await context.store.invitations.get(check.invitation_id)
    if invitation is not None and invitation.status(context.now) is InvitationStatus.ENDED:
        return
    await context.store.identity_checks.end(worker_id)
    await drop_tasks(context.store, worker_id, [TaskKind.IDENTITY], context.now)


async def tell_opener(context: ActionContext, key: str, worker_id: int) -> None:
    """Tell somebody who opened an invitation what became of it, and whom to call."""
    organisation = context.facts.organisation
    told = {"organisation": organisation.name, "phone": organisation.phone_to_call}
    await context.store.outbox.put(say(key, told, worker_id=worker_id), context.now)
