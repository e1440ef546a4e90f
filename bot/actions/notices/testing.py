"""A notice comes to its author first, in every language, as it will come to workers."""

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import NOT_DRAFT
from bot.actions.notices.moved_on import moved_on
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.testing import key_of_test
from bot.domain.outbox import TestNotice
from bot.storage.store import Store


async def send_test(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of a draft go to its author; refused to anybody else, who would not see for the author.

    What is under way, or has arrived as it stands now, does not come again.
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
    tests = await context.store.outbox_history.tests_of(notice, locales)
    missing = [each for each in locales if each not in tests or tests[each].has_failed]
    if not missing and any(each.is_coming for each in tests.values()):
        return ALREADY_DONE
    for locale in missing or locales:
        attempt = tests[locale].attempt + 1 if locale in tests else 1
        # That it has arrived is noted when it has (`after_test`).
        await _put(context, notice, locale, attempt)
    return DONE


async def send_test_anew(context: ActionContext, notice_id: int) -> None:
    """Let a test that was under way while something beside its words changed come as the notice stands now."""
    notice = await context.store.notices.get(notice_id)
    for locale in await context.store.notice_bodies.locales(notice_id):
        await _put(context, notice, locale, attempt=1)


async def is_test_coming(store: Store, notice: Notice) -> bool:
    """Return whether a test of a notice as it stands now is under way to its author, or was put in just now."""
    locales = await store.notice_bodies.locales(notice.id)
    tests = await store.outbox_history.tests_of(notice, locales)
    if any(each.is_coming for each in tests.values()):
        return True
    next_keys = [key_of_test(notice, each, tests[each].attempt + 1 if each in tests else 1) for each in locales]
    return any([await store.outbox.has(key) for key in next_keys])


async def show_before_approval(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of what waits go to who is to approve it, with its picture, as it will come to workers."""
    notice = await context.store.notices.find(notice_id)
    if notice is None or notice.state is not NoticeState.WAITING:
        return await moved_on(context, notice)
    for locale in await context.store.notice_bodies.locales(notice_id):
        key = f"notice:{notice.id}:test:{notice.revision}:{locale}:{context.staff_id}"
        await context.store.outbox.put(_test(notice, locale, context.staff_id, key), context.now)
    return DONE


async def _put(context: ActionContext, notice: Notice, locale: str, attempt: int) -> None:
    test = _test(notice, locale, notice.author_id, key_of_test(notice, locale, attempt))
    await context.store.outbox.put(test, context.now)


def _test(notice: Notice, locale: str, staff_id: int, key: str) -> TestNotice:
    """The words in one language for one of staff, as they stand."""
    return TestNotice(
        staff_id=staff_id, notice_id=notice.id, locale=locale, revision=notice.revision, idempotency_key=key
    )
