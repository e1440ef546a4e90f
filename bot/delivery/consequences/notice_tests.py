"""What follows once the test of a notice has reached its author, or did not; or who is to approve it."""

from bot.domain.outbox import Argument, DeliveryResult, DeliveryStatus, OutboxMessage, TestNotice, tell_member
from bot.domain.outbox.delivery_status import ARRIVED
from bot.storage.store import Store

_FAILED = (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE)


async def after_test(store: Store, test: OutboxMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Let nobody ask for the approval of what its author has not seen, and say why they have not."""
    if not isinstance(test, TestNotice) or test.staff_id is None:
        return ()
    if ending.outcome in ARRIVED:
        await _note_arrived(store, test)
        return ()
    if ending.outcome not in _FAILED:
        return ()
    await _forget(store, test, ending)
    told: dict[str, Argument] = {
        "number": test.notice_id,
        "locale": test.locale,
        "reason": ending.reason or ending.outcome.value,
    }
    return (tell_member("notice_draft-test-failed", told, staff_id=test.staff_id),)


async def _note_arrived(store: Store, test: TestNotice) -> None:
    """Note that the author has a notice as it stands, once it has come in every language of its words."""
    notice = await store.notices.locked(test.notice_id)
    if notice is None or notice.author_id != test.staff_id or not test.is_of(notice.revision):
        return
    locales = await store.notice_bodies.locales(notice.id)
    tests = await store.outbox_history.tests_of(notice, locales)
    if all(each in tests and tests[each].has_arrived for each in locales):
        await store.notices.note_tested(notice.id, notice.revision)


async def _forget(store: Store, test: TestNotice, ending: DeliveryResult) -> None:
    """Note that what was tested cannot be sent; who is not the author may only have blocked the bot."""
    notice = await store.notices.locked(test.notice_id)
    if notice is None or not test.is_of(notice.revision):
        return
    if ending.outcome is DeliveryStatus.REFUSED or test.staff_id == notice.author_id:
        await store.notices.forget_test(notice.id)
