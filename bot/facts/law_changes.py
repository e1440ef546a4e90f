"""Audit of the changes of law: each has a day, known ids, and its words in every language."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.domain.days import is_page_date
from bot.domain.facts import Facts
from bot.domain.facts.countries import STATELESS
from bot.domain.facts.law_changes import LawChange
from bot.yaml_records import RecordProblem

FILE = "law_changes.yaml"
_WORDS = "en/law_change.ftl"


def audit_law_changes(facts: Facts, keys: frozenset[str]) -> Iterator[RecordProblem]:
    """Everything that is wrong with the changes of law beyond their sources; `keys` are those of their words."""
    for change in facts.law_changes.values():
        for what, remedy in (*_wrong_days(change), *_wrong_ids(change, facts), *_wrong_words(change, keys)):
            yield RecordProblem(FILE, change.id, what, remedy)


@cache
def text_keys(locales: Path) -> frozenset[str]:
    """The keys of the words of changes of law, in English; a language that lacks one of them is not complete."""
    entries = FluentParser(with_spans=False).parse((locales / _WORDS).read_text("utf-8")).body
    return frozenset(entry.id.name for entry in entries if isinstance(entry, ast.Message))


def _wrong_days(change: LawChange) -> Iterator[tuple[str, str]]:
    if change.effective_on is None and (change.status != "decided" or change.decided_on is None):
        remedy = "write effective_on; only what is decided, with the day in decided_on, may have its day still to come"
        yield "a day is missing", remedy
    if change.effective_on is not None and change.precision == "month" and change.effective_on.day != 1:
        yield "effective_on is no first day, though only the month is known", "write the first day of the month"
    if change.decided_on is not None and (len(change.decided_on) == len("2026") or not is_page_date(change.decided_on)):
        yield f"decided_on: {change.decided_on} is no day and no month", "write it as 2026-11-22, or as 2026-11"


def _wrong_ids(change: LawChange, facts: Facts) -> Iterator[tuple[str, str]]:
    affected = change.affects
    if not affected.parties:
        yield "parties: it concerns nobody", "write worker, employer or support_organisation"
    limits = (
        ("fields", affected.fields, facts.fields),
        ("countries", affected.countries, (*facts.country_codes, STATELESS)),
        ("topics", change.topics, facts.guide),
    )
    for name, ids, known in limits:
        for unknown in sorted(set(ids) - set(known)):
            yield f"{name}: {unknown} is not known", "correct the id or add its record"


def _wrong_words(change: LawChange, keys: frozenset[str]) -> Iterator[tuple[str, str]]:
    wanted = {f"law_change-{part}-{change.text}" for part in ("title", "text")}
    for missing in sorted(wanted - keys):
        yield f"text: {missing} is not in locales/{_WORDS}", "write it there, or correct text"
