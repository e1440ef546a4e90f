"""The buttons below an answer of staff: send it, keep it internal, take it back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.support.answers import keep_all_but, keep_internal, send_answer
from bot.actions.support.answers.cautions import before_keeping, before_sending, before_taking_back
from bot.actions.support.answers.taking_back import take_back_answer
from bot.dialogs.answering import show_instead
from bot.dialogs.second_tap import is_stopped
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.button_words import AnswerDecision
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import DraftStatus, Message
from bot.domain.support.sight import may_read
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.support.canned_replies import kept_text
from bot.intake.transaction import current_transaction


def register_answers(router: Router) -> None:
    """The buttons below a question, and below the line that takes its place."""
    register_button(router, decide, callbacks.DECIDE_ANSWER)
    register_button(router, take_back, callbacks.TAKE_BACK_ANSWER)


async def decide(callback: CallbackQuery, turn: Turn, decision: AnswerDecision, message_id: int) -> None:
    """Send to the worker, all or the last of it, or keep internal."""
    draft = await turn.store.messages.find(message_id)
    if draft is None or draft.draft_status is None:
        raise RefusedTapError
    if not await may_answer(turn, draft):
        raise RefusedTapError("staff-answer-restricted")
    if decision is AnswerDecision.KEEP:
        await _keep(callback, turn, draft)
    else:
        await _send(callback, turn, draft, decision)


async def take_back(callback: CallbackQuery, turn: Turn, message_id: int) -> None:
    """Take a sent answer back: an alert first, a second tap does it."""
    answer = await turn.store.messages.find(message_id)
    if answer is None or answer.draft_status not in (DraftStatus.SENT, DraftStatus.TAKEN_BACK):
        raise RefusedTapError
    if not await may_answer(turn, answer):
        raise RefusedTapError("answer-restricted")
    if await is_stopped(callback, turn, [before_taking_back(answer)]):
        return
    taken = await take_back_answer(turn.as_member, answer)
    if taken.key is not None:
        await callback.answer(turn.t.label(taken.key), show_alert=True)
        return
    await callback.answer(turn.t.label("answer-said-back" if taken.is_done else "standing-said-before"))


async def may_answer_below(turn: Turn, post: GroupPost) -> bool:
    """Return whether the matter of a post is one that the group, or this member of staff, may read."""
    answered = await turn.store.messages.answered_below(post)
    if answered is not None:
        return await may_answer(turn, answered)
    return may_read(turn.member, await turn.store.consultations.get(post.consultation_id))


async def _send(callback: CallbackQuery, turn: Turn, draft: Message, decision: AnswerDecision) -> None:
    if await is_stopped(callback, turn, await before_sending(turn.as_member, draft)):
        return
    question = callback.message
    if decision is AnswerDecision.LAST:
        draft = await keep_all_but(turn.as_member, draft)
    sent = await send_answer(turn.as_member, draft, None if question is None else question.message_id)
    await callback.answer(turn.t.label("staff-answer-send" if sent.is_done else "staff-answer-decided"))


async def _keep(callback: CallbackQuery, turn: Turn, draft: Message) -> None:
    if await is_stopped(callback, turn, await before_keeping(turn.as_member, draft)):
        return
    kept = await keep_internal(turn.store, draft)
    await callback.answer(turn.t.label("staff-answer-keep" if kept.is_done else "staff-answer-decided"))
    if kept.is_done:
        current_transaction().answers.tell_of(draft.consultation_id)
        await show_instead(callback, kept_text(turn, draft))


async def may_answer(turn: Turn, said: Message) -> bool:
    """Return whether the matter, as the words stand now, is one that the group, or this member of staff, may read."""
    stands = await turn.store.message_history.as_it_stands(said)
    return may_read(turn.member, await turn.store.consultations.get(stands.consultation_id))
