"""A result in words: the outcome, and one criterion explained."""

from collections.abc import Sequence

from bot.domain.checks.check import Case, Check, CheckOutcome, Finding
from bot.domain.checks.next_steps import ACTIONABLE
from bot.domain.checks.papers import papers_of
from bot.domain.facts.check_facts import CheckFacts
from bot.presenters.folded import at_counter, folded
from bot.presenters.sources import check_line, source_line
from bot.texts import Translator


def outcome_text(t: Translator, outcome: CheckOutcome) -> str:
    """Return what all criteria together say; never that a person is eligible."""
    return t(f"result-outcome-{outcome.value}")


def finding_text(t: Translator, check: Check, finding: Finding, case: Case) -> str:
    """Return one criterion: verdict, why, what to do next; folded more of it, the papers, and where it is written."""
    return _explained(t, check, finding, case, [_checked(t, finding)])


def findings_text(t: Translator, check: Check, findings: Sequence[Finding], case: Case) -> str:
    """Return every criterion explained; that nobody has checked its sources yet stands once, below them all."""
    unchecked = [finding for finding in findings if finding.checked_on is None]
    texts = [
        _explained(t, check, finding, case, [] if finding in unchecked else [_checked(t, finding)])
        for finding in findings
    ]
    return "\n\n".join([*texts, *(_checked(t, finding) for finding in unchecked[:1])])


def _explained(t: Translator, check: Check, finding: Finding, case: Case, checked: Sequence[str]) -> str:
    facts = case.facts
    below = [
        *more_text(t, check, finding),
        *_papers(t, finding, case),
        *_why_doubted(t, finding, facts),
        *(source_line(t, facts.sources[source]) for source in finding.sources),
        *checked,
        *at_counter(t, lambda japanese: reason_text(japanese, check, finding)),
    ]
    parts = [
        t("result-finding-title", titles(t, check, finding)),
        reason_text(t, check, finding),
        *_doubt(t, finding, facts),
        *_todo(t, check, finding),
        folded("\n".join(below)),
    ]
    return "\n\n".join(parts)


def more_text(t: Translator, check: Check, finding: Finding) -> list[str]:
    """Return what else is true of a reason, where it is too long for one screen."""
    key = f"{check.id}-more-{finding.id}-{finding.reason}"
    return [t(key)] if t.texts.has(key) else []


def reason_text(t: Translator, check: Check, finding: Finding) -> str:
    """Return why the verdict is what it is."""
    return t(f"{check.id}-reason-{finding.id}-{finding.reason}", {"last_day": finding.last_day})


def todo_label(t: Translator, check: Check, finding: Finding) -> str:
    """Return what to do about a finding that is `ACTIONABLE`, as plain text."""
    return t.label(f"{check.id}-todo-{finding.id}-{finding.reason}")


def paper_todo_label(t: Translator, check: Check, finding: Finding) -> str:
    """The same for who holds a sheet of paper, which has no buttons."""
    key = f"{check.id}-paper-{finding.id}-{finding.reason}"
    return t.label(key) if t.texts.has(key) else todo_label(t, check, finding)


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


def _papers(t: Translator, finding: Finding, case: Case) -> list[str]:
    papers = papers_of(finding, case)
    if not papers:
        return []
    lines = [t("result-paper", {"paper": t.label(f"document-{paper}")}) for paper in papers]
    return ["\n".join([t("result-papers"), *lines])]


def _why_doubted(t: Translator, finding: Finding, facts: CheckFacts) -> list[str]:
    return [t("result-unconfirmed-why")] if facts.awaits_confirmation(finding.sources) else []


def _checked(t: Translator, finding: Finding) -> str:
    return check_line(t, finding.checked_on, is_stale=finding.stale)
