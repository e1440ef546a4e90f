"""Telephone numbers in words: only those that somebody tried lately, with their languages and hours."""

import re
from collections.abc import Iterable
from datetime import date

from bot.domain.facts.hotlines import Hotline, Number
from bot.domain.missing import MISSING
from bot.texts import Translator, format_day, language_name

_ROUND_THE_CLOCK = "24/7"
_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b")
_DAY = re.compile(rf"\b(?P<month>{'|'.join(_MONTHS)}) (?P<day>\d\d)\b")
# It began on a Monday and has a 29 February.
_YEAR = 2024


def hotlines_text(t: Translator, hotlines: Iterable[Hotline], today: date) -> str:
    """Every number that may be shown today, and that more will follow once staff have tried them."""
    shown = [_hotline(t, hotline) for hotline in hotlines if hotline.is_shown(today)]
    return "\n\n".join([*shown, t("guide-hotlines-more")])


def hours_text(t: Translator, hours: str) -> str:
    """Opening hours in the notation of OpenStreetMap (`Mo-Fr 09:00-17:00`), with the reader's words for days."""
    if hours == _ROUND_THE_CLOCK:
        return t("guide-hotline-always")
    told = _WEEKDAY.sub(lambda found: _weekday(t, found), hours)
    told = _DAY.sub(lambda found: _day(t, found), told)
    told = told.replace("PH", t("guide-hours-holidays")).replace("off", t("guide-hours-closed"))
    return t("guide-hotline-hours", {"hours": told})


def _hotline(t: Translator, hotline: Hotline) -> str:
    lines = [t("guide-hotline", {"name": t.label(f"hotline-{hotline.id}")})]
    lines += [_number(t, number) for number in hotline.numbers]
    if hotline.hours is not None:
        lines.append(hours_text(t, hotline.hours))
    if hotline.checked is not None:
        lines.append(t("guide-hotline-checked", {"on": hotline.checked.on}))
    return "\n".join(lines)


def _number(t: Translator, number: Number) -> str:
    languages = ", ".join(language_name(locale, t.locale) for locale in number.languages)
    return t("guide-hotline-number", {"number": number.number, "languages": languages or MISSING})


def _weekday(t: Translator, found: re.Match[str]) -> str:
    return format_day(date(_YEAR, 1, 1 + _WEEKDAYS.index(found[0])), "EEE", t.locale)


def _day(t: Translator, found: re.Match[str]) -> str:
    month = 1 + _MONTHS.index(found["month"])
    return format_day(date(_YEAR, month, int(found["day"])), "MMMd", t.locale)
