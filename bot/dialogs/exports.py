"""Exports: data that leave the application, asked for twice; a handler sends the workbook, for a dialog cannot."""

from aiogram_dialog import Dialog, DialogManager, Window

from bot.actions.exports import ExportKind
from bot.dialogs import states
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, language_button, options
from bot.dialogs.widgets.buttons import back_to, home_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks

# A handler's button carries a number: the place in this list.
EXPORTS = tuple(ExportKind)


async def _get_export(dialog_manager: DialogManager, **_: object) -> Data:
    export = ExportKind(dialog_manager.dialog_data["export"])
    return {**args(export=export.value), "number": EXPORTS.index(export)}


def export_dialog() -> Dialog:
    """Build the dialog: which export, and whether really."""
    return Dialog(
        Window(
            Say("export-which"),
            options("x", EXPORTS, lambda each: f"export-{each}", remember("export", states.Export.confirming)),
            language_button(),
            home_button(),
            state=states.Export.choosing,
        ),
        confirm(
            states.Export.confirming,
            Say("export-confirm"),
            back_to(states.Export.choosing),
            yes=HandlerButton(Label("export-send"), callbacks.SEND_EXPORT),
            getter=_get_export,
        ),
    )
