"""The icon of a consultation's forum topic: where the consultation stands, read in the list of topics."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# Each change is a call of the group and a line in the topic.
CHANGED_AT_MOST_EVERY = timedelta(minutes=10)


class TopicIcon(StrEnum):
    """What the icon of a topic says; `red` is a red matter that waits for staff."""

    OURS = "ours"
    OVERDUE = "overdue"
    THEIRS = "theirs"
    RED = "red"
    CLOSED = "closed"


# Of the emoji that Telegram lets everybody use for topics.
EMOJI: Mapping[TopicIcon, str] = {
    TopicIcon.OURS: "💬",
    TopicIcon.OVERDUE: "❗",
    TopicIcon.THEIRS: "👀",
    TopicIcon.RED: "‼",
    TopicIcon.CLOSED: "✅",
}


@dataclass(frozen=True, slots=True)
class ShownIcon:
    """The icon that a topic has, None where it is not known, and when somebody last tried to change it."""

    icon: TopicIcon | None
    tried_at: datetime | None

    def may_change_at(self, now: datetime) -> datetime:
        """Return from when on it may be changed."""
        return now if self.tried_at is None else max(now, self.tried_at + CHANGED_AT_MOST_EVERY)
