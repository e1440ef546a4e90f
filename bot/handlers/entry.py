"""The entry of a person: language, consent, the menu; and words that nobody asked for."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states
from bot.dialogs.support.consultation import take_unasked_words
from bot.dialogs.turn import Turn


async def open_consent(manager: DialogManager, turn: Turn) -> None:
    """Open the start for a person who has no language yet, or has not agreed to the consent text in force."""
    first = states.Consent.asking if turn.worker and turn.worker.locale else states.Language.choosing
    await manager.start(first, mode=StartMode.RESET_STACK)


async def open_start(manager: DialogManager, turn: Turn) -> None:
    """The menu, or what comes before it."""
    if turn.worker is None or not turn.worker.has_consented:
        await open_consent(manager, turn)
        return
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def accept_message(message: Message, manager: DialogManager, turn: Turn) -> None:
    """Words where nobody asked for any: they are kept for support, or consent comes first."""
    if turn.worker is None or not turn.worker.has_consented:
        await open_consent(manager, turn)
        return
    await take_unasked_words(message, manager)
