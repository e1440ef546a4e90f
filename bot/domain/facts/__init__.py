"""The known facts about the law and its surroundings: dated, sourced records, read from `data/` by `bot/facts/`.

A record never changes; a new state of the law is a new record with its own days and sources.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.facts.aliases import Aliases
from bot.domain.facts.countries import Country, ExcludedCountry
from bot.domain.facts.documents import Document, Support
from bot.domain.facts.fields import Field
from bot.domain.facts.hotlines import HOTLINE_CHECK_LASTS_DAYS, Hotline
from bot.domain.facts.law_changes import Circumstances, Concern, LawChange
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.prefectures import Prefecture
from bot.domain.facts.sources import CHECK_LASTS_DAYS, CriterionSources, Source
from bot.domain.guide import Topic
from bot.domain.reminders.rules import ReminderKind
from bot.domain.support.watch_words import WatchWords


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
    law_changes: Mapping[str, LawChange]
    organisation: Organisation
    aliases: Aliases
    watch_words: WatchWords
    holidays: Container[date] = ()
    digest: str = ""

    def field(self, field_id: str | None) -> Field | None:
        """The field of that id; None for None."""
        return None if field_id is None else self.fields[field_id]

    def names_of_field(self, field_id: str) -> tuple[str, ...]:
        """The official names of a field, and the other words for it."""
        field = self.fields[field_id]
        return field.name_ja, field.name_en, *self.aliases.fields.get(field_id, ())

    def is_excluded(self, country_id: str, day: date) -> bool:
        """Return whether people of that country are not accepted that day."""
        excluded = self.excluded_countries.get(country_id)
        return excluded is not None and excluded.validity.covers(day)

    def papers(
        self, criterion_id: str, status: str | None, training: str | None, exemption: str | None = None
    ) -> tuple[str, ...]:
        """The ids of the documents that prove the criterion for somebody with that status, training and exemption."""
        proving = (paper for paper in self.documents.values() if criterion_id in paper.proves)
        return tuple(paper.id for paper in proving if paper.is_for(status, training, exemption))

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

    def checkable(self, record_id: str) -> Source | Hotline | None:
        """The office of that id, or the source that somebody can open; None where there is no such record."""
        source = self.sources.get(record_id)
        return self.hotlines.get(record_id) or (source if source and source.can_be_checked else None)

    def stale_sources(self, today: date, days: int = CHECK_LASTS_DAYS) -> tuple[Source, ...]:
        """The sources that a person must open: never checked, or longer ago than that many days."""
        pages = (source for source in self.sources.values() if source.can_be_checked)
        return tuple(page for page in pages if not (page.checked and page.checked.holds(today, days)))

    def stale_hotlines(self, today: date, days: int = HOTLINE_CHECK_LASTS_DAYS) -> tuple[Hotline, ...]:
        """The offices whose page a person must open or whose number dial; 110 and 119 are not among them."""
        lines = (line for line in self.hotlines.values() if not line.always)
        return tuple(line for line in lines if not (line.checked and line.checked.holds(today, days)))

    def shown_changes(self, who: Circumstances, today: date) -> tuple[LawChange, ...]:
        """The changes of law that a worker sees unasked that day, because they concern or may concern the worker."""
        shown = (change for change in self.law_changes.values() if change.is_shown(today))
        return tuple(change for change in shown if change.affects.concern(who) is not Concern.NO)

    def overdue_changes(self, today: date) -> tuple[LawChange, ...]:
        """The changes of law of which somebody must find out whether they have begun."""
        return tuple(change for change in self.law_changes.values() if change.is_overdue(today))
