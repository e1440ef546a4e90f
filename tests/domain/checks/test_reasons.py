"""Every verdict and reason that the rules write down is reached by a worked case, and has words in every language."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from bot.domain.checks import CHECKS, eligibility, job_change
from bot.domain.checks.check import Check, Verdict
from bot.domain.facts import Facts
from bot.resources import locales_folder
from bot.texts import Texts, load_texts
from tests.domain.checks.cases import worked_cases
from tests.domain.conftest import TODAY

RULINGS = {"met", "nothing_to_prove", "not_met", "needs_staff", "to_do", "unknown", "not_applicable"}
FILES = [*Path(eligibility.__file__).parent.glob("*.py"), Path(job_change.__file__)]
IN_DATA = {
    *("suspended_not_met", "suspended_needs_staff", "below_n3_not_met", "below_n3_needs_staff"),
    *("role_below_n3_not_met", "role_below_n3_needs_staff"),
    *("exempt_care_school", "exempt_epa_candidate"),
}
Reached = dict[str, set[tuple[Verdict, str]]]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load_texts(locales_folder())


@pytest.fixture(scope="module")
def reached(facts: Facts) -> Reached:
    """Verdicts and reasons by criterion."""
    found: Reached = defaultdict(set)
    for worked in worked_cases(facts):
        ruling = worked.ruling()
        found[worked.criterion.id].add((ruling.verdict, ruling.reason))
    return found


def written_reasons() -> set[str]:
    """The reasons in the code, straight or as a part of `x if … else y`."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in FILES]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    rulings = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id in RULINGS]
    parts = [part for reason in rulings for branch in branches(reason) for part in ast.walk(branch)]
    return {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def branches(reason: ast.expr) -> list[ast.expr]:
    return [reason.body, reason.orelse] if isinstance(reason, ast.IfExp) else [reason]


def test_every_reason_of_the_rules_is_reached(reached: Reached) -> None:
    told = {reason for pairs in reached.values() for _, reason in pairs}
    assert told == written_reasons() | IN_DATA


def test_a_reason_means_one_verdict(reached: Reached) -> None:
    for criterion_id, pairs in reached.items():
        reasons = [reason for _, reason in pairs]
        assert len(reasons) == len(set(reasons)), criterion_id


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_every_criterion_is_reached_with_words_in_every_language(check: Check, reached: Reached, texts: Texts) -> None:
    for criterion in check.criteria:
        assert reached[criterion.id]
        for _, reason in reached[criterion.id]:
            for locale in texts.locales:
                assert texts.say(locale, f"{check.id}-reason-{criterion.id}-{reason}", {"last_day": TODAY})
