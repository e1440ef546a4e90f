"""A source or an office as staff read it who compare it with its page."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.checks import CHECKS
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.sources import Source, sources_in
from bot.domain.missing import MISSING
from bot.presenters.guide.hotlines import reached_text
from bot.presenters.guide.pages import pages
from bot.presenters.sources import source_line, sources_quote
from bot.texts import Translator, country_name


def fact_label(t: Translator, fact: Source | Hotline) -> str:
    """The name of a source or an office, as plain text."""
    if isinstance(fact, Hotline):
        return t.label("facts-label-hotline", {"name": t.label(f"hotline-{fact.id}")})
    return t.label("facts-label-source", {"name": fact.title})


def fact_text(t: Translator, facts: Facts, fact: Source | Hotline, now: datetime) -> str:
    """Return what staff compare with the page, where to open it, and who did so last."""
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


def _source(t: Translator, facts: Facts, source: Source) -> Iterator[str]:
    yield source_line(t, source)
    yield t("facts-page", {"url": source.url or MISSING, "published": source.published or MISSING})
    resting = ", ".join(_resting(t, facts, source))
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
