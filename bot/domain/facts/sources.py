"""Where a fact was read, who has checked it, and what each criterion rests on."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

CHECK_LASTS_DAYS = 180


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named person opened the official page, or dialled the number, that day."""

    on: date
    by: str

    def holds(self, today: date, days: int) -> bool:
        """Return whether the check is at most that many days old."""
        return (today - self.on).days <= days


@dataclass(frozen=True, slots=True)
class Source:
    """The page where a fact was read, how far it can be trusted, and the date that the page itself bears (`published`).

    `published` may be a year or a month only. `checked` is never set in `data/`. `general` and `conflict` are no pages:
    common knowledge, and pages that contradict each other.
    """

    id: str
    title: str
    confidence: Literal["official", "secondary", "general", "conflict", "seed"]
    url: str | None = None
    published: str | None = None
    checked: Confirmation | None = None

    @property
    def can_be_checked(self) -> bool:
        """Return whether there is something to open and compare with."""
        return self.confidence not in {"general", "conflict"}


@dataclass(frozen=True, slots=True)
class CriterionSources:
    """The sources of one criterion of a check."""

    id: str
    sources: tuple[str, ...]
