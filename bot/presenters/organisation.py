"""The organisation in words."""

from collections.abc import Container
from datetime import date, datetime

from bot.domain.days import TOKYO, tokyo_day
from bot.domain.facts.opening_hours import Opening, OpeningHours
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.telephone import is_placeholder
from bot.presenters.guide.opening_hours import hours_text
from bot.texts import Translator, Value


def shown_phone(t: Translator, organisation: Organisation) -> str:
    """The number under which the organisation is called, or that there is none yet: a placeholder is never shown."""
    return t.label("help-no_phone") if is_placeholder(organisation.phone) else organisation.phone


def organisation_hours(t: Translator, organisation: Organisation) -> str:
    """Return when the organisation's telephone is answered, in one line."""
    return hours_text(t, _hours_of(organisation))


def answer_text(t: Translator, organisation: Organisation, holidays: Container[date], now: datetime) -> str:
    """Return when support staff answer: still today, or when they are there again and whom to call before that."""
    hours = _hours_of(organisation)
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


def _hours_of(organisation: Organisation) -> OpeningHours:
    opening = Opening(organisation.working_days, organisation.opens_at, organisation.closes_at)
    return OpeningHours((opening,), closed_at_new_year=True)
