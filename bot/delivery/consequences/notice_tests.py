"""What follows where the test of a notice did not reach its author, or who is to approve it."""

from bot.domain.outbox import Argument, DeliveryResult, DeliveryStatus, OutboxMessage, TestNotice, tell_member
from bot.storage.store import Store

_FAILED = (DeliveryStatus.REFUSED, DeliveryStatus.UNREACHABLE)


async def after_test(store: Store, test: OutboxMessage, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Let nobody ask for the approval of what its author has not seen, and say why they have not."""
    if not isinstance(test, TestNotice) or test.staff_id is None or ending.outcome not in _FAILED:
        return ()
    notice = await store.notices.get(test.notice_id)
    if ending.outcome is DeliveryStatus.REFUSED or test.staff_id == notice.author_id:
        await store.notices.forget_test(test.notice_id)
    told: dict[str, Argument] = {
        "number": test.notice_id,
        "locale": test.locale,
        "reason": ending.reason or ending.outcome.value,
    }
    return (tell_member("notice_draft-test-failed", told, staff_id=test.staff_id),)
