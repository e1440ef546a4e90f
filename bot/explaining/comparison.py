"""Two results side by side: what another answer would change."""

from bot.domain.checks.form import Check, Finding, Result
from bot.explaining.findings import outcome_text, reason_text
from bot.texts import Words


def comparison_text(words: Words, check: Check, now: Result, then: Result) -> str:
    """Both outcomes, then each criterion that differs, as it is now and as it would be."""
    pairs = zip(now.findings, then.findings, strict=True)
    changed = [_criterion(words, check, before, after) for before, after in pairs if _differs(before, after)]
    outcomes = [
        "\n".join([words("whatif-now"), outcome_text(words, now.outcome)]),
        "\n".join([words("whatif-then"), outcome_text(words, then.outcome)]),
    ]
    return "\n\n".join([*outcomes, *(changed or [words("whatif-same")])])


def _differs(before: Finding, after: Finding) -> bool:
    told = [(finding.verdict, finding.reason, finding.last_day, finding.escalate) for finding in (before, after)]
    return told[0] != told[1]


def _criterion(words: Words, check: Check, before: Finding, after: Finding) -> str:
    title = words("whatif-point", {"criterion": words.label(f"{check.id}-criterion-{before.id}")})
    old = words("whatif-verdict-now", _verdict(words, before))
    new = words("whatif-verdict-then", _verdict(words, after))
    return "\n".join([title, f"{old} {reason_text(words, check, before)}", f"{new} {reason_text(words, check, after)}"])


def _verdict(words: Words, finding: Finding) -> dict[str, str]:
    return {
        "icon": words(f"verdict-icon-{finding.verdict.value}"),
        "verdict": words.label(f"verdict-{finding.verdict.value}"),
    }
