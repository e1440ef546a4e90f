"""Drafts of notices: begun, changed, thrown away; what waits for an approval is a draft again once it changes."""

from dataclasses import replace
from typing import Any

from bot.actions.context import ActionContext
from bot.actions.notices.waiting import tell_undone
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import CHANGEABLE, Notice, NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.overtaken import ENDED, UNDONE

NOT_DRAFT = refused("notice_draft-not_draft")


async def start_notice(context: ActionContext, title_ja: str, **values: Any) -> int:
    """Begin a draft, of which `values` are what else is known already; returns its id."""
    blank = Notice(
        id=0,
        purpose=NoticePurpose.SAY,
        about_id=None,
        title_ja=title_ja,
        notice_class=NoticeClass.NOTICE,
        urgent_reason=None,
        state=NoticeState.DRAFT,
        pause_reason=None,
        author_id=context.staff_id,
        approver_id=None,
        revision=1,
        tested_revision=None,
        audience=NoticeAudience(),
        media=None,
        link=None,
        asks_read=True,
        created_at=context.now,
        asked_at=None,
        approved_at=None,
        send_at=None,
        ended_at=None,
        counted=None,
        counted_at=None,
    )
    notice_id = await context.store.notices.add(replace(blank, **values))
    await context.record(AuditAction.NOTICE_STARTED, subject=f"notice:{notice_id}")
    return notice_id


async def edit_notice(context: ActionContext, notice_id: int, **values: Any) -> ActionResult:
    """Change these of a notice, and leave what somebody else changed meanwhile; the same again is no change.

    Refused where it was approved meanwhile, or is over.
    """
    notice = await context.store.notices.locked(notice_id)
    if notice is None:
        return NOT_DRAFT
    changed = replace(notice, **values)
    if changed == notice:
        return ALREADY_DONE
    if not await be_changed(context, notice_id):
        return NOT_DRAFT
    await context.store.notices.change(changed)
    return DONE


async def throw_away(context: ActionContext, notice_id: int) -> ActionResult:
    """End a draft, as its author hears from another person; refused where it was approved meanwhile."""
    ended = await end_draft(context, notice_id)
    if ended == DONE:
        await tell_undone(context, await context.store.notices.get(notice_id), ENDED, "thrown_away")
    return ended


async def end_draft(context: ActionContext, notice_id: int) -> ActionResult:
    """End a draft, which then stands in no list any more; refused where it was approved meanwhile."""
    moved = await context.store.notices.move(
        notice_id, CHANGEABLE, NoticeState.CANCELLED, asked_at=None, ended_at=context.now
    )
    if not moved:
        return NOT_DRAFT
    await context.record(AuditAction.NOTICE_CANCELLED, subject=f"notice:{notice_id}")
    return DONE


async def be_changed(context: ActionContext, notice_id: int) -> bool:
    """Let a notice be a draft that differs from what was tested and asked for; False where it can be none any more."""
    notices = context.store.notices
    if await notices.move(notice_id, [NoticeState.WAITING], NoticeState.DRAFT, asked_at=None):
        await tell_undone(context, await notices.get(notice_id), UNDONE, "changed")
    elif not await notices.move(notice_id, [NoticeState.DRAFT], NoticeState.DRAFT, asked_at=None):
        return False
    await context.store.notices.touch(notice_id)
    return True
