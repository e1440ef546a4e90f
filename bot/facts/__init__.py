"""The facts: `data/*.yaml` read, audited and handed over as `bot.domain.facts.Facts`."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bot.domain.facts import (
    Confirmation,
    Country,
    Criterion,
    Document,
    ExcludedCountry,
    Facts,
    Hotline,
    Organisation,
    Source,
    Support,
)
from bot.domain.fields import Field
from bot.facts.audit import audit
from bot.facts.reading import FactsError, read_records, read_table

__all__ = ["FactsError", "load_facts"]


def load_facts(folder: Path, confirmations: Mapping[str, Confirmation] | None = None) -> Facts:
    """All facts of the folder, with the organisation's own confirmations by id of source or hotline.

    A confirmation of a record that is no longer there is ignored. Raises FactsError.
    """
    facts = Facts(
        sources=read_table(folder, "sources", tuple[Source, ...]),
        criteria=read_table(folder, "criteria", tuple[Criterion, ...]),
        fields=read_table(folder, "fields", tuple[Field, ...]),
        countries=read_table(folder, "countries", tuple[Country, ...]),
        excluded_countries=read_table(folder, "excluded_countries", tuple[ExcludedCountry, ...]),
        country_codes=read_records(folder, "country_codes", tuple[str, ...]),
        documents=read_table(folder, "documents", tuple[Document, ...]),
        supports=read_table(folder, "supports", tuple[Support, ...]),
        hotlines=read_table(folder, "hotlines", tuple[Hotline, ...]),
        organisation=read_records(folder, "organisation", tuple[Organisation])[0],
    )
    problems = tuple(audit(facts))
    if problems:
        raise FactsError(problems)
    return _confirmed(facts, confirmations or {})


def _confirmed(facts: Facts, confirmations: Mapping[str, Confirmation]) -> Facts:
    """A confirmation belongs to the organisation, so it never stands in `data/`; it is laid over here."""
    return replace(
        facts,
        sources={source.id: replace(source, checked=confirmations.get(source.id)) for source in facts.sources.values()},
        hotlines={line.id: replace(line, checked=confirmations.get(line.id)) for line in facts.hotlines.values()},
    )
