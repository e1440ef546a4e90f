"""Where people stand in their dialogs is kept in the update's own transaction."""

from collections.abc import Mapping
from typing import Any, NoReturn

import structlog
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from bot.clock import Clock
from bot.dialogs.states.forms import FORMS
from bot.dialogs.turn import GoneError
from bot.intake.transaction import current_transaction

_REMEMBERED = ("start_data", "dialog_data")

log = structlog.get_logger()


class Remembered(dict[str, Any]):
    """What a dialog was opened with, or remembers, as it was kept by a turn before.

    Where that was another version of the bot, it may lack what a window asks for: that is gone, and nobody's mistake.
    """

    def __missing__(self, name: str) -> NoReturn:
        """Raise GoneError."""
        log.error("dialog lacks what it remembers", name=name)
        raise GoneError


class DialogStorage(BaseStorage):
    """aiogram's storage over the transaction of the update that is being handled."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return what was kept under that key."""
        kept = await current_transaction().store.dialog_states.read(key.chat_id, key.user_id, key.destiny)
        if (kept.get("last_message_id") or 0) < 0:  # a stand-in: that message has never been said
            kept["last_message_id"] = None
        return kept | {name: Remembered(kept[name]) for name in _REMEMBERED if isinstance(kept.get(name), dict)}

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep data under that key."""
        # aiogram-dialog 2.6 keeps an empty stack for its last message's id, and with it the chat's id: after somebody
        # declined consent that would be a trace. An empty stack is nowhere.
        kept = {} if data.get("intents") == [] else data
        touched_at = self._clock.now() if data.get("state") in FORMS else None
        states = current_transaction().store.dialog_states
        await states.write(key.chat_id, key.user_id, key.destiny, kept, touched_at)

    async def get_state(self, key: StorageKey) -> str | None:  # noqa: ARG002 - aiogram's signature
        """Aiogram's own states are not used: aiogram-dialog keeps its state in the data."""
        return None

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """See get_state."""

    async def close(self) -> None:
        """The database belongs to the application."""
