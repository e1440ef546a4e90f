"""A worker's dates in words: a line for each, one date explained, and the same for a calendar."""

import re
from datetime import date, datetime
from html import unescape

from bot.domain.facts import Facts
from bot.domain.interviews import Method
from bot.domain.reminders.my_dates import ComingDate, InterviewAppointment, MyDates
from bot.presenters.folded import at_counter, folded
from bot.presenters.organisation import shown_phone
from bot.presenters.reminders.occasions import needed, what_to_do, why
from bot.presenters.sources import checked_text, sources_quote
from bot.texts import Translator, Value

_TAGS = re.compile("<[^>]+>")


def dates_text(t: Translator, facts: Facts, dates: MyDates, today: date) -> str:
    """Every date with its last day, the days left and the next reminder; between them the agreed interviews."""
    entries = [(each.deadline_on, _entry(t, facts, dates, each, today)) for each in dates.coming]
    entries += [(each.starts_at.date(), _interview(t, each)) for each in dates.appointments]
    return "\n\n".join(text for _, text in sorted(entries, key=lambda entry: entry[0]))


def date_text(t: Translator, facts: Facts, dates: MyDates, coming: ComingDate, today: date) -> str:
    """One date: what to do, the next reminder, why, where that is written, and the sentence to show at a counter."""
    source_ids = facts.reminders[coming.kind].sources
    parts = [
        _told(t, facts, coming, today),
        *_reminder(t, dates, coming),
        why(t, coming.kind, coming.deadline_on),
        needed(t, coming.kind, coming.deadline_on),
        checked_text(t, facts, source_ids, today),
        sources_quote(t, facts, source_ids),
        *map(folded, at_counter(t, lambda japanese: _told(japanese, facts, coming, today))),
    ]
    return "\n\n".join(parts)


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


def _entry(t: Translator, facts: Facts, dates: MyDates, coming: ComingDate, today: date) -> str:
    if coming.is_overdue:
        return _overdue(t, facts, coming)
    texts = {"kind": coming.kind, "deadline": coming.deadline_on.isoformat()}
    days_left = t("reminder-days-left", {"days": (coming.deadline_on - today).days})
    lines = [t("my_dates-line", texts), days_left, *_reminder(t, dates, coming)]
    return "\n".join(lines)


def _interview(t: Translator, appointment: InterviewAppointment) -> str:
    starts_at = appointment.starts_at
    told = t("my_dates-interview", {"on": starts_at.date(), "at": f"{starts_at:%H:%M}"})
    if appointment.method is Method.ONLINE:
        return "\n".join([told, t("my_dates-interview-online")])
    place = [t("my_dates-interview-place", {"place": appointment.place})] if appointment.place else []
    return "\n".join([told, *place])


def _told(t: Translator, facts: Facts, coming: ComingDate, today: date) -> str:
    if coming.is_overdue:
        return _overdue(t, facts, coming)
    return what_to_do(t, coming.kind, coming.deadline_on, today)


def _overdue(t: Translator, facts: Facts, coming: ComingDate) -> str:
    organisation = facts.organisation
    return t(
        "my_dates-overdue",
        {
            "kind": coming.kind,
            "deadline": coming.deadline_on,
            "organisation": organisation.name,
            "phone": shown_phone(t, organisation),
        },
    )


def _reminder(t: Translator, dates: MyDates, coming: ComingDate) -> list[str]:
    return reminder_lines(t, coming.remind_at, dates.has_agreed)
