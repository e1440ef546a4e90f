"""What the roster said when a form was opened: what somebody else has changed since is not overwritten unseen."""

from aiogram_dialog import DialogManager

from bot.actions.roster.take_in import enrolled
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import turn_of
from bot.domain.roster.changes import roster_values


async def look(manager: DialogManager) -> None:
    """Remember what the roster says of the person now."""
    manager.dialog_data["seen"] = await _said(manager)


async def _said(manager: DialogManager) -> dict[str, str]:
    turn = turn_of(manager)
    return roster_values(await enrolled(turn.store, await chosen_worker(turn, manager)))
