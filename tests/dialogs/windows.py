"""One window as aiogram-dialog would send it, without Telegram: for tests of what a screen says."""

import re

from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram_dialog.api.entities import NewMessage

from bot.demo.screens import window
from bot.demo.screens.window import CHAT, LINH, WindowStanding, here, manager_of, with_words
from bot.dialogs.turn import Turn
from bot.domain.unicode.clusters import letters
from bot.texts import Value
from simulator.markup import parse_html

__all__ = ["CHAT", "LINH", "WindowStanding", "here", "manager_of", "with_words"]

# Between paragraphs there is one blank line, whatever stands or does not stand between them.
TOO_BLANK = re.compile(r"\n\s*\n\s*\n")
# What a phone shows at once: English is shorter, since its translations grow by a fifth.
LONGEST = {"en": 285}
LONGEST_OF_TRANSLATIONS = 350
WIDEST_LABEL = 34
FOLDED = re.compile("<blockquote expandable>.*?</blockquote>", re.DOTALL)


async def shown(dispatcher: Dispatcher, turn: Turn, state: State, standing: WindowStanding) -> NewMessage:
    """The window as aiogram-dialog would send it; on every one a blank line at most parts two paragraphs."""
    screen = await window.shown(dispatcher, turn, state, standing)
    assert not TOO_BLANK.search(text_of(screen)), text_of(screen)
    return screen


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
