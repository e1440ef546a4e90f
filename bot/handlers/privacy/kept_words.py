"""What somebody wrote before the consent, and what of it is given to staff no more."""

from collections.abc import Sequence

from aiogram import Bot
from aiogram.types import Message, Update

from bot.dialogs.answering import below
from bot.dialogs.incoming import words_of
from bot.dialogs.support.before_consent import KEPT_FOR, WORDS_WAITED, kept_keyboard
from bot.dialogs.turn import Turn
from bot.domain.support.message import IncomingMessage, is_of_one_album
from bot.intake.transaction import current_transaction


async def take_kept(turn: Turn, chat_id: int, bot: Bot | None) -> list[IncomingMessage]:
    """Return what waits for the tap that sends it, which from now on waits no more."""
    kept = await _kept(turn, chat_id, bot)
    await turn.store.inbox.drop_kept(chat_id, list(kept))
    return _as_they_are(list(kept.values()))


async def take_kept_album(turn: Turn, message: Message) -> list[IncomingMessage]:
    """Return what of a message and its album waits since before the consent, and from now on waits no more."""
    chat_id, words = message.chat.id, words_of(message)
    kept = await _kept(turn, chat_id, message.bot)
    taken = {update_id: each for update_id, each in kept.items() if is_of_one_album(each, words)}
    await turn.store.inbox.drop_kept(chat_id, list(taken))
    if taken and len(taken) == len(kept):  # nothing waits, and nothing has waited too long
        await turn.store.dialog_states.write(chat_id, chat_id, WORDS_WAITED, {})
    return _as_they_are(list(taken.values()))


async def change_kept(message: Message, turn: Turn) -> bool:
    """Let what a message was changed into wait in its place, and say that it waits; False where that does not wait."""
    words, kept = words_of(message), _as_they_are([*(await _kept(turn, message.chat.id, message.bot)).values()])
    before = next((each for each in kept if each.telegram_id == words.telegram_id), None)
    if before is None:
        return False
    if (before.text, before.file_unique_id) != (words.text, words.file_unique_id):  # a reaction is an edit, too
        until = current_transaction().kept_until = turn.now + KEPT_FOR
        await turn.store.inbox.keep_longer(message.chat.id, turn.now, until)
        await message.answer(
            turn.says("receipt-kept"), reply_markup=kept_keyboard(turn), reply_parameters=below(message.message_id)
        )
    return True


async def _kept(turn: Turn, chat_id: int, bot: Bot | None) -> dict[int, IncomingMessage]:
    bodies = await turn.store.inbox.kept(chat_id, turn.now)
    updates = {each: Update.model_validate_json(body, context={"bot": bot}) for each, body in bodies.items()}
    said = {each: update.message or update.edited_message for each, update in updates.items()}
    return {each: words_of(message) for each, message in said.items() if message is not None}


def _as_they_are(words: Sequence[IncomingMessage]) -> list[IncomingMessage]:
    """Return each message as it is now: what it was changed into stands in its place."""
    return [*{each.telegram_id: each for each in words}.values()]
