"""Rows of what is kept of a worker, on the screen and on paper."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.days import tokyo_day
from bot.texts import Translator, day


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is kept, as plain text."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together, under a heading."""

    title: str
    rows: tuple[Row, ...]


def day_of(t: Translator, at: datetime) -> str:
    """Return the day of an instant in Tokyo, as the reader writes it."""
    return day(tokyo_day(at), t.locale)
