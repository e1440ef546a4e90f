"""Lists in which each line is marked or not; what is marked is remembered in the dialog until it is kept."""

from collections.abc import Sequence

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.widgets import choice


def toggles(widget_id: str, items: str, *, remembered_as: str) -> Column:
    """The getter's `items` as buttons; a tap marks one, or takes its mark away, in what the dialog remembers."""

    async def on_tapped(_callback: CallbackQuery, _select: object, manager: DialogManager, item: str) -> None:
        manager.dialog_data[remembered_as] = toggled(manager.dialog_data.get(remembered_as, []), item)

    return Column(choice(widget_id, items, on_tapped))


def toggled(marked: Sequence[str], item: str) -> list[str]:
    """Without the item where it was marked, else with it at the end."""
    others = [each for each in marked if each != item]
    return others if item in marked else [*marked, item]
