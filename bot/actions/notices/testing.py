"""A notice comes to its author first, in every language, as it will come to workers."""

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import NOT_DRAFT
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
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
    for locale in locales:
        key = f"notice:{notice_id}:test:{notice.revision}:{locale}"
        test = TestNotice(staff_id=notice.author_id, notice_id=notice_id, locale=locale, idempotency_key=key)
        await context.store.outbox.put(test, context.now)
    await context.store.notices.note_tested(notice_id, notice.revision)
    return DONE
