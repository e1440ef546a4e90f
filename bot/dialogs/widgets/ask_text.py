"""A window that asks for words; what cannot be taken is the person's mistake, and asked for again."""

from collections.abc import Callable
from functools import partial

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Getter, Mistake, OnChosen, Say, Widget
from bot.dialogs.widgets.buttons import back_to
from bot.dialogs.widgets.unsent import UnsentButton


def ask_text(
    state: State,
    *widgets: Widget,
    read: Callable[[str | None], str],
    on_text: OnChosen[str],
    getter: Getter | None = None,
) -> Window:
    """`read` gets what was typed and raises MistakeError where it is none; `on_text` gets what it returned."""

    async def on_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        await on_text(manager, read(message.text))

    return Window(Mistake(), UnsentButton(), *widgets, MessageInput(on_typed), state=state, getter=getter)


def ask_words(
    state: State, key: str, back: State, longest: int, on_words: OnChosen[str], getter: Getter | None = None
) -> Window:
    """The usual one: `key` asks for words, lines and all, of at most so many signs; the way back leads to `back`."""
    read = partial(typed_words, longest=longest)
    return ask_text(state, Say(key), back_to(back), read=read, on_text=on_words, getter=getter)
