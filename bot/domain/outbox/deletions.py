"""What takes away something that stands in Telegram."""

from dataclasses import dataclass

from bot.domain.outbox.envelope import Envelope


@dataclass(frozen=True, slots=True)
class DeleteMessage(Envelope):
    """The end of a message (Telegram's id).

    In the staff group its id may not be known yet: it is the copy of the stored message `copy_of`. In a worker's chat
    that is an answer of staff, which is taken back.
    """

    telegram_id: int | None
    copy_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveGroup(Envelope):
    """The end of all that stands in the staff group of a consultation: its topic, or what is known in General.

    Where there are `message_ids` of stored messages, it is the end of what shows these, and the rest stays.
    """

    consultation_id: int
    message_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DeleteTopic(Envelope):
    """The end of a forum topic, with all that stands in it."""

    topic_id: int


@dataclass(frozen=True, slots=True)
class DeleteMessages(Envelope):
    """The end of all messages in a worker's chat that are to go (`bot/storage/privacy/chat_messages.py`).

    `done_key` is the sentence that tells the worker what became of them; None: nobody waits for one.
    """

    done_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletePrivateCopy(Envelope):
    """The end of a message in a private chat of one of staff, who may have left: it showed words of a matter there."""

    chat_id: int
    telegram_id: int

    @property
    def ordering_key(self) -> str:
        """It waits behind nothing that cannot be said to that person."""
        return f"{self._whose}:copies"


Removal = DeleteMessage | DeleteTopic | DeleteMessages | DeletePrivateCopy | LeaveGroup
