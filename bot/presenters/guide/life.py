"""A page about daily life in words: what it is and what to do today; behind it details, numbers, needs, who helps."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from html import unescape
from typing import Final, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number, Standing
from bot.domain.facts.telephone import is_placeholder
from bot.domain.guide import LifeFigure, LifeTopic
from bot.domain.missing import MISSING
from bot.presenters.folded import folded
from bot.presenters.guide.hotlines import shown_hotlines
from bot.presenters.sources import check_line, source_line
from bot.texts import Translator, Value, language_name

Part: TypeAlias = Literal["more", "figures", "need", "who", "sources"]
# What somebody reads on a phone without scrolling, in letters; more where lives may hang on it. Lines that do not fit
# stand on the page of all offices.
LONGEST_SCREEN: Final = 350
LONGEST_IN_DANGER: Final = 600
_TAGS: Final = re.compile("<[^>]+>")


def parts_of(topic: LifeTopic) -> list[Part]:
    """The screens behind the first one; numbers only where the page has some."""
    return [part for part in get_args(Part) if part != "figures" or topic.figures]


def life_text(t: Translator, facts: Facts, topic: LifeTopic, now: datetime) -> str:
    """Return the first screen: what it is and what to do today. It carries no amount, no period and no day."""
    said = [_title(t, topic), t(f"life-what-{topic.id}"), t(f"life-today-{topic.id}")]
    check = _check(t, facts, topic, tokyo_day(now))
    if not topic.danger:
        return "\n\n".join([*said, check])
    return "\n\n".join(_with_lines(said, _lines(t, facts, topic, now), [check], LONGEST_IN_DANGER))


def part_text(t: Translator, facts: Facts, topic: LifeTopic, part: Part, today: date) -> str:
    """Return one of the screens behind it: details, numbers, where it is written, or what one needs."""
    match part:
        case "more":
            said = [t(f"life-more-{topic.id}"), _copied(t, facts, topic.sources)]
        case "figures":
            said = [*_figures(t, facts, topic, today), *_wages(t, facts, topic)]
        case "sources":
            said = [_copied(t, facts, topic.sources), folded("\n".join(_source_lines(t, facts, topic)))]
        case _:
            words = "\n".join(f"{term.word}（{term.reading}）" for term in topic.terms)
            said = [t(f"life-need-{topic.id}"), f"{t('life-terms')}\n{folded(words)}"]
    return "\n\n".join([_title(t, topic), *said, _check(t, facts, topic, today)])


def who_helps_text(t: Translator, facts: Facts, topic: LifeTopic, now: datetime, status: str | None) -> str:
    """Return who helps: what our staff owe to the reader's own `status`, lines and who answers now, then offices."""
    offices = [t(f"hotline-{each}") for each in topic.who_helps if not facts.hotlines[each].can_be_checked]
    # Who is in danger reads whom to call, and nothing of what is owed to whom.
    support = [] if topic.danger else [t("life-support", {"status": status or MISSING})]
    above = [_title(t, topic), *support]
    below = [t("life-offices", {"names": ", ".join(offices)})] if offices else []
    below.append(_check(t, facts, topic, tokyo_day(now)))
    longest = LONGEST_IN_DANGER if topic.danger else LONGEST_SCREEN
    return "\n\n".join(_with_lines(above, _lines(t, facts, topic, now), below, longest))


def _with_lines(above: list[str], lines: Iterable[str], below: list[str], longest: int) -> list[str]:
    """Put as many lines between them as fit on the screen, in their order."""
    parts = [*above, *below]
    for line in lines:
        shown = [*parts[len(above) : -len(below)], line]
        longer = [*above, "\n".join(shown), *below]
        if visible_length("\n\n".join(longer)) > longest:
            break
        parts = longer
    return parts


def visible_length(text: str) -> int:
    """Return how many letters of a Telegram HTML text somebody sees."""
    return len(unescape(_TAGS.sub("", text)))


def _title(t: Translator, topic: LifeTopic) -> str:
    return f"<b>{t(f'life-title-{topic.id}')}</b>"


def _check(t: Translator, facts: Facts, topic: LifeTopic, today: date) -> str:
    """When somebody checked the pages behind it, or that nobody has; once on a screen."""
    pages = [source for source in topic.sources if facts.sources[source].can_be_checked]
    is_stale = facts.is_stale(pages, today)
    return f"<i>{check_line(t, facts.checked_on(pages), is_stale=is_stale)}</i>"


def _copied(t: Translator, facts: Facts, source_ids: tuple[str, ...]) -> str:
    """Return how near its sources are to an official page, and the day of the oldest copy."""
    near = [source for source in source_ids if facts.sources[source].is_official]
    copied_on = facts.copied_on(near)
    if copied_on is None:
        return t("life-copied", {"confidence": MISSING, "on": MISSING})
    is_quoted = any(facts.sources[source].confidence == "quoted" for source in near)
    return t("life-copied", {"confidence": "quoted" if is_quoted else "official", "on": copied_on})


def _source_lines(t: Translator, facts: Facts, topic: LifeTopic) -> Iterator[str]:
    """How sure each of its pages is, and its site: what a page is called is not in the reader's language."""
    for source in (facts.sources[each] for each in topic.sources):
        if source.url is not None:
            yield source_line(t, replace(source, title=urlsplit(source.url).hostname or source.url))


def _figures(t: Translator, facts: Facts, topic: LifeTopic, today: date) -> Iterator[str]:
    """The numbers that may be read, the day of their copy, and that others wait for staff."""
    every = [facts.life_figures[figure] for figure in topic.figures]
    shown = [figure for figure in every if facts.may_be_shown(figure.sources, today)]
    if shown:
        yield "\n".join(f"• {t(f'life-figure-{figure.id}', _variables(figure))}" for figure in shown)
        yield _copied(t, facts, tuple(source for figure in shown for source in figure.sources))
    if len(shown) < len(every):
        yield t("life-figures-waiting" if shown else "life-figures-from_staff")


def _variables(figure: LifeFigure) -> Mapping[str, Value]:
    return figure.numbers if figure.day is None else {**figure.numbers, "day": figure.day}


def _wages(t: Translator, facts: Facts, topic: LifeTopic) -> Iterator[str]:
    """The minimum wage of every prefecture, folded, by its Japanese name."""
    if topic.id != "minimum_wage":
        return
    lines = [f"{facts.prefectures[each.id].name_ja} {each.yen:,}" for each in facts.minimum_wages.values()]
    yield f"{t('life-wages-all')}\n{folded(chr(10).join(lines))}"


def _lines(t: Translator, facts: Facts, topic: LifeTopic, now: datetime) -> Iterator[str]:
    """Each whom one can call, in the order in which they help this reader: 110 and 119, then in the own language."""
    lines = [facts.hotlines[each] for each in topic.who_helps if facts.hotlines[each].can_be_checked]
    for line in shown_hotlines(lines, t.locale, tokyo_day(now)):
        yield "\n".join(_line(t, facts, line, now))


def _line(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    standing, number = hotline.standing(tokyo_day(now)), _number_for(t.locale, hotline)
    name = t(f"hotline-{hotline.id}")
    if standing is Standing.WAITING or number is None:
        yield t("life-line-page", {"name": name, "url": hotline.url or MISSING}) if hotline.url else name
        return
    spoken = [each for each in (t.locale, "ja") if each in (*number.languages, *hotline.languages)]
    language = language_name(spoken[0], t.locale) if spoken else MISSING
    told = {"name": name, "number": number.number, "languages": language}
    yield t("life-line", {**told, "old": standing is Standing.OLD})
    if standing is not Standing.ALWAYS:
        yield from _now(t, facts, hotline, number, now)


def _number_for(language: str, hotline: Hotline) -> Number | None:
    """The number at which that language is spoken, or else the first."""
    numbers = [number for number in hotline.numbers if not is_placeholder(number.number)]
    own = [number for number in numbers if language in number.languages]
    return next(iter([*own, *numbers]), None)


def _now(t: Translator, facts: Facts, hotline: Hotline, number: Number, now: datetime) -> Iterator[str]:
    """Who answers now, by the hours that are known."""
    hours = hotline.hours_of(number)
    if hours.is_always_open:
        yield t("life-line-always")
        return
    closes_at, opens_at = hours.closes_next_at(now, facts.holidays), hours.opens_next_at(now, facts.holidays)
    if closes_at is not None:
        yield t("life-line-open", {"at": f"{closes_at:%H:%M}"})
    elif opens_at is not None:
        yield t("life-line-closed", {"on": opens_at.date(), "at": f"{opens_at:%H:%M}"})
