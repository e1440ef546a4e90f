"""One update of one person at a time, in one transaction; dialog state lives in that same transaction."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import Any

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation

from bot.clock import Clock
from bot.dialogs.states.forms import FORMS
from bot.storage.database import Database
from bot.storage.store import Store

# Telegram, or the way to it, failed; the turn itself did not. What the person did must not be lost with the answer.
UNANSWERED = (
    ClientDecodeError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

_store: ContextVar[Store | None] = ContextVar("store", default=None)


def current_store() -> Store | None:
    """The store of the turn that this task is in."""
    return _store.get()


class Turns(BaseEventIsolation):
    """aiogram's lock around an update, which here holds the update's transaction too."""

    def __init__(self, database: Database, deliver: Callable[[], None]) -> None:
        """`deliver` is called when a turn has put messages into the outbox, so that they leave at once."""
        self._database = database
        self._deliver = deliver
        self._one_at_a_time = SimpleEventIsolation()
        self._in_hand = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None]:
        """Wait for the person's earlier updates; commit when the handler ends, also when only its answer failed."""
        unanswered: Exception | None = None
        async with self._one_at_a_time.lock(key), self._database.transaction() as store:
            outer = _store.set(store)
            try:
                yield
            except UNANSWERED as failure:
                unanswered = failure
            finally:
                _store.reset(outer)
        if store.outbox.has_new_messages:
            self._deliver()
        if unanswered:
            raise unanswered

    @contextmanager
    def in_hand(self) -> Generator[None]:
        """An update is being handled, the apology after a failed turn included."""
        self._in_hand += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._in_hand -= 1
            if self._in_hand == 0:
                self._idle.set()

    async def finished(self) -> None:
        """Return when no update is being handled."""
        await self._idle.wait()

    async def close(self) -> None:
        """Nothing stays open between turns."""


class DialogStorage(BaseStorage):
    """aiogram's storage over the turn's own transaction; outside a turn (errors) it takes a short one."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return what was kept under that key."""
        async with self._in_a_transaction() as store:
            return await store.dialog_states.read(key.chat_id, key.user_id, key.destiny)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep data under that key."""
        # aiogram-dialog 2.6 keeps an empty stack for its last message's id, and with it the chat's id: after somebody
        # declined consent that would be a trace. An empty stack is nowhere.
        kept = {} if data.get("intents") == [] else data
        touched_at = self._clock.now() if data.get("state") in FORMS else None
        async with self._in_a_transaction() as store:
            await store.dialog_states.write(key.chat_id, key.user_id, key.destiny, kept, touched_at)

    async def get_state(self, key: StorageKey) -> str | None:  # noqa: ARG002 - aiogram's signature
        """Aiogram's own states are not used: aiogram-dialog keeps its state in the data."""
        return None

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """See get_state."""

    async def close(self) -> None:
        """The database belongs to the application."""

    @asynccontextmanager
    async def _in_a_transaction(self) -> AsyncGenerator[Store]:
        store = current_store()
        if store is not None:
            yield store
            return
        async with self._database.transaction() as own:
            yield own
