"""Handlers of the commands of staff, and of the links under their messages; the table is in `commands.py`."""

from aiogram.filters import CommandObject
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states
from bot.dialogs.roster.merge import open_linking
from bot.dialogs.staff import open_staff_member
from bot.dialogs.turn import Turn
from bot.domain.staff import Access, is_allowed
from bot.handlers.staff import staff_card


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


async def show_roster(_message: Message, dialog_manager: DialogManager) -> None:
    """The people whom staff look after."""
    await dialog_manager.start(states.Roster.search, mode=StartMode.RESET_STACK)


async def show_staff(message: Message, turn: Turn) -> None:
    """Show who is on the staff."""
    await message.answer(await staff_card(turn))


async def show_filing(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what has to be reported to the authorities."""
    await dialog_manager.start(states.AdHocNotice.what, mode=StartMode.RESET_STACK)


async def show_interviews(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Show which interviews are to be held; those who only read see the ones that were."""
    is_staff = is_allowed(turn.member, Access.STAFF)
    first = states.Interviews.list if is_staff else states.HeldInterviews.worker
    await dialog_manager.start(first, mode=StartMode.RESET_STACK)


async def show_exports(_message: Message, dialog_manager: DialogManager) -> None:
    """Show which workbooks can be exported."""
    await dialog_manager.start(states.Export.choosing, mode=StartMode.RESET_STACK)


async def show_complaints(_message: Message, dialog_manager: DialogManager) -> None:
    """Show what workers say about support staff."""
    await dialog_manager.start(states.Complaints.list, mode=StartMode.RESET_STACK)
