"""Retention periods: how long each class of records is kept."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.days import add_days, add_months, tokyo_day


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


@dataclass(frozen=True, slots=True)
class RetentionRun:
    """A run at an instant: chats and checks are over before an instant, contracts up to a day."""

    now: datetime
    retention: Retention

    @property
    def chat_before(self) -> datetime:
        """The instant before which a chat must have ended."""
        return self.now - timedelta(days=self.retention.chat_days)

    @property
    def checks_before(self) -> datetime:
        """The instant before which a check must have ended."""
        return self.now - timedelta(days=self.retention.checks_days)

    @property
    def ended_until(self) -> date:
        """The day on which a contract must have ended, at the latest."""
        return self.retention.records_over(tokyo_day(self.now))
