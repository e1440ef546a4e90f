"""Buttons about a picture that may show a card: what the worker says of it."""

from functools import partial

from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from bot.actions.privacy.evidence import end_held_copies
from bot.actions.privacy.held_pictures import close_emptied, is_waiting, new_words, take_held, take_waiting
from bot.actions.privacy.prohibited_data import (
    ShownPicture,
    picture_as_it_stands,
    refuse_forgotten_picture,
    refuse_held_pictures,
    take_picture_out,
)
from bot.actions.support.matter_of_words import is_watched
from bot.dialogs.answering import show_instead
from bot.dialogs.support.pictures import ask_about_picture, deliver_held, handling_args
from bot.dialogs.support.receipts import card_keyboard
from bot.dialogs.turn import Turn
from bot.domain.privacy.held_picture import as_for_staff, words_alone
from bot.domain.support.red_flag import RedFlag
from bot.handlers.callbacks import RefusedTapError


async def shows_card(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """The button below a picture: it shows a card. What stands above stays, and a question stands below."""
    if await is_waiting(turn.as_worker, turn.require_worker(), telegram_id):
        raise RefusedTapError("receipt-left-asked")
    if not await ask_about_picture(callback, turn, telegram_id):
        raise RefusedTapError("receipt-gone")
    await callback.answer()


async def take_out(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """Yes, it shows a card: staff have it no more."""
    worker = turn.require_worker()
    shown = await picture_as_it_stands(turn.as_worker, worker, telegram_id)
    if shown is None or not await take_picture_out(turn.as_worker, worker, telegram_id, shown):
        raise RefusedTapError("receipt-gone")
    await _say_taken(callback, turn, await turn.says_whole(partial(_out_text, turn, shown)))


async def leave(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """No: it stays where it is, unless another tap was quicker."""
    if await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id) is None:
        raise RefusedTapError("receipt-gone")
    await callback.answer()
    await show_instead(callback, turn.says("not_accepted-out-left"))


async def delete_held(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """Yes: the picture goes, and its words go to staff; one that was given meanwhile is asked about like any other."""
    worker = turn.require_worker()
    held = await take_held(turn.as_worker, worker, telegram_id)
    if not held and await _is_given(turn, telegram_id):
        await shows_card(callback, turn, telegram_id)
        return
    if not held:
        await refuse_forgotten_picture(turn.as_worker, worker, telegram_id)
        await callback.answer(turn.t.label("not_accepted-taken-away"))
        return
    given = await refuse_held_pictures(turn.as_worker, worker, held)
    if given is not None:
        await _say_taken(callback, turn, await turn.says_whole(partial(_out_text, turn, given)))
    elif await _is_given(turn, telegram_id):  # what staff had before in its place, of which nobody has asked
        told = turn.says("not_accepted-held-deleted_new")
        await _say_taken(callback, turn, told, card_keyboard(turn, telegram_id))
    else:
        await _say_taken(callback, turn, turn.says("not_accepted-held-deleted"))
    words = await new_words(turn.as_worker, worker, words_alone(held))
    if words:
        await deliver_held(callback, turn, words, held[0])
    else:
        await close_emptied(turn.as_worker, worker, held)


async def give_held(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """No: picture and words go to staff as if they came now."""
    worker = turn.require_worker()
    held = await take_waiting(turn.as_worker, worker, telegram_id)
    if not held:
        is_given = await _is_given(turn, telegram_id)
        raise RefusedTapError("not_accepted-out-left" if is_given else "not_accepted-held-gone")
    await callback.answer()
    await show_instead(callback, turn.says("not_accepted-held-answered"))
    await end_held_copies(turn.as_worker, worker, [each.words for each in held])
    await deliver_held(callback, turn, as_for_staff(held), held[0])


async def _is_given(turn: Turn, telegram_id: int) -> bool:
    """Return whether staff have a picture, which waits no more."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id)
    return shown is not None and shown.matter is not None


async def _out_text(turn: Turn, shown: ShownPicture) -> str:
    told = await handling_args(turn, shown)
    text = turn.t(f"not_accepted-out-{shown.handling}", told)
    in_danger = shown.matter is not None and shown.matter.red_flag is RedFlag.DANGER
    if in_danger or is_watched(turn.as_worker, shown.parts):
        return f"{turn.t('danger-numbers')}\n\n{text}"
    return text


async def _say_taken(
    callback: CallbackQuery, turn: Turn, text: str, markup: InlineKeyboardMarkup | None = None
) -> None:
    await callback.answer(turn.t.label("not_accepted-taken-away"))
    await show_instead(callback, text, markup)
