"""The registered support organisation that runs this Shien."""

from dataclasses import dataclass
from datetime import date, time

from bot.domain.facts.opening_hours import Opening, OpeningHours, Weekday
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING


@dataclass(frozen=True, slots=True)
class Organisation:
    """The registered support organisation that runs this Shien; `hosted_in` is the country where the server stands."""

    name: str
    registration_number: str
    registration_expires_on: date
    phone: str
    working_days: tuple[Weekday, ...]
    opens_at: time
    closes_at: time
    privacy_contact: str
    staff_language: str
    hosted_in: str

    @property
    def hours(self) -> OpeningHours:
        """The hours in which support staff work; never on the days of New Year."""
        opening = Opening(self.working_days, self.opens_at, self.closes_at)
        return OpeningHours((opening,), closed_at_new_year=True)

    @property
    def phone_to_call(self) -> str:
        """The number under which it is called; MISSING where a placeholder still stands for it."""
        return MISSING if is_placeholder(self.phone) else self.phone
