"""The facts: `data/*.yaml` read, audited and handed over as `bot.domain.facts.Facts`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from holidays import country_holidays

from bot.domain.facts import Facts
from bot.domain.facts.aliases import Aliases
from bot.domain.facts.authorities import Authority
from bot.domain.facts.countries import Country, ExcludedCountry
from bot.domain.facts.documents import Document
from bot.domain.facts.fields import Field
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import LawChange
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.prefectures import Prefecture, PrefectureCities
from bot.domain.facts.rate_limits import RateLimit
from bot.domain.facts.red_flags import RedFlagRule
from bot.domain.facts.sources import Confirmation, CriterionSources, Source
from bot.domain.facts.supports import Support
from bot.domain.guide import LifeFigure, LifeTopic, MinimumWage, Topic
from bot.domain.reminders.obligation import PREPARING_STATUS
from bot.domain.reminders.rules import ReminderKind
from bot.domain.support.standing import Target
from bot.domain.support.watch_words import WatchWords
from bot.facts.audit import audit
from bot.facts.confirmations import read_confirmations
from bot.facts.digest import digest_rules
from bot.facts.law_changes import audit_law_changes, text_keys
from bot.facts.life_guide import audit_life_guide
from bot.facts.red_flags import audit_red_flags
from bot.resources import locales_folder
from bot.yaml_records import RecordProblem, RecordsError, read_records, read_table

__all__ = ["RecordsError", "lay_over", "load_confirmed_facts", "load_facts", "read_confirmations"]


def load_confirmed_facts(folder: Path, confirmations: Path) -> Facts:
    """All facts of the folder with what the organisation's own file says was checked. Raises RecordsError.

    Every program loads them here: who forgets the file tells workers that nobody has checked anything.
    """
    return load_facts(folder, read_confirmations(confirmations))


def load_facts(folder: Path, confirmations: Mapping[str, Confirmation] | None = None) -> Facts:
    """All facts of the folder, with the organisation's own confirmations by id of source or hotline.

    A confirmation of a record that is no longer there is ignored. Raises RecordsError.
    """
    facts = Facts(
        sources=read_table(folder / "sources.yaml", tuple[Source, ...]),
        criteria=read_table(folder / "criteria.yaml", tuple[CriterionSources, ...]),
        fields=read_table(folder / "fields.yaml", tuple[Field, ...]),
        countries=read_table(folder / "countries.yaml", tuple[Country, ...]),
        excluded_countries=read_table(folder / "excluded_countries.yaml", tuple[ExcludedCountry, ...]),
        country_codes=read_records(folder / "country_codes.yaml", tuple[str, ...]),
        documents=read_table(folder / "documents.yaml", tuple[Document, ...]),
        supports=read_table(folder / "supports.yaml", tuple[Support, ...]),
        authorities=read_table(folder / "authorities.yaml", tuple[Authority, ...]),
        hotlines=read_table(folder / "hotlines.yaml", tuple[Hotline, ...]),
        guide=read_table(folder / "guide.yaml", tuple[Topic, ...]),
        life_guide=read_table(folder / "life_guide.yaml", tuple[LifeTopic, ...]),
        life_figures=read_table(folder / "life_figures.yaml", tuple[LifeFigure, ...]),
        minimum_wages=read_table(folder / "minimum_wages.yaml", tuple[MinimumWage, ...]),
        prefectures=read_table(folder / "prefectures.yaml", tuple[Prefecture, ...]),
        cities=read_table(folder / "cities.yaml", tuple[PrefectureCities, ...]),
        reminders=read_table(folder / "reminders.yaml", tuple[ReminderKind, ...]),
        law_changes=read_table(folder / "law_changes.yaml", tuple[LawChange, ...]),
        organisation=read_records(folder / "organisation.yaml", tuple[Organisation])[0],
        aliases=read_records(folder / "aliases.yaml", tuple[Aliases])[0],
        watch_words=read_records(folder / "watch_words.yaml", tuple[WatchWords])[0],
        targets=read_table(folder / "targets.yaml", tuple[Target, ...]),
        limits=read_table(folder / "limits.yaml", tuple[RateLimit, ...]),
        red_flags=read_table(folder / "red_flags.yaml", tuple[RedFlagRule, ...]),
        holidays=country_holidays("JP"),  # 1949 to 2099; each year is made when it is asked for
    )
    keys = text_keys(locales_folder())
    problems = (*audit(facts), *audit_life_guide(facts), *audit_law_changes(facts, keys), *audit_red_flags(facts))
    problems += tuple(_wrong_staff_language(facts.organisation, locales_folder()))
    if problems:
        raise RecordsError(problems)
    facts = replace(facts, longest_preparing_months=_longest_preparing_months(facts))
    return lay_over(replace(facts, digest=digest_rules(facts)), confirmations or {})


def lay_over(facts: Facts, confirmations: Mapping[str, Confirmation]) -> Facts:
    """The facts with these checks and no others: they belong to the organisation, so they never stand in `data/`."""
    return replace(
        facts,
        sources={source.id: replace(source, checked=confirmations.get(source.id)) for source in facts.sources.values()},
        hotlines={line.id: replace(line, checked=confirmations.get(line.id)) for line in facts.hotlines.values()},
    )


def _wrong_staff_language(organisation: Organisation, locales: Path) -> Iterator[RecordProblem]:
    spoken = sorted(path.parent.name for path in locales.glob("*/staff"))
    if organisation.staff_language not in spoken:
        what = f"staff_language: there are no texts for staff in {organisation.staff_language}"
        yield RecordProblem("organisation.yaml", "record 1", what, f"write one of {', '.join(spoken)}")


def _longest_preparing_months(facts: Facts) -> int:
    """How long a driver may prepare: as long as the reminders of it last at the longest."""
    return max(special.deadline.months for special in facts.reminders[PREPARING_STATUS].specials)
