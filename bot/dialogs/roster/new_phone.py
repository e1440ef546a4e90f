"""A new phone: staff cut off a worker's old chat, so that the worker can come in with another Telegram account."""

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.workers.new_phone import detach_chat
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, started_with
from bot.dialogs.widgets.buttons import danger_button, main_button
from bot.dialogs.widgets.confirm import confirm


async def _get_worker(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    return args(roster_number=worker.number)


async def _on_yes(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await detach_chat(turn.as_member, await chosen_worker(turn, manager))
    await manager.switch_to(states.NewPhone.freed)


async def _on_invitation(manager: DialogManager) -> None:
    await manager.start(states.Invitations.worker, data={"worker": started_with(manager)["worker"]})


def new_phone_dialog() -> Dialog:
    """Build the dialog: what a new phone means, and what comes next."""
    return Dialog(
        confirm(
            states.NewPhone.asking,
            Say("new_phone-asking"),
            Cancel(Label("people-cancel")),
            yes=danger_button("new_phone-yes", "free", _on_yes),
            getter=_get_worker,
        ),
        confirm(
            states.NewPhone.freed,
            Say("new_phone-freed"),
            Cancel(Label("button-back")),
            yes=main_button("people-invite", "invite", _on_invitation),
            getter=_get_worker,
        ),
    )
