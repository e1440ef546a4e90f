"""Invitations: staff hand out links, and somebody follows one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from secrets import token_urlsafe

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.workers.arrival import announce_arrival
from bot.actions.workers.merge import MergeConflict, MergePair, find_obstacle, merge_workers
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import tell_staff
from bot.domain.roster.invitation import Invitation, InvitationStatus, Invited
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_CODE_BYTES = 16


class InvitationResult(StrEnum):
    """The result of following an invitation's link."""

    WELCOME = "welcome"
    AT_HOME = "at_home"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    REVOKED = "revoked"
    USED = "used"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Issued:
    """An invitation as it is handed out; only now is the code known."""

    invitation: Invitation
    code: str


async def invite(context: ActionContext, invited: Invited) -> Issued:
    """A new invitation; a worker's earlier ones open nothing any more."""
    if invited.worker_id is not None:
        await context.store.invitations.revoke_open(invited.worker_id, context.now)
    code = token_urlsafe(_CODE_BYTES)
    invitation = await context.store.invitations.add(code, invited, context.staff_id, context.now)
    await _record(context, AuditAction.INVITATION_MADE, invitation, actor=context.actor)
    return Issued(invitation, code)


async def invite_workers(context: ActionContext, workers: Sequence[Worker]) -> Sequence[tuple[Worker, Issued]]:
    """A new invitation for each of them."""
    return [(worker, await invite(context, Invited(worker_id=worker.id))) for worker in workers]


async def revoke_invitation(context: ActionContext, invitation: Invitation) -> None:
    """The link opens nothing any more."""
    await context.store.invitations.revoke(invitation.id, context.now)
    await _record(context, AuditAction.INVITATION_REVOKED, invitation, actor=context.actor)


async def follow_invitation(context: ActionContext, code: str, chat_id: int) -> InvitationResult:
    """Let in the person who opened the link with that code in that chat."""
    invitation = await context.store.invitations.by_code(code)
    if invitation is None:
        return InvitationResult.UNKNOWN
    if invitation.invited.worker_id is None:
        return await _follow_shared(context, invitation, chat_id)
    invited = await context.store.workers.get(invitation.invited.worker_id)
    followed = await _follow_personal(context, invitation, invited, chat_id)
    if followed is InvitationResult.WELCOME:
        await replan(context.store, [invited.id], context.facts, context.now)
    return followed


async def _follow_shared(context: ActionContext, invitation: Invitation, chat_id: int) -> InvitationResult:
    status = invitation.status(context.now)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    worker = await context.store.workers.create_by_chat(chat_id)
    if worker.on_roster:
        return InvitationResult.AT_HOME
    await _record(context, AuditAction.INVITATION_FOLLOWED, invitation, actor=Actor.worker(worker.id))
    if worker.has_consented:
        await announce_arrival(context, worker)
    return InvitationResult.WELCOME


async def _follow_personal(
    context: ActionContext, invitation: Invitation, invited: Worker, chat_id: int
) -> InvitationResult:
    if invited.chat_id == chat_id:
        return InvitationResult.AT_HOME
    status = invitation.status(context.now)
    if status is InvitationStatus.USED:
        return await _tell_reused(context, invitation, invited)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    arrived = await context.store.workers.by_chat(chat_id)
    obstacle = await _obstacle(context.store, arrived, invited)
    if obstacle is not None:
        await _record(context, AuditAction.INVITATION_REFUSED, invitation, actor=SOMEBODY)
        await _warn(context, f"invitation-refused-{obstacle}", invitation, invited)
        return InvitationResult.REFUSED
    # Of two phones at once, the one that comes second finds it used.
    if not await context.store.invitations.use(invitation.id, context.now):
        return await _tell_reused(context, invitation, invited)
    await _let_in(context, arrived, invited, chat_id)
    await _record(context, AuditAction.INVITATION_USED, invitation, actor=Actor.worker(invited.id))
    return InvitationResult.WELCOME


async def _obstacle(store: Store, arrived: Worker | None, invited: Worker) -> MergeConflict | None:
    if invited.chat_id is not None:
        return MergeConflict.OTHER_CHAT
    return None if arrived is None else await find_obstacle(store, MergePair(arrived, invited))


async def _let_in(context: ActionContext, arrived: Worker | None, invited: Worker, chat_id: int) -> None:
    if arrived is None:
        await context.store.workers.attach_chat(invited.id, chat_id)
        return
    await merge_workers(context, MergePair(arrived, invited), actor=Actor.worker(invited.id))


async def _tell_reused(context: ActionContext, invitation: Invitation, invited: Worker) -> InvitationResult:
    await _record(context, AuditAction.INVITATION_REUSED, invitation, actor=SOMEBODY)
    await _warn(context, "invitation-reused", invitation, invited)
    return InvitationResult.USED


async def _warn(context: ActionContext, key: str, invitation: Invitation, invited: Worker) -> None:
    """Tell staff, by number alone; once a day, however often somebody taps."""
    message = tell_staff(key, {"number": invited.number})
    idempotency_key = f"{key}:{invitation.id}:{tokyo_day(context.now).isoformat()}"
    warning = replace(message, idempotency_key=idempotency_key, cause=f"worker:{invited.id}")
    await context.store.outbox.put(for_digest(warning), context.now)


async def _record(context: ActionContext, action: AuditAction, invitation: Invitation, *, actor: Actor) -> None:
    await context.record(action, actor=actor, subject=f"invitation:{invitation.id}")
