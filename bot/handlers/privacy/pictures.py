"""Buttons about a picture that may show a card: what the worker says of it."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager

from bot.actions.privacy.held_pictures import matter_of_held, take_held
from bot.actions.privacy.prohibited_data import (
    ShownPicture,
    picture_as_it_stands,
    picture_in,
    refuse_held_pictures,
    take_picture_out,
)
from bot.actions.support.consultations import add_words
from bot.actions.support.matter_of_words import is_watched
from bot.dialogs.answering import below, show_instead
from bot.dialogs.incoming import words_of
from bot.dialogs.support.left_words import forget_left
from bot.dialogs.support.pictures import ask_about_picture, handling_args
from bot.dialogs.support.receipts import added_key, deliver_words, say_arrived
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import forget_unsent
from bot.domain import callbacks
from bot.domain.privacy.prohibited_data import without_numbers
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import CAPTION, IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.handlers.callbacks import RefusedTapError


async def shows_card(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """The button below a picture: it shows a card. What stands above stays, and a question stands below."""
    if not await ask_about_picture(callback, turn, telegram_id):
        raise RefusedTapError("receipt-gone")
    await callback.answer()


async def take_out(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """Yes, it shows a card: staff have it no more."""
    worker = turn.require_worker()
    shown = await picture_as_it_stands(turn.as_worker, worker, telegram_id)
    if shown is None or not await take_picture_out(turn.as_worker, worker, telegram_id, shown):
        raise RefusedTapError("receipt-gone")
    await _say_taken(callback, turn, await _out_text(turn, shown))


async def leave(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """No: it stays where it is, unless another tap was quicker."""
    if await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id) is None:
        raise RefusedTapError("receipt-gone")
    await callback.answer()
    await show_instead(callback, turn.t("not_accepted-out-left"))


async def delete_held(callback: CallbackQuery, turn: Turn, telegram_id: int) -> None:
    """Yes, what is held back from staff shows a card; where another tap has just given it, that is asked first."""
    held = await take_held(turn.as_worker, turn.require_worker(), telegram_id)
    if held:
        await refuse_held_pictures(turn.as_worker, turn.require_worker(), held)
        await _say_taken(callback, turn, turn.t("not_accepted-held-deleted"))
        return
    await _confirm_given(turn, telegram_id)
    await shows_card(callback, turn, telegram_id)


async def give_held(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, telegram_id: int) -> None:
    """No: it goes where the words below it went, or with those that waited beside a question."""
    held = await take_held(turn.as_worker, turn.require_worker(), telegram_id)
    if held:
        await callback.answer()
        for each in held:
            forget_unsent(dialog_manager, each)
            await forget_left(turn, each)
        await _give(callback, turn, held)
        return
    await _confirm_given(turn, telegram_id)
    raise RefusedTapError("not_accepted-out-left")


async def _confirm_given(turn: Turn, telegram_id: int) -> None:
    """Raise RefusedTapError where staff do not have a picture that is held no more."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id)
    if shown is None or shown.matter is None:
        raise RefusedTapError("not_accepted-held-gone")


async def give_rest(message: Message, turn: Turn, held: Sequence[IncomingMessage]) -> None:
    """Give staff the rest of an album with a picture that they have got now without an answer, and say so."""
    ids = [message.message_id, *(each.telegram_id for each in held)]
    matter = await matter_of_held(turn.store, turn.require_worker(), ids)
    if matter is None:  # it waits beside a question itself
        if held:
            await deliver_words(message, turn, await _without_said(turn, held))
        return
    await _add(turn, matter, held)
    await message.answer(turn.t("not_accepted-held-given"), reply_parameters=below(message.message_id))


async def give_caption(caption: Message, turn: Turn, matter: Consultation) -> None:
    """Give staff words below a part of an album that still waits, where the others stand."""
    await add_words(turn.as_worker, matter, words_of(caption))
    await say_arrived(caption)


def card_button_below(turn: Turn, words: IncomingMessage) -> InlineKeyboardMarkup | None:
    """The button under the acknowledgement of a picture; None under that of anything else."""
    picture = picture_in([words])
    if picture is None:
        return None
    data = callbacks.PICTURE_SHOWS_CARD.data(picture)
    button = InlineKeyboardButton(text=turn.t.label("not_accepted-shows-card"), callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def _give(callback: CallbackQuery, turn: Turn, held: Sequence[IncomingMessage]) -> None:
    matter = await matter_of_held(turn.store, turn.require_worker(), [each.telegram_id for each in held])
    if matter is None:
        await show_instead(callback, turn.t("not_accepted-held-given"))
        await deliver_words(callback, turn, await _without_said(turn, held))
        return
    await _add(turn, matter, held)
    await show_instead(callback, turn.t(added_key(matter), {"number": str(matter.id)}))


async def _add(turn: Turn, matter: Consultation, held: Sequence[IncomingMessage]) -> None:
    for each in await _without_said(turn, held):
        await add_words(turn.as_worker, matter, each)


async def _without_said(turn: Turn, held: Sequence[IncomingMessage]) -> Sequence[IncomingMessage]:
    """Return pictures as staff get them: words go before their picture, once and without a number."""
    given: list[IncomingMessage] = []
    for each in held:
        said = await turn.store.messages.by_worker_message_id(turn.require_worker().id, each.telegram_id)
        if said is None and each.text:
            given.append(replace(each, content=CAPTION, text=without_numbers(each.text)))
        given.append(replace(each, text=None))
    return given


async def _out_text(turn: Turn, shown: ShownPicture) -> str:
    told = await handling_args(turn, shown)
    text = turn.t(f"not_accepted-out-{shown.handling}", told)
    in_danger = shown.matter is not None and shown.matter.red_flag is RedFlag.DANGER
    if in_danger or is_watched(turn.as_worker, shown.parts):
        return f"{turn.t('danger-numbers')}\n\n{text}"
    return text


async def _say_taken(callback: CallbackQuery, turn: Turn, text: str) -> None:
    await callback.answer(turn.t.label("not_accepted-taken-away"))
    await show_instead(callback, text)
