"""A notice on its way: paused, resumed, cancelled, sent again; and what stops it by itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.notices.copies import why_copied, why_outdated
from bot.actions.notices.moved_on import moved_on
from bot.actions.notices.waiting import tell_undone
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import SHIEN, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.notices.notice import RUNNING, Notice, NoticeClass, NoticePurpose, NoticeState, PauseReason
from bot.domain.notices.overtaken import ENDED
from bot.domain.notices.refusals import is_passing
from bot.domain.outbox import Argument, SendNotice, tell_member
from bot.domain.support.consultation import Urgency
from bot.storage.store import Store


async def pause_notice(context: ActionContext, notice_id: int) -> ActionResult:
    """Let nothing more of a notice leave; what is just being sent, arrives."""
    notice = await context.store.notices.get(notice_id)
    if notice.state is NoticeState.PAUSED:
        return ALREADY_DONE
    if not await context.store.notices.pause(notice_id, PauseReason.STAFF):
        return await moved_on(context, await context.store.notices.get(notice_id))
    await _withdraw(context.store, notice_id)
    await _record(context, AuditAction.NOTICE_PAUSED, notice_id)
    return DONE


async def resume_notice(context: ActionContext, notice_id: int) -> ActionResult:
    """Let a paused notice go on where it was."""
    notice = await context.store.notices.get(notice_id)
    if notice.state is NoticeState.SENDING:
        return ALREADY_DONE
    if not await context.store.notices.move(notice_id, [NoticeState.PAUSED], NoticeState.SENDING, pause_reason=None):
        return await moved_on(context, await context.store.notices.get(notice_id))
    await _record(context, AuditAction.NOTICE_RESUMED, notice_id)
    return DONE


async def cancel_notice(context: ActionContext, notice_id: int) -> ActionResult:
    """Cancel what is left of a notice, as who wrote and who approved it hear from another person."""
    cancelled = await cancel_rest(context, notice_id)
    if cancelled == DONE:
        await tell_undone(context, await context.store.notices.get(notice_id), ENDED, "cancelled")
    return cancelled


async def cancel_rest(context: ActionContext, notice_id: int) -> ActionResult:
    """Let nobody more get a notice, for good; who has it, keeps it (`RecipientCounts.has_it`)."""
    notice = await context.store.notices.get(notice_id)
    if notice.state is NoticeState.CANCELLED:
        return ALREADY_DONE
    over = {"ended_at": context.now, "pause_reason": None}
    if not await context.store.notices.move(notice_id, RUNNING, NoticeState.CANCELLED, **over):
        return await moved_on(context, await context.store.notices.get(notice_id))
    await _withdraw(context.store, notice_id)
    await context.store.notice_queue.cancel(notice_id)
    counts = await context.store.notice_recipients.counts(notice_id, context.now)
    details = {"has_it": counts.has_it, "cancelled": counts.total - counts.has_it - counts.waiting}
    await _record(context, AuditAction.NOTICE_CANCELLED, notice_id, details)
    return DONE


async def cancel_outdated(context: ActionContext, copy: Notice, change: Notice) -> None:
    """Cancel what is left of a copy, the words of which another notice has changed; who is responsible hears why."""
    await cancel_rest(context, copy.id)
    counts = await context.store.notice_recipients.counts(copy.id, context.now)
    has_it = counts.has_it + counts.waiting  # what is in the air arrives yet
    why = {"about": str(change.about_id), "purpose": change.purpose.value, "has_it": has_it}
    await _tell_responsible(context.store, copy, "notice_running-copy_ended", why, context.now)


async def is_arriving(store: Store, notice: Notice) -> bool:
    """Return whether something of a notice that is over was being sent at its end, and may arrive yet."""
    await store.notice_queue.take_over_endings()
    if notice.state is NoticeState.CANCELLED:
        await store.notice_queue.cancel(notice.id)
    return await store.notice_queue.is_awaited(notice.id)


async def count_passing(store: Store, notice_id: int) -> int:
    """Count whom Telegram refused for a reason that may have passed."""
    refusals = await store.notice_queue.refusals(notice_id)
    return sum(people for reason, people in refusals.items() if is_passing(reason))


async def why_not_again(store: Store, notice: Notice) -> ActionResult | None:
    """Return the refusal where the words of a notice are not what is said now, or come to the same people in a copy.

    Those of a copy are not, either, once what it is a copy of has changed.
    """
    if await store.notices.has_later_change(notice):
        is_first = notice.purpose is NoticePurpose.SAY
        return refused("notice_running-changed" if is_first else "notice_running-changed_since")
    if (outdated := await why_outdated(store, notice)) is not None:
        return outdated
    return why_copied(await store.notices.copies_for_rest(notice.id))


async def send_again(context: ActionContext, notice_id: int) -> ActionResult:
    """Send a notice again to those, and only those, whom Telegram refused for a reason that may have passed."""
    notice = await context.store.notices.locked(notice_id)
    if notice is None or notice.state not in (NoticeState.DONE, NoticeState.SENDING, NoticeState.PAUSED):
        return await moved_on(context, notice)
    if (reason := await why_not_again(context.store, notice)) is not None:
        return reason
    reasons = [each for each in await context.store.notice_queue.refusals(notice_id) if is_passing(each)]
    people = await context.store.notice_queue.begin_again(notice_id, reasons)
    if not people:
        return refused("notice_running-nobody_again")
    await context.store.notices.move(notice_id, [NoticeState.DONE], NoticeState.SENDING, ended_at=None)
    await _record(context, AuditAction.NOTICE_SENT_AGAIN, notice_id, {"people": people})
    return DONE


async def lose_file(store: Store, message: SendNotice, now: datetime) -> None:
    """Pause a notice whose file Telegram has lost, for everybody would be refused; who wrote and approved it hear it.

    Once: what was in the air at the same moment finds it paused.
    """
    notice = await store.notices.get(message.notice_id)
    if notice.state is NoticeState.CANCELLED:  # who waits again waits for nothing
        await store.notice_queue.cancel(notice.id)
    if not await store.notices.pause(notice.id, PauseReason.MEDIA_GONE):
        return
    await _withdraw(store, notice.id)
    subject, details = f"notice:{notice.id}", {"reason": PauseReason.MEDIA_GONE.value}
    await store.audit_log.record(AuditAction.NOTICE_PAUSED, actor=SHIEN, subject=subject, at=now, details=details)
    told = {"purpose": notice.purpose.value, "about": str(notice.about_id or 0)}
    await _tell_responsible(store, notice, "notice_running-file_gone", told, now)


async def lose_token(store: Store, now: datetime) -> None:
    """Let admins hear, once a day at the most and as soon as anything leaves again, that Telegram refused the token."""
    today = tokyo_day(now)
    for admin in await store.staff.admins():
        told = tell_member("notice_running-token", {"on": today.isoformat()}, staff_id=admin.id)
        await store.outbox.put(replace(told, idempotency_key=f"token_refused:{today}:{admin.id}"), now)


async def _tell_responsible(
    store: Store, notice: Notice, key: str, told: Mapping[str, Argument], now: datetime
) -> None:
    """Tell who wrote a notice, who asked for its approval and who approved it."""
    urgency = Urgency.RED if notice.notice_class is NoticeClass.URGENT else Urgency.NORMAL
    args: Mapping[str, Argument] = {"notice": notice.id, "title": notice.title_ja, **told}
    for staff_id in sorted(each for each in {*notice.own_ids, notice.approver_id} if each is not None):
        await store.outbox.put(tell_member(key, args, staff_id=staff_id, urgency=urgency), now)


async def _withdraw(store: Store, notice_id: int) -> None:
    """Take everything of a notice that nobody has tried to send out of the outbox again."""
    await store.outbox.flush()
    await store.outbox.withdraw(notice_id)
    await store.notice_queue.take_over_endings()


async def _record(
    context: ActionContext, action: AuditAction, notice_id: int, details: Mapping[str, object] | None = None
) -> None:
    await context.record(action, subject=f"notice:{notice_id}", details=details)
