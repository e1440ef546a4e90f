"""Changes of a message that was taken away: what was in it never comes back."""

from aiogram.types import Message

from bot.actions.support.matter_of_words import is_watched
from bot.dialogs.answering import below
from bot.dialogs.incoming import words_of
from bot.dialogs.support.receipts import deliver_words
from bot.dialogs.turn import Turn
from bot.domain.privacy.evidence import says_hidden
from bot.domain.support.message import CAPTION
from bot.domain.support.message import Message as ConsultationMessage


async def take_edit_of_removed(message: Message, turn: Turn, removed: ConsultationMessage) -> None:
    """What was taken away never comes back, nor by a reaction, which is an edit too; a new cry is heard like any."""
    words, hidden = words_of(message), await turn.store.evidence.of_consultation(removed.consultation_id)
    if not is_watched(turn.as_worker, [words]) or says_hidden(hidden, words.text):
        await message.answer(turn.says("receipt-edit_removed"), reply_parameters=below(message.message_id))
        return
    await deliver_words(message, turn, [words])
    if words.content == CAPTION:  # another picture may stand there by now
        await message.answer(turn.says("not_accepted-held-gone"), reply_parameters=below(message.message_id))
