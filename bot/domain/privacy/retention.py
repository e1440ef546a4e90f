"""Retention periods: how long each class of records is kept."""

from dataclasses import dataclass
from datetime import date

from bot.domain.days import add_days, add_months


@dataclass(frozen=True, slots=True)
class Retention:
    """The organisation's periods; `records_margin_days` is added to the year after the contract that the law names."""

    chat_days: int = 90
    checks_days: int = 365
    records_margin_days: int = 30

    def records_until(self, contract_ended_on: date | None) -> date | None:
        """The last day on which a worker's records are kept; None while no end of the contract is known."""
        if contract_ended_on is None:
            return None
        return add_days(add_months(contract_ended_on, 12), self.records_margin_days)

    def records_over(self, today: date) -> date:
        """The latest end of a contract for which that last day is past."""
        ended_on = add_months(add_days(today, -self.records_margin_days - 1), -12)
        next_day = add_days(ended_on, 1)  # 29 February, whose year ends on the same day as that of the 28th
        is_over = add_days(add_months(next_day, 12), self.records_margin_days) < today
        return next_day if is_over else ended_on
