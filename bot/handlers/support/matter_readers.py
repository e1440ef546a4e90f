"""Who may read one restricted matter: an officer asks, a manager answers, and its worker keeps somebody out."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager

from bot.actions.support.readers.complaints import close_unread
from bot.actions.support.readers.keeping_out import is_last_manager, keep_out, let_in
from bot.actions.support.reading_requests import ask_for_reading, decide_request
from bot.dialogs.answering import say_below, show_instead
from bot.dialogs.support.readers.kept_out import Rows, kept_out_rows, known_as, named_text
from bot.dialogs.support.readers.named_staff import open_naming
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.button_words import RequestAnswer
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.support.receipts import own_consultation

# How the data of each button begins that keeps somebody out, or lets them in.
_ADMIT = f"{callbacks.ADMIT.prefix}:"


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
    """The buttons with which a worker keeps somebody out of a restricted matter, and takes that back.

    Of the last manager who reads it is asked first.
    """
    matter, member = await _meant(turn, consultation_id, staff_id)
    if said is RequestAnswer.NO and await is_last_manager(turn.store, matter, member):
        await callback.answer()
        await _ask_about_last(callback, turn, matter, member)
        return
    await _decide(callback, turn, said, matter, member)


async def keep_out_surely(callback: CallbackQuery, turn: Turn, consultation_id: int, staff_id: int) -> None:
    """The yes below that question."""
    matter, member = await _meant(turn, consultation_id, staff_id)
    await _decide(callback, turn, RequestAnswer.NO, matter, member)


async def end_unread(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button with which a worker closes what nobody here may read."""
    matter = await own_consultation(turn, consultation_id)
    closed = await close_unread(turn.as_worker, matter)
    if closed.key is not None:
        raise RefusedTapError(closed.key)
    await callback.answer()
    if closed.is_done:
        await say_below(callback, turn.says("complaint-closed_own", {"number": str(matter.id)}))


async def _meant(turn: Turn, consultation_id: int, staff_id: int) -> tuple[Consultation, StaffMember]:
    matter, member = await own_consultation(turn, consultation_id), await turn.store.staff.find(staff_id)
    if member is None:
        raise RefusedTapError
    return matter, member


async def _ask_about_last(callback: CallbackQuery, turn: Turn, matter: Consultation, member: StaffMember) -> None:
    texts = {"number": str(matter.id), "name": known_as(turn, member)}
    surely = callbacks.KEEP_OUT_SURELY.data(matter.id, member.id)
    yes = InlineKeyboardButton(text=turn.t.label("restricted-keep_out-yes"), callback_data=surely)
    markup = InlineKeyboardMarkup(inline_keyboard=[[yes]])
    await say_below(callback, turn.says("restricted-keep_out-ask", texts), markup)


async def _decide(
    callback: CallbackQuery, turn: Turn, said: RequestAnswer, matter: Consultation, member: StaffMember
) -> None:
    decide, key = _DECISIONS[said]
    before = await named_text(turn, matter)
    done = await decide(turn.as_worker, matter, member)
    if done.key is not None:
        raise RefusedTapError(done.key)
    texts = {"number": str(matter.id), "names": known_as(turn, member)}
    if not done.is_done:
        await callback.answer(turn.t.label(key, texts))  # a second tap
        return
    await callback.answer()
    changed = await turn.store.consultations.get(matter.id)
    rows = await kept_out_rows(turn, changed)
    await _correct(callback, before, await named_text(turn, changed), rows)
    await say_below(callback, turn.says(key, texts), InlineKeyboardMarkup(inline_keyboard=rows))


async def _correct(callback: CallbackQuery, before: str, after: str, rows: Rows) -> None:
    """Let the receipt with the button say who reads the matter now, where it said that at all."""
    shown = callback.message
    if not isinstance(shown, Message) or not before or before not in shown.html_text:
        return
    old = [] if shown.reply_markup is None else shown.reply_markup.inline_keyboard
    others = [row for row in old if not any((each.callback_data or "").startswith(_ADMIT) for each in row)]
    text = shown.html_text.replace(before, after)
    await show_instead(callback, text, InlineKeyboardMarkup(inline_keyboard=[*others, *rows]))


_DECISIONS = {
    RequestAnswer.YES: (let_in, "restricted-let_in_again"),
    RequestAnswer.NO: (keep_out, "restricted-kept_out"),
}
