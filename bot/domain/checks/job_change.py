"""May this person change jobs, and what comes first? Contracts.md §1.3.

Each criterion is one question of the person; in this order their steps are the contract's.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot.domain.checks.check import (
    Case,
    Check,
    CheckOutcome,
    Criterion,
    Finding,
    Question,
    QuestionKind,
    Result,
    Ruling,
    Value,
    Verdict,
)
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, to_do
from bot.domain.days import add_days, add_years
from bot.domain.facts.check_facts import CheckFacts
from bot.domain.facts.fields import Field

PERMISSION, CONTRACT_END, SUPPORT_DUTY, JOB_CATEGORY = "permission", "contract_end", "support_duty", "job_category"
_WAYS = ("same_category", "common_skill_confirmed", "new_field_test_passed")

_OUTCOMES = {
    Verdict.MET: CheckOutcome.POSSIBLE,
    Verdict.NOT_MET: CheckOutcome.NOT_YET,
    Verdict.NEEDS_STAFF: CheckOutcome.NEEDS_STAFF,
}
_DUTIES = {Verdict.TO_DO: "yes", Verdict.NOT_APPLICABLE: "no", Verdict.NEEDS_STAFF: "needs_staff"}
# What to do because of a criterion's reason, before whatever staff are asked.
_STEPS = {
    (PERMISSION, "not_received"): ("apply_for_permission", "do_not_start_before_permission", "check_five_years"),
    (CONTRACT_END, "ended"): ("notify_contract_end_14_days",),
    (SUPPORT_DUTY, "employer"): ("hello_work",),
    (SUPPORT_DUTY, "broken_rules"): ("hello_work",),
}


def permission(case: Case) -> Ruling:
    """A new employer or field needs a change-of-status permit, and work there begins after it."""
    return met("received") if case.yes_no("permission_received") else to_do("not_received")


def contract_end(case: Case) -> Ruling:
    """The worker tells the Immigration Services Agency when the contract has ended."""
    return to_do("ended") if case.yes_no("contract_ended") else not_applicable("not_ended")


def support_duty(case: Case) -> Ruling:
    """The employer, or else the support organisation, must help whoever did not cause the end of the contract."""
    reason = case.choice("reason")
    if reason == "employer":
        return to_do("employer")
    if reason == "own_wish":
        return not_applicable("own_wish")
    if reason == "broken_rules":
        return replace(needs_staff("broken_rules"), escalate=True)
    return needs_staff("not_clear")


def job_category(case: Case) -> Ruling:
    """The same category, a common skill confirmed by a test, or the new field's own test."""
    ways = [case.yes_no(way) for way in _WAYS]
    if not any(ways):
        return not_met("no_way") if None not in ways else needs_staff("category_missing")
    field = case.facts.field(case.choice("new_field"))
    return met("way_known") if field is None else _new_field(case, field)


def _new_field(case: Case, field: Field) -> Ruling:
    """The new field is open, takes applications as usual, and what it asks for itself is there."""
    if not field.is_open(case.apply_on):
        return needs_staff("not_open", field.sources)
    suspension = field.suspension("ssw1", "change_employer", case.apply_on)
    if suspension is not None:
        return needs_staff("suspended", suspension.sources)
    lacking = [question for question in field.questions if not case.yes_no(question.id)]
    if lacking:
        return needs_staff("own_standard_missing", tuple(source for each in lacking for source in each.sources))
    return met("way_known")


@lru_cache(maxsize=4)
def questions(facts: CheckFacts) -> tuple[Question, ...]:
    """All questions of the contract; nobody must answer any. The present `field` decides nothing and is never asked."""
    fields = tuple(facts.fields)
    reasons = ("employer", "own_wish", "broken_rules", "other")
    return (
        Question("contract_ended", QuestionKind.YES_NO, _always(False, True)),
        Question("reason", QuestionKind.CHOICE, _always(*reasons), reasons),
        Question("field", QuestionKind.FIELD, _always(*fields), fields),
        _of_new_field("same_category"),
        _of_new_field("common_skill_confirmed"),
        _of_new_field("new_field_test_passed"),
        Question("new_field", QuestionKind.FIELD, _always(*fields), fields),
        _of_new_field("driving_licence"),
        Question("apply_on", QuestionKind.DATE, _application_days, bounds=_next_two_years, is_assumed=True),
        Question("permission_received", QuestionKind.YES_NO, _always(False, True)),
    )


def _of_new_field(question_id: str) -> Question:
    """A question about the new work; another new field makes it another question."""
    return Question(question_id, QuestionKind.YES_NO, _always(True, False), belongs_to=("new_field",))


def _always(*samples: Value) -> Callable[[Case], tuple[Value, ...]]:
    return lambda _: samples


def _next_two_years(case: Case) -> tuple[date, date]:
    return case.today, add_years(case.today, 2)


def _application_days(case: Case) -> tuple[date, ...]:
    """Today, in two years, and around the days on which a field opens, or a suspension begins and ends."""
    first_on, last_on = _next_two_years(case)
    days = [first_on, last_on]
    for field in case.facts.fields.values():
        turns = [(field.opens_on, None), *((each.validity.since, each.validity.until) for each in field.suspensions)]
        known = (turn for pair in turns for turn in pair if turn is not None)
        days += [add_days(turn, place) for turn in known for place in (-1, 0, 1)]
    return tuple(dict.fromkeys(day for day in days if first_on <= day <= last_on))


def _outcome(findings: tuple[Finding, ...]) -> CheckOutcome:
    return _OUTCOMES[_of(findings, JOB_CATEGORY).verdict]


def _of(findings: tuple[Finding, ...], criterion_id: str) -> Finding:
    return next(finding for finding in findings if finding.id == criterion_id)


JOB_CHANGE = Check(
    id="job_change",
    version="2",
    questions=questions,
    criteria=(
        Criterion(PERMISSION, ("permission_received",), permission),
        Criterion(CONTRACT_END, ("contract_ended",), contract_end),
        Criterion(SUPPORT_DUTY, ("reason",), support_duty),
        Criterion(JOB_CATEGORY, (*_WAYS, "new_field", "driving_licence", "apply_on"), job_category),
    ),
    outcome=_outcome,
)


def steps(result: Result) -> tuple[str, ...]:
    """Return what to do, by id, in order; staff are asked last."""
    own = tuple(step for finding in result.findings for step in _STEPS.get((finding.id, finding.reason), ()))
    asks_staff = result.escalate or result.outcome is not CheckOutcome.POSSIBLE
    return (*own, "ask_staff") if asks_staff else own


def support_owed(result: Result) -> str:
    """Return whether somebody must help with the change: `yes`, `no` or `needs_staff`."""
    return _DUTIES[_of(result.findings, SUPPORT_DUTY).verdict]


def job_change_as_json(result: Result) -> Mapping[str, object]:
    """The members of a job-change result beyond outcome, day and rules; one unchecked source spoils the check day."""
    checks = [finding.checked_on for finding in result.findings]
    days = [day for day in checks if day is not None]
    return {
        "steps": list(steps(result)),
        "support_duty": support_owed(result),
        "escalate": result.escalate,
        "sources": list(dict.fromkeys(source for finding in result.findings for source in finding.sources)),
        "checked_on": min(days).isoformat() if len(days) == len(checks) else None,
        "stale": any(finding.stale for finding in result.findings),
    }
