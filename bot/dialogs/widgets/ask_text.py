"""A window that asks for words; what cannot be taken is the person's mistake, and asked for again."""

from collections.abc import Callable
from functools import partial

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Getter, Mistake, OnChosen, Widget
from bot.dialogs.widgets.unsent import UnsentButton


def ask_text(
    state: State,
    *widgets: Widget,
    read: Callable[[str | None], str],
    on_text: OnChosen[str],
    getter: Getter | None = None,
    protect_content: bool | None = None,
) -> Window:
    """`read` gets what was typed and raises MistakeError where it is none; `on_text` gets what it returned.

    `protect_content` as in aiogram-dialog's window: for what the staff group does not see.
    """

    async def on_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        await on_text(manager, read(message.text))

    parts = (Mistake(), UnsentButton(), *widgets, MessageInput(on_typed))
    return Window(*parts, state=state, getter=getter, protect_content=protect_content)


def ask_words(
    state: State,
    *widgets: Widget,
    longest: int,
    on_words: OnChosen[str],
    getter: Getter | None = None,
    protect_content: bool | None = None,
) -> Window:
    """The usual one: words, lines and all, of at most so many signs as they stand inside HTML."""
    read = partial(typed_words, longest=longest)
    return ask_text(state, *widgets, read=read, on_text=on_words, getter=getter, protect_content=protect_content)
