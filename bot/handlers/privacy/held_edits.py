"""Changed messages with a picture: an edit gives staff none that they do not have, unless it may be evidence."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import Message

from bot.actions.privacy.held_pictures import held_with, hold_picture, note_withheld, withheld_picture
from bot.dialogs.answering import below
from bot.dialogs.incoming import caption_of, with_caption, words_of
from bot.dialogs.support.pictures import ask_about_changed
from bot.dialogs.support.receipts import card_keyboard, deliver_words
from bot.dialogs.turn import Turn
from bot.domain.long_numbers import without_numbers
from bot.domain.privacy.evidence import says_hidden
from bot.domain.privacy.held_picture import HeldPicture
from bot.domain.privacy.prohibited_data import REMOVED, may_show_card
from bot.domain.support.message import CAPTION, IncomingMessage, is_changed
from bot.domain.support.message import Message as ConsultationMessage
from bot.handlers.privacy.held_pictures import (
    Handler,
    hand_over,
    hold,
    is_asked_about,
    is_evidence,
    names_a_card,
    release,
)


async def hand_on_edit(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on what a message was changed into; of one that waits it changes the words that wait, and nothing else."""
    turn, words = data["turn"], words_of(message)
    if not is_asked_about(turn, words):
        return await handler(message, data)
    worker = turn.require_worker()
    album = await held_with(turn.as_worker, worker, words)
    if album:
        return await _change_held(message, data, words, album)
    before = await turn.store.messages.by_worker_message_id(worker.id, words.telegram_id)
    withheld = await withheld_picture(turn.as_worker, worker, words.telegram_id, before)
    if withheld is not None or (before is not None and before.content == CAPTION):
        return await _hand_on_withheld(handler, message, data, before, withheld)
    if before is not None and before.content == REMOVED:
        return await handler(caption_of(message, without_numbers(words.text or "")), data)
    is_card = not await is_evidence(turn, words, ()) and await names_a_card(message, turn, words)
    if is_card and (before is None or await _is_new_to_group(turn, words, before)):
        return await hold(message, data, words, before)
    return await (
        hand_over(handler, message, data) if before is None else _hand_on_changed(handler, message, data, before)
    )


async def _change_held(
    message: Message, data: dict[str, Any], words: IncomingMessage, album: Sequence[HeldPicture]
) -> None:
    """Let it wait with its new words; what may be evidence now goes to staff with its album, as if it were new."""
    turn: Turn = data["turn"]
    before = [each.words for each in album if each.words.telegram_id == words.telegram_id]
    if [(each.text, each.file_unique_id) for each in before] == [(words.text, words.file_unique_id)]:
        return  # a reaction is an edit, too
    if await is_evidence(turn, words, album):
        await release(message, turn, words)
    else:
        await hold_picture(turn.as_worker, turn.require_worker(), words)


async def _hand_on_withheld(
    handler: Handler,
    message: Message,
    data: dict[str, Any],
    before: ConsultationMessage | None,
    withheld: HeldPicture | None,
) -> None:
    """Hand on changed words without their picture, which an edit gives to staff only where it may be evidence; say so.

    `before` is what staff have, or had, of the message.
    """
    turn, words = data["turn"], words_of(message)
    said = None if withheld is not None and withheld.has_lost_words else _words_of(before)
    text = without_numbers(words.text or "")
    is_same = text == (said or "")
    if is_same and (withheld is None or withheld.words.file_unique_id in (None, words.file_unique_id)):
        return  # a reaction is an edit, too
    if withheld is not None and not is_same and await _is_new_evidence(turn, words, before):
        await _give_withheld(handler, message, data, before)
        return
    if text and not is_same:
        await _hand_on_words(handler, caption_of(message, text), data, before)
    if withheld is not None:
        await note_withheld(turn.as_worker, turn.require_worker(), withheld, words)
    if before is not None and before.content == REMOVED:
        return  # that says what becomes of it
    key = "not_accepted-held-gone" if text or not said else "not_accepted-before_stays"
    await message.answer(turn.says(key), reply_parameters=below(message.message_id))


def _words_of(before: ConsultationMessage | None) -> str | None:
    """Return what staff have of the words: alone, or below the picture that stood there before."""
    is_there = before is not None and (before.content == CAPTION or may_show_card(before.content))
    return before.text if before is not None and is_there else None


async def _is_new_evidence(turn: Turn, words: IncomingMessage, before: ConsultationMessage | None) -> bool:
    """Return whether staff get it for words that nobody has hidden from them."""
    hidden = [] if before is None else await turn.store.evidence.of_consultation(before.consultation_id)
    return not says_hidden(hidden, words.text) and await is_evidence(turn, words, ())


async def _hand_on_words(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage | None
) -> None:
    """Hand on changed words, or those with which a message begins that had none, to staff."""
    if before is None:
        await deliver_words(message, data["turn"], [words_of(message)])
    else:
        await handler(message, data)


async def _give_withheld(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage | None
) -> None:
    """Give staff the picture that they did not get, and say so below it, with the button that takes it out again."""
    message = with_caption(message, without_numbers(words_of(message).text or ""))
    turn, words = data["turn"], words_of(message)
    if before is None or before.content == REMOVED:
        await deliver_words(message, turn, [words])
    else:
        await _hand_on_changed(handler, message, data, before)
    markup = card_keyboard(turn, words.telegram_id)
    told = turn.says("not_accepted-held-released")
    await message.answer(told, reply_markup=markup, reply_parameters=below(message.message_id))


async def _hand_on_changed(
    handler: Handler, message: Message, data: dict[str, Any], before: ConsultationMessage
) -> Any:
    """Hand on changed words below a picture that staff have; ask whether it is to go where they name a card now."""
    turn, words = data["turn"], words_of(message)
    if not is_changed(before, words):
        return None
    is_named = not await is_evidence(turn, words, ()) and await names_a_card(message, turn, words)
    handled = await hand_over(handler, message, data)
    if is_named:
        await ask_about_changed(message, turn)
    return handled


async def _is_new_to_group(turn: Turn, words: IncomingMessage, before: ConsultationMessage) -> bool:
    """Return whether the group would get another picture than it has, or one where it has none."""
    has_it = may_show_card(before.content) and before.file_unique_id == words.file_unique_id
    return not has_it and (await turn.store.consultations.get(before.consultation_id)).is_in_group
