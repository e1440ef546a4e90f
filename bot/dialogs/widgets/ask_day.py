"""A window that asks for one day: tapped in the calendar or typed, checked against the same bounds either way."""

from collections.abc import Awaitable, Callable
from datetime import date

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import ChatEvent, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import check_day, read_typed_day
from bot.dialogs.widgets import Data, Getter, Mistake, OnChosen, Widget
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.unsent import UnsentButton

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

    A getter that returns `first_on` or `last_on` narrows the calendar alone.
    """

    async def get_data(turn: Turn, dialog_manager: DialogManager, **data: object) -> Data:
        first_on, last_on = await bounds(turn, dialog_manager)
        shown = {} if getter is None else await getter(turn=turn, dialog_manager=dialog_manager, **data)
        return {"first_on": first_on, "last_on": last_on, **shown}

    async def on_tapped(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
        await on_day(manager, check_day(chosen, *await bounds(turn_of(manager), manager)))

    async def on_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        await on_day(manager, read_typed_day(message.text, *await bounds(turn_of(manager), manager)))

    picker = DayPicker(picker_id, on_click=on_tapped)
    return Window(Mistake(), UnsentButton(), picker, *widgets, MessageInput(on_typed), state=state, getter=get_data)
