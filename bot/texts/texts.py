"""Every message in every language, as Telegram HTML."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cached_property
from html import escape
from typing import Any

from fluent.runtime import FluentBundle

from bot.texts.counter import COUNTER, COUNTER_LOCALE
from bot.texts.doubts import Doubt, Doubts
from bot.texts.formats import country_name, day
from bot.texts.languages import (
    SOURCE_LOCALE,
    Languages,
    babel_locale,
    is_style,
    language_name,
    nearest,
)
from bot.texts.loading import ReadLocale, ReadLocales
from bot.texts.renamed import ADDED, RENAMED
from bot.texts.text_error import TextError

Value = str | int | float | bool | None | date

# Marks that reorder the text around them; in somebody's name they could turn a sentence round.
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# The Burmese "not", with which a word begins: behind it a phone may end the line, and the rest says the opposite.
_NOT, _JOINED = re.compile("(?<![\u1000-\u109f])\u1019(?=[\u1000-\u1021])"), "\u1019\u2060"


class Texts:
    """Every message in every language."""

    def __init__(self, read: ReadLocales, doubts: Doubts, staff_language: str) -> None:
        """`staff_language` is that of the organisation's staff."""
        self.heard = tuple(read.locales)  # people are understood in an unfinished language too, above all in danger
        self._languages = read.languages
        self._missing = {locale: each.missing for locale, each in read.locales.items()}
        self._staff_keys = read.of_staff
        self._doubts = doubts
        self._staff_language = staff_language
        self._bundles = {locale: self._bundle(locale, each) for locale, each in read.locales.items()}
        self._constant: dict[tuple[str, str], str] = {}
        self._spoken_by: dict[tuple[str, str], str] = {}

    @cached_property
    def locales(self) -> tuple[str, ...]:
        """The languages that can be chosen: in which everything can be said to a worker; English first."""
        return tuple(locale for locale in self._bundles if not self.missing(locale))

    @cached_property
    def unfinished(self) -> tuple[str, ...]:
        """The other ones, of which some messages are missing."""
        return tuple(locale for locale in self._bundles if self.missing(locale))

    def missing(self, locale: str) -> frozenset[str]:
        """The keys of what cannot be said to a worker in that language."""
        return self._missing[locale]

    def has(self, key: str) -> bool:
        """Return whether there is that message."""
        return self._bundles[SOURCE_LOCALE].has_message(key)

    def writes(self, locale: str, key: str) -> bool:
        """Return whether that language itself has the message, of those that a language may have or not."""
        return self._can_say(locale, key)

    def say(self, locale: str, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message in that language as Telegram HTML; every string argument is escaped. Raises TextError."""
        key, safe = _asked(key, args)
        if not safe:  # most buttons, and half of the sentences
            if (locale, key) not in self._constant:
                self._constant[locale, key] = self._format(locale, key, {})
            return self._constant[locale, key]
        return self._format(locale, key, safe)

    def say_at_counter(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The same in Japanese for a clerk, who does not know the bot: the message's `.counter`, if it has one."""
        key, safe = _asked(key, args)
        return self._format(COUNTER_LOCALE, key, safe, COUNTER)

    def spoken(self, name: str) -> Iterator[str]:
        """Every word by which people say that, in every language: somebody who reads English may write Japanese."""
        for locale in self.heard:
            yield from (word.strip() for word in self.say(locale, f"spoken-{name}").split(","))

    def doubt(self, locale: str, keys: Collection[str]) -> Doubt:
        """What a reader in that language must know of the translations of these messages."""
        return self._doubts.of({(self._speaks(locale, key), key) for key in keys})

    def reads(self, code: str | None) -> str:
        """The language that can be chosen nearest to a Telegram `language_code`, which may be missing or unknown."""
        return nearest(self._offered, code) or SOURCE_LOCALE

    def staff_locale(self, locale: str) -> str:
        """The language in which a reader of that one reads what is for staff alone."""
        return next((each for each in self._of_staff(locale) if each in self._with_staff_texts), SOURCE_LOCALE)

    @cached_property
    def _offered(self) -> Languages:
        return {each: self._languages[each] for each in self.locales}

    @cached_property
    def _with_staff_texts(self) -> frozenset[str]:
        found = (each for each, bundle in self._bundles.items() if any(map(bundle.has_message, self._staff_keys)))
        return frozenset(found)

    def _of_staff(self, locale: str) -> tuple[str, ...]:
        return locale, self._staff_language, COUNTER_LOCALE, SOURCE_LOCALE

    def _of_workers(self, locale: str) -> tuple[str, ...]:
        written_in = (str(babel_locale(locale)),) if is_style(locale) else ()
        return locale, *written_in, SOURCE_LOCALE

    def _speaks(self, locale: str, key: str) -> str:
        """The language that says it: the reader's, or the nearest to it that has the message. Raises TextError.

        A worker's is complete but where a new version has a message more, or where the language has become unfinished
        since it was chosen.
        """
        if (locale, key) not in self._spoken_by:
            nearest_first = self._of_staff(locale) if key in self._staff_keys else self._of_workers(locale)
            found = next((each for each in nearest_first if self._can_say(each, key)), None)
            if found is None:
                raise TextError(f"{locale}: no message {key}")
            self._spoken_by[locale, key] = found
        return self._spoken_by[locale, key]

    def _can_say(self, locale: str, key: str) -> bool:
        bundle = self._bundles.get(locale)
        return bundle is not None and bundle.has_message(key) and key not in self.missing(locale)

    def _format(self, locale: str, key: str, args: Mapping[str, object], attribute: str = "") -> str:
        bundle = self._bundles[self._speaks(locale, key)]
        message = bundle.get_message(key)
        pattern = message.attributes.get(attribute, message.value)
        if pattern is None:
            raise TextError(f"{bundle.locales[0]}: {key} has no words")
        text, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            raise TextError(f"{bundle.locales[0]}: {key}: {errors[0]}")
        return _NOT.sub(_JOINED, str(text))

    def _bundle(self, locale: str, read: ReadLocale) -> FluentBundle:
        # What files may call besides Fluent's own: a day, a language, a country, another message by an id.
        functions: dict[str, Any] = {
            "DAY": lambda value: day(date.fromisoformat(str(value)), locale),
            "LANGUAGE": lambda code: language_name(str(code), locale),
            "COUNTRY": lambda code: country_name(str(code), locale),
            "WORD": lambda prefix, value: self._format(locale, f"{prefix}-{value}", {}),
        }
        # Isolating marks would end up in copied phone numbers; what could reorder a sentence is taken out in _safe.
        bundle: FluentBundle = FluentBundle([str(babel_locale(locale))], functions=functions, use_isolating=False)
        for resource in read.resources:
            bundle.add_resource(resource)
        return bundle


def own_words(text: str) -> str:
    """Return a person's words as they stand inside HTML; a variable of a message would hold only a thousand letters."""
    return str(_safe(text))


def _asked(key: str, args: Mapping[str, Value] | None) -> tuple[str, Mapping[str, object]]:
    key = RENAMED.get(key, key)
    told = {**ADDED.get(key, {}), **(args or {})}
    return key, {name: _safe(value) for name, value in told.items()}


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
