"""One office in words: its number for this reader, who answers now, how far it can be trusted; folded, everything."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number, Online, Standing
from bot.domain.facts.opening_hours import OpeningHours
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING
from bot.domain.workers.languages import language_of
from bot.presenters.folded import folded
from bot.presenters.guide.hotlines import language_at, now_lines, number_for
from bot.presenters.guide.opening_hours import days_text, hours_text, now_text
from bot.texts import Translator, language_name, listed


def office_text(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> str:
    """Return its page below the heading. A number that waits for staff is not told, and an old one not first."""
    is_waiting = hotline.standing(tokyo_day(now)) is Standing.WAITING
    told = _waiting(t, hotline) if is_waiting else _known(t, facts, hotline, now)
    return "\n\n".join(["\n".join(_name(t, hotline)), *told])


def reached_text(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    """Return all its numbers and its page for writing, with languages, hours and price."""
    above: tuple[str, ...] = ()
    for number in hotline.numbers:
        if not is_placeholder(number.number):
            # Many languages are told once, for all numbers that share them.
            languages = MISSING if number.languages == above else _languages(t, number.languages) or MISSING
            above = number.languages
            yield t("guide-hotline-number", {"number": number.number, "languages": languages})
            yield from _number_notes(t, number)
            yield from _own_hours(t, hotline, number)
            if number.has_own_hours and language_of(t.locale) in number.languages:
                yield from now_text(t, hotline.hours_of(number), now, facts.holidays)
    if hotline.languages:
        yield t("guide-hotline-languages", {"languages": _languages(t, hotline.languages)})
    yield hours_text(t, hotline.hours_of())
    if not all(number.has_own_hours for number in hotline.numbers) or not hotline.numbers:
        yield from now_text(t, hotline.hours_of(), now, facts.holidays)
    if hotline.cost is not None:
        yield t(f"guide-hotline-cost-{hotline.cost}")
    if hotline.online is not None:
        yield from _online(t, hotline.online)


def _known(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    """An old number may be another's by now: there the office's own page stands first."""
    reached = "\n".join(_for_reader(t, facts, hotline, now))
    trusted = "\n".join([*_trust(t, hotline, now), *_page(t, hotline)])
    is_old = hotline.standing(tokyo_day(now)) is Standing.OLD
    yield from filter(None, [trusted, reached] if is_old else [reached, trusted])
    yield folded("\n".join(reached_text(t, facts, hotline, now)))


def _for_reader(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    """The number for the reader, who answers there now, and the price."""
    number = number_for(t.locale, hotline)
    if number is not None:
        yield t("guide-hotline-number", {"number": number.number, "languages": language_at(t, hotline, number)})
        yield from _number_notes(t, number)
        yield from now_lines(t, facts, hotline, number, now)
    if hotline.cost is not None:
        yield t(f"guide-hotline-cost-{hotline.cost}")


def _waiting(t: Translator, hotline: Hotline) -> Iterator[str]:
    """Where it can be looked up, until staff have confirmed its number."""
    yield "\n".join([t("guide-hotline-waiting"), *_page(t, hotline)] if hotline.url else [t("guide-hotline-named")])
    spoken = dict.fromkeys([*(each for number in hotline.numbers for each in number.languages), *hotline.languages])
    if spoken:
        yield folded(t("guide-hotline-languages-waiting", {"languages": _languages(t, spoken)}))


def _name(t: Translator, hotline: Hotline) -> Iterator[str]:
    """Its Japanese name, by which everybody else knows it, and what one must know of it."""
    if hotline.name_ja not in t.label(f"hotline-{hotline.id}"):
        yield t("guide-hotline-ja", {"name": hotline.name_ja})
    if hotline.note:
        yield t(f"guide-hotline-note-{hotline.id}")


def _page(t: Translator, hotline: Hotline) -> list[str]:
    if hotline.url is None:
        return []
    return [t("guide-hotline-page", {"url": hotline.url, "site": urlsplit(hotline.url).hostname or hotline.url})]


def _number_notes(t: Translator, number: Number) -> Iterator[str]:
    if number.press is not None:
        yield t("guide-hotline-press", {"keys": number.press})
    if number.note is not None:
        yield t(f"guide-hotline-number-{number.note}")


def _own_hours(t: Translator, hotline: Hotline, number: Number) -> Iterator[str]:
    """The hours of a number that is answered at other times than the office."""
    if number.hours:
        yield hours_text(t, hotline.hours_of(number))
    if number.days:
        yield t("guide-hours-only", {"days": days_text(t, number.days)})


def _online(t: Translator, online: Online) -> Iterator[str]:
    yield t("guide-hotline-online", {"url": online.url, "languages": _languages(t, online.languages)})
    if online.hours:
        yield hours_text(t, OpeningHours(online.hours))


def _trust(t: Translator, hotline: Hotline, now: datetime) -> Iterator[str]:
    """Who has tried its numbers, or from which copy they are."""
    match hotline.standing(tokyo_day(now)):
        case Standing.TRIED:
            yield t("guide-hotline-checked", {"on": hotline.checked.on if hotline.checked else MISSING})
        case Standing.COPIED:
            yield t("guide-hotline-copied", {"on": hotline.copied_on or MISSING})
        case Standing.OLD:
            yield t("guide-hotline-old", {"on": hotline.copied_on or MISSING})


def _languages(t: Translator, languages: Iterable[str]) -> str:
    """Their names, the reader's own first."""
    ordered = sorted(languages, key=lambda language: language != language_of(t.locale))
    return listed([language_name(language, t.locale) for language in ordered], t.locale)
