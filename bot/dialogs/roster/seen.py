"""What the roster said when a form was opened: what somebody else has changed since is not overwritten unseen."""

from aiogram_dialog import DialogManager

from bot.actions.roster.take_in import enrolled
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import MistakeError, turn_of
from bot.domain.roster.changes import roster_values
from bot.domain.roster.one_person import is_outdated


async def look(manager: DialogManager) -> None:
    """Remember what the roster says of the person now."""
    manager.dialog_data["seen"] = await _said(manager)


async def look_at_start(_start_data: object, manager: DialogManager) -> None:
    """Remember it when the form is opened."""
    await look(manager)


async def raise_if_changed(manager: DialogManager, *columns: str) -> None:
    """Raise MistakeError where one of these columns says something else by now, which counts as seen from now on."""
    seen, now = manager.dialog_data.get("seen", {}), await _said(manager)
    manager.dialog_data["seen"] = now
    if is_outdated(columns, seen, now):
        raise MistakeError("person-mistake-changed")


async def _said(manager: DialogManager) -> dict[str, str]:
    turn = turn_of(manager)
    return roster_values(await enrolled(turn.store, await chosen_worker(turn, manager)))
