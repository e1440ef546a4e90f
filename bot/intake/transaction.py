"""One update, one transaction: what a person did, where they stand, what follows and what is answered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod

from bot.domain.received_update import ReceivedUpdate
from bot.intake.answers import RecordedAnswers
from bot.storage.database import Database
from bot.storage.store import Store


class UpdateTransaction:
    """The transaction of one update and its answers; undone, both begin anew."""

    def __init__(self, store: Store, received: ReceivedUpdate) -> None:
        self.store = store
        self.answers = RecordedAnswers(received.update_id)
        # Until when the update's words stay in the inbox, though it is handled.
        self.kept_until: datetime | None = None
        self.received = received

    async def undo(self) -> None:
        """Take back all that was done and answered; what comes now is an error's handling, in a new transaction."""
        self.store = await self.store.undone()
        self.answers = RecordedAnswers(self.received.update_id)
        self.kept_until = None


_current: ContextVar[UpdateTransaction | None] = ContextVar("update transaction", default=None)


def current_transaction() -> UpdateTransaction:
    """Return the transaction of the update that this task handles; raises RuntimeError outside of one."""
    transaction = _current.get()
    if transaction is None:
        raise RuntimeError("no update is being handled here")
    return transaction


@asynccontextmanager
async def update_transaction(
    database: Database, bot_id: int, received: ReceivedUpdate
) -> AsyncIterator[UpdateTransaction]:
    """Open the transaction of an update; at the end the update is handled and everything is kept, or nothing is.

    Raises HandledElsewhereError where somebody else was quicker.
    """
    async with database.session() as first_store:
        transaction = UpdateTransaction(first_store, received)
        outer = _current.set(transaction)
        try:
            yield transaction
        finally:
            _current.reset(outer)
        store = transaction.store  # another one where the first was undone
        kept = (received.body, transaction.kept_until) if received.body and transaction.kept_until else None
        await store.inbox.handled(bot_id, received.update_id, transaction.answers.to_json(), kept)
        await store.commit()


class AnsweringBot(Bot):
    """Records calls inside an update's transaction; outside of one, calls leave."""

    async def __call__(self, method: TelegramMethod[Any], request_timeout: int | None = None) -> Any:
        """Record the call, or make it."""
        transaction = _current.get()
        if transaction is None:
            return await super().__call__(method, request_timeout)
        return await transaction.answers.record(self, method)
