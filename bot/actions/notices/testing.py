"""A notice comes to its author first, in every language, as it will come to workers."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import NOT_DRAFT
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.outbox import TestNotice


async def send_test(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of a draft go to its author; refused to anybody else, who would not see for the author.

    Where this revision was sent before, nothing more is.
    """
    notice = await context.store.notices.locked(notice_id)
    if notice is None or not notice.is_changeable:
        return NOT_DRAFT
    if notice.author_id != context.staff_id:
        return refused("notice_draft-test-not_author", {"name": await context.store.staff.label_of(notice.author_id)})
    locales = await context.store.notice_bodies.locales(notice_id)
    if not locales:
        return refused("notice_draft-test-no_words")
    if notice.is_tested:
        return ALREADY_DONE
    await _put(context, notice, locales)
    await context.store.notices.note_tested(notice_id, notice.revision)
    return DONE


async def show_before_approval(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of what waits go to who is to approve it, with its picture, as it will come to workers."""
    notice = await context.store.notices.find(notice_id)
    if notice is None or notice.state is not NoticeState.WAITING:
        return NOT_DRAFT
    await _put(context, notice, await context.store.notice_bodies.locales(notice_id))
    return DONE


async def _put(context: ActionContext, notice: Notice, locales: Sequence[str]) -> None:
    """Let each text go once to who acts, as it stands in this revision."""
    for locale in locales:
        key = f"notice:{notice.id}:test:{notice.revision}:{locale}:{context.staff_id}"
        test = TestNotice(staff_id=context.staff_id, notice_id=notice.id, locale=locale, idempotency_key=key)
        await context.store.outbox.put(test, context.now)
