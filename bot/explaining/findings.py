"""A result in words: the outcome, a line for each criterion, and one criterion explained."""

from bot.domain.checks.form import Check, Finding, Outcome, Result
from bot.domain.checks.todo import ACTIONABLE
from bot.domain.facts import Facts, Source
from bot.texts import Words, day

# What an office in Japan reads.
_COUNTER_LOCALE = "ja"


def result_text(words: Words, check: Check, result: Result) -> str:
    """The outcome, what to act on and why, then one line for each other criterion."""
    acting = [finding for finding in result.findings if finding.verdict in ACTIONABLE]
    others = [finding for finding in result.findings if finding.verdict not in ACTIONABLE]
    why = [f"{_line(words, check, finding)}\n{reason_text(words, check, finding)}" for finding in acting]
    fine = [_line(words, check, finding) for finding in others]
    escalation = [words("result-escalate")] if result.escalate else []
    return "\n\n".join([outcome_text(words, result.outcome), *why, "\n".join(fine), *escalation])


def outcome_text(words: Words, outcome: Outcome) -> str:
    """What all criteria together say; never that somebody is eligible."""
    return words(f"result-outcome-{outcome.value}")


def finding_text(words: Words, check: Check, finding: Finding, facts: Facts) -> str:
    """One criterion: verdict, why, which paper proves it, what to do next, and where that is written."""
    parts = [
        words("result-finding-title", _titles(words, check, finding)),
        reason_text(words, check, finding),
        *_doubt(words, finding, facts),
        *_todo(words, check, finding),
        *_papers(words, finding),
        _quote(_proof(words, check, finding, facts)),
    ]
    return "\n\n".join(parts)


def reason_text(words: Words, check: Check, finding: Finding) -> str:
    """Why the verdict is what it is."""
    return words(f"{check.id}-reason-{finding.id}-{finding.reason}", {"last_day": finding.last_day})


def todo_label(words: Words, check: Check, finding: Finding) -> str:
    """What to do about a finding that is `ACTIONABLE`, as plain text."""
    return words.label(f"{check.id}-todo-{finding.id}-{finding.reason}")


def _line(words: Words, check: Check, finding: Finding) -> str:
    return words("result-line", _titles(words, check, finding))


def _titles(words: Words, check: Check, finding: Finding) -> dict[str, str]:
    return {
        "icon": words(f"verdict-icon-{finding.verdict.value}"),
        "criterion": words.label(f"{check.id}-criterion-{finding.id}"),
        "verdict": words.label(f"verdict-{finding.verdict.value}"),
    }


def _doubt(words: Words, finding: Finding, facts: Facts) -> list[str]:
    return [words("result-unconfirmed")] if facts.awaits_confirmation(finding.sources) else []


def _todo(words: Words, check: Check, finding: Finding) -> list[str]:
    if finding.verdict not in ACTIONABLE:
        return []
    return [words("result-todo", {"todo": todo_label(words, check, finding)})]


def _papers(words: Words, finding: Finding) -> list[str]:
    if not finding.documents:
        return []
    lines = [words("result-paper", {"paper": words.label(f"document-{paper}")}) for paper in finding.documents]
    return ["\n".join([words("result-papers"), *lines])]


def _proof(words: Words, check: Check, finding: Finding, facts: Facts) -> list[str]:
    checked = day(finding.checked_on, words.locale) if finding.checked_on else ""
    lines = [_source(words, facts.sources[source]) for source in finding.sources]
    lines.append(words("result-checked", {"on": checked, "stale": finding.stale}))
    if words.locale != _COUNTER_LOCALE:
        lines.append(reason_text(Words(words.texts, _COUNTER_LOCALE), check, finding))
    return lines


def _source(words: Words, source: Source) -> str:
    return words("result-source", {"title": source.title, "url": source.url or "none"})


def _quote(lines: list[str]) -> str:
    whole = "\n".join(lines)
    return f"<blockquote expandable>{whole}</blockquote>"
