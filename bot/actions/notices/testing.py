"""A notice comes to its author first, in every language, as it will come to workers."""

from collections.abc import Sequence

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
    # That it has arrived is noted when it has (`after_test`).
    return await _send_missing(context, notice, locales, notice.author_id)


async def send_test_anew(context: ActionContext, notice_id: int) -> None:
    """Let a test that was under way while something beside its words changed come as the notice stands now."""
    notice = await context.store.notices.get(notice_id)
    for locale in await context.store.notice_bodies.locales(notice_id):
        await _put(context, notice, locale, notice.author_id, attempt=1)


async def is_test_coming(store: Store, notice: Notice) -> bool:
    """Return whether a test of a notice as it stands now is under way to its author, or was put in just now."""
    locales = await store.notice_bodies.locales(notice.id)
    tests = await store.outbox_history.tests_of(notice, locales)
    if any(each.is_coming for each in tests.values()):
        return True
    next_keys = [key_of_test(notice, each, tests[each].attempt + 1 if each in tests else 1) for each in locales]
    return any([await store.outbox.has(key) for key in next_keys])


async def show_before_approval(context: ActionContext, notice_id: int) -> ActionResult:
    """Let every text of what waits go to who is to approve it, with its picture, as it will come to workers.

    What is under way does not come again; what did not arrive does, or everything, for the chat may have lost it.
    """
    notice = await context.store.notices.locked(notice_id)
    if notice is None or notice.state is not NoticeState.WAITING:
        return await moved_on(context, notice)
    return await _send_missing(context, notice, await context.store.notice_bodies.locales(notice_id), context.staff_id)


async def _send_missing(context: ActionContext, notice: Notice, locales: Sequence[str], staff_id: int) -> ActionResult:
    """Let one of staff have the texts that did not arrive, or all of them anew, where nothing is under way."""
    tests = await context.store.outbox_history.tests_of(notice, locales, staff_id)
    missing = [each for each in locales if each not in tests or tests[each].has_failed]
    if not missing and any(each.is_coming for each in tests.values()):
        return ALREADY_DONE
    for locale in missing or locales:
        attempt = tests[locale].attempt + 1 if locale in tests else 1
        await _put(context, notice, locale, staff_id, attempt)
    return DONE


async def _put(context: ActionContext, notice: Notice, locale: str, staff_id: int, attempt: int) -> None:
    """Put in the words in one language for one of staff, as they stand."""
    key = key_of_test(notice, locale, attempt, staff_id)
    test = TestNotice(
        staff_id=staff_id, notice_id=notice.id, locale=locale, revision=notice.revision, idempotency_key=key
    )
    await context.store.outbox.put(test, context.now)
