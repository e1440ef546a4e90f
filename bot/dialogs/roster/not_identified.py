"""People in the bot of whom nobody has said that they are those of the roster: one tap for each."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.identity import confirm_identity
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker, worker_summary
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice_of_row, started_with
from bot.dialogs.widgets.buttons import home_button, main_button, opens
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import worker_label
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.workers.profile import Owner


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """Begin with the person whose card was open, where it was one."""
    if "worker" in started_with(manager):
        manager.dialog_data["worker"] = started_with(manager)["worker"]
        await manager.switch_to(states.NotIdentified.one)


async def _get_list(turn: Turn, **_: object) -> Data:
    workers = await turn.store.workers.not_identified()
    rows = [(str(each.id), worker_label(turn, each)) for each in workers]
    return {**args(count=len(rows)), "workers": rows}


async def _get_one(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    told = (await turn.store.profiles.of(worker.id)).value_by("birth_date", Owner.STAFF)
    return args(**worker_summary(worker), birth_date=told or MISSING)


async def _on_known(manager: DialogManager, by: IdentifiedBy) -> None:
    turn = turn_of(manager)
    await confirm_identity(turn.as_member, await chosen_worker(turn, manager), by)
    await manager.switch_to(states.NotIdentified.list)


def not_identified_dialog() -> Dialog:
    """Build the dialog: the list, and how staff know of one."""
    return Dialog(
        Window(
            Say("identity-list"),
            paged(choice_of_row("w", "workers", remember("worker", states.NotIdentified.one)), "workers"),
            Cancel(Label("button-back")),
            home_button(),
            state=states.NotIdentified.list,
            getter=_get_list,
        ),
        Window(
            Mistake(),
            Say("identity-one"),
            main_button("identity-in_person", "seen", partial(_on_known, by=IdentifiedBy.IN_PERSON)),
            main_button("identity-by_phone", "called", partial(_on_known, by=IdentifiedBy.BY_PHONE)),
            opens("identity-other", "phone", states.NewPhone.asking, "worker"),
            Cancel(Label("button-back")),
            state=states.NotIdentified.one,
            getter=_get_one,
        ),
        on_start=_on_start,
    )
