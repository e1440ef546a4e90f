"""The next steps after a result, in order and in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.domain.checks.check import Case, Check, Finding
from bot.domain.checks.next_steps import NextStep, tasks
from bot.domain.checks.papers import papers_needed
from bot.domain.checks.quick_check import QuickStanding, standing
from bot.presenters.checks.findings import titles, todo_label
from bot.presenters.folded import folded
from bot.texts import Translator


@dataclass(frozen=True, slots=True)
class ResultExtras:
    """What is known beside the answers: `before` the application must be made, `notice` is a duty with its own day.

    `offer` is offered in place of another step, `changes` are those of the law that concern it; all are ready texts.
    `todo` words what is to be done about a finding.
    """

    before: date | None = None
    notice: str = ""
    offer: str = ""
    changes: str = ""
    todo: Callable[[Translator, Check, Finding], str] = todo_label


NO_EXTRAS = ResultExtras()


def todo_text(t: Translator, check: Check, case: Case, extras: ResultExtras = NO_EXTRAS) -> str:
    """The notice and the first task, folded the others, worst first; without a task there may still be papers."""
    told = standing(check, case)
    steps = [_step(t, check, number, task) for number, task in enumerate(tasks(told.findings, case, extras.before), 1)]
    own = [extras.notice] if extras.notice else []
    first, *others = [*own, *(steps or [nothing_left(t, told, case, extras)])]
    return "\n\n".join([t("todo-title"), first, *([folded("\n\n".join(others))] if others else [])])


def nothing_left(t: Translator, told: QuickStanding, case: Case, extras: ResultExtras) -> str:
    """Return what remains where no criterion asks for anything: the papers, if some are needed, and until when."""
    if not papers_needed(told.result, case):
        return t("todo-nothing")
    before = case.day("apply_on") or extras.before
    is_to_come = before is not None and before > case.today
    return "\n".join([t("todo-papers"), *([t("todo-until", {"before_on": before})] if is_to_come else [])])


def day_lines(t: Translator, task: NextStep) -> list[str]:
    """Return when a task can be done, where a rule says so."""
    days = {"first_on": task.first_on, "before_on": task.before_on}
    if task.first_on and task.before_on:
        return [t("todo-between", days)]
    if task.before_on:
        return [t("todo-until", days)]
    return [t("todo-from", days)] if task.first_on else []


def _step(t: Translator, check: Check, number: int, task: NextStep) -> str:
    todo = todo_label(t, check, task.finding)
    step = t("todo-step", {**titles(t, check, task.finding), "number": number, "todo": todo})
    return "\n".join([step, *day_lines(t, task)])
