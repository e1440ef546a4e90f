"""A worker's dates in words: a line for each, one date explained, and the same for a calendar."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from html import unescape

from bot.domain.facts import Facts
from bot.domain.facts.calling import when_to_call
from bot.domain.interviews import Method
from bot.domain.reminders.my_dates import AppliedLate, ComingDate, InterviewAppointment, MyDates
from bot.domain.reminders.obligation import OF_STAY
from bot.presenters.folded import at_counter, folded
from bot.presenters.reminders.occasions import needed, what_to_do, why
from bot.presenters.sources import checked_text
from bot.texts import Translator, Value

# Nothing is done so long before: no reminder comes earlier than two years ahead.
_FAR_AWAY_DAYS = 2 * 366
_TAGS = re.compile("<[^>]+>")


def dates_text(
    t: Translator, coming: Iterable[ComingDate], appointments: Iterable[InterviewAppointment], today: date
) -> str:
    """These dates with their last day and the days left; between them the agreed interviews."""
    entries = [(each.deadline_on, _entry(t, each, today)) for each in coming]
    entries += [(each.starts_at.date(), _interview(t, each)) for each in appointments]
    return "\n\n".join(text for _, text in sorted(entries, key=lambda entry: entry[0]))


def applied_late_text(t: Translator, late: AppliedLate) -> str:
    """Both days that are known of an application that came too late."""
    days = {"applied_on": late.applied_on.isoformat(), "stay_expiry": late.stay_expiry.isoformat()}
    return t("my_dates-line-applied_late", days)


def date_text(t: Translator, dates: MyDates, coming: ComingDate, today: date) -> str:
    """One date: what to do, the next reminder, and the sentence to show at a counter; past its last day a question."""
    if coming.lacks_day:
        return _entry(t, coming, today)
    if coming.is_overdue:
        return t("my_dates-late-ask", {"kind": coming.kind, "deadline": coming.deadline_on})
    at_office = at_counter(t, lambda japanese: what_to_do(japanese, coming.kind, coming.deadline_on, today))
    if (coming.deadline_on - today).days > _FAR_AWAY_DAYS:
        reminders = reminder_lines(t, coming.remind_at, dates.has_agreed)
        return "\n\n".join([_entry(t, coming, today), t("my_dates-far"), *reminders])
    told = what_to_do(t, coming.kind, coming.deadline_on, today)
    return "\n\n".join([told, *reminder_lines(t, coming.remind_at, dates.has_agreed), *map(folded, at_office)])


def late_text(t: Translator, facts: Facts, coming: ComingDate, now: datetime) -> str:
    """What to do about a date that is past and not done, and the same to show at a counter."""
    at_office = at_counter(t, lambda japanese: _overdue(japanese, facts, coming, now))
    return "\n\n".join([_overdue(t, facts, coming, now), *map(folded, at_office)])


def why_text(t: Translator, facts: Facts, coming: ComingDate, today: date) -> str:
    """Why it has to be done, and folded who checked that; titles of sources are mostly English, and stay away."""
    checked = checked_text(t, facts, facts.reminders[coming.kind].sources, today)
    return "\n\n".join([why(t, coming.kind, coming.deadline_on), folded(checked)])


def need_text(t: Translator, coming: ComingDate) -> str:
    """What to bring, and whom to ask."""
    return needed(t, coming.kind, coming.deadline_on)


def reminder_lines(t: Translator, remind_at: datetime | None, has_agreed: bool) -> list[str]:
    """When the next reminder is heard; nothing where none comes."""
    if remind_at is None or not has_agreed:
        return []
    heard: dict[str, Value] = {"on": remind_at.date(), "at": f"{remind_at:%H:%M}"}
    return [t("my_dates-reminder", heard)]


def calendar_note(t: Translator, kind: str, deadline_on: date) -> str:
    """Return what to do as plain text, without the days left: nobody knows on which day a calendar is read."""
    days_left = t("reminder-days-left", {"days": 0})
    told = what_to_do(t, kind, deadline_on, today=deadline_on).replace(days_left, "")
    return "\n".join(line.strip() for line in unescape(_TAGS.sub("", told)).splitlines())


def _entry(t: Translator, coming: ComingDate, today: date) -> str:
    texts = {"kind": coming.kind, "deadline": coming.deadline_on.isoformat()}
    if coming.lacks_day:
        return t("my_dates-line-no_day", texts)
    if coming.is_overdue:
        return t("my_dates-line-late", texts)
    days_left = t("reminder-days-left", {"days": (coming.deadline_on - today).days})
    return "\n".join([t("my_dates-line", texts), days_left])


def _interview(t: Translator, appointment: InterviewAppointment) -> str:
    starts_at = appointment.starts_at
    told = t("my_dates-interview", {"on": starts_at.date(), "at": f"{starts_at:%H:%M}"})
    if appointment.method is Method.ONLINE:
        return "\n".join([told, t("my_dates-interview-online")])
    place = [t("my_dates-interview-place", {"place": appointment.place})] if appointment.place else []
    return "\n".join([told, *place])


def _overdue(t: Translator, facts: Facts, coming: ComingDate, now: datetime) -> str:
    told = {"kind": coming.kind, "deadline": coming.deadline_on.isoformat(), **when_to_call(facts, now)}
    if coming.kind in OF_STAY:
        return t("my_dates-overdue-stay", told)
    return t("my_dates-overdue", {**told, "organisation": facts.organisation.name})
