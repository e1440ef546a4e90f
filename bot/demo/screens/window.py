"""One window as aiogram-dialog would send it, without Telegram, to somebody who stands before it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, cast

from aiogram import Router
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog.api.entities import EVENT_CONTEXT_KEY, Context, EventContext, NewMessage
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.setup import DialogRegistry

from bot.dialogs.turn import Turn

LINH = User(id=101, is_bot=False, first_name="Linh", language_code="vi")
CHAT = Chat(id=LINH.id, type="private")


@dataclass(frozen=True, slots=True)
class WindowStanding:
    """Somebody stands before a window: what the dialog was opened with, what it remembers, and whether words wait."""

    start: Mapping[str, Any]
    data: Mapping[str, Any]
    words_wait: bool = False


def here(start: Mapping[str, Any] | None = None, **data: object) -> WindowStanding:
    """What the dialog was opened with, and by name what it remembers."""
    return WindowStanding(start or {}, data)


def with_words() -> WindowStanding:
    """Somebody has written before agreeing."""
    return WindowStanding({}, {}, words_wait=True)


async def shown(dialogs: Router, turn: Turn, state: State, standing: WindowStanding) -> NewMessage:
    """The window as aiogram-dialog would send it; `dialogs` holds them all."""
    manager = manager_of(dialogs, turn, state, standing)
    return await manager.dialog().render(manager)


def manager_of(dialogs: Router, turn: Turn, state: State, standing: WindowStanding) -> ManagerImpl:
    """aiogram-dialog's own manager for somebody who stands there."""
    context = Context("abcdef", "", state, dict(standing.start), dict(standing.data))
    middleware_data: dict[str, Any] = {
        "turn": replace(turn, keeps_words=True) if standing.words_wait else turn,
        "event_chat": CHAT,
        CONTEXT_KEY: context,
        EVENT_CONTEXT_KEY: EventContext(cast("Any", None), CHAT, LINH, None, None),
    }
    nothing = cast("Any", None)
    manager = ManagerImpl(nothing, nothing, nothing, _registry_of(dialogs), dialogs, middleware_data, None)
    middleware_data["dialog_manager"] = manager
    return manager


@cache
def _registry_of(dialogs: Router) -> DialogRegistry:
    """Looking for the dialogs costs more than showing one."""
    return DialogRegistry(dialogs)
