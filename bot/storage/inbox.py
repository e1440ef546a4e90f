"""The inbox: what people did lies here from before Telegram hears that we have it until the answers have left."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, case, delete, exists, func, select, update

from bot.domain.received_update import Answers, ReceivedUpdate
from bot.storage.encrypted_columns import ROW_KEY, RowValue, in_new_row, new_row_key
from bot.storage.table import Repository
from bot.storage.tables import inbox
from bot.storage.upsert import insert_missing

# Telegram repeats an update for a day, and gives out numbers anew after a week in which nobody did anything.
_REPEATED_FOR = timedelta(hours=25)
# Above every number that Telegram gives an update.
BEYOND_NUMBERS = 2**40


# The body of an update, and until when its words are kept.
Kept = tuple[str, datetime]


class HandledElsewhereError(Exception):
    """Somebody else has handled that update meanwhile; this turn must leave no trace."""


class Inbox(Repository):
    """Keeps the updates of one bot; a handled one stays as a blank row for a day, so that a repetition is known."""

    async def receive(self, bot_id: int, updates: Sequence[ReceivedUpdate], now: datetime) -> Sequence[ReceivedUpdate]:
        """Keep a batch, each update once; returns those that nobody has handled.

        Some may be known: a database can finish what a process that died had begun, after the next one has looked.
        """
        by_id = {each.update_id: each for each in updates}
        insert = insert_missing(self._connection, inbox).returning(inbox.c.update_id)
        added = await self._connection.execute(insert, [_row(bot_id, each, now) for each in by_id.values()])
        unhandled = {*added.scalars()}
        if len(unhandled) < len(by_id):
            known = select(inbox.c.update_id).where(_HAS_NO_TURN, inbox.c.bot_id == bot_id)
            unhandled |= {*(await self._connection.execute(known.where(inbox.c.update_id.in_(by_id)))).scalars()}
        return [replace(each, received_at=now) for update_id, each in by_id.items() if update_id in unhandled]

    async def waiting(self, bot_id: int) -> Sequence[ReceivedUpdate]:
        """Return, at a start, every update that is not through, in the order in which they came."""
        query = select(inbox).where(inbox.c.bot_id == bot_id, _IS_OPEN).order_by(inbox.c.received_at, inbox.c.update_id)
        return [_update(row) for row in await self._connection.execute(query)]

    async def answers(self, bot_id: int, update_id: int) -> Answers | None:
        """Return what is left to say about an update; None where nothing is."""
        answers: Answers | None = await self._value(select(inbox.c.answers).where(_is(bot_id, update_id)))
        return answers

    async def oldest_waiting_at(self, bot_id: int) -> datetime | None:
        """Return when the oldest update came that is not through."""
        return await self._value(select(func.min(inbox.c.received_at)).where(inbox.c.bot_id == bot_id, _IS_OPEN))

    async def count_attempt(self, bot_id: int, update_id: int) -> None:
        """Count an attempt that failed, or that may end the process."""
        more = update(inbox).values(attempts=inbox.c.attempts + 1)
        await self._connection.execute(more.where(_is(bot_id, update_id)))

    async def handled(self, bot_id: int, update_id: int, answers: Answers, kept: Kept | None = None) -> None:
        """Note, in the turn's own transaction, that an update took effect. Raises HandledElsewhereError.

        `kept` is its body, which stays for a while: words whose writer has not agreed yet that they are kept elsewhere.
        """
        row_key = new_row_key()
        body, until = kept or (None, None)
        done = await self._connection.execute(
            _HANDLED,
            {
                "of_bot": bot_id,
                "of_update": update_id,
                "kept": RowValue(row_key, body) if body else None,
                "until": until,
                "to_say": RowValue(row_key, answers) if answers else None,
                "new_row_key": row_key,
            },
        )
        if done.rowcount != 1:
            raise HandledElsewhereError

    async def set_aside(self, bot_id: int, update_id: int, now: datetime) -> None:
        """Keep an update that nobody could handle, so that it stands in nobody's way."""
        await self._connection.execute(update(inbox).where(_is(bot_id, update_id)).values(set_aside_at=now))

    async def answered(self, bot_id: int, update_ids: Sequence[int]) -> None:
        """Blank the rows whose answers have left: who it was is a trace of somebody who may have declined."""
        if update_ids:
            await self._connection.execute(_ANSWERED, {"of_bot": bot_id, "some": update_ids})

    async def has_kept(self, chat_id: int, now: datetime) -> bool:
        """Return whether words of a private chat wait for its person's consent."""
        query = select(inbox.c.update_id).where(*_kept(chat_id), inbox.c.kept_until > now).limit(1)
        return await self._value(query) is not None

    async def kept(self, chat_id: int, now: datetime) -> Mapping[int, str]:
        """Return the updates whose words wait for a consent, as JSON by their ids, in order."""
        query = select(inbox).where(*_kept(chat_id), inbox.c.kept_until > now)
        rows = (await self._connection.execute(query.order_by(inbox.c.received_at, inbox.c.update_id))).all()
        return {row.update_id: row.body for row in rows}

    async def keep_longer(self, chat_id: int, now: datetime, until: datetime) -> None:
        """Let all words wait until then that wait for a consent in a private chat now."""
        waiting = (*_kept(chat_id), inbox.c.kept_until > now)
        await self._connection.execute(update(inbox).where(*waiting).values(kept_until=until))

    async def drop_kept(self, chat_id: int, update_ids: Sequence[int]) -> None:
        """Let the words of these updates wait no more."""
        await self._drop_kept(*_kept(chat_id), inbox.c.update_id.in_(update_ids))

    async def drop_expired(self, chat_id: int, now: datetime) -> None:
        """Forget what waited too long in that chat, of which its person has just heard that."""
        await self._drop_kept(*_kept(chat_id), inbox.c.kept_until <= now)

    async def expired_chats(self, now: datetime) -> Collection[int]:
        """List the private chats whose words have waited too long for a consent, or for the tap that sends them."""
        query = select(inbox.c.ordering_key).where(inbox.c.kept_until <= now).with_for_update()
        return sorted({int(each) for each in await self._values(query)})

    async def forget_chat(self, chat_id: int) -> None:
        """Keep nothing of what nobody could handle of a private chat, and of what waited for a consent."""
        theirs = (inbox.c.ordering_key == str(chat_id), inbox.c.set_aside_at.is_not(None))
        await self._connection.execute(delete(inbox).where(*theirs))
        await self._drop_kept(*_kept(chat_id))

    async def forget_old(self, now: datetime) -> None:
        """Delete what is through, once Telegram repeats it no more, and words kept too long.

        What was set aside is somebody's words, and has a time of its own (`bot/storage/privacy/expired.py`): it moves
        out of the way of Telegram's numbers.
        """
        await self._drop_kept(inbox.c.kept_until <= now)
        is_old = inbox.c.received_at < now - _REPEATED_FOR
        again = inbox.alias("again")
        moved = inbox.c.update_id + BEYOND_NUMBERS
        is_free = ~exists().where(again.c.bot_id == inbox.c.bot_id, again.c.update_id == moved)
        which = (is_old, inbox.c.set_aside_at.is_not(None), inbox.c.update_id < BEYOND_NUMBERS, is_free)
        await self._connection.execute(update(inbox).where(*which).values(update_id=moved))
        await self._connection.execute(delete(inbox).where(is_old, inbox.c.set_aside_at.is_(None), ~_IS_OPEN))

    async def _drop_kept(self, *which: ColumnElement[bool]) -> None:
        blank = {"body": None, "kept_until": None, "ordering_key": ""}
        await self._connection.execute(update(inbox).where(inbox.c.kept_until.is_not(None), *which).values(blank))


# The first part as the index of open rows has it.
_IS_OPEN = (
    (inbox.c.body.is_not(None) | inbox.c.answers.is_not(None))
    & inbox.c.set_aside_at.is_(None)
    & (inbox.c.kept_until.is_(None) | inbox.c.answers.is_not(None))
)
_HAS_NO_TURN = inbox.c.body.is_not(None) & inbox.c.set_aside_at.is_(None) & inbox.c.kept_until.is_(None)
_SOME = (inbox.c.bot_id == bindparam("of_bot"), inbox.c.update_id.in_(bindparam("some", expanding=True)))
_WHOSE = case((inbox.c.kept_until.is_not(None), inbox.c.ordering_key), else_="")
_ANSWERED = update(inbox).where(*_SOME).values(answers=None, ordering_key=_WHOSE)
_HANDLED = (
    update(inbox)
    .where(
        inbox.c.bot_id == bindparam("of_bot"),
        inbox.c.update_id == bindparam("of_update"),
        _HAS_NO_TURN,
    )
    # Both words of the row are written: it gets a new key, and nobody has to ask for the old one.
    .values(
        {
            "body": bindparam("kept"),
            "kept_until": bindparam("until"),
            "answers": bindparam("to_say"),
            ROW_KEY: bindparam("new_row_key"),
        }
    )
)


def _kept(chat_id: int) -> tuple[ColumnElement[bool], ...]:
    return inbox.c.ordering_key == str(chat_id), inbox.c.kept_until.is_not(None)


def _is(bot_id: int, update_id: int) -> Any:
    return (inbox.c.bot_id == bot_id) & (inbox.c.update_id == update_id)


def _row(bot_id: int, received: ReceivedUpdate, now: datetime) -> dict[str, Any]:
    values = {
        "bot_id": bot_id,
        "update_id": received.update_id,
        "ordering_key": received.ordering_key,
        "body": received.body,
        "attempts": 0,
        "received_at": now,
    }
    return in_new_row(inbox, values)


def _update(row: Row[Any]) -> ReceivedUpdate:
    return ReceivedUpdate(
        row.update_id,
        row.ordering_key,
        row.body,
        row.answers,
        row.attempts,
        is_left_over=row.body is not None and row.kept_until is None,
        received_at=row.received_at,
    )
