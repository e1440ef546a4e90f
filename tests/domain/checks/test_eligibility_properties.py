"""What holds for every set of answers, not only for those of the tables."""

from datetime import date, timedelta
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.checks import CHECKS
from bot.domain.checks.check import Answers, Case, Finding, Question, QuestionKind, Result, Value, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.total_stay import PERIOD_KINDS, Period
from bot.facts import load_facts
from bot.resources import data_folder

TODAY = date(2026, 11, 22)
FACTS = load_facts(data_folder())
# A shortcut may contradict what it stands for only here.
QUESTIONS = tuple(question for question in ELIGIBILITY.questions(FACTS) if not question.spares)
NEAR = st.integers(-2600, 800).map(lambda days: TODAY + timedelta(days))
BIRTHS = st.integers(-9000, -6000).map(lambda days: TODAY + timedelta(days))
PERIODS = st.builds(
    lambda kind, from_on, days: Period(kind, from_on, None if days is None else from_on + timedelta(days)),
    *(st.sampled_from(PERIOD_KINDS), NEAR, st.one_of(st.none(), st.integers(0, 900))),
)


def values(question: Question) -> st.SearchStrategy[Value]:
    """Answers of every kind, not only the samples that the questions themselves declare."""
    if question.kind is QuestionKind.DATE:
        return BIRTHS if question.id == "birth_date" else NEAR
    if question.kind is QuestionKind.NUMBER:
        return st.integers(30, 40)
    if question.kind is QuestionKind.YES_NO:
        return st.booleans()
    if question.kind is QuestionKind.PERIODS:
        return st.lists(PERIODS, max_size=3).map(tuple)
    return st.sampled_from(question.samples(Case({}, FACTS, TODAY)))


ANSWERS = st.fixed_dictionaries(
    {question.id: values(question) for question in QUESTIONS if question.required},
    optional={question.id: st.one_of(st.none(), values(question)) for question in QUESTIONS if not question.required},
)


def result(answers: Answers) -> Result:
    return evaluate(ELIGIBILITY, Case(answers, FACTS, TODAY))


def said(finding: Finding) -> tuple[object, ...]:
    """All that comes from the answers; the documents follow the status."""
    return finding.verdict, finding.reason, finding.sources, finding.escalate, finding.last_day


@given(ANSWERS, st.data())
def test_forgetting_an_answer_never_blocks(answers: dict[str, Value], data: st.DataObject) -> None:
    """A criterion that is not `not_met` stays so, except where a missing day falls back to another one."""
    optional = sorted(key for key in answers if key not in {"status", "path", "apply_on"})
    forgotten = data.draw(st.sampled_from([*optional, "field"]))
    before = {finding.id: finding.verdict for finding in result(answers).findings}
    after = {finding.id: finding.verdict for finding in result({**answers, forgotten: None}).findings}
    assert [id_ for id_ in after if after[id_] == "not_met" != before[id_]] == []


@given(ANSWERS, st.data())
def test_an_answer_changes_only_criteria_that_declare_it(answers: dict[str, Value], data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(QUESTIONS))
    changed = {**answers, question.id: data.draw(values(question))}
    untouched = {criterion.id for criterion in ELIGIBILITY.criteria if question.group not in criterion.inputs}
    before = {finding.id: said(finding) for finding in result(answers).findings}
    after = {finding.id: said(finding) for finding in result(changed).findings}
    assert [id_ for id_ in untouched if before[id_] != after[id_]] == []


@given(ANSWERS)
def test_every_answered_form_gives_eleven_findings(answers: dict[str, Value]) -> None:
    given_result = result(answers)
    assert [finding.id for finding in given_result.findings] == [criterion.id for criterion in ELIGIBILITY.criteria]
    assert given_result.escalate is any(
        answers.get(key) for key in ("deposit_taken", "penalty_contract", "property_held")
    )


def test_without_any_answer_nothing_blocks_and_nothing_is_met_but_what_was_proved_before() -> None:
    for status in ("ssw1", "ssw2"):
        for path in ("from_abroad", "change_status", "change_employer", "extend"):
            findings = result({"status": status, "path": path}).findings
            assert {each.verdict for each in findings} <= {"unknown", "not_applicable", "met"}
            proved = {each.reason for each in findings if each.verdict == "met"}
            assert proved == ({"proved_before"} if path == "extend" else set())


def test_the_facts_are_known_for_every_criterion_of_every_check() -> None:
    assert list(FACTS.criteria) == [criterion.id for check in CHECKS.values() for criterion in check.criteria]


PREPARING = st.lists(PERIODS.map(lambda each: Period("driver_preparing", each.from_on, each.to_on)), max_size=2)


@given(ANSWERS, PREPARING)
def test_a_drivers_preparation_never_moves_the_last_day_and_makes_nothing_better(
    answers: dict[str, Value], preparing: list[Period]
) -> None:
    told = cast("tuple[Period, ...]", answers.get("ssw1_periods") or ())
    without = tuple(each for each in told if each.kind != "driver_preparing")
    before = of("total_stay", {**answers, "ssw1_periods": without})
    after = of("total_stay", {**answers, "ssw1_periods": (*without, *preparing)})
    assert after.last_day == before.last_day
    assert after.verdict in {before.verdict, "needs_staff"}


@given(ANSWERS)
def test_an_extension_asks_for_nothing_that_was_proved_before(answers: dict[str, Value]) -> None:
    extension: Answers = {**answers, "path": "extend"}
    assert of("skill", extension).verdict == "met"
    assert of("health", extension).verdict == "not_applicable"
    if answers["status"] == "ssw1":
        assert of("japanese", extension).verdict == "met"


def of(criterion: str, answers: Answers) -> Finding:
    return next(finding for finding in result(answers).findings if finding.id == criterion)
