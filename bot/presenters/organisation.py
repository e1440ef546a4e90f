"""The organisation in words."""

from datetime import datetime

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.facts import Facts
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.telephone import is_placeholder
from bot.domain.support.consultation import Consultation
from bot.presenters.guide.opening_hours import hours_text
from bot.texts import Translator, Value


def shown_phone(t: Translator, organisation: Organisation) -> str:
    """The number under which the organisation is called, or that there is none yet: a placeholder is never shown."""
    return t.label("help-no_phone") if is_placeholder(organisation.phone) else organisation.phone


def organisation_hours(t: Translator, organisation: Organisation) -> str:
    """Return when the organisation's telephone is answered, in one line."""
    return hours_text(t, organisation.hours)


def answer_text(t: Translator, facts: Facts, matter: Consultation, now: datetime) -> str:
    """Return who answers a matter and by when: by its own target, or, where that is past, without an hour.

    While nobody is there, and nobody answers before that, it is said until when, and whom to call.
    """
    by, who = _answer_by(facts, matter, now), {"readers": matter.readers.value}
    if by is None:
        return t("receipt-answer-unknown", who)
    texts: dict[str, Value] = {**who, "on": tokyo_day(by), "until": tokyo_time(by)}
    hours, holidays = facts.organisation.hours, facts.holidays
    opens_at = None if hours.closes_next_at(now, holidays) else hours.opens_next_at(now, holidays)
    if opens_at is None or by < opens_at:
        return t("receipt-answer-today" if tokyo_day(by) == tokyo_day(now) else "receipt-answer-by", texts)
    texts |= {"opens_on": tokyo_day(opens_at), "at": tokyo_time(opens_at)}
    if is_placeholder(facts.organisation.phone):
        return t("receipt-answer-later", texts)
    return t("receipt-answer-later-call", {**texts, "phone": facts.organisation.phone})


def _answer_by(facts: Facts, matter: Consultation, now: datetime) -> datetime | None:
    """Return when an answer is due; to words that are only coming, as if they came now; None where it is overdue."""
    if matter.answer_by is not None:
        return matter.answer_by if matter.answer_by > now else None
    return facts.targets[matter.urgency].answer_by(now, facts.organisation.hours, facts.holidays)
