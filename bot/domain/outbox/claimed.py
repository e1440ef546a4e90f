"""A message of the outbox in the hands of a sender."""

from dataclasses import dataclass

from bot.domain.outbox import DeliveryStatus, OutboxMessage


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message claimed by a sender; `status_if_sent` is SENT, or REPEATED where an earlier sender may have sent it.

    `epoch` tells how often its ordering key was claimed: who holds an older number has lost it. `is_urgent` is
    also what is not so by itself, but about a red matter.
    """

    id: int
    message: OutboxMessage
    attempts: int
    status_if_sent: DeliveryStatus
    ordering_key: str
    epoch: int
    is_urgent: bool

    @property
    def ids(self) -> dict[str, int | None]:
        """Return its ids and those of whom it is about, for the log."""
        return {"outbox": self.id, "worker": self.message.worker_id, "consultation": self.message.consultation_id}


# Why a row that cannot be read ended.
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A row whose message cannot be read: its id, and those of whom it is about."""

    id: int
    worker_id: int | None
    consultation_id: int | None
