"""Invitations: staff hand out links, and somebody follows one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from secrets import token_urlsafe

from bot.actions.reminders.replan import replan
from bot.actions.workers.arrival import announce_arrival
from bot.actions.workers.merge import MergeConflict, MergePair, find_obstacle, merge_workers
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import tell_staff
from bot.domain.roster.invitation import Invitation, InvitationStatus, Invited
from bot.domain.staff import StaffMember
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


async def invite(store: Store, member: StaffMember, invited: Invited, now: datetime) -> Issued:
    """A new invitation; a worker's earlier ones open nothing any more."""
    if invited.worker_id is not None:
        await store.invitations.revoke_open(invited.worker_id, now)
    code = token_urlsafe(_CODE_BYTES)
    invitation = await store.invitations.add(code, invited, member.id, now)
    await _record(store, AuditAction.INVITATION_MADE, invitation, actor=Actor.staff(member.id), now=now)
    return Issued(invitation, code)


async def invite_workers(
    store: Store, member: StaffMember, workers: Sequence[Worker], now: datetime
) -> Sequence[tuple[Worker, Issued]]:
    """A new invitation for each of them."""
    return [(worker, await invite(store, member, Invited(worker_id=worker.id), now)) for worker in workers]


async def revoke_invitation(store: Store, member: StaffMember, invitation: Invitation, now: datetime) -> None:
    """The link opens nothing any more."""
    await store.invitations.revoke(invitation.id, now)
    await _record(store, AuditAction.INVITATION_REVOKED, invitation, actor=Actor.staff(member.id), now=now)


async def follow_invitation(store: Store, code: str, chat_id: int, facts: Facts, now: datetime) -> InvitationResult:
    """Let in the person who opened the link with that code in that chat."""
    invitation = await store.invitations.by_code(code)
    if invitation is None:
        return InvitationResult.UNKNOWN
    if invitation.invited.worker_id is None:
        return await _follow_shared(store, invitation, chat_id, now)
    invited = await store.workers.get(invitation.invited.worker_id)
    followed = await _follow_personal(store, invitation, invited, chat_id, now)
    if followed is InvitationResult.WELCOME:
        await replan(store, [invited.id], facts, now)
    return followed


async def _follow_shared(store: Store, invitation: Invitation, chat_id: int, now: datetime) -> InvitationResult:
    status = invitation.status(now)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    worker = await store.workers.create_by_chat(chat_id)
    if worker.on_roster:
        return InvitationResult.AT_HOME
    await _record(store, AuditAction.INVITATION_FOLLOWED, invitation, actor=Actor.worker(worker.id), now=now)
    if worker.has_consented:
        await announce_arrival(store, worker, now)
    return InvitationResult.WELCOME


async def _follow_personal(
    store: Store, invitation: Invitation, invited: Worker, chat_id: int, now: datetime
) -> InvitationResult:
    if invited.chat_id == chat_id:
        return InvitationResult.AT_HOME
    status = invitation.status(now)
    if status is InvitationStatus.USED:
        return await _tell_reused(store, invitation, invited, now)
    if status is not InvitationStatus.OPEN:
        return InvitationResult(status.value)
    arrived = await store.workers.by_chat(chat_id)
    obstacle = await _obstacle(store, arrived, invited)
    if obstacle is not None:
        await _record(store, AuditAction.INVITATION_REFUSED, invitation, actor=SOMEBODY, now=now)
        await _warn(store, f"invitation-refused-{obstacle}", invitation, invited, now)
        return InvitationResult.REFUSED
    # Of two phones at once, the one that comes second finds it used.
    if not await store.invitations.use(invitation.id, now):
        return await _tell_reused(store, invitation, invited, now)
    await _let_in(store, arrived, invited, chat_id, now)
    await _record(store, AuditAction.INVITATION_USED, invitation, actor=Actor.worker(invited.id), now=now)
    return InvitationResult.WELCOME


async def _obstacle(store: Store, arrived: Worker | None, invited: Worker) -> MergeConflict | None:
    if invited.chat_id is not None:
        return MergeConflict.OTHER_CHAT
    return None if arrived is None else await find_obstacle(store, MergePair(arrived, invited))


async def _let_in(store: Store, arrived: Worker | None, invited: Worker, chat_id: int, now: datetime) -> None:
    if arrived is None:
        await store.workers.attach_chat(invited.id, chat_id)
        return
    await merge_workers(store, MergePair(arrived, invited), actor=Actor.worker(invited.id), now=now)


async def _tell_reused(store: Store, invitation: Invitation, invited: Worker, now: datetime) -> InvitationResult:
    await _record(store, AuditAction.INVITATION_REUSED, invitation, actor=SOMEBODY, now=now)
    await _warn(store, "invitation-reused", invitation, invited, now)
    return InvitationResult.USED


async def _warn(store: Store, key: str, invitation: Invitation, invited: Worker, now: datetime) -> None:
    """Tell staff, by number alone; once a day, however often somebody taps."""
    message = tell_staff(key, {"number": invited.number})
    idempotency_key = f"{key}:{invitation.id}:{tokyo_day(now).isoformat()}"
    cause = f"invitation:{invitation.id}"
    await store.outbox.put(replace(message, idempotency_key=idempotency_key, cause=cause), now)


async def _record(store: Store, action: AuditAction, invitation: Invitation, *, actor: Actor, now: datetime) -> None:
    await store.audit_log.record(action, actor=actor, subject=f"invitation:{invitation.id}", at=now)
