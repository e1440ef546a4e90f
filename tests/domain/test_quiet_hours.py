from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.outbox import MessageClass
from bot.domain.quiet_hours import Hours, after_quiet, message_class, release_at, release_on
from bot.domain.reminders.rules import Audience, Occasion

TOKYO = ZoneInfo("Asia/Tokyo")
HOLIDAYS = frozenset({date(2026, 11, 23), date(2027, 1, 1)})
# Hypothesis takes its bounds without a zone.
FROM, UNTIL = datetime(2026, 1, 1), datetime(2030, 1, 1)  # noqa: DTZ001 - see above
BOTH = (Audience.WORKER, Audience.STAFF)


def occasion(on: date, deadline_on: date = date(2027, 5, 31)) -> Occasion:
    return Occasion("interview", on, deadline_on, BOTH)


@pytest.mark.parametrize(
    ("on", "for_staff"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 20)),
        (date(2026, 11, 22), date(2026, 11, 20)),
        (date(2026, 11, 23), date(2026, 11, 20)),
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2027, 1, 1), date(2026, 12, 31)),
    ],
)
def test_staff_are_reminded_before_a_weekend_or_a_holiday_and_workers_on_the_day(on: date, for_staff: date) -> None:
    assert release_on(occasion(on), Audience.STAFF, HOLIDAYS) == for_staff
    assert release_on(occasion(on), Audience.WORKER, HOLIDAYS) == on


@pytest.mark.parametrize(
    ("hours", "hour"),
    [
        (Hours(), 9),
        (Hours(message_hour=6), 8),
        (Hours(message_hour=20), 20),
        (Hours(message_hour=6, quiet_from=22, quiet_until=5), 6),
        (Hours(message_hour=13, quiet_from=9, quiet_until=17), 17),
        (Hours(message_hour=3, quiet_from=0, quiet_until=0), 3),
    ],
)
def test_a_reminder_is_heard_at_the_worker_s_hour_or_when_the_quiet_ends(hours: Hours, hour: int) -> None:
    assert release_at(date(2026, 11, 22), hours, TOKYO) == datetime(2026, 11, 22, hour, tzinfo=TOKYO)


def test_an_hour_in_the_evening_s_quiet_is_heard_that_morning_and_never_after_the_last_day() -> None:
    assert release_at(date(2026, 12, 31), Hours(message_hour=23), TOKYO) == datetime(2026, 12, 31, 8, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2027, 5, 27), MessageClass.LEGAL),
        (date(2027, 5, 28), MessageClass.URGENT),
        (date(2027, 5, 31), MessageClass.URGENT),
        (date(2027, 6, 1), MessageClass.LEGAL),
    ],
)
def test_the_last_three_days_before_a_deadline_are_urgent(day: date, expected: MessageClass) -> None:
    assert message_class(occasion(day), day) is expected


@given(
    st.integers(0, 23),
    st.integers(0, 23),
    st.datetimes(timezones=st.just(TOKYO), min_value=FROM, max_value=UNTIL),
    st.sampled_from(MessageClass),
)
def test_quiet_hours_delay_by_less_than_a_day_and_never_what_is_urgent(
    quiet_from: int, quiet_until: int, wanted: datetime, kind: MessageClass
) -> None:
    hours = Hours(9, quiet_from, quiet_until)
    heard = after_quiet(wanted, hours, kind)
    assert 0 <= (heard - wanted).total_seconds() < 24 * 3600
    if kind in (MessageClass.URGENT, MessageClass.ANSWER, MessageClass.DIGEST):
        assert heard == wanted
    else:
        assert not hours.is_quiet(heard.hour)
