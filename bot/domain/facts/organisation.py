"""The registered support organisation that runs this Shien."""

from dataclasses import dataclass
from datetime import date, time

from bot.domain.facts.opening_hours import Weekday


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
