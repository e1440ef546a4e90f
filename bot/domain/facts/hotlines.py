"""Offices that somebody can call or write to, and how far their numbers can be trusted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from bot.domain.days import parse_day
from bot.domain.facts.opening_hours import Opening, OpeningHours, Weekday
from bot.domain.facts.sources import Confirmation

HOTLINE_CHECK_LASTS_DAYS = 120
# A month and a year lead to a day in two steps and in one.


class Standing(StrEnum):
    """How far the numbers of an office can be trusted, from the top down."""

    ALWAYS = "always"
    TRIED = "tried"
    COPIED = "copied"
    OLD = "old"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number, the languages spoken there (empty: not known) and what to `press` first.

    `days` narrows the hours of the office to some weekdays, `hours` stands in their place. `note` is the id of a text.
    """

    number: str
    languages: tuple[str, ...] = ()
    days: tuple[Weekday, ...] = ()
    hours: tuple[Opening, ...] = ()
    press: str | None = None
    note: str | None = None

    @property
    def has_own_hours(self) -> bool:
        """Return whether it is answered at other times than the office."""
        return bool(self.days or self.hours)


@dataclass(frozen=True, slots=True)
class Online:
    """A page on which one writes to the office instead of calling."""

    url: str
    languages: tuple[str, ...]
    hours: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class Hotline:
    """An office; `topic` is the page of the guide on which it stands, `url` its own page, `published` the copy's date.

    `published` may be a year or a month only. `show` "yes": the text of the official page was seen; "confirm_first":
    the number waits until staff have confirmed it. `languages` are those without a number here. `note`: there is a text
    about it. `always`: 110 and 119. `search_words` lead to its page of the guide, by language.
    """

    id: str
    name_ja: str
    topic: str
    sources: tuple[str, ...]
    show: Literal["yes", "confirm_first"]
    confidence: Literal["official", "secondary"]
    numbers: tuple[Number, ...] = ()
    languages: tuple[str, ...] = ()
    hours: tuple[Opening, ...] = ()
    closed_at_new_year: bool = False
    cost: Literal["free", "call_charge", "navi_dial", "interpreting_free"] | None = None
    online: Online | None = None
    note: bool = False
    url: str | None = None
    published: str | None = None
    always: bool = False
    checked: Confirmation | None = None
    search_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def can_be_checked(self) -> bool:
        """Return whether there is a page to open or a number to dial; some offices are known by name only."""
        return self.url is not None or bool(self.numbers)

    @property
    def copied_on(self) -> date | None:
        """The day of the copy in which the official page was read; None where it bears no whole date."""
        return None if self.published is None else parse_day(self.published)

    def standing(self, today: date) -> Standing:
        """How far its numbers can be trusted that day. A copy without a date is old: nobody knows how old."""
        if self.always:
            return Standing.ALWAYS
        if self.checked is not None and self.checked.holds(today, HOTLINE_CHECK_LASTS_DAYS):
            return Standing.TRIED
        if self.show != "yes":
            return Standing.WAITING
        is_fresh = self.copied_on is not None and (today - self.copied_on).days <= HOTLINE_CHECK_LASTS_DAYS
        return Standing.COPIED if is_fresh else Standing.OLD

    def speaks(self, language: str) -> bool:
        """Return whether somebody there speaks that language, or an interpreter does."""
        numbered = (language in number.languages for number in self.numbers)
        is_written = self.online is not None and language in self.online.languages
        return language in self.languages or is_written or any(numbered)

    def hours_of(self, number: Number | None = None) -> OpeningHours:
        """When that number is answered; None: the office."""
        if number is None:
            return OpeningHours(self.hours, (), self.closed_at_new_year)
        return OpeningHours(number.hours or self.hours, number.days, self.closed_at_new_year)
