"""The known facts about the law and its surroundings: dated, sourced records, read from `data/` by `bot/facts/`.

A record never changes; a new state of the law is a new record with its own days and sources.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from bot.domain.days import Validity
from bot.domain.facts.fields import Field, Status
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.prefectures import Prefecture
from bot.domain.guide import Topic
from bot.domain.reminders.rules import ReminderKind
from bot.domain.support.consultation import ConsultationKind

CHECK_LASTS_DAYS = 180
HOTLINE_CHECK_LASTS_DAYS = 120
STATELESS = "stateless"

Need: TypeAlias = Literal["required", "not_required", "unclear"]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named person opened the official page, or dialled the number, that day."""

    on: date
    by: str

    def holds(self, today: date, days: int) -> bool:
        """Return whether the check is at most that many days old."""
        return (today - self.on).days <= days


@dataclass(frozen=True, slots=True)
class Source:
    """The page where a fact was read, how far it can be trusted, and the date that the page itself bears (`published`).

    `published` may be a year or a month only. `checked` is never set in `data/`. `general` and `conflict` are no pages:
    common knowledge, and pages that contradict each other.
    """

    id: str
    title: str
    confidence: Literal["official", "secondary", "general", "conflict", "seed"]
    url: str | None = None
    published: str | None = None
    checked: Confirmation | None = None

    @property
    def can_be_checked(self) -> bool:
        """Return whether there is something to open and compare with."""
        return self.confidence not in {"general", "conflict"}


@dataclass(frozen=True, slots=True)
class CriterionSources:
    """The sources of one criterion of a check."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HomePaper:
    """A document that a country gives out, by its own name.

    `filed` tells whether it goes to the Immigration Services Agency with the application; None: not known.
    """

    name: str
    filed: bool | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedure that a country asks of its people before such work, per path, and the documents they get."""

    validity: Validity
    needs: Mapping[str, Need]
    sources: tuple[str, ...]
    papers: tuple[HomePaper, ...] = ()


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
        """Return whether official pages show that its people are accepted: a memorandum, or residents counted."""
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
    """A document and the criteria it proves for a status; `form` is the official reference form's number.

    `trainings` are the technical intern trainings that the document comes from; None: it is of no training.
    """

    id: str
    name_ja: str
    proves: tuple[str, ...]
    statuses: tuple[Status, ...]
    sources: tuple[str, ...]
    form: str | None = None
    trainings: tuple[str, ...] | None = None

    def is_for(self, status: str | None, training: str | None) -> bool:
        """Return whether somebody with that status and training (None: not known) can have it."""
        return status in self.statuses and (self.trainings is None or training in self.trainings)


@dataclass(frozen=True, slots=True)
class Support:
    """One of the ten mandatory supports, keyed by code because two official orders exist.

    `asks` is the kind of consultation with which a worker asks for it; None: the worker chooses one.
    """

    id: str
    official_number: int
    name_ja: str
    name_en: str
    sources: tuple[str, ...]
    asks: ConsultationKind | None = None


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
        """Return whether a worker may see it: a wrong number can hurt, so it must have been tried recently."""
        if self.always:
            return True
        return self.checked is not None and self.checked.holds(today, HOTLINE_CHECK_LASTS_DAYS)


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Everything of `data/`, in its order. Compared and hashed by identity: one load is one state of knowledge.

    `holidays` are the public holidays of Japan; `digest` names the state of the rules and of the records they read.
    """

    sources: Mapping[str, Source]
    criteria: Mapping[str, CriterionSources]
    fields: Mapping[str, Field]
    countries: Mapping[str, Country]
    excluded_countries: Mapping[str, ExcludedCountry]
    country_codes: tuple[str, ...]
    documents: Mapping[str, Document]
    supports: Mapping[str, Support]
    hotlines: Mapping[str, Hotline]
    guide: Mapping[str, Topic]
    prefectures: Mapping[str, Prefecture]
    reminders: Mapping[str, ReminderKind]
    organisation: Organisation
    holidays: Container[date] = ()
    digest: str = ""

    def field(self, field_id: str | None) -> Field | None:
        """The field of that id; None for None."""
        return None if field_id is None else self.fields[field_id]

    def is_excluded(self, country_id: str, day: date) -> bool:
        """Return whether people of that country are not accepted that day."""
        excluded = self.excluded_countries.get(country_id)
        return excluded is not None and excluded.validity.covers(day)

    def papers(self, criterion_id: str, status: str | None, training: str | None) -> tuple[str, ...]:
        """The ids of the documents that prove the criterion for somebody with that status and training."""
        proving = (paper for paper in self.documents.values() if criterion_id in paper.proves)
        return tuple(paper.id for paper in proving if paper.is_for(status, training))

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

    def stale_sources(self, today: date, days: int = CHECK_LASTS_DAYS) -> tuple[Source, ...]:
        """The sources that a person must open: never checked, or longer ago than that many days."""
        pages = (source for source in self.sources.values() if source.can_be_checked)
        return tuple(page for page in pages if not (page.checked and page.checked.holds(today, days)))

    def stale_hotlines(self, today: date, days: int = HOTLINE_CHECK_LASTS_DAYS) -> tuple[Hotline, ...]:
        """The hotlines that a person must dial; 110 and 119, which are always shown, are not among them."""
        lines = (line for line in self.hotlines.values() if not line.always)
        return tuple(line for line in lines if not (line.checked and line.checked.holds(today, days)))
