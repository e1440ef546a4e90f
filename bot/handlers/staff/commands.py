"""Handlers of the commands of staff, and of the links under their messages; the table is in `commands.py`."""

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.actions.staff import show_commands
from bot.dialogs import states
from bot.dialogs.roster.invitations import open_invitation
from bot.dialogs.roster.merge import open_linking
from bot.dialogs.roster.roster import open_one_card
from bot.dialogs.staff.list import staff_card
from bot.dialogs.staff.member import open_staff_member
from bot.dialogs.support.contact_log import open_contact_log
from bot.dialogs.support.reports.subject import open_reports
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import open_home
from bot.domain.staff import Access, is_allowed
from bot.handlers.newest_screen import take_newest_buttons_away


async def start_appointing(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """An admin followed the link under "somebody joined"."""
    _, _, staff_id = (command.args or "").partition("_")
    await open_staff_member(dialog_manager, int(staff_id))


async def start_linking(message: Message, command: CommandObject, turn: Turn, dialog_manager: DialogManager) -> None:
    """Staff followed the link under somebody whom no roster knows; by now that may be over."""
    _, _, worker_id = (command.args or "").partition("_")
    arrived = await turn.store.workers.find(int(worker_id))
    if arrived is None or arrived.chat_id is None:
        await message.answer(turn.t("linking-mistake-gone"))
        return
    await open_linking(dialog_manager, arrived.id)


async def open_card(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Staff followed the link to somebody's card on the roster."""
    await open_one_card(dialog_manager, _id_in(command))


async def start_inviting(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Staff followed the link under a message that an invitation is over."""
    await open_invitation(dialog_manager, _id_in(command))


async def open_log(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Staff followed the link under a consultation's card, to note a call or a visit."""
    await open_contact_log(dialog_manager, _id_in(command))


async def open_reporting(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Staff followed the link under a consultation's card, to note what was reported to an authority."""
    await open_reports(dialog_manager, _id_in(command))


async def open_staff_home(turn: Turn, dialog_manager: DialogManager) -> None:
    """Open the home of staff, out of any dialog."""
    await show_commands(turn.as_member, turn.require_member())
    await open_home(dialog_manager)


async def show_home(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Open it from a message."""
    await callback.answer()
    await take_newest_buttons_away(callback, dialog_manager.current_stack())
    dialog_manager.show_mode = ShowMode.SEND
    await open_staff_home(turn, dialog_manager)


async def show_staff(message: Message, turn: Turn) -> None:
    """Show who is on the staff."""
    await message.answer(await staff_card(turn))


async def show_interviews(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Show which interviews are to be held; those who only read see the ones that were."""
    is_staff = is_allowed(turn.member, Access.STAFF)
    first = states.Interviews.list if is_staff else states.HeldInterviews.worker
    await dialog_manager.start(first, mode=StartMode.RESET_STACK)


def _id_in(command: CommandObject) -> int:
    return int((command.args or "").partition("_")[2])
