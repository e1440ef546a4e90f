"""The languages of `locales/`, as the `locale.yaml` of each tells: its own name, and its codes elsewhere."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.lists import format_list

from bot.resources import locales_folder
from bot.texts.text_error import TextError
from bot.yaml_records import RecordProblem, RecordsError, read_records

ListStyle: TypeAlias = Literal["standard", "standard-short", "unit", "unit-short", "unit-narrow"]

FILE = "locale.yaml"
SOURCE_LOCALE = "en"
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]+)*")
_TELEGRAM = re.compile(r"[a-z]{2}")
# The invisible signs that a language needs: they part words where no blank stands, and part or join letters.
MARKS = ("200B", "200C", "200D")
_LONGEST_NAME = 40  # letters of a button


@dataclass(frozen=True, slots=True)
class Joiners:
    """What stands between the things of a list, before the last one, and there where it is one or the other."""

    between: str
    before_last: str
    or_before_last: str


@dataclass(frozen=True, slots=True)
class Language:
    """One language: `name` as its button says it, `babel` as CLDR, and `telegram` (two letters) as Telegram calls it.

    `phones` are what phones call it besides its code, old codes among it, each with whatever follows a hyphen, but for
    those that begin with one of `not_phones`. `marks` are the invisible signs (hexadecimal) that its texts need.
    `list_style` is one of Babel's, or what stands between the things of a list where CLDR's is not how people write.
    """

    name: str
    babel: str
    telegram: str | None
    phones: tuple[str, ...]
    not_phones: tuple[str, ...]
    marks: tuple[str, ...]
    list_style: ListStyle | Joiners

    @property
    def locale(self) -> Locale:
        """What Babel knows of it."""
        return Locale.parse(self.babel)

    @property
    def allowed_marks(self) -> frozenset[str]:
        """The invisible signs themselves."""
        return frozenset(chr(int(mark, 16)) for mark in self.marks)


Languages: TypeAlias = Mapping[str, Language]


@cache
def languages() -> Languages:
    """Every language of the bot's own `locales/` by its code, whether it can be chosen yet or not. Raises TextError."""
    return read_languages(locales_folder())


def read_languages(folder: Path) -> Languages:
    """The languages of a folder by code, English first. Raises TextError: file, key, problem, remedy."""
    places = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    found = {path.name: _read(path) for path in sorted(places, key=lambda path: path.name != SOURCE_LOCALE)}
    if SOURCE_LOCALE not in found:
        raise TextError(f"{folder}: {SOURCE_LOCALE}: the folder is missing; put it back, all others are made from it")
    problem = next(_problems(folder, found), None)
    if problem is not None:
        raise TextError(problem)
    return found


def nearest(among: Languages, code: str | None) -> str | None:
    """The language nearest to a phone's code, which may be missing or unknown; None where none is near."""
    parts = (code or "").lower().replace("_", "-").split("-")
    codes = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    for each in codes:
        for locale, language in among.items():
            if each in (locale, *language.phones) and not set(codes) & set(language.not_phones):
                return locale
    return None


@cache
def babel_locale(locale: str) -> Locale:
    """Return what Babel knows of a language of ours, or of another one."""
    known = languages().get(locale)
    return Locale.parse(locale) if known is None else known.locale


def language_name(locale: str, reader: str) -> str:
    """Return what a language is called in the reader's language; one that nobody knows is called by its code.

    Its own readers read its own name, and so does everybody of another way to write a language that is there too.
    """
    known = languages().get(locale)
    if known is not None and (reader == locale or is_style(locale)):
        return known.name
    try:
        return babel_locale(locale).get_display_name(babel_locale(reader)) or locale
    except (UnknownLocaleError, ValueError):
        return locale


def is_style(locale: str) -> bool:
    """Return whether it is no language of its own but a way to write one that is there too, as Plain Japanese is."""
    known = languages().get(locale)
    return known is not None and known.babel != locale and known.babel in languages()


def telegram_code(locale: str) -> str | None:
    """The two letters by which Telegram knows a locale; None for one that it does not know."""
    known = languages().get(locale)
    return None if known is None else known.telegram


def country_of_language(code: str) -> str | None:
    """Return the country (ISO 3166 alpha-2) where most speakers of a locale or a phone's language live, by CLDR."""
    language, *rest = code.replace("_", "-").split("-")
    ours = nearest(languages(), language)
    likely = get_global("likely_subtags").get(languages()[ours].locale.language if ours else language)
    told = next((part.upper() for part in rest if len(part) == len("XX")), None)
    return told or (likely.rpartition("_")[2] if likely else None)


def _read(place: Path) -> Language:
    path = place / FILE
    if not _CODE.fullmatch(place.name):
        raise TextError(f"{place}: it is no code of a language; rename the folder as in zh-hans, or take it away")
    try:
        return read_records(path, tuple[Language])[0]
    except RecordsError as error:
        raise TextError(f"{path}: {_said(error.problems[0])}") from None


def _said(problem: RecordProblem) -> str:
    """Key, problem and remedy; of a file that is empty, and of a style, in plainer words than pydantic's."""
    key, _, _ = problem.what.partition(": ")
    if problem.record.startswith("record") and not key:
        return "file: it has no keys; write those of docs/translating.md"
    if key.startswith("list_style"):
        return "list_style: it is no style; write standard, or between, before_last and or_before_last"
    where = "" if problem.record.startswith("record") else f"{problem.record}: "
    return f"{where}{problem.what}; {problem.remedy}"


def _problems(folder: Path, found: Languages) -> Iterator[str]:
    """What is wrong with the languages: file, key, problem, remedy."""
    taken: dict[tuple[str, str], str] = {}
    for locale, language in found.items():
        for key, what, remedy in (*_wrong(language), *_taken(locale, language, taken)):
            yield f"{folder / locale / FILE}: {key}: {what}; {remedy}"


def _wrong(language: Language) -> Iterator[tuple[str, str, str]]:
    yield from _wrong_name(language.name)
    if language.telegram is not None and not _TELEGRAM.fullmatch(language.telegram):
        yield "telegram", f"{language.telegram} is not two small letters", "write Telegram's code, or null"
    for key, codes in (("phones", language.phones), ("not_phones", language.not_phones)):
        for code in codes:
            if not _CODE.fullmatch(code):
                yield key, f"{code} is no code", "write it in small letters with hyphens, as in zh-cn"
    for mark in language.marks:
        if mark not in MARKS:
            yield "marks", f"{mark} is no invisible sign that a language needs", f"write {', '.join(MARKS)}, or none"
    yield from _unknown_to_babel(language)


def _wrong_name(name: str) -> Iterator[tuple[str, str, str]]:
    """It stands on a button, and in sentences that Telegram reads as HTML."""
    invisible = [sign for sign in name if unicodedata.category(sign) in {"Cf", "Cc"}]
    if not any(map(str.isalpha, name)) or invisible or not unicodedata.is_normalized("NFC", name):
        yield "name", "it has no letters, or invisible signs or split accents", "write how its readers call it, in NFC"
    elif len(name) > _LONGEST_NAME:
        yield "name", f"it has {len(name)} letters, at most {_LONGEST_NAME}", "write how its readers call it"
    elif not {"<", ">", "&"}.isdisjoint(name):
        yield "name", "it has a < > or &, as HTML has", "take it out"


def _unknown_to_babel(language: Language) -> Iterator[tuple[str, str, str]]:
    try:
        locale = language.locale
    except (UnknownLocaleError, ValueError):
        yield "babel", f"Babel knows no {language.babel}", "write a code of CLDR, as in zh_Hans"
        return
    if isinstance(language.list_style, Joiners):
        return
    try:
        for count in range(2, 5):
            format_list(["x"] * count, style=language.list_style, locale=locale)
    except (KeyError, ValueError):
        yield "list_style", f"Babel has no {language.list_style} for {language.babel}", "write standard"


def _taken(locale: str, language: Language, taken: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, str]]:
    claimed = [("phones", each) for each in (locale, *language.phones)]
    claimed += [("telegram", language.telegram)] if language.telegram else []
    for key, code in (*claimed, ("name", language.name)):
        other = taken.setdefault((key, code), locale)
        if other != locale:
            yield key, f"{other} has {code} too", "leave it with one of them"
