"""What is known about the law and its surroundings: dated, sourced records, read from `data/` by `bot/facts.py`.

A record never changes; a new state of the law is a new record with its own days and sources.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypeAlias

from bot.domain.days import Validity
from bot.domain.fields import Field, Status

CHECK_LASTS_DAYS = 180
HOTLINE_CHECK_LASTS_DAYS = 120
STATELESS = "stateless"

Need: TypeAlias = Literal["required", "not_required", "unclear"]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named person opened the official page, or dialled the number, that day."""

    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read, how far it can be trusted, and the date that the page itself bears (`published`).

    `published` may be a year or a month only. `checked` is never set in `data/`.
    """

    id: str
    title: str
    confidence: Literal["official", "secondary", "general", "seed"]
    url: str | None = None
    published: str | None = None
    checked: Confirmation | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """The sources of one criterion of the eligibility check."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Procedure:
    """What a country asks of its people before such work, per path."""

    validity: Validity
    needs: Mapping[str, Need]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A nationality (`stateless` is one): memorandum, residents with SSW (i), procedures before leaving."""

    id: str
    procedures: tuple[Procedure, ...]
    sources: tuple[str, ...]
    memorandum: bool = False
    ssw1_residents: int | None = None

    @property
    def cooperates(self) -> bool:
        """Whether official papers show that its people are accepted: a memorandum, or residents counted."""
        return self.memorandum or self.ssw1_residents is not None

    def procedure(self, day: date) -> Procedure | None:
        """The procedure known for that day, or None outside the known days."""
        return next((procedure for procedure in self.procedures if procedure.validity.covers(day)), None)


@dataclass(frozen=True, slots=True)
class ExcludedCountry:
    """A country whose people are not accepted, from an official page."""

    id: str
    validity: Validity
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A paper and the criteria it proves for a status; `form` is the official reference form's number."""

    id: str
    name_ja: str
    proves: tuple[str, ...]
    statuses: tuple[Status, ...]
    sources: tuple[str, ...]
    form: str | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """One of the ten mandatory supports, keyed by code because two official orders exist."""

    id: str
    official_number: int
    name_ja: str
    name_en: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number and the languages spoken there (empty: not known)."""

    number: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hotline:
    """An office that answers the telephone; `hours` in the notation of OpenStreetMap (`Mo-Fr 09:00-17:00`)."""

    id: str
    name_ja: str
    numbers: tuple[Number, ...]
    sources: tuple[str, ...]
    hours: str | None = None
    always: bool = False
    checked: Confirmation | None = None

    def is_shown(self, today: date) -> bool:
        """Whether a worker may see it: a wrong number can hurt, so it must have been tried recently."""
        if self.always:
            return True
        return self.checked is not None and (today - self.checked.on).days <= HOTLINE_CHECK_LASTS_DAYS


@dataclass(frozen=True, slots=True)
class Organisation:
    """The registered support organisation that runs this Shien."""

    name: str
    registration_number: str
    registration_expires_on: date
    phone: str
    working_days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...]
    opens_at: time
    closes_at: time
    privacy_contact: str
    staff_language: str


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Everything of `data/`, in its order. Compared and hashed by identity: one load is one state of knowledge."""

    sources: Mapping[str, Source]
    criteria: Mapping[str, Criterion]
    fields: Mapping[str, Field]
    countries: Mapping[str, Country]
    excluded_countries: Mapping[str, ExcludedCountry]
    country_codes: tuple[str, ...]
    documents: Mapping[str, Document]
    supports: Mapping[str, Support]
    hotlines: Mapping[str, Hotline]
    organisation: Organisation

    def field(self, field_id: str | None) -> Field | None:
        """The field of that id; None for None."""
        return None if field_id is None else self.fields[field_id]

    def is_excluded(self, country_id: str, day: date) -> bool:
        """Whether people of that country are not accepted that day."""
        excluded = self.excluded_countries.get(country_id)
        return excluded is not None and excluded.validity.covers(day)

    def papers(self, criterion_id: str, status: str | None) -> tuple[str, ...]:
        """The ids of the documents that prove the criterion for that status."""
        papers = self.documents.values()
        return tuple(paper.id for paper in papers if criterion_id in paper.proves and status in paper.statuses)

    def checked_on(self, source_ids: Iterable[str]) -> date | None:
        """The oldest check day of these sources; None when one of them was never checked."""
        checks = [self.sources[source_id].checked for source_id in source_ids]
        days = [check.on for check in checks if check is not None]
        return min(days) if days and len(days) == len(checks) else None

    def is_stale(self, source_ids: Iterable[str], today: date) -> bool:
        """Whether one of these sources was never checked, or not within the last 180 days."""
        checked_on = self.checked_on(source_ids)
        return checked_on is None or (today - checked_on).days > CHECK_LASTS_DAYS
