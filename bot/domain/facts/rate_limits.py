"""Limits of what one person may do in a time, so that one person keeps nobody else from being heard."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

# A person who is over a limit is told so again after that time.
TOLD_AGAIN_AFTER = timedelta(hours=1)


class LimitedAct(StrEnum):
    """What is limited."""

    MESSAGES = "messages"
    CONSULTATIONS = "consultations"
    INVITATIONS = "invitations"
    UPLOADS = "uploads"
    EDITS = "edits"


def minutes_until(again_at: datetime, now: datetime) -> int:
    """Return how many minutes somebody waits, the last one whole."""
    return ceil((again_at - now) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most so many at once, and as many again in `minutes`, one after another (`data/limits.yaml`).

    What is kept of a person is one instant, at which all is free again: each act moves it on by an equal part.
    """

    id: str
    most: int
    minutes: int

    @property
    def within(self) -> timedelta:
        """The time in which a person who has done as much as possible may do all of it again."""
        return timedelta(minutes=self.minutes)

    def free_again_at(self, free_at: datetime, now: datetime) -> datetime:
        """Return when the next one is within the limit; not after `now` where it is by now."""
        return self._believed(free_at, now) - self.within + self._each

    def after_one(self, free_at: datetime, now: datetime) -> datetime:
        """Return when all is free again after one more; who goes on over the limit waits no longer for that."""
        return min(self._believed(free_at, now) + self._each, now + self.within)

    def _believed(self, free_at: datetime, now: datetime) -> datetime:
        """Return when all is free; now, where it is kept further ahead than acts move it: the clock has gone back."""
        return now if free_at > now + self.within else max(free_at, now)

    @property
    def _each(self) -> timedelta:
        return self.within / self.most


# Staff hear of a bug of each kind once a minute; everybody who met it reads a code.
BUG_CARDS = RateLimit("bugs", 1, 1)
