"""Words behind a slash: who has seen that a bot is told things by commands may write anything like one."""

import re
from functools import cache

from aiogram import Router
from aiogram.types import Message

from bot.dialogs.incoming import words_of
from bot.dialogs.support.receipts import deliver_words
from bot.dialogs.turn import Turn
from bot.domain.staff import Access, is_allowed
from bot.handlers.commands import COMMANDS, CommandChat, show_help_instead

_SLASH = "/"
_BEGIN = "start"
# What Telegram puts behind /start when somebody comes by a link.
_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")


def slashed_words_router() -> Router:
    """Build the router that stands before the commands: none of them takes words."""
    router = Router(name="slashed_words")
    router.message.register(pass_on_slashed, _is_for_support, flags={"access": Access.WORKER})
    return router


async def pass_on_slashed(message: Message, turn: Turn) -> None:
    """Give them to staff; what looks like a command that does not exist is answered with those that do."""
    await deliver_words(message, turn, [words_of(message)])
    if len((message.text or "").split()) == 1:
        await show_help_instead(message, turn)


def says_something(text: str | None) -> bool:
    """Return whether a text is words, behind a slash or not, and no command: an unknown one is words too."""
    if text is None or not text.startswith(_SLASH):
        return True
    command, *rest = text.split()
    name = command.removeprefix(_SLASH).partition("@")[0].casefold()
    if name == _BEGIN and len(rest) == 1 and _LINK.fullmatch(rest[0]):
        return False
    return bool(rest) or name not in _known()


def is_command(text: str | None) -> bool:
    """Return whether a text in the staff group is meant for the bot: a command, also one that exists nowhere."""
    if text is None or not text.startswith(_SLASH):
        return False
    return len(text.split()) == 1 or not says_something(text)


async def _is_for_support(message: Message, turn: Turn) -> bool:
    if message.text is None or not message.text.startswith(_SLASH) or is_allowed(turn.member, Access.READER):
        return False
    return says_something(message.text)


@cache
def _known() -> frozenset[str]:
    private = [each for each in COMMANDS if CommandChat.PRIVATE in each.chats]
    return frozenset({_BEGIN, "cancel", *(name for each in private for name in (each.name, *each.aliases))})
