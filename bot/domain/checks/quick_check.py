"""The quick check: only what can still decide is asked, as if the application were made today.

What can still decide is never a list: each criterion is read with the open answers at all their values.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.domain.checks.check import (
    Case,
    Check,
    CheckOutcome,
    Finding,
    Question,
    Result,
    Value,
    Verdict,
    evaluate,
)
from bot.domain.checks.next_question import matters, open_ones, sure_verdict
from bot.domain.checks.shortcuts import Situation, Together


@dataclass(frozen=True, slots=True)
class QuickStanding:
    """What the answers so far say: `open` are the criteria that answers still to come may change.

    `outcome` is that of all criteria or, once nothing that is open can stand in the way, of those that are settled.
    """

    result: Result
    outcome: CheckOutcome
    open: frozenset[str]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that no answer still to come changes, or that stand in the way as things are."""
        return tuple(each for each in self.result.findings if each.id not in self.open)


def standing(check: Check, case: Case) -> QuickStanding:
    """Read a form that need not be complete; while answers that can decide are missing, it says what they are."""
    result = evaluate(check, case)
    is_blocked_now = result.outcome is CheckOutcome.BLOCKED
    if not is_blocked_now and deciding_question(check, case) is not None:
        return QuickStanding(result, result.outcome, frozenset())
    assumed = as_of_today(check, case)
    sure = {criterion.id: sure_verdict(check, criterion, assumed) for criterion in check.criteria}
    still_open = frozenset(
        each.id for each in result.findings if sure[each.id] is None and each.verdict is not Verdict.NOT_MET
    )
    settled = tuple(each for each in result.findings if each.id not in still_open)
    return QuickStanding(result, result.outcome if is_blocked_now else check.outcome(settled), still_open)


def is_partly_asked(check: Check, case: Case, criterion_id: str) -> bool:
    """Return whether something of that criterion was asked: not only what tells of the job that is wanted."""
    criterion = next(each for each in check.criteria if each.id == criterion_id)
    told = {"field", *(key for situation in check.situations for key in situation.answers)}
    asked = {each.group for each in check.questions(case.facts) if each.id in case.answers}
    return not asked.isdisjoint({*criterion.inputs} - told)


def is_blocked(check: Check, case: Case) -> bool:
    """Return whether something stands in the way whatever else is answered."""
    assumed = as_of_today(check, case)
    return any(sure_verdict(check, criterion, assumed) is Verdict.NOT_MET for criterion in check.criteria)


def deciding_question(check: Check, case: Case) -> Question | None:
    """The next question that can still decide; None when no answer can any more."""
    assumed = as_of_today(check, case)
    asked = (*_first_ones(check, assumed), *check.questions(case.facts))
    return next(open_ones(check, asked, assumed, check.decisive), None)


def asked_together(check: Check, case: Case, question: Question) -> Together | None:
    """The questions that are asked on one screen with this one: all of them are open and can decide."""
    group = next((group for group in check.together if question.id in group.questions), None)
    if group is None:
        return None
    assumed = as_of_today(check, case)
    members = [each for each in check.questions(case.facts) if each.id in group.questions]
    can_decide = (each.id not in case.answers and matters(check, each, assumed, check.decisive) for each in members)
    return group if all(can_decide) else None


def screens_left(check: Check, case: Case, apart: Collection[str] = ()) -> int:
    """How many screens still ask, if they get typical answers; the groups `apart` are asked one by one."""
    count = 0
    while (question := deciding_question(check, case)) is not None and not is_blocked(check, case):
        group = asked_together(check, case, question)
        typical = question.samples(case)[0]
        given: dict[str, Value] = {question.id: typical}
        if group is not None and group.id not in apart:
            given = dict.fromkeys(group.questions, group.answer)
        case, count = replace(case, answers={**case.answers, **given}), count + 1
    return count


def as_of_today(check: Check, case: Case) -> Case:
    """The case in which open questions that have a day for a default are left at that."""
    assumed = [each.id for each in check.questions(case.facts) if each.is_assumed and each.id not in case.answers]
    return replace(case, answers={**case.answers, **dict.fromkeys(assumed)}) if assumed else case


def _first_ones(check: Check, case: Case) -> tuple[Question, ...]:
    """What is asked first in the situation that the answers tell of."""
    told = (each for each in check.situations if each.first and _is_in(case, each))
    first = next((each.first for each in told), ())
    return tuple(question for question in check.questions(case.facts) if question.id in first)


def _is_in(case: Case, situation: Situation) -> bool:
    """Return whether the chosen ones among its answers are those of the case."""
    chosen = {key: value for key, value in situation.answers.items() if isinstance(value, str)}
    return all(case.answers.get(key) == value for key, value in chosen.items())
