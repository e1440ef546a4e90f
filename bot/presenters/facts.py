"""A source or an office as staff read it who compare it with its page."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

from bot.domain.checks import CHECKS
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import LawChange
from bot.domain.facts.sources import Source, sources_in
from bot.domain.missing import MISSING
from bot.domain.text_search import Index, Text, build_index
from bot.presenters.guide.law_changes import effective_text
from bot.presenters.guide.office import reached_text
from bot.presenters.guide.pages import pages
from bot.presenters.sources import source_line, sources_quote
from bot.texts import Texts, Translator, country_name, listed


def fact_label(t: Translator, fact: LawChange | Source | Hotline) -> str:
    """The name of a source, an office or a change of law, as plain text."""
    match fact:
        case Hotline():
            return t.label("facts-label-hotline", {"name": t.label(f"hotline-{fact.id}")})
        case LawChange():
            return t.label("facts-label-law_change", {"name": t.label(f"law_change-title-{fact.text}")})
        case Source():
            return t.label("facts-label-source", {"name": fact.title})


@lru_cache(maxsize=4)
def facts_index(texts: Texts, locale: str, facts: Facts, today: date) -> Index:
    """Everything that somebody can check, and what waits: found by id, name, web address and telephone number."""
    t = Translator(texts, locale)
    ids = dict.fromkeys([*(fact.id for fact in facts.waiting(today)), *facts.hotlines, *facts.sources])
    every = [fact for fact in map(facts.find_record, ids) if fact is not None]
    return build_index(Text(fact.id, f"{fact.id}\n{fact_label(t, fact)}", _searched(fact)) for fact in every)


def _searched(fact: LawChange | Source | Hotline) -> str:
    """Its other words; a telephone number also without its hyphens."""
    match fact:
        case Hotline():
            numbers = [number.number for number in fact.numbers]
            plain = ["".join(filter(str.isdecimal, number)) for number in numbers]
            return "\n".join([fact.name_ja, *numbers, *plain, fact.url or ""])
        case LawChange():
            return ""
        case Source():
            return fact.url or ""


def fact_text(t: Translator, facts: Facts, fact: LawChange | Source | Hotline, now: datetime) -> str:
    """Return what staff compare with the page, where to open it, and who did so last."""
    if isinstance(fact, LawChange):
        return "\n\n".join(_law_change(t, facts, fact))
    told = _hotline(t, facts, fact, now) if isinstance(fact, Hotline) else _source(t, facts, fact)
    checked = fact.checked
    last = {"on": checked.on if checked else MISSING, "name": checked.by if checked else MISSING}
    return "\n\n".join([*told, t("facts-last", last)])


def _hotline(t: Translator, facts: Facts, hotline: Hotline, now: datetime) -> Iterator[str]:
    yield t("facts-hotline", {"name": hotline.name_ja})
    yield "\n".join(reached_text(t, facts, hotline, now))
    yield t("facts-page", {"url": hotline.url or MISSING, "published": hotline.published or MISSING})
    yield sources_quote(t, facts, hotline.sources)
    yield t("facts-how-hotline")


def _law_change(t: Translator, facts: Facts, change: LawChange) -> Iterator[str]:
    name = t.label(f"law_change-title-{change.text}")
    yield t("facts-law_change", {"name": name, "on": effective_text(t, change)})
    yield t(f"law_change-text-{change.text}")
    yield sources_quote(t, facts, change.sources)
    yield t("facts-how-law_change")


def _source(t: Translator, facts: Facts, source: Source) -> Iterator[str]:
    yield source_line(t, source)
    yield t("facts-page", {"url": source.url or MISSING, "published": source.published or MISSING})
    resting = listed([*_resting(t, facts, source)], t.locale)
    yield t("facts-resting", {"names": resting or MISSING})
    yield t("facts-how-source")


def _resting(t: Translator, facts: Facts, source: Source) -> Iterator[str]:
    """The criteria and the pages of the guide that rest on that source."""
    for check in CHECKS.values():
        for criterion in check.criteria:
            if source.id in facts.criteria[criterion.id].sources:
                yield t.label(f"{check.id}-criterion-{criterion.id}")
    for page in pages(facts).values():
        if source.id in sources_in(page.record):
            yield t.label(page.label)
    for code, country in facts.countries.items():
        if source.id in sources_in(country):
            yield country_name(code, t.locale)
