"""What was chosen is remembered in the dialog, and the next window shown."""

from datetime import date

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs.widgets import OnChosen


def remember(name: str, then: State) -> OnChosen[str | int | date]:
    """Remember it under that name; a day in ISO's form, for dialog data is JSON."""

    async def on_chosen(manager: DialogManager, chosen: str | int | date) -> None:
        manager.dialog_data[name] = chosen.isoformat() if isinstance(chosen, date) else chosen
        await manager.switch_to(then)

    return on_chosen
