"""Numbers that a worker can call."""

from dataclasses import dataclass
from datetime import date

from bot.domain.facts.sources import Confirmation

HOTLINE_CHECK_LASTS_DAYS = 120


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number and the languages spoken there (empty: not known)."""

    number: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hotline:
    """An office that answers the telephone; `hours` in the notation of OpenStreetMap (`Mo-Fr 09:00-17:00`)."""

    id: str
    name_ja: str
    numbers: tuple[Number, ...]
    sources: tuple[str, ...]
    hours: str | None = None
    always: bool = False
    checked: Confirmation | None = None

    def is_shown(self, today: date) -> bool:
        """Return whether a worker may see it: a wrong number can hurt, so it must have been tried recently."""
        if self.always:
            return True
        return self.checked is not None and self.checked.holds(today, HOTLINE_CHECK_LASTS_DAYS)
