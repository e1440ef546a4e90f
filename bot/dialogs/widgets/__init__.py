"""The few widgets that every dialog uses."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from operator import itemgetter
from typing import Any, TypeVar

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram_dialog import DialogManager, DialogProtocol, StartMode
from aiogram_dialog.api.internal import ButtonVariant, RawKeyboard
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Group, Keyboard, Row, Select, Start
from aiogram_dialog.widgets.text import Text

from bot.dialogs import states
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets.offered import Offered
from bot.domain.button_words import ScreenSign
from bot.domain.callbacks.fields import Callback

Data = dict[str, Any]
Getter = Callable[..., Awaitable[Data]]
OnClick = Callable[[DialogManager], Awaitable[None]]
Chosen = TypeVar("Chosen")
# What is done with what was chosen: an id of a list, a day, or what was typed.
OnChosen = Callable[[DialogManager, Chosen], Awaitable[None]]
# What a window may be made of.
Widget = Text | Keyboard | MessageInput

_MARK = "@"


class Say(Text):
    """A message in the reader's language; its variables are the organisation's, and what the getter calls `args`."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        """`key` is the text's address."""
        super().__init__(when=when)
        self._key = key

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        turn = turn_of(manager)
        return turn.t(self._key, turn.organisation | data.get("args", {}))


class Label(Text):
    """A message as a button's label, which Telegram does not read as HTML."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        """`key` is the text's address."""
        super().__init__(when=when)
        self._key = key

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        return turn_of(manager).t.label(self._key, data.get("args"))


class Mistake(Text):
    """Shows the mistake in what the person just did, if any."""

    async def _render_text(self, _data: Data, manager: DialogManager) -> str:
        mistake = manager.dialog_data.get("mistake")
        if mistake is None:
            return ""
        return turn_of(manager).t(mistake["key"], mistake["args"]) + "\n"


class UnderstoodDay(Text):
    """Says in full the day that was just typed by a word or without its year, so that a wrong year is seen."""

    async def _render_text(self, _data: Data, manager: DialogManager) -> str:
        day = turn_of(manager).understood_on
        return "" if day is None else turn_of(manager).t("form-understood", {"day": day.isoformat()}) + "\n"


class Item(Text):
    """The label of one of a Select's items, which are pairs (id, label)."""

    async def _render_text(self, data: Data, _manager: DialogManager) -> str:
        label: str = data["item"][1]
        return label


class _Option(Text):
    """The label of one of the ids that are always the same."""

    def __init__(self, key_of: Callable[[str], str]) -> None:
        super().__init__()
        self._key_of = key_of

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        return turn_of(manager).t.label(self._key_of(data["item"]))


class ForQuestion(Group):
    """Buttons that answer only the question that the getter calls `id`.

    A second tap, or a tap on a screen that could not be changed in time, may come when dialog data is `at` another one.
    """

    async def _render_keyboard(self, data: Data, manager: DialogManager) -> RawKeyboard:
        rows = await super()._render_keyboard(data, manager)
        return [[_marked(button, data["id"]) for button in row] for row in rows]

    async def _process_other_callback(
        self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        tapped, _, question_id = (callback.data or "").rpartition(_MARK)
        if question_id != manager.dialog_data.get("at"):
            return False
        return await super()._process_other_callback(callback.model_copy(update={"data": tapped}), dialog, manager)


class HandlerButton(Keyboard):
    """A button for a handler, which may send what a dialog cannot; it gets the number that the getter calls `number`.

    aiogram-dialog puts the dialog's id before the data, which the handler's filter `Pressed` takes off again.
    """

    def __init__(self, text: Text, row: Callback[int], when: WhenCondition = None) -> None:
        """`row` is the button's row in the table of callbacks."""
        super().__init__(when=when)
        self._text = text
        self._row = row

    async def _render_keyboard(self, data: Data, manager: DialogManager) -> RawKeyboard:
        label = await self._text.render_text(data, manager)
        return [[InlineKeyboardButton(text=label, callback_data=self._row.data(data["number"]))]]


def choice(widget_id: str, items: str, on_chosen: OnChosen[str], when: WhenCondition = None) -> Select[str]:
    """Buttons for the getter's `items`, pairs (id, label); a click passes the id."""
    return Offered(Item(), widget_id, itemgetter(0), items, on_click=tapped(on_chosen), when=when)


def choice_of_row(widget_id: str, items: str, on_chosen: OnChosen[int]) -> Select[int]:
    """The same, where the ids are those of rows in the database: a click passes the number."""
    return Offered(Item(), widget_id, itemgetter(0), items, int, tapped(on_chosen))


def options(widget_id: str, ids: Iterable[str], key_of: Callable[[str], str], on_chosen: OnChosen[str]) -> Column:
    """Buttons that are always the same, one below the other; `key_of` returns the address of an id's label."""
    return Column(Offered(_Option(key_of), widget_id, str, [*ids], on_click=tapped(on_chosen)))


def tapped(on_chosen: OnChosen[Chosen]) -> Callable[..., Coroutine[Any, Any, None]]:
    """Return what aiogram-dialog calls when one of many buttons is tapped."""

    async def on_tapped(_callback: CallbackQuery, _select: object, manager: DialogManager, item: Chosen) -> None:
        await on_chosen(manager, item)

    return on_tapped


def language_button() -> Start:
    """The way to another language, from any screen; closing it shows the same screen again."""
    return Start(Label("language-button"), "lang", states.Language.choosing)


def signs() -> Row:
    """The narrow row of every screen of a worker: a person who helps, danger, and another language."""
    return Row(*help_signs(), language_button())


def help_signs(when: WhenCondition = None) -> tuple[Start, Start]:
    """A person who helps, and danger."""
    person = Start(Label("sign-person"), ScreenSign.PERSON, states.Consultation.kind, when=when)
    return person, Start(Label("sign-danger"), ScreenSign.DANGER, states.Danger.calling, when=when)


def signs_before_consent(when: WhenCondition = None) -> tuple[Start, Start]:
    """The same two where nobody can be asked or alarmed yet: they show whom to call."""
    person = Start(Label("sign-person"), ScreenSign.PERSON_BEFORE_CONSENT, states.BeforeConsent.person, when=when)
    return person, Start(Label("sign-danger"), ScreenSign.DANGER_BEFORE_CONSENT, states.BeforeConsent.danger, when=when)


def args(**variables: object) -> Data:
    """Return the variables that a getter passes to the texts of its window."""
    return {"args": variables}


async def open_menu(manager: DialogManager) -> None:
    """Leave any dialog for the menu; what was answered is kept."""
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def open_home(manager: DialogManager) -> None:
    """Leave any dialog of staff for their home."""
    await manager.start(states.StaffHome.main, mode=StartMode.RESET_STACK)


async def leave_room(manager: DialogManager, otherwise: State) -> None:
    """Go back to where the dialog was opened from; where it was the first, to that window instead."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
        return
    await manager.start(otherwise, mode=StartMode.RESET_STACK)


async def leave_for_menu(manager: DialogManager) -> None:
    """Go back to where the dialog was opened from, or to the menu."""
    await leave_room(manager, states.Menu.main)


def started_with(manager: DialogManager) -> dict[str, Any]:
    """Return the data that the dialog was opened with."""
    start_data = manager.start_data
    return start_data if isinstance(start_data, dict) else {}


def _marked(button: ButtonVariant, question_id: str) -> ButtonVariant:
    if not isinstance(button, InlineKeyboardButton):
        return button
    return button.model_copy(update={"callback_data": f"{button.callback_data}{_MARK}{question_id}"})
