"""Everything a worker can read about a result, on one page."""

from dataclasses import replace

from bot.domain.checks.check import Case, Check
from bot.domain.checks.quick_check import standing
from bot.presenters.checks.card import result_card
from bot.presenters.checks.findings import findings_text
from bot.presenters.checks.next_steps import todo_text
from bot.presenters.checks.total_stay import has_clock, stay_text
from bot.texts import Translator


def report(t: Translator, check: Check, case: Case) -> str:
    """Return the result, what to do in order, the five years, and each criterion with its document and its source.

    What was not answered is not known: nobody is asked any more.
    """
    unknown = dict.fromkeys(question.id for question in check.questions(case.facts))
    whole = replace(case, answers={**unknown, **case.answers})
    told = standing(check, whole)
    clock = [stay_text(t, whole)] if has_clock(whole) else []
    findings = findings_text(t, check, told.findings, whole)
    card = result_card(t, check, whole).text()
    return "\n\n".join([card, todo_text(t, check, whole), *clock, findings])
