"""The facts that the checks read: nothing else can change what they answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.facts.countries import Country, ExcludedCountry
from bot.domain.facts.documents import Document
from bot.domain.facts.fields import Field
from bot.domain.facts.sources import CHECK_LASTS_DAYS, CriterionSources, Source


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CheckFacts:
    """The records of `data/` that a check may read: what an edition of the rules covers, for it is given no others.

    `longest_preparing_months` is how long a driver may prepare for the licence at the longest. `digest` names the state
    of the rules and of these records.
    """

    sources: Mapping[str, Source]
    criteria: Mapping[str, CriterionSources]
    fields: Mapping[str, Field]
    countries: Mapping[str, Country]
    excluded_countries: Mapping[str, ExcludedCountry]
    country_codes: tuple[str, ...]
    documents: Mapping[str, Document]
    longest_preparing_months: int = 0
    digest: str = ""

    def field(self, field_id: str | None) -> Field | None:
        """The field of that id; None for None."""
        return None if field_id is None else self.fields[field_id]

    def is_excluded(self, country_id: str, day: date) -> bool:
        """Return whether people of that country are not accepted that day."""
        excluded = self.excluded_countries.get(country_id)
        return excluded is not None and excluded.validity.covers(day)

    def papers(
        self,
        criterion_id: str,
        status: str | None,
        training: str | None,
        exemption: str | None = None,
        score: str | None = None,
    ) -> tuple[str, ...]:
        """The ids of the documents that prove the criterion for somebody of whom that is known."""
        proving = (paper for paper in self.documents.values() if criterion_id in paper.proves)
        return tuple(paper.id for paper in proving if paper.is_for(status, training, exemption, score))

    def checked_on(self, source_ids: Iterable[str]) -> date | None:
        """The oldest check day of these sources; None when one of them was never checked."""
        checks = [self.sources[source_id].checked for source_id in source_ids]
        days = [check.on for check in checks if check is not None]
        return min(days) if days and len(days) == len(checks) else None

    def is_stale(self, source_ids: Iterable[str], today: date) -> bool:
        """Return whether one of these sources was never checked, or not within the last 180 days."""
        checked_on = self.checked_on(source_ids)
        return checked_on is None or (today - checked_on).days > CHECK_LASTS_DAYS

    def awaits_confirmation(self, source_ids: Iterable[str]) -> bool:
        """Return whether no page tells it, or pages contradict each other: staff confirm it before it is relied on."""
        return not all(self.sources[source_id].can_be_checked for source_id in source_ids)
