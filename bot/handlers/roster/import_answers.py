"""What staff can answer when they see what a roster file would do: take it in, and how its questions are meant."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.callbacks.fields import MARK_SIGNS, Callback
from bot.domain.roster.result import Doubtful, RosterResult


@dataclass(frozen=True, slots=True)
class ImportAnswer:
    """An answer, and its button."""

    doubtful: Doubtful
    label: str
    row: Callback[str]
    style: str | None = None


AS_READ = ImportAnswer(Doubtful.ASK, "roster-button-take", callbacks.TAKE_IN_ROSTER, "success")
_SAME = ImportAnswer(Doubtful.SAME, "roster-button-renumber", callbacks.RENUMBER_ROSTER)
_CHECKED = ImportAnswer(Doubtful.TAKE, "roster-button-take-checked", callbacks.TAKE_IN_ROSTER_CHECKED)


def answers(result: RosterResult) -> list[ImportAnswer]:
    """What staff can answer to the questions of the rows; without a question, nothing."""
    if not result.asked:
        return []
    return [_SAME, _CHECKED] if result.asks_for_new_numbers else [_CHECKED]


def buttons(turn: Turn, path: Path, shown: Sequence[tuple[ImportAnswer, RosterResult]]) -> InlineKeyboardMarkup | None:
    """A button for each answer that takes something in, with what it would do."""
    offered = [
        InlineKeyboardButton(
            text=turn.t.label(answer.label), callback_data=answer.row.data(mark_of(path, result)), style=answer.style
        )
        for answer, result in shown
        if result.changes_something
    ]
    if not offered:
        return None
    left_out = callbacks.LEAVE_OUT_ROSTER.data()
    offered.append(InlineKeyboardButton(text=turn.t.label("roster-button-cancel"), callback_data=left_out))
    return InlineKeyboardMarkup(inline_keyboard=[[each] for each in offered])


def mark_of(path: Path, result: RosterResult) -> str:
    """By which a tap knows that the file, and what it does, are those that were shown."""
    seen = sha256(path.read_bytes())
    for row in (*result.employers, *result.people):
        seen.update(repr(row).encode())
    return seen.hexdigest()[:MARK_SIGNS]
