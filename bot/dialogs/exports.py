"""Exports: data that leave the application, asked for twice; a handler sends the workbook, for a dialog cannot."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Column, SwitchTo

from bot.actions.exports import ExportKind
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import HandlerButton, Label, Say, args, choice, language_button
from bot.domain import callbacks

# A handler's button carries a number: the place in this list.
EXPORTS = tuple(ExportKind)


async def open_export(manager: DialogManager) -> None:
    """Ask what to export."""
    await manager.start(states.Export.choosing, mode=StartMode.RESET_STACK)


async def _exports(turn: Turn, **_: object) -> dict[str, Any]:
    return {"items": [(export.value, turn.t.label(f"export-{export}")) for export in EXPORTS], "args": {}}


async def _choose(_callback: CallbackQuery, _select: object, manager: DialogManager, export: str) -> None:
    manager.dialog_data["export"] = export
    await manager.switch_to(states.Export.confirming)


async def _confirmation(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    export = ExportKind(dialog_manager.dialog_data["export"])
    return {**args(export=export.value), "number": EXPORTS.index(export)}


def export_dialog() -> Dialog:
    """Build the dialog: which export, and whether really."""
    return Dialog(
        Window(
            Say("export-which"),
            Column(choice("x", "items", _choose)),
            language_button(),
            state=states.Export.choosing,
            getter=_exports,
        ),
        Window(
            Say("export-confirm"),
            HandlerButton(Label("export-send"), callbacks.SEND_EXPORT),
            SwitchTo(Label("button-back"), id="back", state=states.Export.choosing),
            state=states.Export.confirming,
            getter=_confirmation,
        ),
    )
