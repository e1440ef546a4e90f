"""What staff said of who opened an invitation: whoever says it later reads who said what before, of which chat."""

from collections.abc import Mapping
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction, AuditEvent
from bot.domain.outbox import tell_staff
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.roster.invitation import Invitation
from bot.domain.tasks import StaffTask, TaskKind

_DECISIONS = (AuditAction.IDENTITY_CONFIRMED, AuditAction.IDENTITY_REFUSED)


async def note_confirmed(context: ActionContext, invitation: Invitation, by: IdentifiedBy, code: int) -> None:
    """Record with each task about a link which chat is that of the person invited, by the digits on its phone."""
    opened = await context.store.identity_checks.of_invitation(invitation.id)
    details = {"by": by.value, "code": code, "invitation": invitation.id, "codes": [each.code for each in opened]}
    await _note(context, invitation, AuditAction.IDENTITY_CONFIRMED, details)


async def note_refused(context: ActionContext, invitation: Invitation, task: StaffTask) -> None:
    """Record with each task about a link, and the one that has just ended by it, that it is in other hands."""
    details = {"invitation": invitation.id, "worker": task.worker_id}
    await context.record(AuditAction.IDENTITY_REFUSED, subject=f"task:{task.id}", details=details)
    await _note(context, invitation, AuditAction.IDENTITY_REFUSED, details)


async def decided_before(context: ActionContext, task: StaffTask, code: int | None = None) -> ActionResult:
    """Return who has decided what; `code` are digits that this person heard, which another phone may show.

    Then two people on two phones were both believed: the group hears that, once.
    """
    event = await context.store.audit_log.newest_about(f"task:{task.id}", _DECISIONS)
    noun, _, number = ("", "", "") if event is None else event.actor.partition(":")
    if event is None or noun != "staff":
        return ALREADY_DONE
    kept = event.details
    name = await context.store.staff.label_of(int(number))
    codes, confirmed = kept.get("codes"), kept.get("code")
    if isinstance(codes, list) and code in codes and code != confirmed:
        await _tell_of_two(context, event, name)
        return refused("identity-two_right", {"name": name, "code": str(confirmed)})
    decision = "refuse" if confirmed is None else "confirm"
    return refused("identity-decided_before", {"name": name, "decision": decision, "code": str(confirmed or "")})


async def _note(
    context: ActionContext, invitation: Invitation, action: AuditAction, details: Mapping[str, object]
) -> None:
    for each in await context.store.identity_checks.of_invitation(invitation.id):
        for task in await context.store.tasks.list_open_of(each.worker_id):
            if task.kind is TaskKind.IDENTITY:
                await context.record(action, subject=f"task:{task.id}", details=details)


async def _tell_of_two(context: ActionContext, event: AuditEvent, name: str) -> None:
    invitation = await context.store.invitations.find(int(str(event.details["invitation"])))
    invited = None if invitation is None else await context.store.workers.find(invitation.invited.worker_id or 0)
    if invitation is None or invited is None:
        return
    told = tell_staff("identity-two_chats", {"number": invited.number, "name": name})
    await context.store.outbox.put(replace(told, idempotency_key=f"two_chats:{invitation.id}"), context.now)
