"""Attempts: an update comes in, takes its turn in the real bot, and is undone; what it changed and said is looked at.

Every attempt is a transaction that is never committed: the next one finds the organisation as it was.
"""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import Update, User
from sqlalchemy import Table, event, text

from bot.domain.received_update import ReceivedUpdate
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import Presence, PresenceNeededError
from bot.handlers.turn_context import AppContext
from bot.intake.answers import Call
from bot.intake.reading import read_update
from bot.intake.transaction import AnsweringBot, UpdateTransaction, update_transaction
from bot.storage.database import DATABASE_ERRORS, Database
from bot.storage.store import Store
from bot.storage.tables import chat_messages, dialog_states, heartbeats, inbox, metadata, outbox
from tests.access.owners import MARK, Owners
from tests.access.people import Kind, known, readable
from tests.access.read_later import ReadLater
from tests.dialogs.windows import WindowStanding

Json = dict[str, Any]
Row = tuple[Any, ...]
Rows = dict[Row, Row]

Change = tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]

BOT_ID, BOT_NAME = 1000, "shien_demo_bot"
# The dialog in which somebody stands, and the message that shows it.
INTENT_ID, SCREEN_ID = "abcdef", 7
# Where people stand, what has come, and who was seen: what happens to these is no change of anything.
WHAT_CAME = frozenset({chat_messages.name, dialog_states.name, heartbeats.name, inbox.name})
_WRITES = re.compile(r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM) \"?(\w+)")

# aiogram 3 keeps what it has found out of an update under its number, and compares all that share one.
_NUMBERS = count(1)


class _Undone(Exception):  # noqa: N818 - it is how an attempt ends
    """An attempt is over: nothing of it is kept."""


@dataclass(slots=True)
class Outcome:
    """What became of an attempt: the calls and jobs that it would lead to, and the rows that it changed, by table.

    Of each row how it was and how it is; one of them is None where it came or went.
    """

    calls: list[Call] = field(default_factory=list)
    jobs: list[str] = field(default_factory=list)
    changed: dict[str, list[Change]] = field(default_factory=dict)
    failed_by: str | None = None
    # Whether Telegram was asked if they are in the staff group.
    has_asked: bool = False

    @property
    def said(self) -> str:
        """Everything that anybody would read at once."""
        return json.dumps([call.data for call in self.calls], ensure_ascii=False)

    @property
    def alerts(self) -> list[str]:
        """What the taps were answered with."""
        return [call.data.get("text", "") for call in self.calls if call.method == "answerCallbackQuery"]

    @property
    def marks(self) -> set[str]:
        """The words of people in what would be read."""
        return set(MARK.findall(self.said))

    @property
    def is_bug(self) -> bool:
        """Whether somebody would read an apology."""
        return any("staff-bug" in str(row) for row in self.changed.get(outbox.name, ()))


@dataclass(frozen=True, slots=True)
class Before:
    """How everything was before anybody tried anything, against which each attempt is compared."""

    owners: Owners
    rows: Mapping[str, Rows]
    kinds: list[Kind]
    matters: list[Consultation]

    @classmethod
    async def of(cls, database: Database) -> "Before":
        """Read it."""
        async with database.session() as store:
            connection = store.audit_log._connection
            rows = {name: await _rows(store, table) for name, table in metadata.tables.items()}
            matters = [await store.consultations.get(row[0]) for row in rows["consultations"]]
            return cls(await Owners.of(connection), rows, await known(store), matters)

    def is_outside_group(self, matter_id: int | None) -> bool:
        """Whether that is a consultation which the group does not read."""
        return any(each.id == matter_id and not each.is_in_group for each in self.matters)


class Attempts:
    """The real dispatcher over a filled database."""

    def __init__(self, app: AppContext, dispatcher: Dispatcher, database: Database, before: Before) -> None:
        self.app = app
        self.dispatcher = dispatcher
        self.database = database
        self.bot = AnsweringBot(f"{BOT_ID}:demo")
        self.bot._me = User(id=BOT_ID, is_bot=True, first_name="Shien", username=BOT_NAME)
        self.count = 0
        self.before = before
        self.kinds = before.kinds
        self._written: set[str] = set()
        event.listen(database._engine.sync_engine, "after_cursor_execute", self._note_write)

    def ids(self) -> dict[str, tuple[int, ...]]:
        """Of every table the ids of one row of each kind: whose it is, and who reads it."""
        readers = {each.id: each.readers for each in self.before.matters}
        found: dict[str, dict[Any, int]] = {}
        for name, table in metadata.tables.items():
            columns = table.columns.keys()
            for key, row in self.before.rows[name].items():
                of = self.before.owners.of_row(table, dict(zip(columns, row, strict=True)))
                if len(key) == 1 and isinstance(key[0], int):
                    found.setdefault(name, {})[of.worker_id, readers.get(of.matter_id or 0)] = key[0]
        return {name: tuple(each.values()) for name, each in found.items()}

    def rows(self, table: Table) -> list[Mapping[str, Any]]:
        """How the rows of a table were before anybody tried anything."""
        return [dict(zip(table.columns.keys(), row, strict=True)) for row in self.before.rows[table.name].values()]

    async def stand(self, kind: Kind, state: State, standing: WindowStanding) -> None:
        """Let somebody stand before that window, as if it had been shown to them when it was theirs."""
        context: Json = {"_intent_id": INTENT_ID, "_stack_id": "", "state": state.state, "widget_data": {}}
        context |= {"start_data": dict(standing.start), "dialog_data": dict(standing.data), "access_settings": None}
        stack: Json = {"_id": "", "intents": [INTENT_ID], "last_message_id": SCREEN_ID, "last_reply_keyboard": False}
        stack |= dict.fromkeys(("last_media_id", "last_media_unique_id", "last_income_media_group_id"))
        async with self.database.transaction() as store:
            for destiny, data in ((f"aiogd:context:{INTENT_ID}", context), ("aiogd:stack:", stack)):
                await store.dialog_states.write(kind.user_id, kind.user_id, destiny, data)

    async def make(self, update: Json, presence: Presence | None = None) -> Outcome:
        """Let an update come, and undo it; where Telegram is to be asked, that is its answer, else the true one."""
        self.count += 1
        received = read_update(json.dumps(update | {"update_id": next(_NUMBERS)}))
        try:
            return await self._take(received)
        except PresenceNeededError:  # the turn is taken anew, as `bot/intake/turns.py` does
            received.presence = presence or self._presence_of(received.private_chat_id)
            return replace(await self._take(received), has_asked=True)
        except DATABASE_ERRORS as error:
            return Outcome(failed_by=type(error).__name__)

    async def _take(self, received: ReceivedUpdate) -> Outcome:
        outcome = Outcome()
        self._written.clear()
        with suppress(_Undone):
            async with update_transaction(self.database, BOT_ID, received) as transaction:
                read = Update.model_validate_json(received.body or "", context={"bot": self.bot})
                await self.dispatcher.feed_update(self.bot, read)
                await self._fill_in(outcome, transaction)
                raise _Undone  # it is how a transaction is left without keeping it
        return outcome

    def _presence_of(self, chat_id: int | None) -> Presence:
        """What Telegram says: those of staff are in the group, and nobody else."""
        is_in_group = any(kind.user_id == chat_id and kind.role is not None for kind in self.kinds)
        return Presence.PRESENT if is_in_group else Presence.ABSENT

    async def let(self, update: Json) -> None:
        """Let an update come and stand, before anybody tries anything."""
        received = read_update(json.dumps(update | {"update_id": next(_NUMBERS)}))
        with suppress(_Undone):
            async with update_transaction(self.database, BOT_ID, received) as transaction:
                read = Update.model_validate_json(received.body or "", context={"bot": self.bot})
                await self.dispatcher.feed_update(self.bot, read)
                await transaction.store.commit()
                raise _Undone  # there is no row in the inbox that could be handled

    async def _fill_in(self, outcome: Outcome, transaction: UpdateTransaction) -> None:
        for part in transaction.answers.parts:
            if isinstance(part, Call):
                outcome.calls.append(part)
            else:
                outcome.jobs.append(part.name)
        await transaction.store.outbox.flush()
        for name in sorted(self._written - WHAT_CAME):
            now, before = await _rows(transaction.store, metadata.tables[name]), self.before.rows[name]
            keys = [key for key in now.keys() | before.keys() if now.get(key) != before.get(key)]
            if keys:
                table = metadata.tables[name]
                outcome.changed[name] = [(_named(table, before.get(key)), _named(table, now.get(key))) for key in keys]

    def _note_write(self, _connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        found = _WRITES.match(statement)
        if found is not None and cursor.rowcount:
            self._written.add(found.group(1))

    def wrongs(self, kind: Kind, outcome: Outcome) -> list[str]:
        """What a person must not have read or changed, and a failure that is nobody's fault but the bot's."""
        begun = {after["id"] for before, after in outcome.changed.get("consultations", ()) if not before and after}
        allowed = readable(kind, self.before.matters) | begun
        read = [self.before.owners.of_mark(mark) for mark in outcome.marks]
        found = [f"reads {each.place}" for each in read if not each.is_for(kind, allowed)]
        if not kind.has_consented and not outcome.has_asked:
            found += [f"reads {each.place}, unasked" for each in read if self.before.is_outside_group(each.matter_id)]
        for name, changes in outcome.changed.items():
            for change in changes:
                if kind.has_consented or not _is_only_moved(*change):
                    of_rows = [
                        self.before.owners.of_row(metadata.tables[name], row) for row in change if row is not None
                    ]
                    found += [f"changes {each.place}" for each in of_rows if not each.may_be_changed_by(kind, allowed)]
        found += ReadLater(self.before.owners, self.kinds, self.before.matters, outcome.changed).wrongs()
        if outcome.failed_by or outcome.is_bug:
            found.append(f"meets a bug: {outcome.failed_by or outcome.changed[outbox.name]}")
        return found


def _named(table: Table, row: Row | None) -> Mapping[str, Any] | None:
    return None if row is None else dict(zip(table.columns.keys(), row, strict=True))


def _is_only_moved(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> bool:
    """Whether the row is somebody else's now, as after a merge, and says what it said."""
    if before is None or after is None:
        return False
    return {name for name in before if before[name] != after[name]} == {"worker_id"}


async def _rows(store: Store, table: Table) -> Rows:
    """All rows of a table by their key, as they lie in the database."""
    await store.dialog_states.flush()
    columns = ", ".join(f'"{name}"' for name in table.columns.keys())  # noqa: SIM118 - a collection of columns
    rows = await store.audit_log._connection.execute(text(f'SELECT {columns} FROM "{table.name}"'))  # noqa: S608
    places = [list(table.columns).index(column) for column in table.primary_key]
    return {tuple(row[place] for place in places): tuple(row) for row in rows}
