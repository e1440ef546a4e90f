"""A result on one card: what stands against it and one next step; everything else is folded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from bot.domain.checks.check import Case, Check, CheckOutcome, Finding
from bot.domain.checks.next_steps import ACTIONABLE, NextStep, tasks
from bot.domain.checks.quick_check import QuickStanding, is_partly_asked, standing
from bot.presenters.checks.findings import more_text, outcome_text, reason_text, titles
from bot.presenters.checks.next_steps import NO_EXTRAS, ResultExtras, day_lines, nothing_left
from bot.presenters.folded import folded
from bot.texts import Translator


@dataclass(frozen=True, slots=True)
class ResultCard:
    """The parts of a card as ready text; `folded` is what a person reads only after a tap."""

    headline: str
    against: str
    next: str
    folded: str

    def text(self) -> str:
        """Return the card as one screen."""
        return "\n\n".join(filter(None, [self.headline, self.against, self.next, folded(self.folded)]))


def result_card(t: Translator, check: Check, case: Case, extras: ResultExtras = NO_EXTRAS) -> ResultCard:
    """Build the card of a form, which need not be complete; a duty with a day of its own comes before other steps."""
    told = standing(check, case)
    steps = _most_urgent_first(tasks(told.findings, case, extras.before))
    shown = None if extras.notice else next(iter(steps), None)
    others = [step.finding for step in steps if step is not shown]
    remaining = "" if extras.notice else nothing_left(t, told, case, extras)
    return ResultCard(
        headline=_headline(t, told, shown),
        against=extras.notice or (_against(t, check, shown) if shown else ""),
        next="\n\n".join([extras.offer or (_next(t, check, shown, extras) if shown else remaining), *_caveat(t, told)]),
        folded="\n\n".join(
            filter(None, [*_folded(t, check, told, shown, others), *_open(t, check, case, told), extras.changes])
        ),
    )


def _most_urgent_first(steps: Sequence[NextStep]) -> list[NextStep]:
    """What a person must hear of at once comes before every other step."""
    return sorted(steps, key=lambda step: not step.finding.escalate)


def _headline(t: Translator, told: QuickStanding, shown: NextStep | None) -> str:
    if shown is not None and shown.finding.reason == "suspended_not_met":
        return t("result-outcome-suspended")
    return outcome_text(t, told.outcome)


def _against(t: Translator, check: Check, step: NextStep) -> str:
    reason = unescape(reason_text(t, check, step.finding))
    return t("result-against", {"icon": titles(t, check, step.finding)["icon"], "reason": reason})


def _next(t: Translator, check: Check, step: NextStep, extras: ResultExtras) -> str:
    todo = t("result-todo", {"todo": extras.todo(t, check, step.finding)})
    return "\n".join([todo, *day_lines(t, step)])


def _caveat(t: Translator, told: QuickStanding) -> list[str]:
    """Where nothing is in the way: how many points were not asked about."""
    is_told = told.outcome is CheckOutcome.CLEAR and told.open
    return [t("result-open", {"count": len(told.open)})] if is_told else []


def _folded(
    t: Translator, check: Check, told: QuickStanding, shown: NextStep | None, others: Sequence[Finding]
) -> Iterator[str]:
    """The other points that stand against it, with their reasons; what is fine."""
    if shown is not None:
        yield from more_text(t, check, shown.finding)
    for finding in others:
        yield f"{point_line(t, check, finding)}\n{reason_text(t, check, finding)}"
    fine = [point_line(t, check, each) for each in told.findings if each.verdict not in ACTIONABLE]
    if fine:
        yield "\n".join(fine)


def _open(t: Translator, check: Check, case: Case, told: QuickStanding) -> Iterator[str]:
    """What was not asked, or not wholly; who decides."""
    still_open = [each for each in told.result.findings if each.id in told.open]
    yield "\n".join(_open_line(t, check, case, each) for each in still_open)
    if told.outcome is not CheckOutcome.CLEAR:  # its own sentence says so
        yield t("result-who_decides")


def _open_line(t: Translator, check: Check, case: Case, finding: Finding) -> str:
    key = "result-partly_asked" if is_partly_asked(check, case, finding.id) else "result-not_asked"
    return t(key, {"criterion": t.label(f"{check.id}-criterion-{finding.id}")})


def point_line(t: Translator, check: Check, finding: Finding) -> str:
    """Return one criterion and its verdict on a line."""
    return t("result-line", titles(t, check, finding))
