"""The entry of a person: language, consent, the menu; and words that nobody asked for."""

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.support.consultation import take_unasked_words
from bot.dialogs.turn import Turn
from bot.domain.staff import Access, is_allowed
from bot.handlers.newest_screen import take_buttons_away, take_newest_buttons_away
from bot.handlers.staff.search import search


async def open_consent(manager: DialogManager, turn: Turn) -> None:
    """Open the start for a person who has no language yet, or has not agreed to the consent text in force."""
    await manager.start(_first(turn), mode=StartMode.RESET_STACK)


async def open_before_consent(manager: DialogManager, turn: Turn, state: State) -> None:
    """Open a screen on top of where such a person stands; the way back leads to the start where that was nowhere."""
    if not manager.has_context():
        await manager.start(_first(turn), mode=StartMode.RESET_STACK, show_mode=ShowMode.NO_UPDATE)
    await open_once(manager, state)


async def open_languages(manager: DialogManager) -> None:
    """Open the languages on top of any dialog but themselves: choosing shows that dialog again."""
    await open_once(manager, states.Language.choosing)


async def open_once(manager: DialogManager, state: State) -> None:
    """Open a screen below everything; the one that stands there already is shown again, so that back leads away."""
    if manager.has_context() and manager.current_context().state == state:
        await manager.show(ShowMode.SEND)
        return
    await manager.start(state, show_mode=ShowMode.SEND)


async def open_start(manager: DialogManager, turn: Turn) -> None:
    """The menu, or what comes before it."""
    if turn.worker is None or not turn.worker.has_consented:
        await open_consent(manager, turn)
        return
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def go_on(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Show where somebody stands, below everything: no other screen keeps its buttons."""
    await callback.answer()
    newest_id = dialog_manager.current_stack().last_message_id
    if callback.message is not None and newest_id is not None and newest_id > callback.message.message_id:
        await take_buttons_away(callback)
        return
    await take_newest_buttons_away(callback, dialog_manager.current_stack())
    dialog_manager.show_mode = ShowMode.SEND
    if dialog_manager.has_context():
        await dialog_manager.show()
    else:
        await open_start(dialog_manager, turn)


def _first(turn: Turn) -> State:
    return states.Consent.asking if turn.worker and turn.worker.locale else states.Language.choosing


async def accept_message(message: Message, manager: DialogManager, turn: Turn) -> None:
    """Words where nobody asked for any: staff look for them; support gets a worker's, or consent comes first."""
    if is_allowed(turn.member, Access.READER):
        await search(message, turn)
        return
    if turn.worker is None or not turn.worker.has_consented:
        turn.keeps_words = True
        await open_consent(manager, turn)
        return
    await take_unasked_words(message, manager)
