"""Quiet hours: messages are sent at the worker's hour; staff are reminded before a weekend or a holiday."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.outbox import MessageClass
from bot.domain.reminders.rules import Audience, Occasion
from bot.domain.workers.profile import Profile

# From this many days before the deadline on, a reminder of it is urgent.
URGENT_DAYS = 3

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Hours:
    """Whole hours in Tokyo: when reminders come, and between which nothing but what is urgent does.

    Where `quiet_from` equals `quiet_until` no hour is quiet.
    """

    message_hour: int = 9
    quiet_from: int = 21
    quiet_until: int = 8

    def is_quiet(self, hour: int) -> bool:
        """Return whether that hour of the day is quiet; the quiet hours may go over midnight."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= hour < self.quiet_until
        return hour >= self.quiet_from or hour < self.quiet_until


STAFF_HOURS = Hours()


# What a worker chose of their hours.
HOURS = ("message_hour", "quiet_from", "quiet_until")


def hours_of(profile: Profile) -> Hours:
    """The hours that a worker chose, or else the usual ones."""
    chosen = {each: profile.value(each) for each in HOURS}
    return Hours(**{each: int(hour) for each, hour in chosen.items() if hour is not None})


def message_class(occasion: Occasion, day: date) -> MessageClass:
    """Urgent in the last three days before the deadline and on it, else a legal reminder."""
    is_near = timedelta() <= occasion.deadline_on - day <= timedelta(days=URGENT_DAYS)
    return MessageClass.URGENT if is_near else MessageClass.LEGAL


def release_on(occasion: Occasion, audience: Audience, holidays: Container[date]) -> date:
    """The day on which that audience is reminded: staff on the last working day that is not later."""
    day = occasion.on
    while audience is Audience.STAFF and (day.weekday() >= _SATURDAY or day in holidays) and day > date.min:
        day -= _ONE_DAY
    return day


def release_at(day: date, hours: Hours, zone: tzinfo) -> datetime:
    """The instant of that day at which a reminder is heard: at the hour chosen, or that day when the quiet ends.

    Never on the next day: the day may be the last one.
    """
    hour = hours.quiet_until if hours.is_quiet(hours.message_hour) else hours.message_hour
    return datetime.combine(day, time(hour), zone)


def staff_rest_until(facts: Facts, now: datetime) -> datetime | None:
    """Return when the night ends for staff: as the office opens, or at the usual hour where it stays closed that day.

    None where it is day, or the office is open.
    """
    hours, holidays, here = facts.organisation.hours, facts.holidays, now.astimezone(TOKYO)
    if not STAFF_HOURS.is_quiet(here.hour) or hours.closes_next_at(now, holidays) is not None:
        return None
    day = here.date() + _ONE_DAY * (here.hour >= STAFF_HOURS.quiet_from)
    usual = release_at(day, STAFF_HOURS, TOKYO)
    opens_at = hours.opens_next_at(now, holidays)
    return opens_at if opens_at is not None and opens_at.date() == day else usual


def after_quiet(wanted: datetime, hours: Hours, message_class: MessageClass) -> datetime:
    """The first instant from `wanted` on, in its own zone, at which a message of that class may be heard."""
    keeps_quiet = message_class in (MessageClass.LEGAL, MessageClass.NOTICE)
    if not keeps_quiet or not hours.is_quiet(wanted.hour):
        return wanted
    end = datetime.combine(wanted.date(), time(hours.quiet_until), wanted.tzinfo)
    return end if end > wanted else end + _ONE_DAY
