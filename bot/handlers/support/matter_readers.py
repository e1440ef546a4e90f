"""Who may read one restricted matter: an officer asks, a manager answers, and its worker keeps somebody out."""

from aiogram.types import CallbackQuery, InlineKeyboardMarkup
from aiogram_dialog import DialogManager

from bot.actions.support.readers.keeping_out import keep_out, let_in
from bot.actions.support.reading_requests import ask_for_reading, decide_request
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.support.readers.kept_out import kept_out_rows, known_as
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


async def let_read(
    callback: CallbackQuery, turn: Turn, said: RequestAnswer, consultation_id: int, staff_id: int
) -> None:
    """The buttons with which a worker keeps somebody out of a restricted matter, and takes that back."""
    matter, member = await own_consultation(turn, consultation_id), await turn.store.staff.find(staff_id)
    if member is None:
        raise RefusedTapError
    decide, key = _DECISIONS[said]
    done = await decide(turn.as_worker, matter, member)
    if done.key is not None:
        raise RefusedTapError(done.key)
    told = turn.t(key, {"number": str(matter.id), "names": known_as(turn, member)})
    if not done.is_done:
        await callback.answer(told)  # a second tap
        return
    await callback.answer()
    rows = await kept_out_rows(turn, await turn.store.consultations.get(matter.id))
    await say_below(callback, told, InlineKeyboardMarkup(inline_keyboard=rows))


_DECISIONS = {
    RequestAnswer.YES: (let_in, "restricted-let_in_again"),
    RequestAnswer.NO: (keep_out, "restricted-kept_out"),
}
