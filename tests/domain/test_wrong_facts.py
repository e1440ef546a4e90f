"""The worked cases notice every wrong record that a rule reads: one thing in it is changed at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

import pytest

from bot.domain.days import Validity, add_days
from bot.domain.facts import Facts
from bot.domain.facts.countries import Country, Need
from bot.domain.facts.fields import Doubt, Field, Status, Suspension
from tests.domain.checks.cases import Worked, is_noticed, worked_cases

Record = TypeVar("Record")
SWAPPED_STATUS: Mapping[Status, Status] = {"ssw1": "ssw2", "ssw2": "ssw1"}


@pytest.fixture(scope="module")
def cases(facts: Facts) -> list[Worked]:
    return worked_cases(facts)


def wrong_fields(field: Field) -> Iterator[Field]:
    """The record of a field with one thing wrong that a rule reads."""
    if field.open:  # before that nobody asks for whom
        yield replace(field, ssw2=not field.ssw2)
    yield replace(field, open=not field.open)
    if field.role_question:
        yield replace(field, role_question=None)
    if field.own_japanese_test:
        yield replace(field, own_japanese_test=None)
    if field.questions:
        yield replace(field, questions=())
    for place, level in enumerate(field.japanese_levels):
        other: Doubt = "not_met" if level.below == "needs_staff" else "needs_staff"
        fewer = [replace(level, roles=tuple(r for r in level.roles if r != role)) for role in level.roles]
        for wrong in (replace(level, below=other), replace(level, status=SWAPPED_STATUS[level.status]), *fewer):
            yield replace(field, japanese_levels=put(field.japanese_levels, place, wrong))
    for place, suspension in enumerate(field.suspensions):
        for wrong_one in wrong_suspensions(suspension):
            yield replace(field, suspensions=put(field.suspensions, place, wrong_one))


def wrong_suspensions(suspension: Suspension) -> Iterator[Suspension]:
    other: Doubt = "not_met" if suspension.verdict == "needs_staff" else "needs_staff"
    since = suspension.validity.since
    assert since is not None
    yield replace(suspension, verdict=other)
    yield replace(suspension, status=SWAPPED_STATUS[suspension.status])
    yield from (replace(suspension, validity=Validity(add_days(since, days))) for days in (-1, 1))
    yield from (replace(suspension, paths=tuple(p for p in suspension.paths if p != path)) for path in suspension.paths)


def wrong_countries(country: Country) -> Iterator[Country]:
    if country.memorandum:
        yield replace(country, memorandum=False)
    (procedure,) = country.procedures
    for path, need in procedure.needs.items():
        other: Need = "not_required" if need != "not_required" else "unclear"
        yield replace(country, procedures=(replace(procedure, needs={**procedure.needs, path: other}),))


def put(records: tuple[Record, ...], place: int, record: Record) -> tuple[Record, ...]:
    return (*records[:place], record, *records[place + 1 :])


def under(cases: list[Worked], facts: Facts, wrong: Facts) -> list[Worked]:
    """The cases of today's facts, read with other ones."""
    today = [worked for worked in cases if worked.case.facts is facts]
    return [replace(worked, case=replace(worked.case, facts=wrong)) for worked in today]


@pytest.mark.slow
def test_no_wrong_field_goes_unnoticed(facts: Facts, cases: list[Worked]) -> None:
    wrong = [one for field in facts.fields.values() for one in wrong_fields(field)]
    known = [replace(facts, fields={**facts.fields, one.id: one}) for one in wrong]
    assert [one for one, facts_ in zip(wrong, known, strict=True) if not is_noticed(under(cases, facts, facts_))] == []


@pytest.mark.slow
def test_no_wrong_country_goes_unnoticed(facts: Facts, cases: list[Worked]) -> None:
    wrong = [one for country in facts.countries.values() for one in wrong_countries(country)]
    known = [replace(facts, countries={**facts.countries, one.id: one}) for one in wrong]
    assert [one for one, facts_ in zip(wrong, known, strict=True) if not is_noticed(under(cases, facts, facts_))] == []
