"""May this person change jobs, and what comes first? Contracts.md §1.3.

Each criterion is one question of the person; in this order their steps are the contract's.
"""

from collections.abc import Callable, Mapping
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
    met,
    needs_staff,
    not_applicable,
    not_met,
    to_do,
)
from bot.domain.days import add_days, add_years
from bot.domain.facts import Facts
from bot.domain.facts.fields import Suspension

PERMISSION, CONTRACT_END, SUPPORT_DUTY, JOB_CATEGORY = "permission", "contract_end", "support_duty", "job_category"
_WAYS = ("same_category", "common_skill_confirmed", "new_field_test_passed")

_OUTCOMES = {
    Verdict.MET: CheckOutcome.POSSIBLE,
    Verdict.NOT_MET: CheckOutcome.NOT_YET,
    Verdict.NEEDS_STAFF: CheckOutcome.NEEDS_STAFF,
}
_DUTIES = {Verdict.TO_DO: "yes", Verdict.NOT_APPLICABLE: "no", Verdict.NEEDS_STAFF: "needs_staff"}
_STEPS = {
    (PERMISSION, Verdict.TO_DO): ("apply_for_permission", "do_not_start_before_permission"),
    (CONTRACT_END, Verdict.TO_DO): ("notify_contract_end_14_days",),
    (SUPPORT_DUTY, Verdict.TO_DO): ("hello_work",),
    (JOB_CATEGORY, Verdict.NOT_MET): ("ask_staff",),
    (JOB_CATEGORY, Verdict.NEEDS_STAFF): ("ask_staff",),
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
    return needs_staff("not_clear")


def job_category(case: Case) -> Ruling:
    """The same category, a common skill confirmed by a test, or the new field's own test."""
    ways = [case.yes_no(way) for way in _WAYS]
    if not any(ways):
        return not_met("no_way") if None not in ways else needs_staff("category_missing")
    suspension = _suspension(case)
    if suspension is not None:
        return needs_staff("suspended", suspension.sources)
    return met("way_known")


def _suspension(case: Case) -> Suspension | None:
    """Return what limits applications for the new field; from another field and inside it alike."""
    field = case.facts.field(case.choice("new_field"))
    return None if field is None else field.suspension("ssw1", "change_employer", case.apply_on)


@lru_cache(maxsize=4)
def questions(facts: Facts) -> tuple[Question, ...]:
    """All questions of the contract; nobody must answer any. The present `field` decides nothing and is never asked."""
    fields = tuple(facts.fields)
    reasons = ("employer", "own_wish", "other")
    return (
        Question("contract_ended", QuestionKind.YES_NO, _always(False, True)),
        Question("reason", QuestionKind.CHOICE, _always(*reasons), reasons),
        Question("field", QuestionKind.FIELD, _always(*fields), fields),
        Question("same_category", QuestionKind.YES_NO, _always(True, False)),
        Question("common_skill_confirmed", QuestionKind.YES_NO, _always(True, False)),
        Question("new_field_test_passed", QuestionKind.YES_NO, _always(True, False)),
        Question("new_field", QuestionKind.FIELD, _always(*fields), fields),
        Question("apply_on", QuestionKind.DATE, _application_days, bounds=_next_two_years),
        Question("permission_received", QuestionKind.YES_NO, _always(False, True)),
    )


def _always(*samples: Value) -> Callable[[Case], tuple[Value, ...]]:
    return lambda _: samples


def _next_two_years(case: Case) -> tuple[date, date]:
    return case.today, add_years(case.today, 2)


def _application_days(case: Case) -> tuple[date, ...]:
    """Today, in two years, and around the days on which a suspension begins and ends."""
    first_on, last_on = _next_two_years(case)
    days = [first_on, last_on]
    for field in case.facts.fields.values():
        for suspension in field.suspensions:
            turns = (suspension.validity.since, suspension.validity.until)
            days += [add_days(turn, place) for turn in turns if turn is not None for place in (-1, 0, 1)]
    return tuple(dict.fromkeys(day for day in days if first_on <= day <= last_on))


def _outcome(findings: tuple[Finding, ...]) -> CheckOutcome:
    return _OUTCOMES[_of(findings, JOB_CATEGORY).verdict]


def _of(findings: tuple[Finding, ...], criterion_id: str) -> Finding:
    return next(finding for finding in findings if finding.id == criterion_id)


JOB_CHANGE = Check(
    id="job_change",
    version="1",
    questions=questions,
    criteria=(
        Criterion(PERMISSION, ("permission_received",), permission),
        Criterion(CONTRACT_END, ("contract_ended",), contract_end),
        Criterion(SUPPORT_DUTY, ("reason",), support_duty),
        Criterion(JOB_CATEGORY, (*_WAYS, "new_field", "apply_on"), job_category),
    ),
    outcome=_outcome,
)


def steps(result: Result) -> tuple[str, ...]:
    """Return what to do, by id, in order."""
    return tuple(step for finding in result.findings for step in _STEPS.get((finding.id, finding.verdict), ()))


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
        "sources": list(dict.fromkeys(source for finding in result.findings for source in finding.sources)),
        "checked_on": min(days).isoformat() if len(days) == len(checks) else None,
        "stale": any(finding.stale for finding in result.findings),
    }
