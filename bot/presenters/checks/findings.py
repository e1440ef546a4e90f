"""A result in words: the outcome, a line for each criterion, and one criterion explained."""

from collections.abc import Sequence

from bot.domain.checks.check import Check, CheckOutcome, Finding, Result
from bot.domain.checks.next_steps import ACTIONABLE
from bot.domain.facts.check_facts import CheckFacts
from bot.presenters.folded import at_counter, folded
from bot.presenters.sources import check_line, source_line
from bot.texts import Translator


def result_text(t: Translator, check: Check, result: Result) -> str:
    """The outcome, what to act on and why, then one line for each other criterion."""
    acting = [finding for finding in result.findings if finding.verdict in ACTIONABLE]
    others = [finding for finding in result.findings if finding.verdict not in ACTIONABLE]
    why = [f"{_line(t, check, finding)}\n{reason_text(t, check, finding)}" for finding in acting]
    fine = ["\n".join(_line(t, check, finding) for finding in others)] if others else []
    escalation = [t(f"{check.id}-escalate")] if result.escalate else []
    return "\n\n".join([outcome_text(t, result.outcome), *why, *fine, *escalation])


def outcome_text(t: Translator, outcome: CheckOutcome) -> str:
    """Return what all criteria together say; never that a person is eligible."""
    return t(f"result-outcome-{outcome.value}")


def finding_text(t: Translator, check: Check, finding: Finding, facts: CheckFacts) -> str:
    """Return one criterion: verdict, why, which document proves it, what to do next, and where that is written."""
    return _explained(t, check, finding, facts, [_checked(t, finding)])


def findings_text(t: Translator, check: Check, findings: Sequence[Finding], facts: CheckFacts) -> str:
    """Return every criterion explained; that nobody has checked its sources yet stands once, below them all."""
    unchecked = [finding for finding in findings if finding.checked_on is None]
    texts = [
        _explained(t, check, finding, facts, [] if finding in unchecked else [_checked(t, finding)])
        for finding in findings
    ]
    return "\n\n".join([*texts, *(_checked(t, finding) for finding in unchecked[:1])])


def _explained(t: Translator, check: Check, finding: Finding, facts: CheckFacts, checked: Sequence[str]) -> str:
    proof = [
        *(source_line(t, facts.sources[source]) for source in finding.sources),
        *checked,
        *at_counter(t, lambda japanese: reason_text(japanese, check, finding)),
    ]
    parts = [
        t("result-finding-title", titles(t, check, finding)),
        reason_text(t, check, finding),
        *_doubt(t, finding, facts),
        *_todo(t, check, finding),
        *_papers(t, finding),
        folded("\n".join(proof)),
    ]
    return "\n\n".join(parts)


def reason_text(t: Translator, check: Check, finding: Finding) -> str:
    """Return why the verdict is what it is."""
    return t(f"{check.id}-reason-{finding.id}-{finding.reason}", {"last_day": finding.last_day})


def todo_label(t: Translator, check: Check, finding: Finding) -> str:
    """Return what to do about a finding that is `ACTIONABLE`, as plain text."""
    return t.label(f"{check.id}-todo-{finding.id}-{finding.reason}")


def _line(t: Translator, check: Check, finding: Finding) -> str:
    return t("result-line", titles(t, check, finding))


def titles(t: Translator, check: Check, finding: Finding) -> dict[str, str]:
    """The criterion and the verdict, by the names under which texts have them."""
    return {
        "icon": t(f"verdict-icon-{finding.verdict.value}"),
        "criterion": t.label(f"{check.id}-criterion-{finding.id}"),
        "verdict": t.label(f"verdict-{finding.verdict.value}"),
    }


def _doubt(t: Translator, finding: Finding, facts: CheckFacts) -> list[str]:
    return [t("result-unconfirmed")] if facts.awaits_confirmation(finding.sources) else []


def _todo(t: Translator, check: Check, finding: Finding) -> list[str]:
    if finding.verdict not in ACTIONABLE:
        return []
    return [t("result-todo", {"todo": todo_label(t, check, finding)})]


def _papers(t: Translator, finding: Finding) -> list[str]:
    if not finding.documents:
        return []
    lines = [t("result-paper", {"paper": t.label(f"document-{paper}")}) for paper in finding.documents]
    return ["\n".join([t("result-papers"), *lines])]


def _checked(t: Translator, finding: Finding) -> str:
    return check_line(t, finding.checked_on, is_stale=finding.stale)
