"""A new phone: staff cut off a worker's old chat, so that the worker can come in with another Telegram account."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Cancel
from aiogram_dialog.widgets.style import Style

from bot.actions.roster.worker_card import detach_chat
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, started_with


async def _whose(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    worker = await chosen_worker(turn, dialog_manager)
    return dict(args(roster_number=worker.number))


async def _free(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await detach_chat(turn.store, turn.require_member(), await chosen_worker(turn, manager), turn.now)
    await manager.switch_to(states.NewPhone.freed)


async def _invite(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.start(states.Invitations.worker, data={"worker": started_with(manager)["worker"]})


def new_phone_dialog() -> Dialog:
    """Build the dialog: what a new phone means, and what comes next."""
    return Dialog(
        Window(
            Say("new_phone-asking"),
            Button(Label("new_phone-yes"), id="free", on_click=_free, style=Style(ButtonStyle.DANGER)),
            Cancel(Label("people-cancel")),
            state=states.NewPhone.asking,
            getter=_whose,
        ),
        Window(
            Say("new_phone-freed"),
            Button(Label("people-invite"), id="invite", on_click=_invite, style=Style(ButtonStyle.SUCCESS)),
            Cancel(Label("button-back")),
            state=states.NewPhone.freed,
            getter=_whose,
        ),
    )
