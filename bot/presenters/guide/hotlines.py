"""Offices in words: whom one can call, in which languages, who answers now, and how far the number can be trusted."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number, Online, Standing
from bot.domain.facts.opening_hours import OpeningHours
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING
from bot.presenters.guide.opening_hours import days_text, hours_text, now_text
from bot.texts import Translator, language_name

_ORDER = list(Standing)
# The pages with offices for who is hurt, afraid or in despair.
_LISTENING = ("hotlines_rights", "hotlines_health")
_FEW = 2


def hotlines_text(t: Translator, facts: Facts, hotlines: Iterable[Hotline], now: datetime) -> str:
    """Every office that a worker may see: 110 and 119 first, then those that speak the reader's language.

    Offices whose number waits for staff follow by name and address, then those of which only the name is known, both
    below one sentence that says so.
    """
    today = tokyo_day(now)
    shown = shown_hotlines(hotlines, t.locale, today)
    known = ["\n".join(_hotline(t, facts, each, now)) for each in shown if each.standing(today) is not Standing.WAITING]
    waiting = [each for each in shown if each.standing(today) is Standing.WAITING]
    parts = [*known, *_group(t, "guide-hotlines-waiting", [each for each in waiting if each.url])]
    parts += _group(t, "guide-hotlines-named", [each for each in waiting if not each.url])
    return "\n\n".join([*parts, t("guide-hotlines-more")])


def _group(t: Translator, heading: str, hotlines: Sequence[Hotline]) -> list[str]:
    return [t(heading), *("\n".join(_waiting(t, each)) for each in hotlines)] if hotlines else []


def danger_lines(t: Translator, facts: Facts, now: datetime) -> list[str]:
    """The few offices that listen to who is hurt, in the reader's language: who answers now, or else next, first."""
    today = tokyo_day(now)
    listening = [
        (number, hotline)
        for hotline in facts.hotlines.values()
        if hotline.topic in _LISTENING and hotline.standing(today) not in (Standing.WAITING, Standing.ALWAYS)
        for number in hotline.numbers
        if t.locale in (number.languages or hotline.languages) and not is_placeholder(number.number)
    ]

    def begins_at(found: tuple[Number, Hotline]) -> datetime:
        hours = found[1].hours_of(found[0])
        if hours.closes_next_at(now, facts.holidays) is not None:
            return now
        return hours.opens_next_at(now, facts.holidays) or datetime.max.replace(tzinfo=now.tzinfo)

    return [_danger_line(t, facts, found, now) for found in sorted(listening, key=begins_at)[:_FEW]]


def _danger_line(t: Translator, facts: Facts, found: tuple[Number, Hotline], now: datetime) -> str:
    number, hotline = found
    hours = hotline.hours_of(number)
    line = t("danger-line", {"name": t.label(f"hotline-{hotline.id}"), "number": number.number})
    told = [t("guide-hours-always")] if hours.is_always_open else now_text(t, hours, now, facts.holidays)
    return " ".join([line, *told])


def shown_hotlines(hotlines: Iterable[Hotline], language: str, today: date) -> list[Hotline]:
    """The offices in the order in which they are shown."""

    def rank(hotline: Hotline) -> tuple[bool, int]:
        standing = hotline.standing(today)
        return standing is not Standing.ALWAYS and not hotline.speaks(language), _ORDER.index(standing)

    return sorted(hotlines, key=rank)


def _hotline(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    """An old number may be another's by now: there the office's own page stands first."""
    standing = hotline.standing(tokyo_day(now))
    page, reached = _page(t, hotline), reached_text(t, facts, hotline, now)
    yield from _name(t, hotline)
    yield from [*page, *reached] if standing is Standing.OLD else [*reached, *page]
    yield from _trust(t, hotline, standing)


def _waiting(t: Translator, hotline: Hotline) -> Iterator[str]:
    yield from [*_name(t, hotline), *_page(t, hotline)]
    spoken = [*(language for number in hotline.numbers for language in number.languages), *hotline.languages]
    if spoken:
        yield t("guide-hotline-languages-waiting", {"languages": _languages(t, dict.fromkeys(spoken))})


def _name(t: Translator, hotline: Hotline) -> list[str]:
    note = [t(f"guide-hotline-note-{hotline.id}")] if hotline.note else []
    return [t("guide-hotline", {"name": t.label(f"hotline-{hotline.id}")}), *note]


def _page(t: Translator, hotline: Hotline) -> list[str]:
    return [t("guide-hotline-page", {"url": hotline.url})] if hotline.url else []


def reached_text(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    """Return its numbers and its page for writing, with hours and price."""
    is_old = hotline.standing(tokyo_day(now)) is Standing.OLD
    above: tuple[str, ...] = ()
    for number in hotline.numbers:
        if not is_placeholder(number.number):
            # Many languages are told once, for all numbers that share them.
            languages = MISSING if number.languages == above else _languages(t, number.languages) or MISSING
            above = number.languages
            yield t("guide-hotline-number", {"number": number.number, "languages": languages, "old": is_old})
            yield from _number_notes(t, number)
            yield from _own_hours(t, hotline, number)
            if number.has_own_hours and t.locale in number.languages:
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


def _trust(t: Translator, hotline: Hotline, standing: Standing) -> list[str]:
    """Who has tried its numbers, or from which copy they are."""
    if standing is Standing.TRIED and hotline.checked is not None:
        return [t("guide-hotline-checked", {"on": hotline.checked.on})]
    if standing is Standing.COPIED:
        return [t("guide-hotline-copied", {"on": hotline.copied_on})]
    if standing is Standing.OLD:
        return [t("guide-hotline-old", {"on": MISSING if hotline.copied_on is None else hotline.copied_on})]
    return []


def _languages(t: Translator, languages: Iterable[str]) -> str:
    """Their names, the reader's own first."""
    ordered = sorted(languages, key=lambda language: language != t.locale)
    return ", ".join(language_name(language, t.locale) for language in ordered)
