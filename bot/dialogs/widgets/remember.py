"""What was chosen is remembered in the dialog, and told by the texts of later windows."""

from datetime import date

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs.widgets import Data, Getter, OnChosen, args


def remember(name: str, then: State) -> OnChosen[str | int | date]:
    """Remember it under that name and show the next window; a day in ISO's form, for dialog data is JSON."""

    async def on_chosen(manager: DialogManager, chosen: str | int | date) -> None:
        manager.dialog_data[name] = chosen.isoformat() if isinstance(chosen, date) else chosen
        await manager.switch_to(then)

    return on_chosen


def remembered(**names: str) -> Getter:
    """A getter of texts whose variables are what the dialog remembers; `names` says under which name each stands."""

    async def get_data(dialog_manager: DialogManager, **_: object) -> Data:
        return args(**{variable: dialog_manager.dialog_data[name] for variable, name in names.items()})

    return get_data
