"""The facts of `data/`, and one criterion judged from raw answers."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

import pytest

from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, Finding, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts
from bot.facts import load_facts
from bot.resources import data_folder

TODAY = date(2026, 11, 22)
Judge: TypeAlias = Callable[[str, Mapping[str, object]], Finding]


@pytest.fixture(scope="session")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def judge(facts: Facts) -> Judge:
    """What one criterion says; SSW (i) and an extension unless the answers say otherwise."""

    def judge(criterion_id: str, answers: Mapping[str, object]) -> Finding:
        raw = {"status": "ssw1", "path": "extend", **answers}
        result = evaluate(ELIGIBILITY, Case(parse_answers(raw, ELIGIBILITY, facts), facts, TODAY))
        return next(finding for finding in result.findings if finding.id == criterion_id)

    return judge
