"""A page about daily life in words: what it is and what to do today; behind it details, numbers, needs, who helps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.guide import LifeFigure, LifeTopic
from bot.domain.missing import MISSING
from bot.presenters.folded import folded
from bot.presenters.guide.hotlines import best_first, hotlines_text
from bot.presenters.guide.lengths import longest_screen, visible_length
from bot.presenters.sources import check_line, source_line
from bot.presenters.workers import prefecture_text
from bot.texts import Translator, Value

Part: TypeAlias = Literal["more", "figures", "need", "who", "sources"]


def parts_of(topic: LifeTopic) -> list[Part]:
    """The screens behind the first one; numbers only where the page has some."""
    return [part for part in get_args(Part) if part != "figures" or topic.figures]


def life_text(t: Translator, facts: Facts, topic: LifeTopic, now: datetime) -> str:
    """Return the first screen: what it is and what to do today. It carries no amount, no period and no day.

    Where somebody may be in danger, whom to call stands below, as far as there is room: 110 and 119 first.
    """
    said = [_title(t, topic), t(f"life-what-{topic.id}"), t(f"life-today-{topic.id}")]
    check = _check(t, facts, topic, tokyo_day(now))
    lines = _lines(t, facts, topic, now, [*said, check]) if topic.danger else ""
    return "\n\n".join(filter(None, [*said, lines, check]))


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
    """Return who helps: what our staff owe to the reader's own `status`, and whom to call now; each office has a page.

    Who is in danger reads whom to call, and nothing of what is owed to whom.
    """
    support = [] if topic.danger else [t("life-support", {"status": status or MISSING})]
    said = [_title(t, topic), *support]
    check = _check(t, facts, topic, tokyo_day(now))
    return "\n\n".join(filter(None, [*said, _lines(t, facts, topic, now, [*said, check]), check]))


def offices_of(facts: Facts, topic: LifeTopic, language: str, now: datetime) -> list[Hotline]:
    """Return who helps, in the order in which it helps somebody who speaks that language."""
    return best_first(facts, (facts.hotlines[each] for each in topic.who_helps), language, now)


def _lines(t: Translator, facts: Facts, topic: LifeTopic, now: datetime, said: Sequence[str]) -> str:
    """Return as many lines as fit on the screen beside what is said there."""
    room = longest_screen(t.locale) - visible_length("\n\n".join([*said, ""]))
    return hotlines_text(t, facts, offices_of(facts, topic, t.locale, now), now, room)


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
    """The minimum wage of every prefecture, folded."""
    if topic.id != "minimum_wage":
        return
    wages = facts.minimum_wages.values()
    lines = [t("life-wage", {"prefecture": prefecture_text(t, facts, each.id), "yen": each.yen}) for each in wages]
    yield f"{t('life-wages-all')}\n{folded(chr(10).join(lines))}"
