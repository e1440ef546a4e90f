"""The test of a notice: how often it was sent to its author in a language, and what became of it."""

from dataclasses import dataclass

from bot.domain.notices.notice import Notice
from bot.domain.outbox.delivery_status import ARRIVED, UNDER_WAY, DeliveryStatus


@dataclass(frozen=True, slots=True)
class SentTest:
    """The last test of a notice as it stands, in one language: which attempt it is, from 1 on, and its outcome."""

    attempt: int
    outcome: DeliveryStatus

    @property
    def is_coming(self) -> bool:
        """Return whether it is under way."""
        return self.outcome in UNDER_WAY

    @property
    def has_arrived(self) -> bool:
        """Return whether its author has it."""
        return self.outcome in ARRIVED

    @property
    def has_failed(self) -> bool:
        """Return whether it did not arrive, and will not."""
        return not (self.is_coming or self.has_arrived)


def key_of_test(notice: Notice, locale: str, attempt: int, staff_id: int | None = None) -> str:
    """Return the idempotency key of a test, for the author or another one of staff; it may be attempted again."""
    return f"notice:{notice.id}:test:{notice.revision}:{locale}:{staff_id or notice.author_id}:{attempt}"
