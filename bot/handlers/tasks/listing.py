"""Tasks of staff: the list behind /tasks, and the buttons under a task or a duty, in the group or in private."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.reminders.duties import finish_duty, noted_args
from bot.actions.tasks.tasks import finish_task, task_args, who_is
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.callbacks import Callback, TickedUnder
from bot.domain.missing import MISSING
from bot.domain.reminders.duties import DUTIES, filing_entries, has_begun
from bot.domain.reminders.obligation import Obligation
from bot.domain.staff import Access, is_allowed
from bot.domain.tasks import NEEDS_EMPLOYER, StaffTask
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.presenters.organisation import shown_phone
from bot.texts import Translator, Value

# Longer lists are read from the top: what was done leaves the list.
_SHOWN = 20
_IN_A_ROW = 5
_EMPLOYERS_LANGUAGE = "ja"


def register_tasks(router: Router) -> None:
    """The buttons, wherever they stand."""
    register_button(router, tick, *_FINISH)
    register_button(router, show_draft, callbacks.SHOW_DRAFT)


async def show_tasks(message: Message, turn: Turn) -> None:
    """Everything that is to be done now, with a button for each."""
    text, keyboard = await _list(turn)
    await message.answer(text, reply_markup=keyboard)


async def show_tasks_below(callback: CallbackQuery, turn: Turn, number: int) -> None:
    """The same, below the screen of staff whose button it is; the `number` is how many there were."""
    del number
    await callback.answer()
    await say_below(callback, *await _list(turn))


async def tick(
    callback: CallbackQuery, turn: Turn, pressed: Callback[TickedUnder, int], under: TickedUnder, number: int
) -> None:
    """It is done: under its own message that stands instead of it, under the list the rest is shown."""
    finished = await _FINISH[pressed](turn, number)
    await callback.answer(turn.t.label("task-said-done" if finished else "task-said-before"))
    if not finished:
        return
    if under is TickedUnder.MESSAGE:
        await show_instead(callback, finished)
        return
    await show_instead(callback, *await _list(turn))


async def show_draft(callback: CallbackQuery, turn: Turn, task_id: int) -> None:
    """A text to copy, with which the employer is asked to let the worker get in touch; it tells no reason."""
    task = await turn.store.tasks.find(task_id)
    if task is None or task.worker_id is None or task.kind not in NEEDS_EMPLOYER:
        raise RefusedTapError
    await callback.answer()
    await say_below(callback, turn.t("task-draft", await _draft_args(turn, task)))


async def _finish_task(turn: Turn, task_id: int) -> str | None:
    """Return what stands in the task's place; None where it was done before."""
    task = await turn.store.tasks.find(task_id)
    if task is None or not (await finish_task(turn.as_member, task)).is_done:
        return None
    return turn.t("task-done", {**await task_args(turn.store, task), "task": task.kind, "name": _member(turn)})


async def _finish_duty(turn: Turn, obligation_id: int) -> str | None:
    """Return what stands in the duty's place; None where it was done before."""
    duty = await turn.store.obligations.find(obligation_id)
    if duty is None or not (await finish_duty(turn.as_member, duty)).is_done:
        return None
    return turn.t("duty-done", {"reminder": duty.kind, "name": _member(turn)})


_FINISH = {callbacks.TICK_TASK: _finish_task, callbacks.TICK_DUTY: _finish_duty}


async def _list(turn: Turn) -> tuple[str, InlineKeyboardMarkup | None]:
    tasks = await turn.store.tasks.list_open()
    duties = [each for each in await turn.store.obligations.list_open_of_kinds(DUTIES) if has_begun(each, turn.today)]
    if not tasks and not duties:
        return turn.t("task-list-empty"), None
    lines = [await _task_line(turn, task, place) for place, task in enumerate(tasks[:_SHOWN], start=1)]
    data = [callbacks.TICK_TASK.data(TickedUnder.LIST, task.id) for task in tasks[:_SHOWN]]
    for duty in duties:
        about = await _duty_lines(turn, duty, len(data) + 1)
        if len(lines) + len(about) > _SHOWN:
            break
        lines += about
        data.append(callbacks.TICK_DUTY.data(TickedUnder.LIST, duty.id))
    more = len(tasks) + len(duties) - len(data)
    rest = [turn.t("task-list-more", {"more": more})] if more else []
    return "\n".join([turn.t("task-list"), *lines, *rest]), _keyboard(turn, data)


async def _task_line(turn: Turn, task: StaffTask, place: int) -> str:
    args = {**await task_args(turn.store, task), "task": task.kind.value, "place": str(place)}
    return turn.t("task-line" if args["reminder"] == MISSING else "task-line-about", args)


async def _duty_lines(turn: Turn, duty: Obligation, place: int) -> list[str]:
    """Return the duty, and under a filing what has to be reported, as many lines as a list may have."""
    deadline = duty.deadline_on.isoformat() if duty.deadline_on else MISSING
    whom = await who_is(turn.store, duty.worker_id)
    args = {**whom, "reminder": duty.kind, "deadline_on": deadline, "place": str(place)}
    noted = [{**whom, **await noted_args(turn.store, each)} for each in filing_entries(duty)[: _SHOWN - 1]]
    head = turn.t("duty-line-noted" if noted else "duty-line", args)
    return [head, *(turn.t("duty-line-about", each) for each in noted)]


def _keyboard(turn: Turn, data: list[str]) -> InlineKeyboardMarkup | None:
    if not is_allowed(turn.member, Access.STAFF):
        return None
    buttons = [
        InlineKeyboardButton(text=turn.t.label("task-tick", {"place": str(place)}), callback_data=each)
        for place, each in enumerate(data, start=1)
    ]
    rows = [buttons[start : start + _IN_A_ROW] for start in range(0, len(buttons), _IN_A_ROW)]
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def _draft_args(turn: Turn, task: StaffTask) -> dict[str, Value]:
    worker = await turn.store.workers.get(task.worker_id or 0)
    return {
        "employer": worker.employer or MISSING,
        "name": worker.name_on_card or worker.preferred_name or worker.number or MISSING,
        "organisation": turn.facts.organisation.name,
        "phone": shown_phone(Translator(turn.texts, _EMPLOYERS_LANGUAGE), turn.facts.organisation),
    }


def _member(turn: Turn) -> str:
    return turn.require_member().name or f"#{turn.require_member().id}"
