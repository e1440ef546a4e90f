"""A notice that waits for an approval: who is asked, who hears what became of it, and that nobody forgets it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.notices.buttons import progress_buttons
from bot.domain.notices.notice import Notice, NoticeClass, NoticeState
from bot.domain.notices.overtaken import ASKS, ASKS_AGAIN, LISTED, MISSED, PAUSED, STILL_PAUSED, key_of_asking
from bot.domain.outbox import Argument, Button, MessageClass, tell_member, tell_staff
from bot.domain.outbox.waking import class_of
from bot.domain.quiet_hours import staff_rest_until
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Urgency
from bot.domain.tasks.digest import for_digest


async def tell_admins(context: ActionContext, notice: Notice, key: str, once_as: str) -> None:
    """Ask each admin who is neither its author nor has asked; what is urgent is asked at once, day and night."""
    accounts = await own_accounts(context, notice)
    told = await _told(context, notice)
    buttons = ((Button("notice_approval-open", callback=callbacks.OPEN_APPROVAL.data(notice.id)),),)
    for admin in await context.store.staff.admins():
        if admin.user_id in accounts:
            continue
        message = tell_member(key, told, staff_id=admin.id, urgency=_urgency(notice), buttons=buttons)
        once = f"{once_as}{admin.id}"
        await context.store.outbox.put(replace(message, cause=f"notice:{notice.id}", idempotency_key=once), context.now)


def heard_at(context: ActionContext, notice: Notice) -> datetime | None:
    """Return when the admins hear that they are asked, where they have not yet: at night what is not urgent waits."""
    morning = _morning_after(context, notice)
    return morning if morning is not None and morning > context.now else None


def _morning_after(context: ActionContext, notice: Notice) -> datetime | None:
    """Return when the night ends in which the admins were asked, where what they are asked may not wake them."""
    if notice.asked_at is None or class_of(ASKS, _urgency(notice)) is not MessageClass.LEGAL:
        return None
    return staff_rest_until(context.facts, notice.asked_at)


async def own_accounts(context: ActionContext, notice: Notice) -> frozenset[int | None]:
    """Return the Telegram accounts of who wrote a notice and who asked: a new row makes nobody another."""
    return frozenset([await context.store.staff.account_of(each) for each in notice.own_ids])


async def tell_author(context: ActionContext, notice: Notice, key: str, told: Mapping[str, Argument]) -> None:
    """Tell who wrote a notice, and who asked, what became of it; not who acts, and nobody who has left."""
    await _tell(context, notice, notice.own_ids, key, told)


async def tell_responsible(context: ActionContext, notice: Notice, key: str, told: Mapping[str, Argument]) -> None:
    """Tell the same, and who approved it."""
    await _tell(context, notice, {*notice.own_ids, notice.approver_id}, key, told)


async def tell_undone(context: ActionContext, notice: Notice, key: str, what: str) -> None:
    """Tell who wrote a notice, asked or approved it why it does not go out: what another person has done."""
    by = await context.store.staff.label_of(context.staff_id)
    is_what = {"purpose": notice.purpose.value, "about": str(notice.about_id or 0)}
    await tell_responsible(context, notice, key, {"by": by, "what": what, **is_what})


async def _tell(
    context: ActionContext, notice: Notice, staff_ids: Collection[int | None], key: str, told: Mapping[str, Argument]
) -> None:
    acts = context.actor.id if context.actor.noun == "staff" else None
    ids = sorted(each for each in staff_ids if each is not None and each != acts)
    members = [await context.store.staff.find(each) for each in ids]
    args = {"notice": str(notice.id), "title": notice.title_ja, **told}
    for member in members:
        if member is not None:
            message = tell_member(key, args, staff_id=member.id, urgency=_urgency(notice))
            await context.store.outbox.put(replace(message, cause=f"notice:{notice.id}"), context.now)


async def watch_waiting_notices(context: ActionContext) -> None:
    """Ask again, once a day, for what waits since a day before; what nobody approved in time is a draft again.

    What is paused since a day before waits for somebody, too.
    """
    for paused in await context.store.notices.in_states([NoticeState.PAUSED]):
        await _ask_about_paused(context, paused)
    for notice in await context.store.notices.in_states([NoticeState.WAITING]):
        if notice.send_at is not None and notice.send_at <= context.now:
            await _miss(context, notice)
        elif _is_known_since_yesterday(context, notice):
            await _ask_again(context, notice)


def _is_known_since_yesterday(context: ActionContext, notice: Notice) -> bool:
    """Return whether the admins have heard of it on a day before: what is asked at night they hear in the morning."""
    if notice.asked_at is None or heard_at(context, notice) is not None:
        return False
    heard = _morning_after(context, notice) or notice.asked_at
    return tokyo_day(heard) < tokyo_day(context.now)


async def _miss(context: ActionContext, notice: Notice) -> None:
    await context.store.notices.move(notice.id, [NoticeState.WAITING], NoticeState.DRAFT, asked_at=None)
    details = {"revision": notice.revision, "reason": "late"}
    await context.record(AuditAction.NOTICE_SENT_BACK, subject=f"notice:{notice.id}", details=details)
    await tell_author(context, notice, MISSED, {})


async def _ask_again(context: ActionContext, notice: Notice) -> None:
    once_as = f"{key_of_asking(notice)}{tokyo_day(context.now)}:"
    if await context.store.outbox.has(once_as):
        return
    await tell_admins(context, notice, ASKS_AGAIN, once_as)
    told = tell_staff(LISTED, {"notice": str(notice.id), "title": notice.title_ja})
    message = replace(for_digest(told), cause=f"notice:{notice.id}", idempotency_key=once_as)
    await context.store.outbox.put(message, context.now)


async def _ask_about_paused(context: ActionContext, notice: Notice) -> None:
    """Let the digest say it, and ask who is responsible: on a working day, of what is urgent on every day."""
    store, today = context.store, tokyo_day(context.now)
    paused_at = await store.audit_log.last_at(AuditAction.NOTICE_PAUSED, f"notice:{notice.id}")
    if paused_at is not None and tokyo_day(paused_at) == today:
        return
    cause, once_as = f"notice:{notice.id}", f"notice_paused:{notice.id}:{today}:"
    if not await store.outbox.has(once_as):
        listed = for_digest(tell_staff(PAUSED, {"notice": str(notice.id), "title": notice.title_ja}))
        await store.outbox.put(replace(listed, cause=cause, idempotency_key=once_as), context.now)
    if not _is_asking_hour(context, notice):
        return
    members = await _asked_about_paused(context, notice)
    new = [each for each in members if not await store.outbox.has(f"{once_as}{each.id}")]
    told = await _told_of_paused(context, notice, paused_at) if new else {}
    for member in new:
        message = tell_member(STILL_PAUSED, told, staff_id=member.id, buttons=progress_buttons(notice))
        await store.outbox.put(replace(message, cause=cause, idempotency_key=f"{once_as}{member.id}"), context.now)


def _is_asking_hour(context: ActionContext, notice: Notice) -> bool:
    if notice.notice_class is NoticeClass.URGENT:
        return staff_rest_until(context.facts, context.now) is None
    return context.facts.organisation.hours.is_open(context.now, context.facts.holidays)


async def _asked_about_paused(context: ActionContext, notice: Notice) -> Sequence[StaffMember]:
    """List who wrote, asked and approved, as far as they are still there; else, and of what is urgent, every admin."""
    ids = sorted(each for each in {*notice.own_ids, notice.approver_id} if each is not None)
    found = [await context.store.staff.find(each) for each in ids]
    responsible = [each for each in found if each is not None and is_allowed(each, Access.MANAGER)]
    if responsible and notice.notice_class is not NoticeClass.URGENT:
        return responsible
    others = [each for each in await context.store.staff.admins() if each not in responsible]
    return [*responsible, *others]


async def _told_of_paused(context: ActionContext, notice: Notice, paused_at: datetime | None) -> dict[str, Argument]:
    counts = await context.store.notice_recipients.counts(notice.id, context.now)
    return {
        "notice": str(notice.id),
        "title": notice.title_ja,
        "purpose": notice.purpose.value,
        "about": str(notice.about_id or 0),
        "class": notice.notice_class.value,
        "since": MISSING if paused_at is None else tokyo_day(paused_at).isoformat(),
        "waiting": counts.waiting,
    }


async def _told(context: ActionContext, notice: Notice) -> dict[str, Argument]:
    author = await context.store.staff.label_of(notice.asked_by_id or notice.author_id)
    urgent = notice.notice_class is NoticeClass.URGENT
    return {
        "notice": str(notice.id),
        "title": notice.title_ja,
        "author": author,
        "class": notice.notice_class.value,
        "reason": notice.urgent_reason if urgent else None,
        "asked_on": tokyo_day(notice.asked_at or context.now).isoformat(),
    }


def _urgency(notice: Notice) -> Urgency:
    return Urgency.RED if notice.notice_class is NoticeClass.URGENT else Urgency.NORMAL
