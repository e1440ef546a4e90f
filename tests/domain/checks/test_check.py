from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.checks.check import Case, Check, CheckOutcome, Criterion, Ruling, Value, Verdict, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.domain.total_stay import Period

OVER = (Period("ssw1", date(2020, 1, 1), None),)
STAY_PAPERS = {"residence_card", "entry_exit_record"}


def check_of(*verdicts: str) -> Check:
    """A check whose criteria always give these verdicts, under the names of real ones."""

    def criterion(place: int, verdict: str) -> Criterion:
        return Criterion(ELIGIBILITY.criteria[place].id, (), lambda _: Ruling(Verdict(verdict), "reason"))

    criteria = tuple(criterion(place, verdict) for place, verdict in enumerate(verdicts))
    return Check("invented", "7", lambda _: (), criteria)


@pytest.mark.parametrize(
    ("verdicts", "outcome"),
    [
        (("met", "unknown", "needs_staff", "not_met"), "blocked"),
        (("met", "unknown", "needs_staff"), "needs_staff"),
        (("met", "unknown", "not_applicable"), "incomplete"),
        (("met", "not_applicable"), "clear"),
        ((), "clear"),
    ],
)
def test_the_worst_verdict_decides_the_outcome(
    verdicts: tuple[str, ...], outcome: str, facts: Facts, today: date
) -> None:
    assert evaluate(check_of(*verdicts), Case({}, facts, today)).outcome == CheckOutcome(outcome)


def test_a_result_says_as_of_when_and_by_which_rules(facts: Facts, today: date) -> None:
    result = evaluate(check_of("met"), Case({}, facts, today))
    assert (result.as_of, result.rules, result.escalate) == (today, "7", False)


def test_apply_on_is_today_unless_it_is_known(facts: Facts, today: date) -> None:
    assert Case({}, facts, today).apply_on == today
    assert Case({"apply_on": None}, facts, today).apply_on == today
    assert Case({"apply_on": date(2027, 1, 1)}, facts, today).apply_on == date(2027, 1, 1)


def confirmed(facts: Facts, source_ids: tuple[str, ...], on: date) -> Facts:
    check = Confirmation(on, "Ito Hanako")
    sources = {id_: replace(source, checked=check) for id_, source in facts.sources.items() if id_ in source_ids}
    return replace(facts, sources={**facts.sources, **sources})


def test_what_nobody_checked_is_stale(facts: Facts, today: date) -> None:
    finding = evaluate(check_of("met"), Case({}, facts, today)).findings[0]
    assert (finding.checked_on, finding.stale) == (None, True)
    assert finding.sources == facts.criteria["age"].sources


@pytest.mark.parametrize(("age_days", "stale"), [(0, False), (180, False), (181, True)])
def test_a_check_lasts_180_days(age_days: int, stale: bool, facts: Facts, today: date) -> None:
    checked_on = today - timedelta(age_days)
    known = confirmed(facts, facts.criteria["age"].sources, checked_on)
    finding = evaluate(check_of("met"), Case({}, known, today)).findings[0]
    assert (finding.checked_on, finding.stale) == (checked_on, stale)


def test_the_oldest_check_counts_and_one_unchecked_source_spoils_it(facts: Facts, today: date) -> None:
    first, second, *_ = facts.criteria["age"].sources
    half = confirmed(facts, (first,), today)
    assert half.checked_on((first, second)) is None
    both = confirmed(half, (second,), today - timedelta(10))
    assert both.checked_on((first, second)) == today - timedelta(10)
    assert both.checked_on(()) is None


def test_the_records_that_decided_are_cited_too(facts: Facts, today: date) -> None:
    answers = {"status": "ssw1", "path": "from_abroad", "field": "food_service"}
    finding = evaluate(ELIGIBILITY, Case(answers, facts, today)).findings[-1]
    assert finding.sources == ("SEED-0", "SEED-1", "P01", "P02")


def test_documents_are_named_for_the_status_and_only_where_the_criterion_applies(facts: Facts, today: date) -> None:
    ssw1 = {finding.id: finding for finding in evaluate(ELIGIBILITY, Case({"status": "ssw1"}, facts, today)).findings}
    ssw2 = {finding.id: finding for finding in evaluate(ELIGIBILITY, Case({"status": "ssw2"}, facts, today)).findings}
    assert "skill_test_certificate" in ssw1["skill"].documents
    assert ssw2["skill"].documents == ("ssw2_test_certificate", "supervisor_experience_proof")
    assert ssw1["skill_transfer"].documents == ()
    assert ssw2["total_stay"].documents == ()


@pytest.mark.parametrize(
    ("answers", "criterion", "papers"),
    [
        ({"training": "none"}, "skill", {"skill_test_certificate"}),
        ({"training": "no1"}, "skill", {"skill_test_certificate"}),
        ({}, "skill", {"skill_test_certificate"}),
        ({"training": "no2"}, "skill", {"skill_test_certificate", "training_completion", "training_evaluation"}),
        (
            {"training": "pre_law"},
            "japanese",
            {"japanese_test_certificate", "training_completion", "training_evaluation"},
        ),
        ({"costs_paid": False}, "cost_agreement", set()),
        ({"costs_paid": True}, "cost_agreement", {"fee_statement"}),
        ({"ssw1_periods": ()}, "total_stay", set()),
        ({"ssw1_periods": OVER}, "total_stay", STAY_PAPERS),
        ({"ssw1_periods": OVER, "ssw2_score_80": False}, "total_stay", STAY_PAPERS),
        ({"ssw1_periods": OVER, "ssw2_score_80": True}, "total_stay", STAY_PAPERS | {"ssw2_test_result"}),
        (
            {"ssw1_periods": OVER, "field": "care", "care_exam_score_80": True},
            "total_stay",
            STAY_PAPERS | {"care_exam_result"},
        ),
        ({"ssw1_periods": OVER, "field": "care", "ssw2_score_80": True}, "total_stay", STAY_PAPERS),
        ({"ssw1_periods": OVER, "field": "wood", "ssw2_score_80": True}, "total_stay", STAY_PAPERS),
        ({"nationality": "US"}, "home_country_procedure", set()),
        ({"nationality": "VN"}, "home_country_procedure", {"home_country_paper"}),
    ],
)
def test_documents_are_those_that_the_answers_ask_for(
    answers: dict[str, Value], criterion: str, papers: set[str], facts: Facts, today: date
) -> None:
    case = Case({"status": "ssw1", "path": "from_abroad", "field": "accommodation", **answers}, facts, today)
    (finding,) = (each for each in evaluate(ELIGIBILITY, case).findings if each.id == criterion)
    assert set(finding.documents) == papers
