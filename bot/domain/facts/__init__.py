"""The known facts about the law and its surroundings: dated, sourced records, read from `data/` by `bot/facts/`.

A record never changes; a new state of the law is a new record with its own days and sources.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.facts.aliases import Aliases
from bot.domain.facts.authorities import Authority
from bot.domain.facts.check_facts import CheckFacts
from bot.domain.facts.hotlines import HOTLINE_CHECK_LASTS_DAYS, Hotline
from bot.domain.facts.law_changes import Circumstances, Concern, LawChange
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.prefectures import Prefecture, PrefectureCities
from bot.domain.facts.rate_limits import RateLimit
from bot.domain.facts.red_flags import RedFlagRule
from bot.domain.facts.sources import CHECK_LASTS_DAYS, Source
from bot.domain.facts.supports import Support
from bot.domain.guide import LifeFigure, LifeTopic, MinimumWage, Topic
from bot.domain.reminders.rules import ReminderKind
from bot.domain.support.standing import Target
from bot.domain.support.watch_words import WatchWords


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Facts(CheckFacts):
    """Everything of `data/`, in its order. Compared and hashed by identity: one load is one state of knowledge.

    `holidays` are the public holidays of Japan.
    """

    supports: Mapping[str, Support]
    authorities: Mapping[str, Authority]
    hotlines: Mapping[str, Hotline]
    guide: Mapping[str, Topic]
    life_guide: Mapping[str, LifeTopic]
    life_figures: Mapping[str, LifeFigure]
    minimum_wages: Mapping[str, MinimumWage]
    prefectures: Mapping[str, Prefecture]
    cities: Mapping[str, PrefectureCities]
    reminders: Mapping[str, ReminderKind]
    law_changes: Mapping[str, LawChange]
    organisation: Organisation
    aliases: Aliases
    watch_words: WatchWords
    targets: Mapping[str, Target]
    limits: Mapping[str, RateLimit]
    red_flags: Mapping[str, RedFlagRule]
    holidays: Container[date] = ()

    def names_of_field(self, field_id: str) -> tuple[str, ...]:
        """The official names of a field, and the other words for it."""
        field = self.fields[field_id]
        return field.name_ja, field.name_en, *self.aliases.fields.get(field_id, ())

    def may_be_shown(self, source_ids: Iterable[str], today: date) -> bool:
        """Return whether an amount, a day or a number that rests on these sources may be read by workers that day.

        One of them is official, or is quoted from an official page; or somebody has confirmed one of them lately.
        """
        sources = [self.sources[source_id] for source_id in source_ids]
        checks = [source.checked for source in sources if source.checked is not None]
        is_confirmed = any(check.holds(today, CHECK_LASTS_DAYS) for check in checks)
        return is_confirmed or any(source.is_official for source in sources)

    def copied_on(self, source_ids: Iterable[str]) -> date | None:
        """The day of the oldest copy in which these sources were read; None where no day is known."""
        days = [self.sources[source_id].copied_on for source_id in source_ids]
        return min((day for day in days if day is not None), default=None)

    def checkable(self, record_id: str) -> Source | Hotline | None:
        """The office or the source of that id that somebody can open or dial; None where there is no such record."""
        record = self.hotlines.get(record_id) or self.sources.get(record_id)
        return record if record and record.can_be_checked else None

    def stale_sources(self, today: date, days: int = CHECK_LASTS_DAYS) -> tuple[Source, ...]:
        """The sources that a person must open: never checked, or longer ago than that many days."""
        pages = (source for source in self.sources.values() if source.can_be_checked)
        return tuple(page for page in pages if not (page.checked and page.checked.holds(today, days)))

    def stale_hotlines(self, today: date, days: int = HOTLINE_CHECK_LASTS_DAYS) -> tuple[Hotline, ...]:
        """The offices whose page a person must open or whose number dial; 110 and 119 are not among them."""
        lines = (line for line in self.hotlines.values() if line.can_be_checked and not line.always)
        return tuple(line for line in lines if not (line.checked and line.checked.holds(today, days)))

    def waiting(self, today: date) -> tuple[LawChange | Hotline | Source, ...]:
        """What staff must look at, the most urgent first: laws that may have begun, numbers, pages; and by age."""
        changes = sorted(self.overdue_changes(today), key=lambda change: change.effective_on or today)
        hotlines = sorted(self.stale_hotlines(today), key=lambda line: (not line.numbers, *_age(line)))
        return (*changes, *hotlines, *sorted(self.stale_sources(today), key=_age))

    def find_record(self, record_id: str) -> LawChange | Hotline | Source | None:
        """The change of law of that id, or what somebody can check."""
        return self.law_changes.get(record_id) or self.checkable(record_id)

    def shown_changes(self, who: Circumstances, today: date) -> tuple[LawChange, ...]:
        """The changes of law that a worker sees unasked that day, because they concern or may concern the worker."""
        shown = (change for change in self.law_changes.values() if change.is_shown(today))
        return tuple(change for change in shown if change.affects.concern(who) is not Concern.NO)

    def overdue_changes(self, today: date) -> tuple[LawChange, ...]:
        """The changes of law of which somebody must find out whether they have begun."""
        return tuple(change for change in self.law_changes.values() if change.is_overdue(today))


def _age(record: Hotline | Source) -> tuple[date, str]:
    """To sort by: what nobody has checked first, and of that the oldest page or copy; without a date it is oldest."""
    return record.checked.on if record.checked else date.min, record.published or ""
