"""One window as aiogram-dialog would send it, without Telegram: for tests of what a screen says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, cast

from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import Chat, User
from aiogram_dialog.api.entities import EVENT_CONTEXT_KEY, Context, EventContext, NewMessage
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.setup import DialogRegistry

from bot.dialogs.turn import Turn
from bot.domain.unicode.clusters import letters
from bot.texts import Value
from simulator.markup import parse_html

# Between paragraphs there is one blank line, whatever stands or does not stand between them.
TOO_BLANK = re.compile(r"\n\s*\n\s*\n")
# What a phone shows at once: English is shorter, since its translations grow by a fifth.
LONGEST = {"en": 285}
LONGEST_OF_TRANSLATIONS = 350
WIDEST_LABEL = 34
FOLDED = re.compile("<blockquote expandable>.*?</blockquote>", re.DOTALL)
LINH = User(id=101, is_bot=False, first_name="Linh", language_code="vi")
CHAT = Chat(id=LINH.id, type="private")


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody stands before a window: what the dialog was opened with, what it remembers, and whether words wait."""

    start: Mapping[str, Any]
    data: Mapping[str, Any]
    words_wait: bool = False


def here(start: Mapping[str, Any] | None = None, **data: object) -> Standing:
    """What the dialog was opened with, and by name what it remembers."""
    return Standing(start or {}, data)


def with_words() -> Standing:
    """Somebody has written before agreeing."""
    return Standing({}, {}, words_wait=True)


async def shown(dispatcher: Dispatcher, turn: Turn, state: State, standing: Standing) -> NewMessage:
    """The window as aiogram-dialog would send it; on every one a blank line at most parts two paragraphs."""
    manager = manager_of(dispatcher, turn, state, standing)
    screen = await manager.dialog().render(manager)
    assert not TOO_BLANK.search(text_of(screen)), text_of(screen)
    return screen


def manager_of(dispatcher: Dispatcher, turn: Turn, state: State, standing: Standing) -> ManagerImpl:
    """aiogram-dialog's own manager for somebody who stands there."""
    context = Context("abcdef", "", state, dict(standing.start), dict(standing.data))
    middleware_data: dict[str, Any] = {
        "turn": replace(turn, keeps_words=True) if standing.words_wait else turn,
        "event_chat": CHAT,
        CONTEXT_KEY: context,
        EVENT_CONTEXT_KEY: EventContext(cast("Any", None), CHAT, LINH, None, None),
    }
    nothing = cast("Any", None)
    manager = ManagerImpl(nothing, nothing, nothing, registry_of(dispatcher), dispatcher, middleware_data, None)
    middleware_data["dialog_manager"] = manager
    return manager


@cache
def registry_of(dispatcher: Dispatcher) -> DialogRegistry:
    """The dialogs of a dispatcher; looking for them costs more than showing one."""
    return DialogRegistry(dispatcher)


def reads(turn: Turn, key: str, **args: Value) -> str:
    """What a person reads of a text, in the language of the turn."""
    return parse_html(turn.t(key, args)).text


def text_of(screen: NewMessage) -> str:
    """What a person reads on it."""
    return parse_html(screen.text or "").text


def seen_of(screen: NewMessage) -> str:
    """The same without what is folded."""
    return parse_html(FOLDED.sub("", screen.text or "")).text.strip()


def labels_of(screen: NewMessage) -> list[str]:
    """What stands on its buttons."""
    return [button.text for row in getattr(screen.reply_markup, "inline_keyboard", []) for button in row]


def visible(html: str) -> int:
    """How many letters are read without a tap."""
    return letters(parse_html(FOLDED.sub("", html)).text.strip())


def longest(locale: str) -> int:
    """How many letters a worker's screen may have in that language."""
    return LONGEST.get(locale, LONGEST_OF_TRANSLATIONS)
