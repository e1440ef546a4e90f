"""The parts of the list of notices."""

from collections.abc import Collection
from enum import StrEnum

from bot.domain.notices.notice import CHANGEABLE, OVER, RUNNING, Notice, NoticeState


class NoticePart(StrEnum):
    """A part of the list: what is written, what goes out, and what has gone out."""

    DRAFTS = "drafts"
    SENDING = "sending"
    SENT = "sent"

    @property
    def states(self) -> Collection[NoticeState]:
        """The states of the notices in it."""
        return _STATES[self]

    def holds(self, notice: Notice) -> bool:
        """Return whether a notice stands in it; a draft that was thrown away stands in none."""
        return notice.state in self.states and (self is not NoticePart.SENT or notice.counted is not None)


_STATES = {
    NoticePart.DRAFTS: CHANGEABLE,
    NoticePart.SENDING: RUNNING,
    NoticePart.SENT: OVER,
}
