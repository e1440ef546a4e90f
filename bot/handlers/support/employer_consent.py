"""May we tell the employer? Staff ask on a consultation's card, and the worker answers in their chat."""

from aiogram.types import CallbackQuery

from bot.actions.privacy.consents import ask_employer_consent, give, refuse_employer
from bot.dialogs.answering import show_instead
from bot.dialogs.turn import Turn
from bot.domain.button_words import EmployerAnswer
from bot.domain.privacy.consent import Purpose
from bot.handlers.callbacks import RefusedTapError


async def ask(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button on the card."""
    consultation = await turn.store.consultations.find(consultation_id)
    if consultation is None or not consultation.is_in_group:
        raise RefusedTapError
    asked = await ask_employer_consent(turn.as_member, consultation)
    await callback.answer(turn.t.label("consents-staff-asked" if asked.is_done else "consents-staff-asked-before"))


async def answer(callback: CallbackQuery, turn: Turn, said: EmployerAnswer, consultation_id: int) -> None:
    """Take yes or no, and show it in the question; it can be taken back in the dialog of consents."""
    consultation = await turn.store.consultations.find(consultation_id)
    if consultation is None or consultation.worker_id != turn.require_worker().id:
        raise RefusedTapError
    if said is EmployerAnswer.YES:
        await give(turn.as_worker, turn.require_worker(), Purpose.EMPLOYER, consultation.id)
    else:
        await refuse_employer(turn.as_worker, consultation)
    await callback.answer()
    await show_instead(callback, turn.says(f"consents-employer-said-{said}", {"number": str(consultation_id)}))
