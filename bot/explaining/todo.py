"""What to do about a result, in order and in words."""

from bot.domain.checks.form import Case, Check, Result
from bot.domain.checks.todo import Task, tasks
from bot.explaining.findings import todo_label
from bot.texts import Value, Words


def todo_text(words: Words, check: Check, result: Result, case: Case) -> str:
    """Every task, worst first, each with the days that a rule names for it."""
    open_tasks = tasks(result, case)
    if not open_tasks:
        return "\n\n".join([words("todo-title"), words("todo-nothing")])
    steps = [_step(words, check, number, task) for number, task in enumerate(open_tasks, start=1)]
    return "\n\n".join([words("todo-title"), *steps])


def _step(words: Words, check: Check, number: int, task: Task) -> str:
    step: dict[str, Value] = {
        "number": number,
        "icon": words(f"verdict-icon-{task.finding.verdict.value}"),
        "criterion": words.label(f"{check.id}-criterion-{task.finding.id}"),
        "todo": todo_label(words, check, task.finding),
    }
    return "\n".join([words("todo-step", step), *_days(words, task)])


def _days(words: Words, task: Task) -> list[str]:
    days = {"first_on": task.first_on, "last_on": task.last_on}
    if task.first_on and task.last_on:
        return [words("todo-between", days)]
    if task.last_on:
        return [words("todo-until", days)]
    return [words("todo-from", days)] if task.first_on else []
