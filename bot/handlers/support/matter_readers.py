"""Who may read one restricted matter: an officer asks in the group, a manager answers in private."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.actions.support.readers.requests import ask_for_reading, decide_request
from bot.dialogs.answering import show_instead
from bot.dialogs.support.readers.named_staff import open_naming
from bot.dialogs.turn import Turn
from bot.domain.button_words import RequestAnswer
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.support.receipts import own_consultation


async def ask(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button on a card without words."""
    matter = await turn.store.consultations.find(consultation_id)
    if matter is None:
        raise RefusedTapError
    asked = await ask_for_reading(turn.as_member, matter, turn.require_member())
    await callback.answer(turn.t.label(asked.key or "restricted-ask-sent", asked.args), show_alert=True)


async def decide(callback: CallbackQuery, turn: Turn, said: RequestAnswer, request_id: int) -> None:
    """The buttons below a request."""
    request = await turn.store.matter_readers.find(request_id)
    if request is None:
        raise RefusedTapError
    decided = await decide_request(turn.as_member, request, said)
    if decided.key is not None or not decided.is_done:
        raise RefusedTapError(decided.key or "restricted-request-over")
    name = await turn.store.staff.label_of(request.staff_id)
    told = {"number": str(request.consultation_id), "name": name, "said": said.value}
    await callback.answer()
    await show_instead(callback, turn.t("restricted-request-decided", told))


async def name_whom(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, consultation_id: int) -> None:
    """The button below the receipt of a complaint."""
    complaint = await own_consultation(turn, consultation_id)
    if not complaint.is_for_admins_only:
        raise RefusedTapError
    await callback.answer()
    await open_naming(dialog_manager, complaint.id)
