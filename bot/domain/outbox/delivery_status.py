"""The status of a message of the outbox, what became of it, and the reaction by which staff see that."""

from dataclasses import dataclass
from enum import StrEnum


class DeliveryStatus(StrEnum):
    """The status of a row of the outbox."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REPEATED = "repeated"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"


# With one of these a message is in the chat of its reader; REPEATED perhaps twice.
ARRIVED = (DeliveryStatus.SENT, DeliveryStatus.REPEATED)
# With one of these nobody knows yet.
UNDER_WAY = (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """The result of a row: Telegram's text or the reason of a skip, the message's id, the language it was said in."""

    outcome: DeliveryStatus
    reason: str | None = None
    telegram_id: int | None = None
    locale: str | None = None


class DeliveryReaction(StrEnum):
    """Reactions on a staff member's message; Telegram permits these, and not the usual check mark."""

    DELIVERED = "👌"
    CORRECTED = "✍"
    FAILED = "👎"
    SEEN = "👀"
