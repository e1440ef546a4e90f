"""Which messages stand in private chats, and what becomes of them when a worker wants the chat cleared."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import CopyMessages
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.privacy.chat_clearing import DELETABLE_FOR, MOST_AT_ONCE, ClearedChat, Clearing, telling_of_waiting
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Readers
from bot.domain.support.message import CAPTION, TEXT, Author
from bot.storage.outbox.message_rows import ACTS
from bot.storage.table import Repository
from bot.storage.tables import chat_messages, consultations, dialog_states, messages, outbox, workers
from bot.storage.upsert import insert_selected
from bot.storage.utc_datetime import Instant


class ChatMessages(Repository):
    """Keeps ids for as long as Telegram lets a bot delete the messages.

    What is added is written by `flush`, and only of a chat of which something else is kept too: who declined to be
    looked after leaves no trace.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self._new: list[dict[str, Any]] = []

    def add(self, chat_id: int, message_ids: Iterable[int], at: datetime) -> None:
        """Keep that these messages stand in a private chat since then."""
        self._new += [{"of_chat": chat_id, "of_message": each, "since": at} for each in message_ids]

    async def remove(self, chat_id: int, message_ids: Sequence[int]) -> None:
        """Keep nothing of messages that the bot has deleted."""
        which = (chat_messages.c.chat_id == chat_id, chat_messages.c.message_id.in_(message_ids))
        await self._connection.execute(delete(chat_messages).where(*which))

    async def flush(self) -> None:
        """Write what was added; Store.commit does it, after it has written who stands where."""
        new, self._new = self._new, []
        if new:
            await self._connection.execute(insert_selected(self._connection, chat_messages, _NEW), new)

    async def want_cleared(self, chat_id: int) -> None:
        """Note that everything in a chat is to be deleted."""
        await self._change(chat_messages.c.chat_id == chat_id, clearing=Clearing.WANTED)

    async def next_wanted(self, chat_id: int, now: datetime) -> Sequence[int]:
        """Return the oldest messages that are to be deleted now: no more than one call takes, no words that wait."""
        wanted = (*_wanted(chat_id), chat_messages.c.at > now - DELETABLE_FOR, ~_waits_for_staff())
        query = select(chat_messages.c.message_id).where(*wanted).order_by(chat_messages.c.message_id)
        return await self._values(query.limit(MOST_AT_ONCE))

    async def set_clearing(self, chat_id: int, message_ids: Sequence[int], clearing: Clearing) -> None:
        """Note what became of messages that were to be deleted."""
        which = (chat_messages.c.chat_id == chat_id, chat_messages.c.message_id.in_(message_ids))
        await self._change(*which, clearing=clearing)

    async def finish(self, chat_id: int) -> ClearedChat:
        """Count what became of a chat that was cleared, and forget all of it but the words that wait for staff."""
        waiting = await self._count(*_wanted(chat_id), _waits_for_staff())
        query = select(chat_messages.c.clearing, func.count()).where(*_ours(chat_id)).group_by(chat_messages.c.clearing)
        counts: dict[Clearing, int] = {each: count for each, count in await self._connection.execute(query)}  # noqa: C416 - rows are no pairs to mypy
        over = (*_ours(chat_id), or_(chat_messages.c.clearing != Clearing.WANTED, ~_waits_for_staff()))
        await self._connection.execute(delete(chat_messages).where(*over))
        deleted = counts.get(Clearing.DELETED, 0)
        left, ends_waiting = sum(counts.values()) - deleted - waiting, not waiting and await self._end_waiting(chat_id)
        return ClearedChat(deleted, waiting, left, ends_waiting)

    async def _end_waiting(self, chat_id: int) -> bool:
        """Note that what says that words wait is to be deleted; False where nothing in the chat says so."""
        worker_id = await self._value(select(workers.c.id).where(workers.c.chat_id == chat_id))
        if worker_id is None:
            return False
        told = (outbox.c.worker_id == worker_id, outbox.c.cause == telling_of_waiting(worker_id))
        stands = (chat_messages.c.chat_id == chat_id, chat_messages.c.clearing.is_(None))
        query = select(chat_messages.c.message_id).where(*stands)
        message_ids = await self._values(
            query.where(chat_messages.c.message_id.in_(select(outbox.c.telegram_id).where(*told)))
        )
        await self.set_clearing(chat_id, message_ids, Clearing.WANTED)
        return bool(message_ids)

    async def whose_words_waited(self, consultation_id: int | None) -> int | None:
        """Return the worker of a consultation if something in the worker's chat is still to be deleted."""
        query = (
            select(workers.c.id)
            .join(consultations, consultations.c.worker_id == workers.c.id)
            .join(chat_messages, chat_messages.c.chat_id == workers.c.chat_id)
            .where(consultations.c.id == consultation_id, chat_messages.c.clearing == Clearing.WANTED)
        )
        return await self._value(query.limit(1))

    async def forget_chat(self, chat_id: int) -> None:
        """Leave no trace of a private chat."""
        await self._connection.execute(delete(chat_messages).where(chat_messages.c.chat_id == chat_id))

    async def forget_old(self, now: datetime) -> None:
        """Keep nothing of messages that Telegram lets nobody delete any more."""
        await self._connection.execute(delete(chat_messages).where(chat_messages.c.at <= now - DELETABLE_FOR))

    async def _change(self, *which: ColumnElement[bool], clearing: Clearing) -> None:
        await self._connection.execute(update(chat_messages).where(*which).values(clearing=clearing))

    async def _count(self, *which: ColumnElement[bool]) -> int:
        return await self._value(select(func.count()).select_from(chat_messages).where(*which)) or 0


def _ours(chat_id: int) -> tuple[ColumnElement[bool], ...]:
    return chat_messages.c.chat_id == chat_id, chat_messages.c.clearing.is_not(None)


def _wanted(chat_id: int) -> tuple[ColumnElement[bool], ...]:
    return chat_messages.c.chat_id == chat_id, chat_messages.c.clearing == Clearing.WANTED


def _waits_for_staff() -> ColumnElement[bool]:
    """Tell of a worker's words whether deleting them would take them from staff, who copy them out of the chat.

    Of what the staff group does not see its readers have the text; a photo, file or voice they look at later.
    """
    is_read_by_group = consultations.c.readers == Readers.GROUP
    has_no_copy = or_(
        and_(is_read_by_group, messages.c.staff_message_id.is_(None)),
        and_(~is_read_by_group, messages.c.content.not_in((TEXT, CAPTION)), ~_was_shown_to_reader()),
    )
    words = (
        exists()
        .where(messages.c.worker_message_id == chat_messages.c.message_id, messages.c.author == Author.WORKER)
        .where(messages.c.consultation_id == consultations.c.id, consultations.c.worker_id == workers.c.id)
        .where(workers.c.chat_id == chat_messages.c.chat_id, messages.c.content != REMOVED)
    )
    return words.where(or_(has_no_copy, _is_being_copied()))


def _is_being_copied() -> ColumnElement[bool]:
    return exists().where(*_copies(), outbox.c.worker_id.is_(None), outbox.c.ended_at.is_(None))


def _was_shown_to_reader() -> ColumnElement[bool]:
    arrived = outbox.c.outcome.in_(ARRIVED)
    return exists().where(
        *_copies(), outbox.c.staff_id.is_not(None), arrived, outbox.c.ended_at >= messages.c.written_at
    )


def _copies() -> tuple[ColumnElement[bool], ...]:
    return outbox.c.act == ACTS[CopyMessages], outbox.c.consultation_id == consultations.c.id


# Of whom nothing else is kept, nothing is kept here.
_IS_KNOWN = or_(
    exists().where(workers.c.chat_id == bindparam("of_chat")),
    exists().where(dialog_states.c.chat_id == bindparam("of_chat")),
)
_NEW = select(
    bindparam("of_chat", type_=BigInteger).label("chat_id"),
    bindparam("of_message", type_=BigInteger).label("message_id"),
    bindparam("since", type_=Instant).label("at"),
).where(_IS_KNOWN)
