"""Handlers of the commands of workers, and of an invitation; the table is in `commands.py`."""

from aiogram.filters import CommandObject
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.actions.privacy.muting import stop
from bot.actions.roster.invitations import InvitationResult, follow_invitation
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.handlers.entry import open_start
from bot.texts import Translator


async def start_invited(message: Message, command: CommandObject, turn: Turn, dialog_manager: DialogManager) -> None:
    """Follow an invitation: say what it came to, then begin as for everybody."""
    _, _, code = (command.args or "").partition("_")
    followed = await follow_invitation(turn.as_somebody, code, message.chat.id)
    turn.worker = await turn.store.workers.by_chat(message.chat.id)
    if turn.worker and turn.worker.locale:  # until now only the phone's language was known
        turn.t = Translator(turn.texts, turn.worker.locale)
    if followed is not InvitationResult.AT_HOME:
        organisation = turn.facts.organisation
        texts = {"organisation": organisation.name, "phone": organisation.phone}
        await message.answer(turn.t(f"invitation-followed-{followed}", texts))
    await open_start(dialog_manager, turn)


async def show_menu(_message: Message, dialog_manager: DialogManager) -> None:
    """Out of any dialog; what was answered is kept."""
    await dialog_manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def show_languages(_message: Message, dialog_manager: DialogManager) -> None:
    """On top of any dialog: choosing shows that dialog again."""
    await dialog_manager.start(states.Language.choosing)


async def show_profile(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what is known of the worker."""
    await dialog_manager.start(states.Profile.groups, mode=StartMode.RESET_STACK)


async def show_my_dates(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what comes for the worker."""
    await dialog_manager.start(states.MyDates.list, mode=StartMode.RESET_STACK)


async def show_my_data(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what is kept of the worker."""
    await dialog_manager.start(states.MyData.overview, mode=StartMode.RESET_STACK)


async def show_privacy(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what is done with data here."""
    await dialog_manager.start(states.Privacy.notice, mode=StartMode.RESET_STACK)


async def stop_notices(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Stop notices from now on, and say what comes all the same."""
    if turn.require_worker().muted_at is None:
        await stop(turn.as_worker, turn.require_worker())
        turn.worker = await turn.store.workers.get(turn.require_worker().id)
    await dialog_manager.start(states.MyData.notices, mode=StartMode.RESET_STACK)


async def show_forget(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what being forgotten means, before it happens."""
    await dialog_manager.start(states.MyData.forget, mode=StartMode.RESET_STACK)
