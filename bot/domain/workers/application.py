"""An application for another stay: over when that stay is there, not when the last day of this one is corrected."""

from dataclasses import dataclass
from datetime import date

from bot.domain.days import add_months

# SSW (i) was never granted for less than four months (P07); of other statuses less is known, so that it is one less.
_SHORTEST_STAY_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Application:
    """Its day, and the last day of the stay that it was made in, where that is known."""

    on: date
    stay_until: date | None

    def is_over(self, expiry_on: date | None, result_on: date | None) -> bool:
        """Return whether the last day that counts is one of a later stay.

        A day that is only a little later corrects the same stay, unless the application was answered.
        """
        if self.stay_until is None or expiry_on is None or expiry_on <= self.stay_until:
            return False
        is_answered = result_on is not None and result_on >= self.on
        return is_answered or is_later_stay(expiry_on, self.stay_until)


def is_later_stay(expiry_on: date, stay_until: date) -> bool:
    """Return whether that last day is of a stay after the one until the other day, and no correction of it."""
    return expiry_on >= add_months(stay_until, _SHORTEST_STAY_MONTHS)
