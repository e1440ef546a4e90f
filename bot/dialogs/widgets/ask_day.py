"""A window that asks for one day: tapped in the calendar or typed, checked against the same bounds either way."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import ChatEvent, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Keyboard, Row

from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import check_day, typed_day
from bot.dialogs.widgets import Data, ForQuestion, Getter, Mistake, OnChosen, UnderstoodDay, Widget, choice
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.days import add_days, add_years

# Days that are told with one tap, beside the calendar, and how long ago they were.
_RECENT = (("button-today", 0), ("button-yesterday", 1))

Bounds = Callable[[Turn, DialogManager], Awaitable[tuple[date, date]]]


def ask_day(
    state: State,
    *widgets: Widget,
    bounds: Bounds,
    on_day: OnChosen[date],
    picker_id: str = "day",
    getter: Getter | None = None,
) -> Window:
    """`bounds` are asked when the window is shown and again when the answer comes; `on_day` gets a day inside them.

    A getter that returns `first_on` or `last_on` narrows the calendar alone. Where only days up to today are told,
    today and yesterday are buttons.
    """
    tapped, typed = _answers(bounds, on_day, picker_id)
    shown = (Mistake(), UnderstoodDay(), UnsentButton(), *tapped, *widgets, typed)
    return Window(*shown, state=state, getter=_with_days(bounds, getter))


def ask_days(
    state: State, *widgets: Widget, bounds: Bounds, on_day: OnChosen[date], getter: Getter | None = None
) -> Window:
    """The same, where one day is asked for after the other: a second tap answers no other question (ForQuestion)."""
    tapped, typed = _answers(bounds, on_day, "day")
    shown = (Mistake(), UnderstoodDay(), UnsentButton(), ForQuestion(*tapped), *widgets, typed)
    return Window(*shown, state=state, getter=_with_days(bounds, getter))


def _with_days(bounds: Bounds, getter: Getter | None) -> Getter:
    async def get_data(turn: Turn, dialog_manager: DialogManager, **data: object) -> Data:
        first_on, last_on = await bounds(turn, dialog_manager)
        shown = {} if getter is None else await getter(turn=turn, dialog_manager=dialog_manager, **data)
        recent = _recent(turn, first_on, last_on)
        args = {"example": example_day(first_on, last_on, turn.today).isoformat(), **shown.get("args", {})}
        return {"first_on": first_on, "last_on": last_on, "recent": recent, **shown, "args": args}

    return get_data


def example_day(first_on: date, last_on: date, today: date) -> date:
    """A day that answers the question: a year ahead where days to come are asked for, else today."""
    likely = add_years(today, 1) if last_on > today else today
    return min(max(likely, first_on), last_on)


def _answers(bounds: Bounds, on_day: OnChosen[date], picker_id: str) -> tuple[Sequence[Keyboard], MessageInput]:
    """The buttons, and what is done with a typed day."""

    async def keep(manager: DialogManager, chosen: date) -> None:
        await on_day(manager, check_day(chosen, *await bounds(turn_of(manager), manager)))

    async def on_tapped(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
        await keep(manager, chosen)

    async def on_recent(manager: DialogManager, chosen: str) -> None:
        await keep(manager, date.fromisoformat(chosen))

    async def on_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        turn = turn_of(manager)
        await on_day(manager, typed_day(turn, message.text, *await bounds(turn, manager)))

    recent = Row(choice("recent", "recent", on_recent))
    return (recent, DayPicker(picker_id, on_click=on_tapped)), MessageInput(on_typed)


def _recent(turn: Turn, first_on: date, last_on: date) -> Sequence[tuple[str, str]]:
    if last_on != turn.today:
        return []
    days = ((key, add_days(turn.today, -days_ago)) for key, days_ago in _RECENT)
    return [(day.isoformat(), turn.t.label(key)) for key, day in days if first_on <= day]
