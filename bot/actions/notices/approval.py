"""Approval of a notice: asked for by who wrote it, given by another admin; then its people are fixed."""

from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.notices.audience import reach
from bot.actions.notices.copies import why_outdated
from bot.actions.notices.moved_on import GONE, moved_on
from bot.actions.notices.progress import show_progress
from bot.actions.notices.testing import is_test_coming
from bot.actions.notices.unchanged import same_words_of
from bot.actions.notices.waiting import own_accounts, tell_admins, tell_author, tell_undone
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.notices.approval import Lack, Seen, is_alone, lack_of, leaves_at, leaves_at_alone, seen_of
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.notices.overtaken import APPROVED, ASKS, SENT_BACK, UNDONE, key_of_asking
from bot.domain.notices.reach import Reach
from bot.domain.staff import Access, is_allowed
from bot.domain.support.sight import Presence

MISTYPED = "notice_approval-mistyped"


async def ask_approval(context: ActionContext, notice_id: int) -> ActionResult:
    """Ask the admins to approve a notice; refused where it lacks something, in words that say what to do."""
    notice = await context.store.notices.locked(notice_id)
    if notice is None or not notice.is_changeable:
        return await moved_on(context, notice)
    if notice.state is NoticeState.WAITING:
        return ALREADY_DONE
    asked = replace(notice, asked_by_id=context.staff_id, asked_at=context.now)
    for refusal in (
        await why_not_ready(context, asked, await reach(context, asked)),
        await _why_not_by(context, asked),
    ):
        if refusal is not None:
            return refusal
    told = {"asked_at": context.now, "asked_by_id": context.staff_id}
    await context.store.notices.move(notice_id, [NoticeState.DRAFT], NoticeState.WAITING, **told)
    await _record(context, AuditAction.NOTICE_ASKED, notice)
    await tell_admins(context, asked, ASKS, key_of_asking(asked))
    return DONE


async def send_back(context: ActionContext, notice_id: int, reason: str) -> ActionResult:
    """Let a notice be a draft again, and tell its author why; refused where it does not wait any more."""
    notice = await context.store.notices.locked(notice_id)
    if notice is None or notice.state is not NoticeState.WAITING:
        return await moved_on(context, notice)
    await context.store.notices.move(notice_id, [NoticeState.WAITING], NoticeState.DRAFT, asked_at=None)
    await _record(context, AuditAction.NOTICE_SENT_BACK, notice)
    by = await context.store.staff.label_of(context.staff_id)
    await tell_author(context, notice, SENT_BACK, {"by": by, "reason": reason})
    return DONE


async def approve_notice(context: ActionContext, notice_id: int, seen: Seen, presence: Presence) -> ActionResult:
    """Let a notice go out as it was seen, to the people whom it means at this moment.

    Refused to who wrote it or asked, to who is no admin in the group now, and where something has changed meanwhile.
    """
    notice = await context.store.notices.locked(notice_id)
    refusal = await _why_not_approved(context, notice, seen, presence)
    if refusal is not None or notice is None:
        return GONE if refusal is None else refusal
    admin = await context.store.staff.get(context.staff_id)
    if context.staff_id in notice.own_ids or admin.user_id in await own_accounts(context, notice):
        return refused("notice_approval-own")
    return await _approve(context, notice, leaves_at(notice, context.now), AuditAction.NOTICE_APPROVED)


async def approve_alone(
    context: ActionContext, notice_id: int, seen: Seen, presence: Presence, typed: int
) -> ActionResult:
    """Let the only admin approve what is their own: they have typed how many people it means, and may still stop it."""
    notice = await context.store.notices.locked(notice_id)
    refusal = await _why_not_approved(context, notice, seen, presence)
    if refusal is not None or notice is None:
        return GONE if refusal is None else refusal
    if not await is_approved_alone(context, notice):
        return refused("notice_approval-not_alone")
    if typed != seen.people:
        return refused(MISTYPED, {"people": seen.people})
    leaves = leaves_at_alone(notice, context.now)
    return await _approve(context, notice, leaves, AuditAction.NOTICE_APPROVED_ALONE)


async def withdraw(context: ActionContext, notice_id: int) -> ActionResult:
    """Let a notice of which nothing has left be a draft again, without its people and its time."""
    notice = await context.store.notices.locked(notice_id)
    if notice is not None and notice.state is NoticeState.DRAFT:
        return ALREADY_DONE
    if notice is None or notice.state not in (NoticeState.WAITING, NoticeState.APPROVED):
        return await moved_on(context, notice)
    nothing = dict.fromkeys(("asked_at", "approver_id", "approved_at", "send_at", "counted", "counted_at"))
    await context.store.notices.move(notice_id, [notice.state], NoticeState.DRAFT, **nothing)
    await context.store.notice_recipients.forget_fixed(notice_id)
    await show_progress(context, notice_id)  # what told how it goes ends with that
    await tell_undone(context, notice, UNDONE, "stopped" if notice.state is NoticeState.APPROVED else "withdrawn")
    await _record(context, AuditAction.NOTICE_WITHDRAWN, notice)
    return DONE


async def look_at(context: ActionContext, notice: Notice) -> Seen:
    """Return what the screen of who approves says of a notice at this moment."""
    return await _seen(context, notice, await reach(context, notice))


async def is_approved_alone(context: ActionContext, notice: Notice) -> bool:
    """Return whether nobody but who wrote it, or asked, could approve a notice."""
    return is_alone(await context.store.staff.admins(), await own_accounts(context, notice))


async def _approve(context: ActionContext, notice: Notice, leaves: datetime, action: AuditAction) -> ActionResult:
    counted = await _fix(context, notice)
    told = {
        "approver_id": context.staff_id,
        "approved_at": context.now,
        "send_at": leaves,
        "counted": counted,
        "counted_at": context.now,
    }
    await context.store.notices.move(notice.id, [NoticeState.WAITING], NoticeState.APPROVED, **told)
    await context.store.notice_watchers.begin(notice.id, [context.staff_id, notice.author_id])
    await _record(context, action, notice, people=counted)
    await tell_author(context, notice, APPROVED, await _approved(context, leaves, counted))
    return ActionResult(DONE.outcome, args={"people": counted})


async def _fix(context: ActionContext, notice: Notice) -> int:
    recipients = context.store.notice_recipients
    if notice.purpose is not NoticePurpose.SAY:
        return await recipients.fix_copies(notice, await same_words_of(context.store, notice))
    written = await context.store.notice_bodies.locales(notice.id)
    return await recipients.fix(notice, written, context.now, tokyo_day(context.now))


async def _approved(context: ActionContext, leaves: datetime, counted: int) -> dict[str, str | int]:
    by = await context.store.staff.label_of(context.staff_id)
    is_now = leaves <= context.now
    when = {"leaves_on": MISSING, "leaves_time": MISSING} if is_now else _time_of(leaves)
    at = {"approved_on": tokyo_day(context.now).isoformat(), "approved_time": tokyo_time(context.now)}
    return {"by": by, "people": counted, **at, **when}


def _time_of(leaves: datetime) -> dict[str, str]:
    return {"leaves_on": tokyo_day(leaves).isoformat(), "leaves_time": tokyo_time(leaves)}


async def _why_not_approved(
    context: ActionContext, notice: Notice | None, seen: Seen, presence: Presence
) -> ActionResult | None:
    if not is_allowed(await context.store.staff.find(context.staff_id), Access.ADMIN):
        return refused("notice_approval-not_admin")
    if presence is not Presence.PRESENT:
        return refused(f"notice_approval-presence-{presence}")
    if notice is None or notice.state is not NoticeState.WAITING:
        return await moved_on(context, notice)
    meant = await reach(context, notice)
    changed = _what_changed(seen, await _seen(context, notice, meant))
    return await why_not_ready(context, notice, meant) if changed is None else changed


def _what_changed(seen: Seen, now: Seen) -> ActionResult | None:
    if now.revision != seen.revision:
        return refused("notice_approval-changed")
    if now.people != seen.people:
        return refused("notice_approval-other_people", {"before": seen.people, "people": now.people})
    return None if now == seen else refused("notice_approval-other_look")


async def _seen(context: ActionContext, notice: Notice, meant: Reach) -> Seen:
    return seen_of(notice, meant, (await context.store.notice_bodies.of(notice.id)).values())


async def why_not_ready(context: ActionContext, notice: Notice, meant: Reach) -> ActionResult | None:
    """Return what a notice that means these people lacks to be asked for; None where it lacks nothing."""
    if await _may_reach_more(context, notice.about_id):
        return refused("notice_approval-lack-about_running", {"people": meant.people})
    if (outdated := await why_outdated(context.store, notice)) is not None:
        return outdated
    lack = lack_of(notice, meant, await context.store.notice_bodies.locales(notice.id), context.now)
    if lack is None:
        return None
    is_coming = lack is Lack.NOT_TESTED and await is_test_coming(context.store, notice)
    return refused(f"notice_approval-lack-{'test_coming' if is_coming else lack}", {"people": meant.people})


async def _may_reach_more(context: ActionContext, about_id: int | None) -> bool:
    """Return whether what a notice corrects still goes out: who gets that last would not be among its people."""
    about = None if about_id is None else await context.store.notices.get(about_id)
    return about is not None and (not about.is_over or await context.store.notice_queue.is_awaited(about.id))


async def _why_not_by(context: ActionContext, notice: Notice) -> ActionResult | None:
    """Say that its author has to ask, where otherwise no admin would be left who is neither."""
    admins, own = await context.store.staff.admins(), await own_accounts(context, notice)
    if any(each.user_id not in own for each in admins) or len({each.user_id for each in admins}) == 1:
        return None
    if not admins:
        return refused("notice_approval-no_admin")
    return refused("notice_approval-author_asks", {"author": await context.store.staff.label_of(notice.author_id)})


async def _record(context: ActionContext, action: AuditAction, notice: Notice, **told: int) -> None:
    details = {"revision": notice.revision, **told}
    await context.record(action, subject=f"notice:{notice.id}", details=details)
