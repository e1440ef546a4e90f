"""The envelope of a message of the outbox."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import ClassVar


class MessageClass(StrEnum):
    """The class of a message: quiet hours, another language and muting depend on it."""

    ANSWER = "answer"
    URGENT = "urgent"
    LEGAL = "legal"
    NOTICE = "notice"
    # Said by no message of its own: it waits for the next digest of the staff group.
    DIGEST = "digest"


class GroupPriority(IntEnum):
    """What goes to the staff group first, for its calls are few; before all of these goes what is urgent."""

    WORDS = 1
    TOPIC = 2
    CARD = 3
    ICON = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The envelope of a message: for whom it is, from what it follows, and when it is due.

    It goes to a worker, to one member of staff (`staff_id`), or with neither to the staff group; `consultation_id` then
    picks the topic, and Telegram's ids in the message are ids of the group while that has the id `group_id`.
    `obligation_id` is what a reminder reminds of, `notice_id` the notice whose words or progress it tells. `cause` is
    what the message follows from, a noun and an id such as `interview:5`. `due_at` None means at once.
    `idempotency_key` makes a second message with the same key a no-op. What `shows` something as it stands is in order
    with nothing but its like. What `is_bulk` is one of many alike, which wait for all others.
    """

    shows: ClassVar[str | None] = None
    is_bulk: ClassVar[bool] = False
    group_priority: ClassVar[GroupPriority] = GroupPriority.WORDS

    worker_id: int | None = None
    staff_id: int | None = None
    consultation_id: int | None = None
    group_id: int | None = None
    obligation_id: int | None = None
    notice_id: int | None = None
    cause: str | None = None
    message_class: MessageClass = MessageClass.ANSWER
    due_at: datetime | None = None
    idempotency_key: str | None = None

    @property
    def ordering_key(self) -> str:
        """Messages with one ordering key leave one after another, in the order they were put in.

        In the staff group each consultation has its own, and the rest another. What may have to wait for the morning,
        or is urgent, has a key of its own, so that no answer waits behind it, nor it behind an answer. So has what
        shows how a consultation stands, so that no words wait behind it.
        """
        whose = self._whose if self.shows is None else f"{self._whose}:{self.shows}"
        return whose if self.message_class is MessageClass.ANSWER else f"{whose}:{self.message_class}"

    @property
    def is_to_group(self) -> bool:
        """Return whether it goes to the staff group."""
        return self.worker_id is None and self.staff_id is None

    def stands_in(self, chat_id: int) -> bool:
        """Tell whether Telegram's ids in the message mean something in that chat, to which it goes."""
        return not self.is_to_group or self.group_id == chat_id

    @property
    def _whose(self) -> str:
        if self.staff_id is not None:
            return f"staff:{self.staff_id}"
        if self.worker_id is not None:
            return f"worker:{self.worker_id}"
        return "staff" if self.consultation_id is None else f"consultation:{self.consultation_id}"

    @property
    def is_urgent(self) -> bool:
        """Return whether it leaves before what is not urgent."""
        return self.message_class is MessageClass.URGENT

    @property
    def follows_from(self) -> str | None:
        """The cause; where none is named, the obligation, notice or else consultation that the message is about."""
        if self.cause is not None:
            return self.cause
        if self.obligation_id is not None:
            return f"obligation:{self.obligation_id}"
        if self.notice_id is not None:
            return f"notice:{self.notice_id}"
        return None if self.consultation_id is None else f"consultation:{self.consultation_id}"


def id_in(cause: str | None, noun: str) -> int | None:
    """Return the id of a cause that is of that noun; None for any other."""
    named, _, number = (cause or "").partition(":")
    return int(number) if named == noun else None
