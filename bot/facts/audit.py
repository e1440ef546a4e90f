"""Audit of the facts across records: sources, periods and ids that must fit together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import combinations, pairwise
from typing import get_args

from bot.domain.days import Validity, add_days
from bot.domain.facts import Facts
from bot.domain.facts.countries import STATELESS, Country
from bot.domain.facts.fields import Field, Path
from bot.domain.guide import Shown, Topic
from bot.domain.reminders.rules import DATE_IDS, TOTAL_STAY, ReminderKind
from bot.domain.workers.profile import FIELDS, FieldKind, Owner
from bot.facts.yaml_records import FactsProblem

_TABLES = (
    *("sources", "criteria", "fields", "countries", "excluded_countries"),
    *("documents", "supports", "hotlines", "guide", "prefectures", "reminders"),
)

_DAYS_TOLD_BY_WORKERS = {
    field.id for field in FIELDS.values() if (field.owner, field.kind) == (Owner.WORKER, FieldKind.DATE)
}


def audit(facts: Facts) -> Iterator[FactsProblem]:
    """Everything that is wrong between records."""
    for table in _TABLES:
        for record_id, record in getattr(facts, table).items():
            yield from _audit_record(f"{table}.yaml", record_id, record, facts)
    for field in facts.fields.values():
        yield from _audit_field(field)
    for country in facts.countries.values():
        yield from _audit_country(country, facts)
    for document in facts.documents.values():
        yield from _audit_ids("documents.yaml", document.id, document.proves, facts.criteria)
    for kind in facts.reminders.values():
        yield from _audit_reminder(kind)
    yield from _audit_guide(facts.guide)
    if facts.organisation.hosted_in not in facts.country_codes:
        yield FactsProblem(
            "organisation.yaml", "hosted_in", "it is no country", "write two letters of ISO 3166, such as JP"
        )
    for hotline_id in facts.hotlines.keys() & facts.sources.keys():
        yield FactsProblem("hotlines.yaml", hotline_id, "a source has this id too", "rename the hotline")


def _audit_record(file: str, record_id: str, record: object, facts: Facts) -> Iterator[FactsProblem]:
    """Sources and days of a record and of the records inside it."""
    for part in _parts(record):
        if getattr(part, "checked", None) is not None:
            remedy = "leave it empty: only `shien facts confirm` records a check"
            yield FactsProblem(file, record_id, "checked is filled in", remedy)
        if hasattr(part, "sources"):
            yield from _audit_sources(file, record_id, part.sources, facts)
        if isinstance(part, Validity) and part.since and part.until and part.since > part.until:
            yield FactsProblem(
                file, record_id, f"since {part.since} is after until {part.until}", "exchange or correct them"
            )


def _parts(record: object) -> Iterator[object]:
    """The record and all records inside it."""
    if isinstance(record, tuple):
        for part in record:
            yield from _parts(part)
    if is_dataclass(record) and not isinstance(record, type):
        yield record
        for field in fields(record):
            yield from _parts(getattr(record, field.name))


def _audit_sources(file: str, record_id: str, sources: tuple[str, ...], facts: Facts) -> Iterator[FactsProblem]:
    if not sources:
        yield FactsProblem(file, record_id, "a source is missing", "name at least one id of sources.yaml")
    yield from _audit_ids(file, record_id, sources, facts.sources)


def _audit_ids(file: str, record_id: str, ids: Iterable[str], known: Iterable[str]) -> Iterator[FactsProblem]:
    for unknown in set(ids) - set(known):
        yield FactsProblem(file, record_id, f"{unknown} is not known", "correct the id or add its record")


def _audit_field(field: Field) -> Iterator[FactsProblem]:
    if field.open and field.opens_on is not None:
        yield FactsProblem("fields.yaml", field.id, "open and opens_on contradict each other", "remove opens_on")
    for one, other in combinations(field.suspensions, 2):
        is_same_scope = one.status == other.status and set(one.paths) & set(other.paths)
        if is_same_scope and _overlap(one.validity, other.validity):
            yield FactsProblem(
                "fields.yaml", field.id, "two suspensions overlap", "end one the day before the other begins"
            )


def _audit_country(country: Country, facts: Facts) -> Iterator[FactsProblem]:
    file = "countries.yaml"
    yield from _audit_ids(file, country.id, [country.id], (*facts.country_codes, STATELESS))
    for procedure in country.procedures:
        for path in sorted(set(get_args(Path)) ^ set(procedure.needs)):
            yield FactsProblem(
                file, country.id, f"needs: {path} is missing or no path", "name each path once, `unclear` if so"
            )
    validities = sorted((procedure.validity for procedure in country.procedures), key=_since)
    for earlier, later in pairwise(validities):
        if _overlap(earlier, later):
            yield FactsProblem(file, country.id, "two procedures overlap", "end one the day before the other begins")
        elif earlier.until is not None and later.since != add_days(earlier.until, 1):
            yield FactsProblem(
                file, country.id, "there is a gap between two procedures", "fill it, `unclear` if not known"
            )


def _audit_guide(guide: Mapping[str, Topic]) -> Iterator[FactsProblem]:
    file, above = "guide.yaml", set[str]()
    shown = [topic.shows for topic in guide.values() if topic.shows]
    for topic in guide.values():
        if topic.parent is not None and topic.parent not in above:
            yield FactsProblem(
                file, topic.id, f"parent: {topic.parent} does not stand above it", "put it below its parent"
            )
        if topic.shows is not None and shown.count(topic.shows) > 1:
            yield FactsProblem(file, topic.id, f"shows: {topic.shows} is shown twice", "show it in one topic only")
        above.add(topic.id)
    for missing in set(get_args(Shown)) - set(shown):
        yield FactsProblem(file, "file", f"no topic shows {missing}", f"add `shows: {missing}` to a topic")


def _audit_reminder(kind: ReminderKind) -> Iterator[FactsProblem]:
    file = "reminders.yaml"
    yield from _audit_ids(file, kind.id, [kind.about], (*DATE_IDS, TOTAL_STAY))
    yield from _audit_ids(file, kind.id, kind.done_asks, _DAYS_TOLD_BY_WORKERS)
    if not kind.steps:
        yield FactsProblem(file, kind.id, "a step is missing", "say at least once when somebody is reminded")
    for place, step in enumerate(kind.steps, start=1):
        if (step.before is None) is (step.after is None):
            yield FactsProblem(
                file, kind.id, f"step {place} needs one of before and after", "write exactly one of them"
            )
        if not step.audience:
            yield FactsProblem(
                file, kind.id, f"step {place} is for nobody", "write worker, staff or both into audience"
            )


def _since(validity: Validity) -> date:
    return validity.since or date.min


def _overlap(one: Validity, other: Validity) -> bool:
    return _since(one) <= (other.until or date.max) and _since(other) <= (one.until or date.max)
