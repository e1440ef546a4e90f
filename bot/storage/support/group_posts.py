"""What the bot has put into the staff group for consultations, and staff below it, as far as it still stands there."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import delete, select

from bot.domain.outbox import LeaveGroup
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import Author, Message
from bot.storage.table import Records, record_of
from bot.storage.tables import consultations, group_posts, messages

# Telegram's ids, each with the stored message that it shows.
Shown = Mapping[int, int | None]


class GroupPosts(Records[GroupPost]):
    """Remembers posts, and forgets those that are gone."""

    _table = group_posts
    _type = GroupPost

    async def add(self, consultation_id: int, group_id: int, topic_id: int | None, shown: Shown) -> None:
        """Remember what stands in a topic (None: in General) of the group that has this id, once."""
        place = {"consultation_id": consultation_id, "group_id": group_id, "topic_id": topic_id}
        there = (group_posts.c.group_id == group_id, group_posts.c.telegram_id.in_([*shown]))
        known = {(each.telegram_id, each.message_id) for each in await self._oldest_first(*there)}
        for telegram_id, message_id in shown.items():
            if (telegram_id, message_id) in known:
                continue
            await self._insert(**place, telegram_id=telegram_id, message_id=message_id)

    async def add_lost(self, consultation_id: int, group_id: int, topic_id: int | None, message_id: int | None) -> None:
        """Remember that something more may stand there: nobody knows its id."""
        place = {"consultation_id": consultation_id, "group_id": group_id, "topic_id": topic_id}
        await self._insert(**place, message_id=message_id)

    async def add_reply(self, post: GroupPost, telegram_id: int, message_id: int | None) -> None:
        """Remember that staff replied to what stands there, and which stored message the reply is or is about."""
        await self.add(post.consultation_id, post.group_id, post.topic_id, {telegram_id: message_id})

    async def find_at(self, group_id: int, telegram_id: int) -> GroupPost | None:
        """Return what stands in the group that has this id, under that Telegram id."""
        there = (group_posts.c.group_id == group_id, group_posts.c.telegram_id == telegram_id)
        return next(iter(await self._oldest_first(*there)), None)

    async def of_consultation(self, consultation_id: int) -> Sequence[GroupPost]:
        """Everything that stands in the group for a consultation, oldest first."""
        return await self._oldest_first(group_posts.c.consultation_id == consultation_id)

    async def of_message(self, message_id: int) -> Sequence[GroupPost]:
        """Every copy of a stored message, and what stands above it about it."""
        return await self._oldest_first(group_posts.c.message_id == message_id)

    async def leaving(self, message: LeaveGroup) -> Sequence[GroupPost]:
        """What is to leave the group with that message, as far as it stands there."""
        if not message.message_ids:
            return await self.of_consultation(message.consultation_id)
        return await self._oldest_first(group_posts.c.message_id.in_(message.message_ids))

    async def left_of(self, readers: Sequence[str]) -> Sequence[int]:
        """List the consultations with such readers of which something stands in the group."""
        query = select(group_posts.c.consultation_id).join(consultations).where(consultations.c.readers.in_(readers))
        return await self._values(query.distinct())

    async def removed_but_left(self) -> Sequence[Message]:
        """List the words that were taken out of a consultation, and what staff wrote below them, of which posts stand.

        Where the words went, the group may read them or not.
        """
        answered = messages.alias("answered")
        below_removed = (messages.c.author == Author.STAFF) & (answered.c.content == REMOVED)
        query = (
            select(messages)
            .outerjoin(answered, messages.c.answers == answered.c.id)
            .where((messages.c.content == REMOVED) | below_removed)
            .where(messages.c.id.in_(select(group_posts.c.message_id)))
            .order_by(messages.c.id)
        )
        return [record_of(Message, row) for row in await self._connection.execute(query)]

    async def left_of_worker(self, worker_id: int, telegram_ids: Collection[int]) -> Sequence[Message]:
        """List the words that stood in a worker's chat under these ids and were taken out, of which posts stand."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.worker_message_id.in_(telegram_ids))
        stand = messages.c.id.in_(select(group_posts.c.message_id))
        query = select(messages).join(consultations).where(*theirs, messages.c.content == REMOVED, stand)
        rows = await self._connection.execute(query.order_by(messages.c.id))
        return [record_of(Message, row) for row in rows]

    async def gone(self, group_id: int, telegram_id: int) -> None:
        """A message does not stand in the group any more."""
        is_it = (group_posts.c.group_id == group_id, group_posts.c.telegram_id == telegram_id)
        await self._connection.execute(delete(group_posts).where(*is_it))

    async def topic_gone(self, group_id: int, topic_id: int) -> None:
        """A topic is gone, with all that stood in it."""
        in_it = (group_posts.c.group_id == group_id, group_posts.c.topic_id == topic_id)
        await self._connection.execute(delete(group_posts).where(*in_it))
