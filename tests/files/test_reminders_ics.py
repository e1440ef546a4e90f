"""The calendar file, read back as a phone would read it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Alarm, Calendar

from bot.files.reminders_ics import CalendarDates, CalendarDay, CalendarTime, calendar_file, event_uid

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
ORGANISATION = "00登-000000"
RENEWAL = CalendarDay(
    uid=event_uid(ORGANISATION, "obligation", 1),
    on=date(2027, 4, 1),
    summary="Gia hạn lưu trú (在留期間更新)",
    description="Nộp hồ sơ; mang theo thẻ, hộ chiếu\n\nHỏi: chúng tôi \\ công ty" * 10,
)
INTERVIEW = CalendarTime(
    uid=event_uid(ORGANISATION, "interview", 1),
    starts_at=datetime(2026, 12, 5, 18, 30, tzinfo=TOKYO),
    summary="Phỏng vấn",
    place="例示寮, 2階",
)


def read_back(*, days: tuple[CalendarDay, ...] = (), times: tuple[CalendarTime, ...] = ()) -> Calendar:
    file = calendar_file(CalendarDates("u", "Các hạn", days, times, alarm_hour=9), NOW)
    return Calendar.from_ical(file)


def test_a_deadline_is_a_whole_day_with_what_to_do() -> None:
    (event,) = read_back(days=(RENEWAL,)).events
    assert event.start == RENEWAL.on
    assert event.end == date(2027, 4, 2)
    assert (event.summary, event.description) == (RENEWAL.summary, RENEWAL.description)
    assert (event.uid, event.DTSTAMP) == (RENEWAL.uid, NOW)


def test_the_phone_reminds_seven_days_and_one_day_before_at_the_workers_hour() -> None:
    (event,) = read_back(days=(RENEWAL,)).events
    alarms = [each for each in event.subcomponents if isinstance(each, Alarm)]
    midnight = datetime(2027, 4, 1, tzinfo=TOKYO)
    rings_at = [midnight + alarm.TRIGGER for alarm in alarms if isinstance(alarm.TRIGGER, timedelta)]
    assert rings_at == [datetime(2027, 3, 25, 9, tzinfo=TOKYO), datetime(2027, 3, 31, 9, tzinfo=TOKYO)]
    assert {alarm.ACTION for alarm in alarms} == {"DISPLAY"}


def test_an_interview_has_its_time_in_tokyo_and_the_file_says_what_that_zone_is() -> None:
    calendar = read_back(times=(INTERVIEW,))
    (event,) = calendar.events
    assert event.start == INTERVIEW.starts_at
    assert event["DTSTART"].params["TZID"] == "Asia/Tokyo"
    assert (event.summary, event.location) == (INTERVIEW.summary, INTERVIEW.place)
    (zone,) = calendar.timezones
    assert zone.tz_name == "Asia/Tokyo"
    assert calendar.get_missing_tzids() == set()


def test_a_day_alone_needs_no_zone() -> None:
    assert read_back(days=(RENEWAL,)).timezones == []


def test_the_file_carries_everything_that_a_calendar_must_have() -> None:
    calendar = read_back(days=(RENEWAL,), times=(INTERVIEW,))
    assert (calendar.version, calendar.calendar_name) == ("2.0", "Các hạn")
    assert calendar.prodid
    assert calendar.errors == []
    assert [event.errors for event in calendar.events] == [[], []]


def test_a_calendar_shared_with_colleagues_shows_nothing_of_it() -> None:
    assert {event["CLASS"] for event in read_back(days=(RENEWAL,), times=(INTERVIEW,)).events} == {"PRIVATE"}


def test_no_line_is_longer_than_calendars_read() -> None:
    file = calendar_file(CalendarDates("u", "x", (RENEWAL,), (INTERVIEW,), alarm_hour=9), NOW)
    assert max(len(line) for line in file.split(b"\r\n")) <= 75


@pytest.mark.parametrize(
    "other",
    [(ORGANISATION, "obligation", 2), (ORGANISATION, "interview", 1), ("00登-000001", "obligation", 1)],
)
def test_the_same_thing_has_the_same_id_whenever_it_is_asked_for(other: tuple[str, str, int]) -> None:
    assert event_uid(ORGANISATION, "obligation", 1) == RENEWAL.uid
    assert event_uid(*other) != RENEWAL.uid


def test_the_same_dates_make_the_same_file() -> None:
    dates = CalendarDates("u", "x", (RENEWAL,), (INTERVIEW,), alarm_hour=9)
    assert calendar_file(dates, NOW) == calendar_file(dates, NOW)
