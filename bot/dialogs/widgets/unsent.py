"""What somebody wrote or sent where it is no answer: one tap gives it to support, and the form stays where it was."""

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard

from bot.dialogs.incoming import keep_words, kept_words
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import Data
from bot.domain import callbacks
from bot.domain.support.consultation import IncomingMessage

_UNSENT = "unsent"


class UnsentButton(Keyboard):
    """Stands beside the question to which they are no answer, and nowhere else."""

    async def _render_keyboard(self, _data: Data, manager: DialogManager) -> RawKeyboard:
        if not _words(manager):
            return []
        label = turn_of(manager).t.label("receipt-send")
        return [[InlineKeyboardButton(text=label, callback_data=callbacks.SEND_UNSENT.data())]]


def remember_unsent(manager: DialogManager, words: IncomingMessage) -> None:
    """Offer these words too, as long as the same question stands."""
    kept = [*_words(manager), keep_words(words)]
    manager.dialog_data[_UNSENT] = {"at": _question(manager), "words": kept}


def take_unsent(manager: DialogManager) -> list[IncomingMessage]:
    """Return what is offered, which from now on is not any more."""
    words = kept_words(_words(manager))
    manager.dialog_data.pop(_UNSENT, None)
    return words


def _words(manager: DialogManager) -> list[Data]:
    unsent = manager.dialog_data.get(_UNSENT)
    words: list[Data] = unsent["words"] if unsent and unsent["at"] == _question(manager) else []
    return words


def _question(manager: DialogManager) -> str:
    return f"{manager.current_context().state.state} {manager.dialog_data.get('at', '')}"
