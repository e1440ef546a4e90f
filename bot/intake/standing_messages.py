"""Which messages stand where, in private chats and below the stand-ins of a turn."""

from datetime import datetime

from aiogram.enums import ChatType
from aiogram.types import Update

from bot.domain.received_update import ReceivedUpdate
from bot.intake.sent import Sent
from bot.storage.store import Store


def note_message(store: Store, update: Update) -> None:
    """Keep that a message stands in a private chat, whatever its turn came to."""
    message = update.message
    if message is not None and message.chat.type == ChatType.PRIVATE:
        store.chat_messages.add(message.chat.id, [message.message_id], message.date)


async def note_messages(store: Store, sent: Sent, now: datetime) -> None:
    """Keep which messages stand in private chats now, and which no more."""
    for chat_id, message_id in sent.said:
        store.chat_messages.add(chat_id, [message_id], now)
    for chat_id, message_id, consultation_id in sent.shown:
        await store.private_copies.add(consultation_id, chat_id, [message_id], now)
    for chat_id, message_id, consultation_id in sent.asking:
        await store.private_copies.add_question(consultation_id, chat_id, [message_id], now)
    for chat_id, message_id in sent.deleted:
        await store.chat_messages.remove(chat_id, [message_id])
        await store.private_copies.gone(chat_id, [message_id])


async def note_ids(store: Store, received: ReceivedUpdate, sent: Sent) -> None:
    """Put the ids of new messages where stand-ins were kept for them."""
    if not sent.message_ids:
        return
    if received.private_chat_id is not None:
        await store.dialog_states.set_message_ids(received.private_chat_id, sent.message_ids)
    else:
        await store.job_changes.set_question_ids(sent.message_ids)
