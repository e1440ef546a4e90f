"""Exports: data that leave the application, asked for twice; a handler sends the workbook, for a dialog cannot."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from bot.actions.exports import ExportKind
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, choice_of_row, language_button, options
from bot.dialogs.widgets.buttons import back_to, goes_to, home_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, narrow_label, paged
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.days import tokyo_day
from bot.domain.notices.notice import Notice

# A handler's button carries a number: the place in this list.
EXPORTS = tuple(ExportKind)


async def _get_export(dialog_manager: DialogManager, **_: object) -> Data:
    export = ExportKind(dialog_manager.dialog_data["export"])
    return {**args(export=export.value), "number": EXPORTS.index(export)}


async def _get_notices(turn: Turn, **_: object) -> Data:
    """Everything that has gone out, or is to: its people are known."""
    found = await turn.store.notices.with_people()
    return {"notices": [(str(each.id), _name(each)) for each in found], "is_empty": not found}


async def _get_notice(dialog_manager: DialogManager, **_: object) -> Data:
    return {**args(export="notice"), "number": int(dialog_manager.dialog_data["notice"])}


def _name(notice: Notice) -> str:
    return narrow_label(f"{notice.id} {tokyo_day(notice.created_at):%Y-%m-%d} {notice.title_ja}".strip())


def export_dialog() -> Dialog:
    """Build the dialog: which export, and whether really."""
    on_notice = remember("notice", states.Export.notice)
    return Dialog(
        Window(
            Say("export-which"),
            options("x", EXPORTS, lambda each: f"export-{each}", remember("export", states.Export.confirming)),
            goes_to("export-notice", "notices", states.Export.notices),
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
        Window(
            Say("export-notice-which", when=~F["is_empty"]),
            Say("export-notice-none", when="is_empty"),
            paged(Column(choice_of_row("n", "notices", on_notice)), "p", naming=by_place),
            back_to(states.Export.choosing),
            state=states.Export.notices,
            getter=_get_notices,
        ),
        confirm(
            states.Export.notice,
            Say("export-confirm"),
            back_to(states.Export.notices),
            yes=HandlerButton(Label("export-send"), callbacks.SEND_NOTICE_PROOF),
            getter=_get_notice,
        ),
    )
