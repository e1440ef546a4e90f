"""Days, countries and lists as the reader's language writes them, by CLDR."""

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date, format_skeleton
from babel.lists import format_list

from bot.texts.languages import Joiners, babel_locale, languages

# Where CLDR's name has a second one in brackets, which nobody there says.
_COUNTRY_NAMES = {("ja", "MM"): "ミャンマー", ("vi", "MM"): "Myanmar"}


def country_name(code: str, reader: str) -> str:
    """Return what a country (ISO 3166 alpha-2) is called in the reader's language."""
    return _COUNTRY_NAMES.get((reader, code)) or str(babel_locale(reader).territories.get(code, code))


def listed(items: Sequence[str], reader: str) -> str:
    """Several things in one sentence, as the reader's language lists them."""
    known = languages().get(reader)
    style = "standard" if known is None else known.list_style
    if isinstance(style, Joiners):
        return _joined(items, style.between, style.before_last)
    return format_list(items, style=style, locale=babel_locale(reader))


def either(items: Sequence[str], reader: str) -> str:
    """Return the same where it is one or the other of them."""
    known = languages().get(reader)
    if known is not None and isinstance(known.list_style, Joiners):
        return _joined(items, known.list_style.between, known.list_style.or_before_last)
    return format_list(items, style="or", locale=babel_locale(reader))


def in_a_row(items: Sequence[str], reader: str) -> str:
    """Several things without "and", for a sentence that goes on with more of them."""
    known = languages().get(reader)
    if known is not None and isinstance(known.list_style, Joiners):
        return known.list_style.between.join(items)
    pattern = str(babel_locale(reader).list_patterns["standard"]["middle"])
    return pattern.replace("{0}", "").replace("{1}", "").join(items)


def _joined(items: Sequence[str], between: str, before_last: str) -> str:
    *others, last = items or [""]
    return f"{between.join(others)}{before_last}{last}" if others else last


def day(value: date, reader: str) -> str:
    """A day with its weekday in the reader's language; the ISO date stands first, for it is never misread."""
    weekday = format_date(value, "EEE", locale=babel_locale(reader))
    return f"{value.isoformat()} ({weekday})"


def format_day(value: date, skeleton: str, reader: str) -> str:
    """Part of a day (a CLDR skeleton such as `yMMM`, or a pattern of one letter) as the reader's language writes it."""
    locale = babel_locale(reader)
    if skeleton in locale.datetime_skeletons:
        return format_skeleton(skeleton, value, locale=locale)
    return format_date(value, skeleton, locale=locale)
