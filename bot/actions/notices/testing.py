"""A notice comes to its author first, in every language, as it will come to workers."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import NOT_DRAFT
from bot.actions.notices.moved_on import moved_on
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
    # Without a key: what Telegram has refused is sent again, and who taps twice finds it tested.
    for locale in locales:
        await context.store.outbox.put(_test(context, notice, locale), context.now)
    await context.store.notices.note_tested(notice_id, notice.revision)
    return DONE


async def show_before_approval(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of what waits go to who is to approve it, with its picture, as it will come to workers."""
    notice = await context.store.notices.find(notice_id)
    if notice is None or notice.state is not NoticeState.WAITING:
        return await moved_on(context, notice)
    for locale in await context.store.notice_bodies.locales(notice_id):
        key = f"notice:{notice.id}:test:{notice.revision}:{locale}:{context.staff_id}"
        await context.store.outbox.put(replace(_test(context, notice, locale), idempotency_key=key), context.now)
    return DONE


def _test(context: ActionContext, notice: Notice, locale: str) -> TestNotice:
    """The words in one language for who acts."""
    return TestNotice(staff_id=context.staff_id, notice_id=notice.id, locale=locale)
