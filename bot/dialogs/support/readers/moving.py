"""Below a receipt: into which consultation words belong, and who reads them there."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.dialogs.support.readers.kept_out import Rows
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.support.consultation import Consultation, Readers

_CONTINUE = {
    Readers.GROUP: "consultation-continue",
    Readers.RESTRICTED: "restricted-continue",
    Readers.ADMINS: "complaint-continue",
}


def where_keyboard(turn: Turn, message_id: int, others: Sequence[Consultation], new: Readers) -> InlineKeyboardMarkup:
    """Build the choice of what words are about: another open consultation, or something new, for those readers."""
    rows = [[_running(turn, message_id, each)] for each in others]
    key = "receipt-something_new" if new is Readers.GROUP else "receipt-something_new-restricted"
    rows.append([_button(turn, key, callbacks.MOVE_WORDS.data(message_id, 0))])
    return InlineKeyboardMarkup(inline_keyboard=rows)


def moving_keyboard(turn: Turn, message_id: int, consultation_id: int) -> InlineKeyboardMarkup:
    """Build the answers to whether all support staff may read words there; no shows the choice again."""
    yes = _button(turn, "receipt-open-yes", callbacks.MOVE_WORDS_SURELY.data(message_id, consultation_id))
    no = _button(turn, "receipt-open-no", callbacks.ASK_WHERE.data(message_id))
    return InlineKeyboardMarkup(inline_keyboard=[[no], [yes]])


def readers_rows(turn: Turn, consultation: Consultation, message_id: int) -> Rows:
    """Build the button that changes who reads a consultation, in which that message stands."""
    match consultation.readers:
        case Readers.GROUP:
            return [[_button(turn, "receipt-restrict", callbacks.RESTRICT_READERS.data(message_id))]]
        case Readers.RESTRICTED if consultation.keeps_out:
            return []
        case Readers.RESTRICTED:
            return [[_button(turn, "receipt-open", callbacks.OPEN_TO_GROUP.data(message_id))]]
        case Readers.ADMINS:
            return [[_button(turn, "complaint-name", callbacks.NAME_STAFF.data(consultation.id))]]


def opening_keyboard(turn: Turn, message_id: int) -> InlineKeyboardMarkup:
    """Build the answers to whether all support staff may read it; no shows the receipt again."""
    yes = _button(turn, "receipt-open-yes", callbacks.OPEN_TO_GROUP_SURELY.data(message_id))
    no = _button(turn, "receipt-open-no", callbacks.RESTRICT_READERS.data(message_id))
    return InlineKeyboardMarkup(inline_keyboard=[[no], [yes]])


def _running(turn: Turn, message_id: int, consultation: Consultation) -> InlineKeyboardButton:
    label = turn.t.label(
        _CONTINUE[consultation.readers], {"number": str(consultation.id), "kind": consultation.kind.value}
    )
    data = callbacks.MOVE_WORDS.data(message_id, consultation.id)
    return InlineKeyboardButton(text=label, callback_data=data)


def _button(turn: Turn, key: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=turn.t.label(key), callback_data=data)
