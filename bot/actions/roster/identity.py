"""Who opened an invitation: one fact of the roster shows it, or staff say so; until then nothing of it shows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.roster.identity_decisions import decided_before, note_confirmed, note_refused
from bot.actions.roster.invitations import record_invitation, revoke_invitation, tell_reused, warn_staff
from bot.actions.tasks.handling import finish_task
from bot.actions.tasks.open_checks import end_over, tell_opener
from bot.actions.tasks.tasks import note_task, open_task
from bot.actions.workers.merge import MergePair, find_obstacle, link, merge_workers
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import Button, tell_staff
from bot.domain.roster.identity import (
    MOST_CHATS,
    IdentifiedBy,
    IdentityCheck,
    IdentityVerdict,
    among_decoys,
    judge,
)
from bot.domain.roster.invitation import Invitation, InvitationStatus
from bot.domain.tasks import StaffTask, TaskKind
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


class IdentityAnswer(StrEnum):
    """The result of an answer to the question who somebody is."""

    IDENTIFIED = "identified"
    NOT_CONFIRMED = "not_confirmed"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class OpenedLink:
    """A link that a task is about: for whom it is, and whether it lets anybody in.

    `choices` are the codes of the chats that opened it, among others; none where far too many chats have.
    """

    invited: Worker
    is_open: bool
    choices: Sequence[int]


async def answer_identity(context: ActionContext, worker: Worker, told: date) -> IdentityAnswer:
    """Compare the date of birth that somebody told with that of the person invited; the date itself is not kept."""
    check = await context.store.identity_checks.of_worker(worker.id)
    invitation = None if check is None else await context.store.invitations.get(check.invitation_id)
    if check is None or invitation is None or invitation.status(context.now) is not InvitationStatus.OPEN:
        return IdentityAnswer.OVER
    attempts = await context.store.invitations.take_attempt(invitation.id)
    if attempts is None:
        return IdentityAnswer.OVER
    verdict = judge(await _birth_date(context.store, invitation), told, attempts)
    if verdict is IdentityVerdict.RIGHT:
        return await _identify(context, MergePair(worker, await _invited(context.store, invitation)), invitation)
    await record_invitation(context, AuditAction.IDENTITY_NOT_CONFIRMED, invitation, actor=Actor.worker(worker.id))
    if verdict is IdentityVerdict.LAST:
        await _end(context, worker, invitation)
        return IdentityAnswer.OVER
    await ask_staff(context, worker)
    return IdentityAnswer.NOT_CONFIRMED


async def ask_staff(context: ActionContext, worker: Worker) -> None:
    """Give staff to find out who opened an invitation, as long as it lets anybody in."""
    check = await context.store.identity_checks.of_worker(worker.id)
    if check is None:
        return
    invitation = await context.store.invitations.get(check.invitation_id)
    if invitation.status(context.now) is InvitationStatus.OPEN:
        await open_task(context.store, TaskKind.IDENTITY, worker.id, context.now)


async def find_out_opener(context: ActionContext, invitation: Invitation) -> None:
    """Give staff to find out who opened an invitation, though who did has not asked them to."""
    opened = await context.store.identity_checks.of_invitation(invitation.id)
    if opened and not await is_being_found_out(context.store, opened):
        await ask_staff(context, await context.store.workers.get(opened[0].worker_id))


async def is_being_found_out(store: Store, opened: Sequence[IdentityCheck]) -> bool:
    """Return whether a task is open to find out who one of those is who opened a link."""
    open_ones = [task for each in opened for task in await store.tasks.list_open_of(each.worker_id)]
    return any(task.kind is TaskKind.IDENTITY for task in open_ones)


async def refuse_identity(context: ActionContext, task: StaffTask) -> ActionResult:
    """Keep that it is somebody else: the link is in other hands than it was meant for, and ends for all chats."""
    check = await _check_of(context.store, task)
    if check is None or task.done_at is not None:
        return await decided_before(context, task)
    worker = await context.store.workers.get(check.worker_id)
    return await _refuse(context, task, worker, await context.store.invitations.get(check.invitation_id))


async def opened_link(context: ActionContext, task: StaffTask) -> OpenedLink | None:
    """Return the link that a task is about; None where staff have said by now who opened it."""
    check = await _check_of(context.store, task)
    if check is None or task.done_at is not None:
        return None
    invitation = await context.store.invitations.get(check.invitation_id)
    codes = {each.code for each in await context.store.identity_checks.of_invitation(invitation.id)}
    return OpenedLink(
        invited=await _invited(context.store, invitation),
        is_open=invitation.status(context.now) is InvitationStatus.OPEN,
        choices=among_decoys(codes, invitation.id) if len(codes) <= MOST_CHATS else [],
    )


async def accept_identity(context: ActionContext, task: StaffTask, by: IdentifiedBy, code: int) -> ActionResult:
    """Keep that the chat with that code is that of the person invited; refused where something stands in the way.

    It may be another chat than the one that the task is about: both opened the same link.
    """
    check = await _check_of(context.store, task)
    if check is None or task.done_at is not None:
        return await decided_before(context, task, code)
    invitation = await context.store.invitations.get(check.invitation_id)
    if invitation.status(context.now) is not InvitationStatus.OPEN:
        return refused("identity-link_over")
    opened = await context.store.identity_checks.of_invitation(invitation.id)
    chosen = next((each for each in opened if each.code == code), None)
    if chosen is None:
        await record_invitation(context, AuditAction.IDENTITY_NOT_CONFIRMED, invitation, actor=context.actor)
        return refused("identity-wrong_code")
    worker = await context.store.workers.get(chosen.worker_id)
    pair = MergePair(worker, await _invited(context.store, invitation))
    obstacle = await find_obstacle(context.store, pair)
    if obstacle is not None:
        return refused(f"linking-mistake-{obstacle}")
    # Of two who say so at once, the one that comes second finds it used.
    if not await context.store.invitations.use(invitation.id, context.now):
        return refused("identity-link_over")
    await note_confirmed(context, invitation, by, code)
    linked = await link(context, pair, by)
    await record_invitation(context, AuditAction.INVITATION_USED, invitation, actor=context.actor)
    await _end_others(context, invitation)
    return linked


async def confirm_identity(context: ActionContext, worker: Worker, by: IdentifiedBy) -> ActionResult:
    """Record that staff know the chat to be that of this person on the roster."""
    if not await context.store.workers.identify(worker.id, by):
        return ALREADY_DONE
    await context.record(AuditAction.IDENTITY_CONFIRMED, subject=f"worker:{worker.id}", details={"by": by.value})
    return DONE


async def ask_about_linked(context: ActionContext) -> None:
    """Tell staff, once, how many came in before anybody was asked who they are."""
    count = await context.store.workers.count_not_identified()
    if count:
        message = tell_staff("identity-linked_before", {"count": count})
        await context.store.outbox.put(replace(message, idempotency_key="identity-linked_before"), context.now)


async def _identify(context: ActionContext, pair: MergePair, invitation: Invitation) -> IdentityAnswer:
    obstacle = await find_obstacle(context.store, pair)
    if obstacle is not None:
        await record_invitation(context, AuditAction.INVITATION_REFUSED, invitation, actor=context.actor)
        await warn_staff(context, f"invitation-refused-{obstacle}", invitation, pair.on_roster)
        return IdentityAnswer.OVER
    # Of two phones at once, the one that comes second finds it used.
    if not await context.store.invitations.use(invitation.id, context.now):
        await tell_reused(context, invitation, pair.on_roster)
        return IdentityAnswer.OVER
    actor = Actor.worker(pair.on_roster.id)
    await merge_workers(context, pair, IdentifiedBy.BIRTH_DATE, actor=actor)
    await record_invitation(context, AuditAction.INVITATION_USED, invitation, actor=actor)
    await replan(context.store, [pair.on_roster.id], context.facts, context.now)
    await _end_others(context, invitation)
    return IdentityAnswer.IDENTIFIED


async def _end(context: ActionContext, worker: Worker, invitation: Invitation) -> None:
    """Tell the group, by number alone, that the link is over, and give staff to find out who it was."""
    await record_invitation(context, AuditAction.INVITATION_ENDED, invitation, actor=Actor.worker(worker.id))
    await note_task(context.store, TaskKind.IDENTITY, worker.id, context.now)
    await _tell_ended(context, "identity-ended", invitation)


async def _refuse(context: ActionContext, task: StaffTask, worker: Worker, invitation: Invitation) -> ActionResult:
    finished = await finish_task(context, task)
    if not finished.is_done:
        return finished
    await note_refused(context, invitation, task)
    await context.store.identity_checks.end(worker.id)
    if invitation.status(context.now) is InvitationStatus.OPEN:  # it is in other hands than it was meant for
        await revoke_invitation(context, invitation)
        await _tell_ended(context, "identity-link_ended", invitation)
    await tell_opener(context, "identity-refused", worker.id)
    return DONE


async def _tell_ended(context: ActionContext, key: str, invitation: Invitation) -> None:
    """Tell the group that a link is over, with the way to a new one."""
    invited = await _invited(context.store, invitation)
    to_new_one = ((Button("identity-new_link", start=f"invite_{invited.id}"),),)
    message = tell_staff(key, {"number": invited.number}, buttons=to_new_one)
    await context.store.outbox.put(replace(message, idempotency_key=f"{key}:{invitation.id}"), context.now)


async def _end_others(context: ActionContext, invitation: Invitation) -> None:
    """End what was to be found out about everybody else who opened the same link; staff hear that there was one."""
    others = [each for each in await end_over(context) if each.invitation_id == invitation.id]
    if others:
        await tell_reused(context, invitation, await _invited(context.store, invitation))


async def _check_of(store: Store, task: StaffTask) -> IdentityCheck | None:
    is_asked = task.kind is TaskKind.IDENTITY and task.worker_id is not None
    return await store.identity_checks.of_worker(task.worker_id) if is_asked and task.worker_id else None


async def _invited(store: Store, invitation: Invitation) -> Worker:
    return await store.workers.get(invitation.invited.worker_id or 0)


async def _birth_date(store: Store, invitation: Invitation) -> date | None:
    """Return what staff say: what somebody in the chat says shows nothing."""
    profile = await store.profiles.of(invitation.invited.worker_id or 0)
    told = profile.value_by("birth_date", Owner.STAFF)
    return None if told is None else date.fromisoformat(told)
