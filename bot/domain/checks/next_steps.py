"""Next steps after a result, worst first, with the days that the rules name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from bot.domain.checks.check import Case, Finding, Verdict
from bot.domain.checks.eligibility.person import adult_on, health_window

_Days: TypeAlias = tuple[date | None, date | None]

# The verdicts that ask for something to be done: plain steps, then worst first.
ACTIONABLE = (Verdict.TO_DO, Verdict.NOT_MET, Verdict.NEEDS_STAFF, Verdict.UNKNOWN)
_NEEDS_RECENT_CHECK = frozenset(
    {"check_missing", "no_check", "date_missing", "after_application", "too_old_abroad", "too_old_in_japan"}
)
_NOT_UP_TO_THE_WORKER = frozenset({"suspended_not_met", "suspended_needs_staff", "not_open", "no_ssw2"})


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do because of `finding`: not before `first_on`, and before `before_on`; None: no rule says so."""

    finding: Finding
    first_on: date | None
    before_on: date | None


def tasks(findings: Iterable[Finding], case: Case, apply_before: date | None = None) -> tuple[NextStep, ...]:
    """One task for each finding that asks for one: worst first, what must not wait before the rest, then by day.

    `apply_before` is the day before which the application must be made, where its own day was not answered.
    """
    found = [_task(finding, case, apply_before) for finding in findings if finding.verdict in ACTIONABLE]
    return tuple(sorted(found, key=_urgency))


def _urgency(task: NextStep) -> tuple[int, bool, date]:
    return ACTIONABLE.index(task.finding.verdict), not task.finding.escalate, task.before_on or date.max


def _task(finding: Finding, case: Case, apply_before: date | None) -> NextStep:
    known = case if case.day("apply_on") or apply_before is None else _applying(case, apply_before)
    first_on, before_on = _DAYS.get(finding.id, _no_day)(finding, known)
    is_too_late = before_on is not None and before_on <= case.today
    return NextStep(finding, None, None) if is_too_late else NextStep(finding, first_on, before_on)


def _applying(case: Case, on: date) -> Case:
    return replace(case, answers={**case.answers, "apply_on": on})


def _no_day(_finding: Finding, _case: Case) -> _Days:
    return None, None


def _before_application(finding: Finding, case: Case) -> _Days:
    """Before the day of the application, where one is known; what escalates must not wait for it."""
    return None, None if finding.escalate else case.day("apply_on")


def _coming_of_age(finding: Finding, case: Case) -> _Days:
    birth_date = case.day("birth_date")
    return _before_application(finding, case) if birth_date is None else (adult_on(birth_date), None)


def _health_check(finding: Finding, case: Case) -> _Days:
    if finding.reason not in _NEEDS_RECENT_CHECK or case.day("apply_on") is None:
        return _before_application(finding, case)
    return health_window(case)


def _last_day_of_stay(finding: Finding, case: Case) -> _Days:
    return (None, finding.last_day) if finding.last_day else _before_application(finding, case)


def _rules_of_field(finding: Finding, case: Case) -> _Days:
    """No day of the worker's ends a suspension, or opens a field."""
    return (None, None) if finding.reason in _NOT_UP_TO_THE_WORKER else _before_application(finding, case)


_DAYS: Mapping[str, Callable[[Finding, Case], _Days]] = {
    "age": _coming_of_age,
    "health": _health_check,
    "skill": _before_application,
    "japanese": _before_application,
    "return_cooperation": _before_application,
    "total_stay": _last_day_of_stay,
    "deposit_penalty": _before_application,
    "cost_agreement": _before_application,
    "home_country_procedure": _before_application,
    "skill_transfer": _before_application,
    "field_standard": _rules_of_field,
}
