"""What somebody wrote or sent where it is no answer: one tap gives it to support, and the form stays where it was."""

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard

from bot.dialogs.incoming import keep_words, kept_words
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import Data
from bot.domain import callbacks
from bot.domain.support.message import IncomingMessage, is_of_one_album

_UNSENT = "unsent"
# Under this name a search keeps what was sought: staff may get it too.
SOUGHT = "words"


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


def change_unsent(manager: DialogManager, words: IncomingMessage) -> bool:
    """Offer what a message says now; False where what it said before is not offered."""
    offered = _with_id(manager, words.telegram_id)
    for each in offered:
        each.update(keep_words(words))
    return bool(offered)


def forget_unsent(manager: DialogManager, words: IncomingMessage) -> None:
    """Offer a message no more that has gone to staff."""
    for kept in _kept(manager):
        kept[:] = [each for each in kept if each["telegram_id"] != words.telegram_id]


def take_unsent_album(manager: DialogManager, words: IncomingMessage) -> list[IncomingMessage]:
    """Return what is offered of a message and its album, which from now on is not any more."""
    taken = [each for kept in _kept(manager) for each in kept_words(kept) if is_of_one_album(each, words)]
    for each in taken:
        forget_unsent(manager, each)
    return taken


def left_unsent(manager: DialogManager, before: Context | None) -> list[IncomingMessage]:
    """Return what was offered beside the question of `before`, and is not any more: it was answered, or left."""
    data: Data = {} if before is None else before.dialog_data
    unsent = data.get(_UNSENT)
    if before is None or not unsent or (manager.has_context() and _is_at(manager, before, unsent["at"])):
        return []
    data.pop(_UNSENT)
    return kept_words(unsent["words"])


def _is_at(manager: DialogManager, before: Context, question: str) -> bool:
    return manager.current_context().id == before.id and _question(manager) == question


def _with_id(manager: DialogManager, telegram_id: int) -> list[Data]:
    return [each for kept in _kept(manager) for each in kept if each["telegram_id"] == telegram_id]


def _kept(manager: DialogManager) -> list[list[Data]]:
    if not manager.has_context():
        return []
    unsent = manager.dialog_data.get(_UNSENT) or {"words": []}
    return [unsent["words"], manager.dialog_data.get(SOUGHT, [])]


def _words(manager: DialogManager) -> list[Data]:
    unsent = manager.dialog_data.get(_UNSENT)
    words: list[Data] = unsent["words"] if unsent and unsent["at"] == _question(manager) else []
    return words


def _question(manager: DialogManager) -> str:
    return f"{manager.current_context().state.state} {manager.dialog_data.get('at', '')}"
