"""Offices that answer the telephone, in lines: which of them help this reader first, and who answers now."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number, Standing
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING
from bot.domain.workers.languages import language_of
from bot.presenters.guide.lengths import visible_length
from bot.presenters.guide.opening_hours import now_text
from bot.texts import Translator, Value, language_name

_ORDER = list(Standing)
# The pages with offices for who is hurt, afraid or in despair.
_LISTENING = ("hotlines_rights", "hotlines_health")
_FEW_IN_DANGER, _FEW = 2, 3


def danger_lines(t: Translator, facts: Facts, now: datetime) -> list[str]:
    """The few offices that listen to who is hurt, in the reader's language: who answers now, or else next, first."""
    today = tokyo_day(now)
    listening = [
        (number, hotline)
        for hotline in facts.hotlines.values()
        if hotline.topic in _LISTENING and hotline.standing(today) not in (Standing.WAITING, Standing.ALWAYS)
        for number in hotline.numbers
        if language_of(t.locale) in (number.languages or hotline.languages) and not is_placeholder(number.number)
    ]
    listening.sort(key=lambda found: _answers_at(facts, found[1], found[0], now))
    return [_danger_line(t, facts, found, now) for found in listening[:_FEW_IN_DANGER]]


def _danger_line(t: Translator, facts: Facts, found: tuple[Number, Hotline], now: datetime) -> str:
    number, hotline = found
    hours = hotline.hours_of(number)
    line = t("danger-line", {"name": t.label(f"hotline-{hotline.id}"), "number": number.number})
    told = [t("guide-hours-always")] if hours.is_always_open else now_text(t, hours, now, facts.holidays)
    return " ".join([line, *told])


def best_first(facts: Facts, hotlines: Iterable[Hotline], language: str, now: datetime) -> list[Hotline]:
    """110 and 119, then those that speak the reader's language; among these who answers now, and whom we trust more."""
    today = tokyo_day(now)

    def rank(hotline: Hotline) -> tuple[bool, bool, bool, int]:
        standing, number = hotline.standing(today), number_for(language, hotline)
        is_foreign = not hotline.always and not hotline.speaks(language_of(language))
        is_closed = _answers_at(facts, hotline, number, now) > now
        return not hotline.always, is_foreign, is_closed, _ORDER.index(standing)

    return sorted(hotlines, key=rank)


def hotlines_text(t: Translator, facts: Facts, hotlines: Iterable[Hotline], now: datetime, room: int) -> str:
    """Return the few lines that help this reader first, as many as there is room for; the others have a page each."""
    today, lines = tokyo_day(now), list[str]()
    known = [
        each for each in best_first(facts, hotlines, t.locale, now) if each.standing(today) is not Standing.WAITING
    ]
    if not known:
        return t("guide-hotlines-waiting")
    for hotline in known[:_FEW]:
        longer = [*lines, line_text(t, facts, hotline, now)]
        if visible_length("\n".join(longer)) > room:
            break
        lines = longer
    return "\n".join(lines)


def line_text(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> str:
    """Return its number for the reader, who answers there now, and in which language; its name where it has none."""
    number = number_for(t.locale, hotline)
    if number is None:
        return t.label(f"hotline-{hotline.id}")
    told: dict[str, Value] = {
        "name": t.label(f"hotline-{hotline.id}"),
        "number": number.number,
        "languages": language_at(t, hotline, number),
        "old": hotline.standing(tokyo_day(now)) is Standing.OLD,
    }
    return "\n".join([t("guide-line", told), *now_lines(t, facts, hotline, number, now)])


def language_at(t: Translator, hotline: Hotline, number: Number) -> str:
    """Return the language in which the reader will talk there: the own one, or else Japanese.

    MISSING for others, and for 110 and 119, where no language is promised.
    """
    if hotline.always:
        return MISSING
    spoken = [each for each in (language_of(t.locale), "ja") if each in (*number.languages, *hotline.languages)]
    return language_name(spoken[0], t.locale) if spoken else MISSING


def number_for(language: str, hotline: Hotline) -> Number | None:
    """The number at which that language is spoken, or else the first."""
    numbers = [number for number in hotline.numbers if not is_placeholder(number.number)]
    own = [number for number in numbers if language_of(language) in number.languages]
    return next(iter([*own, *numbers]), None)


def now_lines(t: Translator, facts: Facts, hotline: Hotline, number: Number, now: datetime) -> Iterator[str]:
    """Who answers now, by the hours that are known; of 110 and 119 everybody knows it."""
    hours = hotline.hours_of(number)
    if hotline.always:
        return
    if hours.is_always_open:
        yield t("guide-line-always")
        return
    closes_at, opens_at = hours.closes_next_at(now, facts.holidays), hours.opens_next_at(now, facts.holidays)
    if closes_at is not None:
        yield t("guide-line-open", {"at": f"{closes_at:%H:%M}"})
    elif opens_at is not None:
        yield t("guide-line-closed", {"on": opens_at.date(), "at": f"{opens_at:%H:%M}"})


def _answers_at(facts: Facts, hotline: Hotline, number: Number | None, now: datetime) -> datetime:
    """When somebody answers there next; that of which no hours are known comes last."""
    hours = hotline.hours_of(number)
    if hours.is_always_open or hours.closes_next_at(now, facts.holidays) is not None:
        return now
    return hours.opens_next_at(now, facts.holidays) or datetime.max.replace(tzinfo=now.tzinfo)
