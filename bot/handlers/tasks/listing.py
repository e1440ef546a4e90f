"""The list behind /tasks: what staff have to do and what the organisation owes, what is due first standing first."""

from collections.abc import Sequence
from datetime import date

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.reminders.duties import noted_args
from bot.actions.tasks.tasks import task_args, who_is
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.lists import on_page, ways
from bot.domain import callbacks
from bot.domain.button_words import TickedUnder
from bot.domain.missing import MISSING
from bot.domain.reminders.duties import filing_entries
from bot.domain.reminders.obligation import Obligation
from bot.domain.staff import Access, is_allowed
from bot.domain.tasks import StaffTask
from bot.handlers.tasks.shown import open_tasks

_IN_A_ROW = 2
# Of a filing with more to report the rest is counted: its message has told each.
_MOST_NOTED = 4

ToDo = StaffTask | Obligation


async def show_tasks(message: Message, turn: Turn) -> None:
    """What is to be done first, with a button for each."""
    text, keyboard = await list_page(turn)
    await message.answer(text, reply_markup=keyboard)


async def show_tasks_below(callback: CallbackQuery, turn: Turn, number: int) -> None:
    """The same, below the screen of staff whose button it is; the `number` is how many there were."""
    del number
    await callback.answer()
    await say_below(callback, *await list_page(turn))


async def show_page(callback: CallbackQuery, turn: Turn, page: int) -> None:
    """Show another page of the list in its place."""
    await callback.answer()
    await show_instead(callback, *await list_page(turn, page))


async def list_page(turn: Turn, page: int = 0) -> tuple[str, InlineKeyboardMarkup | None]:
    """Write one page of the list; a page that is not there any more is the last one."""
    every = await _everything(turn)
    if not every:
        return turn.t("task-list-empty"), None
    first, shown = on_page(every, page)
    lines = [line for place, each in enumerate(shown, first + 1) for line in await _lines(turn, each, place)]
    buttons = [_button(turn, each, place) for place, each in enumerate(shown, first + 1)]
    standing = [each for each in buttons if each is not None]
    rows = [standing[start : start + _IN_A_ROW] for start in range(0, len(standing), _IN_A_ROW)]
    rows.extend(ways(turn, first, len(every), callbacks.SHOW_TASKS.data))
    return "\n".join([turn.t("task-list"), *lines]), InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


async def _everything(turn: Turn) -> Sequence[ToDo]:
    duties = await turn.store.obligations.list_begun_duties(turn.today)
    return sorted([*await open_tasks(turn), *duties], key=_due_on)


def _due_on(each: ToDo) -> date:
    return each.due_on if isinstance(each, StaffTask) else each.deadline_on or date.max


async def _lines(turn: Turn, each: ToDo, place: int) -> list[str]:
    if isinstance(each, Obligation):
        return await _duty_lines(turn, each, place)
    about = {"task": each.text_name, "place": str(place), "due_on": each.due_on.isoformat()}
    args = {**await task_args(turn.store, each), **about}
    return [turn.t("task-line" if args["reminder"] == MISSING else "task-line-about", args)]


async def _duty_lines(turn: Turn, duty: Obligation, place: int) -> list[str]:
    """Return the duty, and under a filing what has to be reported."""
    deadline = duty.deadline_on.isoformat() if duty.deadline_on else MISSING
    whom = await who_is(turn.store, duty.worker_id)
    args = {**whom, "reminder": duty.kind, "deadline_on": deadline, "place": str(place)}
    noted = filing_entries(duty)
    told = [{**whom, **await noted_args(turn.store, each)} for each in noted[:_MOST_NOTED]]
    head = turn.t("duty-line-noted" if noted else "duty-line", args)
    more = len(noted) - len(told)
    rest = [turn.t("task-list-more", {"more": more})] if more else []
    return [head, *(turn.t("duty-line-about", each) for each in told), *rest]


def _button(turn: Turn, each: ToDo, place: int) -> InlineKeyboardButton | None:
    """Return what opens a task, or ticks a duty; who only reads ticks nothing."""
    if isinstance(each, StaffTask):
        text = turn.t.label("task-open", {"place": str(place)})
        return InlineKeyboardButton(text=text, callback_data=callbacks.SHOW_TASK.data(each.id))
    if not is_allowed(turn.member, Access.STAFF):
        return None
    text = turn.t.label("task-tick", {"place": str(place)})
    return InlineKeyboardButton(text=text, callback_data=callbacks.TICK_DUTY.data(TickedUnder.LIST, each.id))
