"""Retention periods: how long each class of records is kept."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.days import TOKYO, add_days, add_months, tokyo_day
from bot.domain.tasks import CONTRACT_WITHIN_DAYS


@dataclass(frozen=True, slots=True)
class Retention:
    """The organisation's periods; `records_margin_days` is added to the year after the contract that the law names.

    Of who is not on the roster, and was not seen for `silent_days`, nothing is kept. Of a notice numbers are left.
    """

    chat_days: int = 90
    checks_days: int = 365
    records_margin_days: int = 30
    silent_days: int = 365
    notices_days: int = 365

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
    def today(self) -> date:
        """The day of the run."""
        return tokyo_day(self.now)

    @property
    def chat_before(self) -> datetime:
        """The instant before which a chat must have ended."""
        return self.now - timedelta(days=self.retention.chat_days)

    @property
    def checks_before(self) -> datetime:
        """The instant before which a check must have ended."""
        return self.now - timedelta(days=self.retention.checks_days)

    @property
    def notices_before(self) -> datetime:
        """The instant before which a notice must have ended, or been written without ever being sent."""
        return self.now - timedelta(days=self.retention.notices_days)

    @property
    def seen_before(self) -> datetime:
        """The instant before which they must have agreed, of whom nothing is known since."""
        return _end_of(self.seen_until)

    @property
    def seen_until(self) -> date:
        """The day on which somebody who fell silent must have been seen last, at the latest."""
        return add_days(self.today, -self.retention.silent_days)

    @property
    def records_before(self) -> datetime:
        """The instant before which must have ended what is kept as long as records, and hangs on no contract."""
        return _end_of(self.ended_until)

    @property
    def warned_before(self) -> datetime:
        """The instant before which staff must have read that somebody without a contract goes."""
        return self.now - timedelta(days=CONTRACT_WITHIN_DAYS)

    @property
    def warned_since(self) -> datetime:
        """The instant after which they must have read it; what is older was about another time."""
        return self.now - timedelta(days=2 * CONTRACT_WITHIN_DAYS)

    @property
    def soon_until(self) -> date:
        """The day since which they must be without a contract whose records are soon to go for that."""
        return add_days(self.ended_until, CONTRACT_WITHIN_DAYS)

    @property
    def ended_until(self) -> date:
        """The day on which a contract must have ended, at the latest."""
        return self.retention.records_over(self.today)


def _end_of(day: date) -> datetime:
    return datetime.combine(add_days(day, 1), time(), TOKYO)
