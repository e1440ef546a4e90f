"""A result as a JSON object: the head is every check's, the body its own."""

from collections.abc import Callable, Mapping

from bot.domain.checks.check import Finding, Result
from bot.domain.checks.job_change import job_change_as_json

# The only criterion that speaks of a last day, and then always, be it null.
_HAS_LAST_DAY = "total_stay"


def result_as_json(result: Result) -> dict[str, object]:
    """Plain values only; days are ISO texts."""
    return {
        "outcome": result.outcome.value,
        "as_of": result.as_of.isoformat(),
        "rules": result.rules,
        **_BODIES[result.check](result),
    }


def _criteria_as_json(result: Result) -> Mapping[str, object]:
    return {
        "criteria": [_finding_as_json(finding) for finding in result.findings],
        "escalate": result.escalate,
    }


def _finding_as_json(finding: Finding) -> dict[str, object]:
    plain: dict[str, object] = {
        "id": finding.id,
        "verdict": finding.verdict.value,
        "reason": finding.reason,
        "documents": list(finding.documents),
        "sources": list(finding.sources),
        "checked_on": finding.checked_on and finding.checked_on.isoformat(),
        "stale": finding.stale,
    }
    if finding.id == _HAS_LAST_DAY:
        plain["last_day"] = finding.last_day and finding.last_day.isoformat()
    return plain


_BODIES: Mapping[str, Callable[[Result], Mapping[str, object]]] = {
    "eligibility": _criteria_as_json,
    "job_change": job_change_as_json,
}
