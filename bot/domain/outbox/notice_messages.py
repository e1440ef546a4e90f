"""What leaves of a notice: its words to each of its people, before that to its author, and how it goes."""

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.outbox.envelope import Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class SendNotice(Envelope):
    """The words of a notice for one of its people, in the language that is theirs when it leaves."""

    is_bulk: ClassVar[bool] = True

    notice_id: int

    @property
    def ordering_key(self) -> str:
        """In order with nothing but other notices of that class to the same worker: what is urgent waits for none."""
        return f"{self._whose}:bulk:{self.message_class}"

    @property
    def is_urgent(self) -> bool:
        """Return False: an urgent notice wakes people, but an alarm does not wait behind three thousand of them."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectNotice(SendNotice):
    """The words of a correction, in the place of those that the worker has of the notice `about_id`."""

    about_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackNotice(SendNotice):
    """The end of what the worker has of the notice `about_id`; where it stays in the chat, a sentence in its place."""

    about_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TestNotice(Envelope):
    """The words of a notice in one language as they were at a `revision`, for its author alone, marked as a test.

    An older version put it in without one: then they are the words as they stand.
    """

    __test__: ClassVar[bool] = False  # pytest takes it for a class of tests

    notice_id: int
    locale: str
    revision: int | None

    def is_of(self, revision: int) -> bool:
        """Return whether it is a test of that revision."""
        return self.revision is None or self.revision == revision


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowNotice(Envelope):
    """How a notice goes out, in the private chat of one of staff who watches it; as it stands when this leaves."""

    shows = "notice"

    notice_id: int

    @property
    def ordering_key(self) -> str:
        """Each notice has its own message there."""
        return f"{self._whose}:{self.shows}:{self.notice_id}"


NoticeMessage = SendNotice | CorrectNotice | TakeBackNotice | TestNotice | ShowNotice
