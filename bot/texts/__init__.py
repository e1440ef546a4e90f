"""Words: Fluent messages of `locales/`, rendered as Telegram HTML in the reader's language.

Loading is strict where `fluent.runtime` is lenient (0.4 drops broken and duplicate messages in silence): a broken
locale never starts a bot.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

SOURCE_LOCALE = "en"
Value = str | int | float | bool | None | date

# Marks that reorder the text around them; in somebody's name they could turn a sentence round.
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What a message that waits, or a screen that stands, may still call by its name of before.
_RENAMED: Mapping[str, str] = {
    "unanswered": "error-unanswered",
    **{
        f"not-accepted-{name}": f"not_accepted-{name}"
        for name in (
            *("my_number", "bank_account", "password", "card", "delete-yourself"),
            *("left-in-group", "left-in-chat"),
        )
    },
    # Of pictures that waited in the version before, which do so no more.
    **{f"not_accepted-held-{name}": "not_accepted-held-over" for name in ("again", "given_up", "out", "given")},
    **dict.fromkeys(("not-accepted-removed-by-staff", "not_accepted-removed-by-staff"), "not_accepted-taken-away"),
}
_NOT_TOLD = "none"
_NOT_CHANGED = dict.fromkeys(("taken_back", "corrected", "correction", "new_words"), _NOT_TOLD)
# Variables of these, as "not told", that a message which waits since before does not have.
_ADDED: Mapping[str, Mapping[str, str]] = {
    "not_accepted-delete-yourself": {"on": _NOT_TOLD, "time": _NOT_TOLD},
    "not_accepted-left-in-group": {"reason": _NOT_TOLD},
    **{f"notice_proof-asked-{query}": _NOT_CHANGED for query in ("unclear", "question", "reply")},
    "notice_running-file_gone": {"purpose": _NOT_TOLD, "about": _NOT_TOLD},
    "notice_approval-approved": {"approved_on": _NOT_TOLD, "approved_time": _NOT_TOLD},
    "not_accepted-left-in-chat": {"number": _NOT_TOLD, "on": _NOT_TOLD, "time": _NOT_TOLD},
}
# Codes of before that phones go on using, and Telegram's for Filipino.
_OTHER_CODES = {"in": "id", "tl": "fil"}
# Chinese as phones name it: by its signs (zh-Hans), by a country (zh-SG), by both, or by neither.
_CHINESE, _SIMPLIFIED = "zh", "zh-hans"
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
# Babel's names for our codes; both are the same language with another spelling or style.
_BABEL_CODES = {"zh-hans": "zh_Hans", "ja-easy": "ja"}


class TextError(Exception):
    """A text that is missing, broken or called with the wrong variables: always a bug, never shown to a person."""


class Texts:
    """Every message in every language."""

    def __init__(self, bundles: Mapping[str, FluentBundle]) -> None:
        """`bundles` by locale code; English among them."""
        self._bundles = bundles
        self._constant: dict[tuple[str, str], str] = {}

    @property
    def locales(self) -> tuple[str, ...]:
        """The supported languages: those with a folder, English first."""
        return tuple(self._bundles)

    def has(self, key: str) -> bool:
        """Return whether English has that message; a test keeps the other languages equal."""
        return self._bundles[SOURCE_LOCALE].has_message(key)

    def say(self, locale: str, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message in that language as Telegram HTML; every string argument is escaped. Raises TextError."""
        key = _RENAMED.get(key, key)
        if key in _ADDED:
            args = {**_ADDED[key], **(args or {})}
        if not args:  # most buttons, and half of the sentences
            if (locale, key) not in self._constant:
                self._constant[locale, key] = _format(self._bundles[locale], key, {})
            return self._constant[locale, key]
        safe = {name: _safe(value) for name, value in args.items()}
        return _format(self._bundles[locale], key, safe)

    def reads(self, code: str | None) -> str:
        """The supported language nearest to a Telegram `language_code`, which may be missing or unknown."""
        language, *rest = (code or "").lower().replace("_", "-").split("-")
        named = _OTHER_CODES.get(language, language)
        if named == _CHINESE and not _TRADITIONAL.intersection(rest):
            named = _SIMPLIFIED
        nearest = [locale for locale in ("-".join([named, *rest]), named) if locale in self._bundles]
        return nearest[0] if nearest else SOURCE_LOCALE


class Translator:
    """Texts as one reader needs them."""

    def __init__(self, texts: Texts, locale: str) -> None:
        """`locale` is the reader's language."""
        self.texts = texts
        self.locale = locale

    def __call__(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message in the reader's language, as Telegram HTML."""
        return self.texts.say(self.locale, key, args)

    def label(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message as a button's label or an alert, which Telegram does not read as HTML."""
        return unescape(self(key, args))


def load_texts(folder: Path) -> Texts:
    """Read every `<code>/*.ftl`, and what staff read in `<code>/staff/`; raises TextError naming file and line."""
    codes = sorted((path.name for path in folder.iterdir() if path.is_dir()), key=lambda code: (code != "en", code))
    return Texts({code: _bundle(code, folder / code) for code in codes})


def language_name(locale: str, reader: str) -> str:
    """Return what a language is called in the reader's language; one that nobody knows is called by its code."""
    try:
        known = babel_locale(locale)
    except (UnknownLocaleError, ValueError):
        return locale
    return known.get_display_name(babel_locale(reader)) or locale


def country_name(code: str, reader: str) -> str:
    """Return what a country (ISO 3166 alpha-2) is called in the reader's language."""
    return str(babel_locale(reader).territories.get(code, code))


def country_of_language(code: str) -> str | None:
    """Return the country (ISO 3166 alpha-2) where most speakers of a locale or a phone's language live, by CLDR."""
    language, *rest = code.replace("_", "-").split("-")
    likely = get_global("likely_subtags").get(_OTHER_CODES.get(language, language))
    told = next((part.upper() for part in rest if len(part) == len("XX")), None)
    return told or (likely.rpartition("_")[2] if likely else None)


def listed(items: Sequence[str], reader: str) -> str:
    """Several things in one sentence, as the reader's language lists them."""
    return format_list(items, locale=babel_locale(reader))


def either(items: Sequence[str], reader: str) -> str:
    """Return the same where it is one or the other of them."""
    return format_list(items, style="or", locale=babel_locale(reader))


def own_words(text: str) -> str:
    """Return a person's words as they stand inside HTML; a variable of a message would hold only a thousand letters."""
    return str(_safe(text))


def day(value: date, reader: str) -> str:
    """A day with its weekday in the reader's language; the ISO date stands first, for it is never misread."""
    weekday = format_date(value, "EEE", locale=babel_locale(reader))
    return f"{value.isoformat()} ({weekday})"


def telegram_code(locale: str) -> str | None:
    """The two letters by which Telegram knows a locale; None for Plain Japanese, which it does not know."""
    code = {"fil": "tl", "zh-hans": "zh"}.get(locale, locale)
    return code if len(code) == len("xx") else None


def format_day(value: date, skeleton: str, reader: str) -> str:
    """Part of a day (a CLDR skeleton such as `yMMM`, or a pattern of one letter) as the reader's language writes it."""
    locale = babel_locale(reader)
    if skeleton in locale.datetime_skeletons:
        return format_skeleton(skeleton, value, locale=locale)
    return format_date(value, skeleton, locale=locale)


def _bundle(locale: str, folder: Path) -> FluentBundle:
    # What `.ftl` files may call besides Fluent's own: a day, a language, a country, another message picked by an id.
    functions: dict[str, Any] = {
        "DAY": lambda value: day(date.fromisoformat(str(value)), locale),
        "LANGUAGE": lambda code: language_name(str(code), locale),
        "COUNTRY": lambda code: country_name(str(code), locale),
        "WORD": lambda prefix, value: _format(bundle, f"{prefix}-{value}", {}),
    }
    # Isolating marks would end up in copied phone numbers; what could reorder a sentence is taken out in _safe.
    bundle: FluentBundle = FluentBundle([str(babel_locale(locale))], functions=functions, use_isolating=False)
    seen: set[str] = set()
    for path in sorted(folder.rglob("*.ftl")):
        resource = FluentResource(path.read_text("utf-8"))
        for name in _names(path, resource):
            if name in seen:
                raise TextError(f"{path}: {name} is written twice")
            seen.add(name)
        bundle.add_resource(resource)
    return bundle


def _format(bundle: FluentBundle, key: str, args: Mapping[str, object]) -> str:
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise TextError(f"{bundle.locales[0]}: no message {key}")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise TextError(f"{bundle.locales[0]}: {key}: {errors[0]}")
    return str(text)


def _names(path: Path, resource: ast.Resource) -> Iterator[str]:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = (entry.content or "").strip()[:60]
            raise TextError(f"{path}: cannot be read: {start!r}")
        if isinstance(entry, ast.Message | ast.Term):
            yield entry.id.name


@cache
def babel_locale(locale: str) -> Locale:
    """Return what Babel knows of a language of ours."""
    return Locale.parse(_BABEL_CODES.get(locale, locale))


def _safe(value: Value) -> object:
    if isinstance(value, str):
        return escape(_DIRECTION_MARKS.sub("", value), quote=False)
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return value
