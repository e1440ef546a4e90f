"""Consents to what support keeps: asked for after the words have gone to staff; they never stop them."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.privacy.consents import note_asked
from bot.dialogs.answering import say_below
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.button_words import ConsentAnswer
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import Consultation, ConsultationKind

# In the data of a button: not about one consultation.
NO_CASE = 0


async def ask_for_consents(event: Message | CallbackQuery, turn: Turn, consultation: Consultation) -> None:
    """Ask whether what the worker writes may be kept, and what is said about health in this case; once each."""
    worker_id = turn.require_worker().id
    if not await turn.store.consents.is_given(worker_id, Purpose.RECORDS):
        await _ask(event, turn, Purpose.RECORDS, NO_CASE)
        await note_asked(turn.as_worker, turn.require_worker())
    if consultation.kind is ConsultationKind.HEALTH and not await turn.store.consents.is_given(
        worker_id, Purpose.HEALTH, consultation.id
    ):
        await _ask(event, turn, Purpose.HEALTH, consultation.id)


async def _ask(event: Message | CallbackQuery, turn: Turn, purpose: Purpose, case: int) -> None:
    row = callbacks.ANSWER_CONSENT
    buttons = [
        InlineKeyboardButton(text=turn.t.label("consents-ask-yes"), callback_data=row.data(ConsentAnswer.YES, case)),
        InlineKeyboardButton(text=turn.t.label("consents-ask-no"), callback_data=row.data(ConsentAnswer.NO, case)),
    ]
    question = turn.says(f"consents-ask-{purpose.value}", turn.organisation)
    markup = InlineKeyboardMarkup(inline_keyboard=[buttons])
    if isinstance(event, Message):
        await event.answer(question, reply_markup=markup)
    else:
        await say_below(event, question, markup)
