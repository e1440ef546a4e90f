"""Where a fact was read, who has checked it, and what each criterion rests on."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

CHECK_LASTS_DAYS = 180


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named person opened the official page, or dialled the number, that day."""

    on: date
    by: str

    def holds(self, today: date, days: int) -> bool:
        """Return whether the check is at most that many days old; one on a day to come is none."""
        return 0 <= (today - self.on).days <= days


class Certainty(StrEnum):
    """How sure a fact is that rests on a source, in three steps."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSETTLED = "unsettled"


# The requirement texts are not the law: what they say is likely until an official page says it too.
_CERTAINTY = {
    "official": Certainty.CERTAIN,
    "quoted": Certainty.LIKELY,
    "secondary": Certainty.LIKELY,
    "seed": Certainty.LIKELY,
    "general": Certainty.UNSETTLED,
    "conflict": Certainty.UNSETTLED,
}


@dataclass(frozen=True, slots=True)
class Source:
    """The page where a fact was read, how far it can be trusted, and the date that the page itself bears (`published`).

    `published` may be a year or a month only, `copied_on` is the day on which the copy was read. `checked` is never set
    in `data/`. `quoted`: somebody names the official page for exactly this. `general` and `conflict` are no pages:
    common knowledge, and pages that contradict each other.
    """

    id: str
    title: str
    confidence: Literal["official", "quoted", "secondary", "general", "conflict", "seed"]
    url: str | None = None
    published: str | None = None
    copied_on: date | None = None
    checked: Confirmation | None = None

    @property
    def can_be_checked(self) -> bool:
        """Return whether there is something to open and compare with."""
        return self.certainty is not Certainty.UNSETTLED

    @property
    def is_official(self) -> bool:
        """Return whether the text of an official page was seen, or somebody names one for exactly this."""
        return self.confidence in {"official", "quoted"}

    @property
    def certainty(self) -> Certainty:
        """How sure it is what this source alone tells."""
        return _CERTAINTY[self.confidence]


@dataclass(frozen=True, slots=True)
class CriterionSources:
    """The sources of one criterion of a check."""

    id: str
    sources: tuple[str, ...]


def parts(record: object) -> Iterator[object]:
    """A record of the facts and all records inside it."""
    if isinstance(record, tuple):
        for part in record:
            yield from parts(part)
    if is_dataclass(record) and not isinstance(record, type):
        yield record
        for field in fields(record):
            yield from parts(getattr(record, field.name))


def sources_in(record: object) -> tuple[str, ...]:
    """The sources of a record and of everything inside it, each once."""
    return tuple(dict.fromkeys(source for part in parts(record) for source in getattr(part, "sources", ())))
