"""Audit of the facts across records: sources, periods and ids that must fit together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations, pairwise
from typing import Any, TypeAlias, get_args

from bot.domain.days import Validity, add_days, is_page_date
from bot.domain.facts import Facts
from bot.domain.facts.authorities import Authority
from bot.domain.facts.countries import STATELESS, Country
from bot.domain.facts.documents import Document
from bot.domain.facts.fields import Field, Path, Status
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.opening_hours import Opening
from bot.domain.facts.rate_limits import LimitedAct
from bot.domain.facts.sources import parts
from bot.domain.facts.telephone import is_placeholder, is_telephone
from bot.domain.guide import Group, Shown, Topic
from bot.domain.reminders.obligation import PREPARING_STATUS, STAY_PENDING, STAY_RENEWAL
from bot.domain.reminders.rules import DATE_IDS, TOTAL_STAY, Offset, ReminderKind
from bot.domain.support.consultation import Urgency
from bot.domain.text_search import fold_name
from bot.domain.workers.languages import LOCALES
from bot.domain.workers.profile import FIELDS, FieldKind, Owner
from bot.yaml_records import RecordProblem

# What is wrong with a record, each with its remedy.
_Wrong: TypeAlias = Iterator[tuple[str, str]]

_TABLES = (
    *("sources", "criteria", "fields", "countries", "excluded_countries"),
    *("documents", "supports", "authorities", "hotlines", "guide", "prefectures", "cities", "reminders", "law_changes"),
    *("life_guide", "life_figures", "minimum_wages", "red_flags"),
)

_DAYS_TOLD_BY_WORKERS = {
    field.id for field in FIELDS.values() if (field.owner, field.kind) == (Owner.WORKER, FieldKind.DATE)
}


def audit(facts: Facts) -> Iterator[RecordProblem]:
    """Everything that is wrong between records."""
    for table in _TABLES:
        yield from _problems(facts, table, _wrong_parts)
    yield from _problems(facts, "fields", _wrong_field)
    yield from _problems(facts, "countries", _wrong_country)
    yield from _problems(facts, "documents", _wrong_document)
    yield from _problems(facts, "reminders", _wrong_reminder)
    yield from _problems(facts, "guide", _wrong_topic)
    yield from _problems(facts, "authorities", _wrong_authority)
    yield from _problems(facts, "hotlines", _wrong_hotline)
    for needed in {STAY_RENEWAL, STAY_PENDING, PREPARING_STATUS} - facts.reminders.keys():
        yield RecordProblem("reminders.yaml", needed, "it is missing, and rules ask for it", "put the record back")
    yield from _wrong_promises(facts)
    for missing in set(get_args(Shown)) - {topic.shows for topic in facts.guide.values()}:
        yield RecordProblem("guide.yaml", "file", f"no topic shows {missing}", f"add `shows: {missing}` to a topic")
    if facts.organisation.hosted_in not in facts.country_codes:
        remedy = "write two letters of ISO 3166, such as JP"
        yield RecordProblem("organisation.yaml", "hosted_in", "it is no country", remedy)
    for unknown in facts.cities.keys() ^ facts.prefectures.keys():
        remedy = "write one record for each id of prefectures.yaml"
        yield RecordProblem("cities.yaml", unknown, "prefectures and cities do not fit", remedy)
    yield from _wrong_aliases(facts)
    for hotline_id in facts.hotlines.keys() & facts.sources.keys():
        yield RecordProblem("hotlines.yaml", hotline_id, "a source has this id too", "rename the hotline")
    for change_id in facts.law_changes.keys() & (facts.hotlines.keys() | facts.sources.keys()):
        yield RecordProblem("law_changes.yaml", change_id, "a source or a hotline has this id too", "rename the change")


def _wrong_promises(facts: Facts) -> Iterator[RecordProblem]:
    """What the organisation has to say by itself, and no law."""
    for urgency in set(Urgency) - facts.targets.keys():
        yield RecordProblem("targets.yaml", urgency, "it is missing", "say by when staff answer where it is so urgent")
    for act in set(LimitedAct) - facts.limits.keys():
        yield RecordProblem("limits.yaml", act, "it is missing", "say how much of it one person may do")
    for limit in facts.limits.values():
        if min(limit.most, limit.minutes) < 1:
            yield RecordProblem("limits.yaml", limit.id, "nobody may do it", "write numbers from 1")


def _wrong_aliases(facts: Facts) -> Iterator[RecordProblem]:
    official: Mapping[str, Mapping[str, tuple[str, ...]]] = {
        "countries": dict.fromkeys((*facts.country_codes, STATELESS), ()),
        "fields": {field.id: (field.name_ja, field.name_en) for field in facts.fields.values()},
        "statuses": dict.fromkeys(get_args(Status), ()),
        "languages": dict.fromkeys(LOCALES, ()),
    }
    for kind, names in official.items():
        aliases: Mapping[str, tuple[str, ...]] = getattr(facts.aliases, kind)
        for unknown in aliases.keys() - names.keys():
            remedy = "correct the id or remove its words"
            yield RecordProblem("aliases.yaml", f"{kind}.{unknown}", "it is not known", remedy)
        meant: dict[str, str] = {}
        for record_id in (*names, *aliases):
            for word in (record_id, *names.get(record_id, ()), *aliases.get(record_id, ())):
                other = meant.setdefault(fold_name(word), record_id)
                if other != record_id:
                    what = f"“{word}” means {other} too"
                    yield RecordProblem("aliases.yaml", f"{kind}.{record_id}", what, "leave it with one of them")
        if kind == "fields":
            yield from _wrong_trades(facts, meant)


def _wrong_trades(facts: Facts, meant: Mapping[str, str]) -> Iterator[RecordProblem]:
    """`meant` are the folded words that mean one field."""
    for trade in facts.aliases.trades:
        for unknown in set(trade.fields) - facts.fields.keys():
            yield RecordProblem("aliases.yaml", "trades", f"{unknown} is not known", "correct the id")
        for word in trade.words:
            only = meant.get(fold_name(word)) or (trade.fields[0] if len(set(trade.fields)) == 1 else None)
            if only is not None:
                yield RecordProblem(
                    "aliases.yaml", "trades", f"“{word}” means {only} alone", "leave it with one of them"
                )


def _problems(facts: Facts, table: str, wrong: Callable[[Any, Facts], _Wrong]) -> Iterator[RecordProblem]:
    for record_id, record in getattr(facts, table).items():
        for what, remedy in wrong(record, facts):
            yield RecordProblem(f"{table}.yaml", record_id, what, remedy)


def _wrong_parts(record: object, facts: Facts) -> _Wrong:
    """Sources and days of a record and of the records inside it."""
    for part in parts(record):
        if getattr(part, "checked", None) is not None:
            yield "checked is filled in", "leave it empty: only /facts and `shien facts confirm` record a check"
        if hasattr(part, "sources"):
            if not part.sources:
                yield "a source is missing", "name at least one id of sources.yaml"
            yield from _unknown(part.sources, facts.sources)
        if isinstance(part, Validity) and part.since and part.until and part.since > part.until:
            yield f"since {part.since} is after until {part.until}", "exchange or correct them"


def _unknown(ids: Iterable[str], known: Iterable[str]) -> _Wrong:
    for unknown in set(ids) - set(known):
        yield f"{unknown} is not known", "correct the id or add its record"


def _wrong_field(field: Field, _facts: Facts) -> _Wrong:
    if field.open and field.opens_on is not None:
        yield "open and opens_on contradict each other", "remove opens_on"
    if field.ssw2 is not (field.required_experience is not None):
        yield "ssw2 and required_experience do not fit", "say which experience SSW (ii) asks for, only where it exists"
    if field.ssw2 and field.sixth_year is None:
        yield "ssw2 and sixth_year do not fit", "say which examination opens a sixth year"
    if not field.ssw2 and field.sixth_year and field.sixth_year.question == "ssw2_score_80":
        yield "ssw2 and sixth_year do not fit", "name no test for SSW (ii) where it does not exist"
    if bool(field.exemptions) is not (field.exemption_question is not None):
        yield "exemptions and exemption_question do not fit", "write both, or neither"
    for one, other in combinations(field.suspensions, 2):
        is_same_scope = one.status == other.status and set(one.paths) & set(other.paths)
        if is_same_scope and _overlap(one.validity, other.validity):
            yield "two suspensions overlap", "end one the day before the other begins"


def _wrong_country(country: Country, facts: Facts) -> _Wrong:
    yield from _unknown([country.id], (*facts.country_codes, STATELESS))
    for procedure in country.procedures:
        for path in sorted(set(get_args(Path)) ^ set(procedure.needs)):
            yield f"needs: {path} is missing or no path", "name each path once, `unclear` if so"
    validities = sorted((procedure.validity for procedure in country.procedures), key=_since)
    for earlier, later in pairwise(validities):
        if _overlap(earlier, later):
            yield "two procedures overlap", "end one the day before the other begins"
        elif earlier.until is not None and later.since != add_days(earlier.until, 1):
            yield "there is a gap between two procedures", "fill it, `unclear` if not known"


def _wrong_document(document: Document, facts: Facts) -> _Wrong:
    return _unknown(document.proves, facts.criteria)


def _wrong_topic(topic: Topic, facts: Facts) -> _Wrong:
    ids, shown = list(facts.guide), [each.shows for each in facts.guide.values()]
    if topic.parent is not None and topic.parent not in (*get_args(Group), *ids[: ids.index(topic.id)]):
        yield f"parent: {topic.parent} does not stand above it", "put it below its parent"
    if topic.shows is not None and shown.count(topic.shows) > 1:
        yield f"shows: {topic.shows} is shown twice", "show it in one topic only"


def _wrong_authority(authority: Authority, facts: Facts) -> _Wrong:
    yield from _unknown(authority.hotlines, facts.hotlines)


def _wrong_hotline(hotline: Hotline, facts: Facts) -> _Wrong:
    yield from _unknown([hotline.topic], facts.guide)
    for number in hotline.numbers:
        if is_placeholder(number.number):
            yield f"number {number.number} is a placeholder", "write the number that the source gives, or leave it out"
        elif not is_telephone(number.number):
            yield f"number {number.number} is no telephone number", "write figures and hyphens only"
    if hotline.show == "yes" and hotline.confidence != "official":
        yield "show: yes, but no official text was seen", "write show: confirm_first"
    if hotline.published is not None and not is_page_date(hotline.published):
        yield f"published: {hotline.published} is no date", "write 2026-11-22, 2026-11 or 2026"
    for opening in parts(hotline):
        if isinstance(opening, Opening) and not opening.days:
            yield "hours on no day", "name at least one weekday in days"
    if hotline.show == "yes" and not hotline.numbers:
        yield "show: yes, but there is no number to show", "write show: confirm_first"


def _wrong_reminder(kind: ReminderKind, _facts: Facts) -> _Wrong:
    yield from _unknown([kind.about, *filter(None, [kind.or_later])], (*DATE_IDS, TOTAL_STAY))
    yield from _unknown(kind.done_asks, _DAYS_TOLD_BY_WORKERS)
    if {"waits_for_result", "waits_for_nothing"} & set(kind.unless) and kind.application_from == Offset():
        yield "application_from is missing", "say how long before the last day of a stay an application may be made"
    if kind.id == PREPARING_STATUS and not kind.specials:
        yield "specials are missing", "say how long drivers of buses and taxis may prepare"
    if not kind.steps:
        yield "a step is missing", "say at least once when somebody is reminded"
    steps = (*kind.steps, *(step for special in kind.specials for step in special.steps))
    for place, step in enumerate(steps, start=1):
        if (step.before is None) is (step.after is None):
            yield f"step {place} needs one of before and after", "write exactly one of them"
        if not step.audience:
            yield f"step {place} is for nobody", "write worker, staff or both into audience"


def _since(validity: Validity) -> date:
    return validity.since or date.min


def _overlap(one: Validity, other: Validity) -> bool:
    return _since(one) <= (other.until or date.max) and _since(other) <= (one.until or date.max)
