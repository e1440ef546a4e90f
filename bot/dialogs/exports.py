"""Exports: data that leave the application, asked for twice; a handler sends the workbook, for a dialog cannot."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from bot.actions.exports import ExportKind
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import HandlerButton, Label, Say, args, choice, language_button
from bot.dialogs.widgets.buttons import back_to
from bot.dialogs.widgets.confirm import confirm
from bot.domain import callbacks

# A handler's button carries a number: the place in this list.
EXPORTS = tuple(ExportKind)


async def _get_exports(turn: Turn, **_: object) -> dict[str, Any]:
    return {"items": [(export.value, turn.t.label(f"export-{export}")) for export in EXPORTS], "args": {}}


async def _on_export(_callback: CallbackQuery, _select: object, manager: DialogManager, export: str) -> None:
    manager.dialog_data["export"] = export
    await manager.switch_to(states.Export.confirming)


async def _get_export(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    export = ExportKind(dialog_manager.dialog_data["export"])
    return {**args(export=export.value), "number": EXPORTS.index(export)}


def export_dialog() -> Dialog:
    """Build the dialog: which export, and whether really."""
    return Dialog(
        Window(
            Say("export-which"),
            Column(choice("x", "items", _on_export)),
            language_button(),
            state=states.Export.choosing,
            getter=_get_exports,
        ),
        confirm(
            states.Export.confirming,
            Say("export-confirm"),
            back_to(states.Export.choosing),
            yes=HandlerButton(Label("export-send"), callbacks.SEND_EXPORT),
            getter=_get_export,
        ),
    )
