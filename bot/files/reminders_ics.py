"""Dates as a calendar file (iCalendar, RFC 5545), for the calendar of any phone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Component, Event
from icalendar.enums import CLASS, TRANSP

_MADE_BY = "-//Shien//Dates//EN"
_ALARM_DAYS = (7, 1)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A deadline: the whole of that day. An event with the same `uid` replaces the one imported before."""

    uid: str
    on: date
    summary: str
    description: str


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """An appointment; `starts_at` is in the zone in which the calendar names it."""

    uid: str
    starts_at: datetime
    summary: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarDates:
    """The dates of one file, the name of the calendar, and the hour at which a phone reminds of a deadline."""

    uid: str
    name: str
    days: Iterable[CalendarDay]
    times: Iterable[CalendarTime]
    alarm_hour: int


def event_uid(organisation: str, noun: str, number: int) -> str:
    """The same for the same thing of an organisation, whenever it is asked for; `noun` says what `number` counts."""
    return str(uuid5(NAMESPACE_URL, f"{organisation}/{noun}/{number}"))


def calendar_file(dates: CalendarDates, now: datetime) -> bytes:
    """The file as it stands at that instant."""
    calendar = Calendar.new(uid=dates.uid, name=dates.name, prodid=_MADE_BY, last_modified=now)
    for day in dates.days:
        calendar.add_component(_all_day(day, dates.alarm_hour, now))
    for time in dates.times:
        calendar.add_component(_timed(time, now))
    calendar.add_missing_timezones()
    file: bytes = calendar.to_ical()
    return file


def _all_day(day: CalendarDay, alarm_hour: int, now: datetime) -> Event:
    # Counted from 0:00: the days alone would ring at midnight.
    alarms: list[Component] = [
        Alarm.new_display(day.summary, timedelta(days=-before, hours=alarm_hour)) for before in _ALARM_DAYS
    ]
    return Event.new(
        uid=day.uid,
        start=day.on,
        end=day.on + timedelta(days=1),
        summary=day.summary,
        description=day.description,
        classification=CLASS.PRIVATE,  # a calendar may be shared with colleagues
        transparency=TRANSP.TRANSPARENT,  # the day stays free for other things
        stamp=now,
        last_modified=now,
        subcomponents=alarms,
    )


def _timed(time: CalendarTime, now: datetime) -> Event:
    return Event.new(
        uid=time.uid,
        start=time.starts_at,
        summary=time.summary,
        location=time.place,
        classification=CLASS.PRIVATE,
        stamp=now,
        last_modified=now,
        subcomponents=[Alarm.new_display(time.summary, timedelta(days=-1))],
    )
