"""Next steps after a result, worst first, with the days that the rules name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.domain.checks.check import Case, Finding, Result, Verdict
from bot.domain.checks.eligibility.person import adult_on, health_window

_Days: TypeAlias = tuple[date | None, date | None]

# The verdicts that ask for something to be done: plain steps, then worst first.
ACTIONABLE = (Verdict.TO_DO, Verdict.NOT_MET, Verdict.NEEDS_STAFF, Verdict.UNKNOWN)
_NEEDS_RECENT_CHECK = frozenset(
    {"check_missing", "no_check", "date_missing", "after_application", "too_old_abroad", "too_old_in_japan"}
)


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do because of `finding`: not before `first_on`, not after `last_on`; None where no rule says so."""

    finding: Finding
    first_on: date | None
    last_on: date | None


def tasks(result: Result, case: Case) -> tuple[NextStep, ...]:
    """One task for each finding that asks for one: worst first, what must not wait before the rest, then by day."""
    found = [_task(finding, case) for finding in result.findings if finding.verdict in ACTIONABLE]
    return tuple(sorted(found, key=_urgency))


def _urgency(task: NextStep) -> tuple[int, bool, date]:
    return ACTIONABLE.index(task.finding.verdict), not task.finding.escalate, task.last_on or date.max


def _task(finding: Finding, case: Case) -> NextStep:
    first_on, last_on = _DAYS.get(finding.id, _no_day)(finding, case)
    is_past = last_on is not None and last_on < case.today
    return NextStep(finding, None, None) if is_past else NextStep(finding, first_on, last_on)


def _no_day(_finding: Finding, _case: Case) -> _Days:
    return None, None


def _before_application(finding: Finding, case: Case) -> _Days:
    """By the day of the application, if the worker named one; what escalates must not wait for it."""
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
    "field_standard": _before_application,
}
