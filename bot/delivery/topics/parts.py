"""Parts of what takes several calls: each is remembered as soon as it stands, for the next call may fail."""

from collections.abc import Sequence
from itertools import zip_longest

from bot.clock import Clock
from bot.delivery.destinations import Destination
from bot.storage.database import Database


class Parts:
    """Remembers them where what is said stands: in the staff group, with one of staff, or with a worker."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def note(self, place: Destination, telegram_ids: Sequence[int], message_ids: Sequence[int]) -> None:
        """Remember those of Telegram, each with the stored message that it shows; where less are given, the last."""
        shown = dict(zip_longest(telegram_ids, message_ids, fillvalue=message_ids[-1]))
        now = self._clock.now()
        async with self._database.transaction() as store:
            if place.is_to_worker:
                store.chat_messages.add(place.chat_id, telegram_ids, now)
            elif place.is_protected:
                await store.private_copies.add(place.consultation_id or 0, place.chat_id, telegram_ids, now)
            elif place.consultation_id is not None:
                await store.group_posts.add(place.consultation_id, place.chat_id, place.thread_id, shown)
