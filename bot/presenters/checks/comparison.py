"""Two results side by side: what another answer would change."""

from bot.domain.checks.check import Case, Check, Finding
from bot.domain.checks.quick_check import standing
from bot.presenters.checks.findings import outcome_text, reason_text, titles
from bot.presenters.folded import folded
from bot.texts import Translator


def comparison_text(t: Translator, check: Check, now: Case, then: Case) -> str:
    """Both outcomes; folded each criterion that differs, as it is now and as it would be."""
    before, after = standing(check, now), standing(check, then)
    pairs = zip(before.result.findings, after.result.findings, strict=True)
    changed = [_criterion(t, check, *pair) for pair in pairs if _differs(*pair)]
    outcomes = [
        "\n".join([t("whatif-now"), outcome_text(t, before.outcome)]),
        "\n".join([t("whatif-then"), outcome_text(t, after.outcome)]),
    ]
    return "\n\n".join([*outcomes, folded("\n\n".join(changed)) if changed else t("whatif-same")])


def _differs(before: Finding, after: Finding) -> bool:
    told = [(finding.verdict, finding.reason, finding.last_day, finding.escalate) for finding in (before, after)]
    return told[0] != told[1]


def _criterion(t: Translator, check: Check, before: Finding, after: Finding) -> str:
    title = t("whatif-point", titles(t, check, before))
    old = t("whatif-verdict-now", titles(t, check, before))
    new = t("whatif-verdict-then", titles(t, check, after))
    return "\n".join([title, old, reason_text(t, check, before), new, reason_text(t, check, after)])
