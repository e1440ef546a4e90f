"""An officer changes an answer in the staff group; what the worker has read is corrected only by a button."""

from datetime import UTC, datetime
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.actions.support.corrections import change_answer, decide_correction
from bot.dialogs.answering import show_instead
from bot.dialogs.incoming import words_of
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.staff import Access
from bot.domain.support.message import Author
from bot.domain.support.message import Message as ConsultationMessage
from bot.domain.support.message_version import CorrectionDecision
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.support.answers import may_answer
from bot.intake.transaction import current_transaction


def register_corrections(router: Router) -> None:
    """Let changed answers, and the buttons below them, be handled."""
    router.edited_message.register(take_change, _is_answer, flags={"access": Access.STAFF})
    register_button(router, decide, callbacks.DECIDE_CORRECTION)


async def take_change(message: Message, turn: Turn, answer: ConsultationMessage) -> None:
    """A changed answer leaves as it stands in the group; of what was read a correction is offered."""
    edited_at = datetime.fromtimestamp(message.edit_date or 0, UTC)
    await change_answer(turn.as_member, answer, words_of(message), edited_at)


async def decide(callback: CallbackQuery, turn: Turn, decision: CorrectionDecision, version_id: int) -> None:
    """Correct what the worker has, or leave it."""
    version = await turn.store.message_versions.find(version_id)
    if version is None or version.draft_status is None:
        raise RefusedTapError
    answer = await turn.store.messages.get(version.message_id)
    if not await may_answer(turn, answer):
        raise RefusedTapError("staff-answer-restricted")
    decided = await decide_correction(turn.as_member, version, decision)
    if decided.key is not None:
        raise RefusedTapError(decided.key)
    await callback.answer(turn.t.label(f"correction-{decision}" if decided.is_done else "staff-answer-decided"))
    if decided.is_done:
        current_transaction().answers.tell_of(answer.consultation_id)
        await show_instead(callback, turn.t(f"correction-{decision}"))


async def _is_answer(message: Message, turn: Turn) -> bool | dict[str, Any]:
    answer = await turn.store.messages.by_staff_message_id(message.chat.id, message.message_id)
    return {"answer": answer} if answer is not None and answer.author is Author.STAFF else False
