"""Everything a worker can read about a result, on one page."""

from bot.domain.checks.check import Case, Check, evaluate
from bot.presenters.checks.findings import findings_text, result_text
from bot.presenters.checks.next_steps import todo_text
from bot.presenters.checks.total_stay import has_clock, stay_text
from bot.texts import Translator


def report(t: Translator, check: Check, case: Case) -> str:
    """Return the result, what to do in order, the five years, and each criterion with its document and its source."""
    result = evaluate(check, case)
    clock = [stay_text(t, case)] if has_clock(case) else []
    findings = findings_text(t, check, result.findings, case.facts)
    return "\n\n".join([result_text(t, check, result), todo_text(t, check, result, case), *clock, findings])
