"""Prohibited data are stopped before any handler: before anything is stored, passed on or logged."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import lru_cache
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Message, TelegramObject
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.held_pictures import hold_picture, is_picture_held, matter_of_album, take_held
from bot.actions.privacy.prohibited_data import may_be_evidence, refuse_rest_of_album, refuse_words, take_back_album
from bot.actions.support.matter_of_words import is_watched
from bot.actions.support.removed_cry import tell_of_removed_cry
from bot.dialogs.answering import below
from bot.dialogs.incoming import caption_of, words_of
from bot.dialogs.support.left_words import take_left_album
from bot.dialogs.support.pictures import ask_about_changed, ask_about_held
from bot.dialogs.support.receipts import numbers_text, say_removed_cry
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import take_unsent_album
from bot.domain.privacy.prohibited_data import (
    REMOVED,
    Keywords,
    ProhibitedData,
    found_in,
    may_show_card,
    names_card,
    without_numbers,
)
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import CAPTION, IncomingMessage
from bot.domain.support.watch_words import flags_in, signs_in
from bot.handlers.entry import open_start
from bot.handlers.privacy.pictures import give_caption, give_rest
from bot.handlers.roster.import_file import is_roster_file
from bot.texts import Texts

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
Ask = Callable[[Handler, Message, dict[str, Any]], Awaitable[Any]]


class RefuseMessages(BaseMiddleware):
    """In a private chat, whoever writes; the dialog that the person is in is shown again, as it was."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Refuse, or hand on."""
        if not isinstance(event, Message):
            return await handler(event, data)
        if not await refuse(event, data["turn"]):
            return await _hand_on(handler, event, data, _ask_first)
        if _is_cry(words_of(event), data["turn"]):
            return None  # what to do now stands below, and is no screen
        return await show_room_again(data["dialog_manager"], data["turn"])


class RefuseEdits(BaseMiddleware):
    """The same for what a message was changed into; the dialog stays where it stands."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Refuse, or hand on."""
        if not isinstance(event, Message) or event.chat.type != ChatType.PRIVATE:
            return await handler(event, data)
        if await refuse(event, data["turn"]):
            return await _say_what_stays(event, data["turn"])
        if await _is_kept_from_staff(event, data["turn"]):
            return await _hand_on_words(handler, event, data)
        return await _hand_on(handler, event, data, _ask_afterwards)


async def _hand_on(handler: Handler, message: Message, data: dict[str, Any], ask: Ask) -> Any:
    """Hand a message on; what becomes of a picture whose words name a card, `ask` says."""
    turn: Turn = data["turn"]
    words = words_of(message)
    if not may_show_card(words.content) or turn.worker is None or not turn.worker.has_consented:
        return await handler(message, data)
    if await is_picture_held(turn.as_worker, turn.worker, words):
        return await _hand_on_held(handler, message, data)
    if not await _asks_about_card(message, turn, words):
        return await handler(message, data)
    return await ask(handler, message, data)


async def _ask_first(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on the words alone, until the worker has said what the picture shows."""
    turn, words = data["turn"], words_of(message)
    for each in [*await _offered_with(words, data), words]:
        await hold_picture(turn.as_worker, turn.require_worker(), each)
    handled = await handler(caption_of(message, without_numbers(words.text or "")), data)
    is_taken_back = await take_back_album(turn.as_worker, turn.require_worker(), words)
    await ask_about_held(message, turn, "not_accepted-held-ask_back" if is_taken_back else "not_accepted-held-ask")
    return handled


async def _offered_with(words: IncomingMessage, data: dict[str, Any]) -> Sequence[IncomingMessage]:
    """Return the parts of its album that wait beside a question, where they are offered no more: they wait with it."""
    if words.album is None:
        return []
    beside = take_unsent_album(data["dialog_manager"], words.album)
    return [*beside, *await take_left_album(data["turn"], words.album)]


async def _ask_afterwards(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on changed words; where staff have the picture already, ask whether it is to go."""
    handled = await handler(message, data)
    await ask_about_changed(message, data["turn"])
    return handled


async def _hand_on_held(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on the words of a picture that waits; what may be evidence goes with its album, as when it is new."""
    turn, words = data["turn"], words_of(message)
    worker = turn.require_worker()
    matter = await _matter_of_unknown(message, turn)
    if await may_be_evidence(turn.as_worker, worker, words):
        album = await take_held(turn.as_worker, worker, words.telegram_id, words.album)
        if matter is not None and not is_watched(turn.as_worker, [words]):
            return await give_rest(
                message, turn, [words if each.telegram_id == words.telegram_id else each for each in album]
            )
        handled = await handler(message, data)
        await give_rest(message, turn, [each for each in album if each.telegram_id != words.telegram_id])
        return handled
    await hold_picture(turn.as_worker, worker, words)
    if not words.text:
        return None
    caption = caption_of(message, without_numbers(words.text))
    return await (handler(caption, data) if matter is None else give_caption(caption, turn, matter))


async def _matter_of_unknown(message: Message, turn: Turn) -> Consultation | None:
    """Return where the words of its album stand, if it is an edit of a part of which staff have none; or else None."""
    worker, words = turn.require_worker(), words_of(message)
    if message.edit_date is None or words.album is None:
        return None
    if await turn.store.messages.by_worker_message_id(worker.id, words.telegram_id) is not None:
        return None
    return await matter_of_album(turn.as_worker, worker, words)


async def _is_kept_from_staff(message: Message, turn: Turn) -> bool:
    """Return whether staff have only the words of a picture that waits no more: it was given up, or taken out."""
    words, worker = words_of(message), turn.worker
    if worker is None or not worker.has_consented or not may_show_card(words.content):
        return False
    before = await turn.store.messages.by_worker_message_id(worker.id, words.telegram_id)
    if before is None or before.content not in (CAPTION, REMOVED):
        return False
    if await is_picture_held(turn.as_worker, worker, words):
        return False
    return not await may_be_evidence(turn.as_worker, worker, words)


async def _hand_on_words(handler: Handler, message: Message, data: dict[str, Any]) -> Any:
    """Hand on changed words without their picture, which an edit does not give to staff, and say so."""
    turn, text = data["turn"], without_numbers(words_of(message).text or "")
    before = await turn.store.messages.by_worker_message_id(turn.require_worker().id, message.message_id)
    if before is not None and before.text == text:  # a reaction is an edit, too
        return None
    handled = text and await handler(caption_of(message, text), data)
    await message.answer(turn.t("not_accepted-held-gone"), reply_parameters=below(message.message_id))
    return handled


async def _asks_about_card(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    """Return whether the words below a picture name a card, and nothing in them may be a cry."""
    if words.text is None or not names_card(words.text, watchwords(turn.texts)):
        return False
    if await is_roster_file(message, turn):
        return False
    return not await may_be_evidence(turn.as_worker, turn.require_worker(), words)


async def refuse(message: Message, turn: Turn) -> bool:
    """Take a message away that holds what is not accepted, and say why; False when it holds nothing such."""
    words = words_of(message)
    if turn.worker and await refuse_rest_of_album(turn.as_worker, turn.worker, words):
        return True
    kind = _kind(turn, words, watchwords(turn.texts))
    # A list of people and their cards is no picture of a card.
    if kind is None or (kind is ProhibitedData.CARD and await is_roster_file(message, turn)):
        return False
    await refuse_words(turn.as_somebody, turn.worker, words, kind)
    if turn.worker is None:
        with suppress(TelegramBadRequest):  # somebody was quicker, or it is older than 48 hours
            await message.delete()
    await _say_why(message, turn, words, kind)
    return True


async def _say_what_stays(message: Message, turn: Turn) -> None:
    """What the message said before it was changed has reached staff: only what it was changed into is kept nowhere."""
    before = turn.worker and await turn.store.messages.by_worker_message_id(turn.worker.id, message.message_id)
    if before and before.content != REMOVED:
        await message.answer(turn.t("not_accepted-before_stays"))


async def _say_why(message: Message, turn: Turn, words: IncomingMessage, kind: ProhibitedData) -> None:
    """Say why it was taken away; of a cry managers hear, and its writer reads first whom to call."""
    if _is_cry(words, turn):
        matter = await tell_of_removed_cry(turn.as_worker, turn.require_worker(), words, kind)
        await say_removed_cry(message, turn, words, matter)
        return
    signs = signs_in(words.text, turn.facts.watch_words)
    lines = [numbers_text(turn, signs)] if signs else []  # before the consent nobody can be told
    await message.answer("\n\n".join([*lines, turn.t(f"not_accepted-{kind}")]))


def _is_cry(words: IncomingMessage, turn: Turn) -> bool:
    """Return whether somebody who has agreed to be heard is perhaps in danger."""
    return turn.worker is not None and turn.worker.has_consented and is_watched(turn.as_worker, [words])


async def show_room_again(manager: DialogManager, turn: Turn) -> None:
    """Show the dialog again below the sentence that says why; the menu, or what comes before it, where none is open."""
    manager.show_mode = ShowMode.SEND
    if manager.has_context():
        await manager.show()
    else:
        await open_start(manager, turn)


@lru_cache(maxsize=1)
def watchwords(texts: Texts) -> Keywords:
    """The lists of every language: somebody who reads English may write Japanese."""
    return Keywords(**{each.name: _listed(texts, f"not_accepted-words-{each.name}") for each in fields(Keywords)})


def _listed(texts: Texts, key: str) -> tuple[str, ...]:
    written = ",".join(texts.say(locale, key) for locale in texts.locales)
    return tuple(dict.fromkeys(word.strip() for word in written.split(",") if word.strip()))


def _kind(turn: Turn, words: IncomingMessage, watched: Keywords) -> ProhibitedData | None:
    if words.text is None:
        return None
    found = found_in(words.text, watched)
    has_consented = turn.worker is not None and turn.worker.has_consented
    if found is not None or has_consented or not may_show_card(words.content):
        return found  # who has consented is asked what a picture shows
    listed = turn.facts.watch_words
    is_evidence = bool(signs_in(words.text, listed) or flags_in(words.text, listed))
    return ProhibitedData.CARD if names_card(words.text, watched) and not is_evidence else None
