"""Words that people write instead of a command, everywhere, in any language: help, danger, menu, and so on."""

from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache

from aiogram import Router
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import leave_for_menu, open_menu
from bot.domain.staff import Access
from bot.domain.text_search import fold_for_search
from bot.texts import Texts

# What Telegram may put behind a sign so that it is drawn in colour.
_IN_COLOUR = "\ufe0f"

Do = Callable[[DialogManager], Awaitable[None]]


async def _open_help(manager: DialogManager) -> None:
    await manager.start(states.Consultation.kind)


async def _open_danger(manager: DialogManager) -> None:
    await manager.start(states.Danger.calling)


async def _open_clearing(manager: DialogManager) -> None:
    await manager.start(states.ClearChat.asking)


async def _open_languages(manager: DialogManager) -> None:
    await manager.start(states.Language.choosing)


# What each word does; the words themselves are the translators'. Whoever says stop, in a form, wants to leave it.
_DOES: Mapping[str, Do] = {
    "danger": _open_danger,
    "help": _open_help,
    "menu": open_menu,
    "stop": open_menu,
    "back": leave_for_menu,
    "language": _open_languages,
    "clear": _open_clearing,
}


def spoken_command_router() -> Router:
    """Build the router that stands before the dialogs: a form must not take such a word for an answer."""
    router = Router(name="spoken_commands")
    router.message.register(do_as_said, _says_command, flags={"access": Access.WORKER})
    return router


async def do_as_said(_message: Message, dialog_manager: DialogManager, do: Do) -> None:
    """Do what the whole message says."""
    await do(dialog_manager)


async def _says_command(message: Message, turn: Turn) -> bool | dict[str, Do]:
    if message.text is None or turn.worker is None or not turn.worker.has_consented:
        return False
    name = _words(turn.texts).get(_folded(message.text))
    return {"do": _DOES[name]} if name is not None else False


@lru_cache(maxsize=1)
def _words(texts: Texts) -> Mapping[str, str]:
    """Return what each word does, in every language: somebody who reads English may write Japanese."""
    return {
        _folded(word): name
        for name in _DOES
        for locale in texts.locales
        for word in texts.say(locale, f"spoken-{name}").split(",")
    }


def _folded(text: str) -> str:
    """Fold words as a search does. Of a sign, of which that leaves nothing, one remains, however often it stands."""
    plain = text.replace(_IN_COLOUR, "")
    signs = set("".join(plain.split()))
    return fold_for_search(plain) or (signs.pop() if len(signs) == 1 else "")
