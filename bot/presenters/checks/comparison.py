"""Two results side by side: what another answer would change."""

from bot.domain.checks.check import Check, Finding, Result
from bot.presenters.checks.findings import outcome_text, reason_text, titles
from bot.texts import Translator


def comparison_text(t: Translator, check: Check, now: Result, then: Result) -> str:
    """Both outcomes, then each criterion that differs, as it is now and as it would be."""
    pairs = zip(now.findings, then.findings, strict=True)
    changed = [_criterion(t, check, before, after) for before, after in pairs if _differs(before, after)]
    outcomes = [
        "\n".join([t("whatif-now"), outcome_text(t, now.outcome)]),
        "\n".join([t("whatif-then"), outcome_text(t, then.outcome)]),
    ]
    return "\n\n".join([*outcomes, *(changed or [t("whatif-same")])])


def _differs(before: Finding, after: Finding) -> bool:
    told = [(finding.verdict, finding.reason, finding.last_day, finding.escalate) for finding in (before, after)]
    return told[0] != told[1]


def _criterion(t: Translator, check: Check, before: Finding, after: Finding) -> str:
    title = t("whatif-point", titles(t, check, before))
    old = t("whatif-verdict-now", titles(t, check, before))
    new = t("whatif-verdict-then", titles(t, check, after))
    return "\n".join([title, f"{old} {reason_text(t, check, before)}", f"{new} {reason_text(t, check, after)}"])
