"""Prohibited data are stopped before any handler: before anything is stored, passed on or logged."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Message, TelegramObject
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.prohibited_data import refuse_rest_of_album, refuse_words
from bot.actions.support.matter_of_words import is_watched
from bot.actions.support.removed_cry import tell_of_removed_cry
from bot.dialogs.incoming import words_of
from bot.dialogs.support.receipts import numbers_text, say_removed_cry
from bot.dialogs.turn import Turn
from bot.domain.privacy.prohibited_data import REMOVED, Keywords, ProhibitedData, found_in, may_show_card, names_card
from bot.domain.support.message import IncomingMessage
from bot.domain.support.watch_words import flags_in, signs_in
from bot.handlers.entry import open_start
from bot.handlers.privacy.held_edits import hand_on_edit
from bot.handlers.privacy.held_pictures import hand_on
from bot.handlers.privacy.kept_words import take_kept_album
from bot.handlers.privacy.keywords import watchwords
from bot.handlers.roster.import_file import is_roster_file

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class RefuseMessages(BaseMiddleware):
    """In a private chat, whoever writes; the dialog that the person is in is shown again, as it was."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Refuse, or hand on."""
        if not isinstance(event, Message):
            return await handler(event, data)
        if not await refuse(event, data["turn"]):
            return await hand_on(handler, event, data)
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
        return await hand_on_edit(handler, event, data)


async def refuse(message: Message, turn: Turn) -> bool:
    """Take a message away that holds what is not accepted, and say why; False when it holds nothing such."""
    words = words_of(message)
    if turn.worker and await refuse_rest_of_album(turn.as_worker, turn.worker, words):
        return True
    kind = _kind(turn, words, watchwords(turn.texts))
    # A list of people and their cards is no picture of a card.
    if kind is None or (kind is ProhibitedData.CARD and await is_roster_file(message, turn)):
        return False
    kept = await take_kept_album(turn, message)  # nothing that it said before goes to staff after the consent
    await refuse_words(turn.as_somebody, turn.worker, words, kind, kept)
    if turn.worker is None:
        with suppress(TelegramBadRequest):  # somebody was quicker, or it is older than 48 hours
            await message.delete()
    await _say_why(message, turn, words, kind)
    return True


async def _say_what_stays(message: Message, turn: Turn) -> None:
    """What the message said before it was changed has reached staff: only what it was changed into is kept nowhere."""
    before = turn.worker and await turn.store.messages.by_worker_message_id(turn.worker.id, message.message_id)
    if before and before.content != REMOVED:
        await message.answer(turn.says("not_accepted-before_stays"))


async def _say_why(message: Message, turn: Turn, words: IncomingMessage, kind: ProhibitedData) -> None:
    """Say why it was taken away; of a cry managers hear, and its writer reads first whom to call."""
    if _is_cry(words, turn):
        matter = await tell_of_removed_cry(turn.as_worker, turn.require_worker(), words, kind)
        await say_removed_cry(message, turn, words, matter)
        return
    signs = signs_in(words.text, turn.facts.watch_words)
    lines = [numbers_text(turn, signs)] if signs else []  # before the consent nobody can be told
    await message.answer("\n\n".join([*lines, turn.says(f"not_accepted-{kind}")]))


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
