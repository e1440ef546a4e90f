"""The next steps after a result, in order and in words."""

from bot.domain.checks.check import Case, Check, Result
from bot.domain.checks.next_steps import NextStep, tasks
from bot.presenters.checks.findings import titles, todo_label
from bot.texts import Translator


def todo_text(t: Translator, check: Check, result: Result, case: Case) -> str:
    """Every task, worst first, each with the days that a rule names for it."""
    open_tasks = tasks(result, case)
    if not open_tasks:
        return "\n\n".join([t("todo-title"), t("todo-nothing")])
    steps = [_step(t, check, number, task) for number, task in enumerate(open_tasks, start=1)]
    return "\n\n".join([t("todo-title"), *steps])


def _step(t: Translator, check: Check, number: int, task: NextStep) -> str:
    todo = todo_label(t, check, task.finding)
    step = t("todo-step", {**titles(t, check, task.finding), "number": number, "todo": todo})
    return "\n".join([step, *_days(t, task)])


def _days(t: Translator, task: NextStep) -> list[str]:
    days = {"first_on": task.first_on, "last_on": task.last_on}
    if task.first_on and task.last_on:
        return [t("todo-between", days)]
    if task.last_on:
        return [t("todo-until", days)]
    return [t("todo-from", days)] if task.first_on else []
