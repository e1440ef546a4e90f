"""Clearing: the messages of a worker's chat go, as far as Telegram lets the bot delete them."""

from collections.abc import Sequence

from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import DestinationResolver
from bot.delivery.outcomes import Delivered
from bot.domain.outbox import DeleteMessages
from bot.domain.privacy.chat_clearing import Clearing
from bot.storage.database import Database

_NO_CHAT = "chat not found"


class ChatClearing:
    """Deletes as many at once as Telegram takes, and notes what became of each: who dies in between is not missed."""

    def __init__(self, bot: ExtBot[bool], database: Database, places: DestinationResolver, clock: Clock) -> None:
        self._bot = bot
        self._database = database
        self._places = places
        self._clock = clock

    async def clear(self, message: DeleteMessages) -> Delivered:
        """Delete what is to go by now; raises TelegramError where Telegram takes nothing, and then the rest is left."""
        chat_id = await self._places.chat_id(message)
        last_id = 0
        while message_ids := await self._next(chat_id):
            await self._delete(chat_id, message_ids)
            last_id = message_ids[-1]
        return Delivered(last_id)

    async def _next(self, chat_id: int) -> Sequence[int]:
        async with self._database.transaction() as store:
            return await store.chat_messages.next_wanted(chat_id, self._clock.now())

    async def _delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        """Telegram refuses a call as a whole where one of its messages must stay: then each half is tried alone."""
        try:
            await self._bot.delete_messages(chat_id, message_ids)
        except BadRequest as error:
            if _NO_CHAT in error.message.lower():
                raise
            await self._delete_in_halves(chat_id, message_ids)
            return
        await self._note(chat_id, message_ids, Clearing.DELETED)

    async def _delete_in_halves(self, chat_id: int, message_ids: Sequence[int]) -> None:
        half = len(message_ids) // 2
        if not half:
            await self._note(chat_id, message_ids, Clearing.REFUSED)
            return
        for part in (message_ids[:half], message_ids[half:]):
            await self._delete(chat_id, part)

    async def _note(self, chat_id: int, message_ids: Sequence[int], clearing: Clearing) -> None:
        async with self._database.transaction() as store:
            await store.chat_messages.set_clearing(chat_id, message_ids, clearing)
