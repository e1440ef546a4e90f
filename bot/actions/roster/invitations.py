"""Invitations: staff hand out links, and somebody follows one; who it is that does, the link does not tell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from secrets import token_urlsafe

from bot.actions.context import ActionContext
from bot.actions.tasks.open_checks import end_over
from bot.actions.workers.arrival import announce_arrival
from bot.actions.workers.merge import MergeConflict
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import tell_staff
from bot.domain.roster.invitation import Invitation, InvitationStatus, Invited
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import Worker

_CODE_BYTES = 16


class InvitationResult(StrEnum):
    """The result of following an invitation's link."""

    WELCOME = "welcome"
    AT_HOME = "at_home"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    REVOKED = "revoked"
    USED = "used"
    ENDED = "ended"
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
        await end_over(context)
    code = token_urlsafe(_CODE_BYTES)
    invitation = await context.store.invitations.add(code, invited, context.staff_id, context.now)
    await record_invitation(context, AuditAction.INVITATION_MADE, invitation, actor=context.actor)
    return Issued(invitation, code)


async def invite_workers(context: ActionContext, workers: Sequence[Worker]) -> Sequence[tuple[Worker, Issued]]:
    """A new invitation for each of them."""
    return [(worker, await invite(context, Invited(worker_id=worker.id))) for worker in workers]


async def revoke_invitation(context: ActionContext, invitation: Invitation) -> None:
    """The link opens nothing any more, and nobody who opened it is asked who they are."""
    await context.store.invitations.revoke(invitation.id, context.now)
    await record_invitation(context, AuditAction.INVITATION_REVOKED, invitation, actor=context.actor)
    await end_over(context)


async def follow_invitation(context: ActionContext, code: str, chat_id: int) -> InvitationResult:
    """Take in the person who opened the link with that code in that chat, who is anybody as yet."""
    invitation = await context.store.invitations.by_code(code)
    if invitation is None:
        return InvitationResult.UNKNOWN
    if invitation.invited.worker_id is None:
        return await _follow_shared(context, invitation, chat_id)
    invited = await context.store.workers.get(invitation.invited.worker_id)
    return await _follow_personal(context, invitation, invited, chat_id)


async def _follow_shared(context: ActionContext, invitation: Invitation, chat_id: int) -> InvitationResult:
    status = invitation.status(context.now)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    worker = await context.store.workers.create_by_chat(chat_id)
    if worker.on_roster:
        return InvitationResult.AT_HOME
    await record_invitation(context, AuditAction.INVITATION_FOLLOWED, invitation, actor=Actor.worker(worker.id))
    if worker.has_consented:
        await announce_arrival(context, worker)
    return InvitationResult.WELCOME


async def _follow_personal(
    context: ActionContext, invitation: Invitation, invited: Worker, chat_id: int
) -> InvitationResult:
    """Let them be asked who they are. What stands in the way at the invited person's is told to nobody before that."""
    if invited.chat_id == chat_id:
        return InvitationResult.AT_HOME
    status = invitation.status(context.now)
    if status is InvitationStatus.USED:
        await tell_reused(context, invitation, invited)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    arrived = await context.store.workers.create_by_chat(chat_id)
    if arrived.on_roster:
        await record_invitation(context, AuditAction.INVITATION_REFUSED, invitation, actor=SOMEBODY)
        await warn_staff(context, f"invitation-refused-{MergeConflict.LINKED_BEFORE}", invitation, invited)
        return InvitationResult.REFUSED
    if await context.store.identity_checks.begin(arrived.id, invitation.id, context.now):
        await record_invitation(context, AuditAction.IDENTITY_ASKED, invitation, actor=SOMEBODY)
    return InvitationResult.WELCOME


async def tell_reused(context: ActionContext, invitation: Invitation, invited: Worker) -> None:
    """Record that a link was opened which had been used, and tell staff."""
    await record_invitation(context, AuditAction.INVITATION_REUSED, invitation, actor=SOMEBODY)
    await warn_staff(context, "invitation-reused", invitation, invited)


async def warn_staff(context: ActionContext, key: str, invitation: Invitation, invited: Worker) -> None:
    """Tell staff, by number alone; once a day, however often somebody taps."""
    message = tell_staff(key, {"number": invited.number})
    idempotency_key = f"{key}:{invitation.id}:{tokyo_day(context.now).isoformat()}"
    warning = replace(message, idempotency_key=idempotency_key, cause=f"worker:{invited.id}")
    await context.store.outbox.put(for_digest(warning), context.now)


async def record_invitation(
    context: ActionContext, action: AuditAction, invitation: Invitation, *, actor: Actor
) -> None:
    """Record what happened to an invitation."""
    await context.record(action, actor=actor, subject=f"invitation:{invitation.id}")
