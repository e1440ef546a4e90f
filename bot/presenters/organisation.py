"""The organisation in words."""

from collections.abc import Container
from datetime import date, datetime

from bot.domain.days import TOKYO, first_open_day, tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.telephone import is_placeholder
from bot.presenters.guide.opening_hours import hours_text
from bot.texts import Translator, Value


def shown_phone(t: Translator, organisation: Organisation) -> str:
    """The number under which the organisation is called, or that there is none yet: a placeholder is never shown."""
    return t.label("help-no_phone") if is_placeholder(organisation.phone) else organisation.phone


def organisation_hours(t: Translator, organisation: Organisation) -> str:
    """Return when the organisation's telephone is answered, in one line."""
    return hours_text(t, organisation.hours)


def answer_text(t: Translator, organisation: Organisation, holidays: Container[date], now: datetime) -> str:
    """Return when support staff answer: still today, or when they are there again and whom to call before that."""
    hours = organisation.hours
    closes_at = hours.closes_next_at(now, holidays)
    if closes_at is not None:
        today: dict[str, Value] = {"on": tokyo_day(now), "until": f"{closes_at.astimezone(TOKYO):%H:%M}"}
        return t("receipt-answer-today", today)
    opens_at = hours.opens_next_at(now, holidays)
    if opens_at is None:
        return t("receipt-answer-unknown")
    texts: dict[str, Value] = {"on": opens_at.date(), "at": f"{opens_at.astimezone(TOKYO):%H:%M}"}
    if is_placeholder(organisation.phone):
        return t("receipt-answer-later", texts)
    return t("receipt-answer-later-call", {**texts, "phone": organisation.phone})


def when_to_call(facts: Facts, now: datetime) -> dict[str, Value]:
    """Our telephone, the day and time from which it is answered, and the day on which public offices are open.

    Their hours are not known, only that they are closed on weekends, holidays and at New Year.
    """
    hours, today = facts.organisation.hours, tokyo_day(now)
    opens_at = None if hours.closes_next_at(now, facts.holidays) else hours.opens_next_at(now, facts.holidays)
    we_on = "now" if opens_at is None else opens_at.date().isoformat()
    we_at = "" if opens_at is None else f"{opens_at.astimezone(TOKYO):%H:%M}"
    open_on = first_open_day(today, facts.holidays)
    office_on = "today" if open_on == today else open_on.isoformat()
    return {"phone": facts.organisation.phone_to_call, "we_on": we_on, "we_at": we_at, "office_on": office_on}
