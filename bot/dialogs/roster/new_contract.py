"""Staff record that a worker begins at an employer; the contracts before stay as they are."""

from datetime import date
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.employment import begin_contract
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Label, Say, args
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.pick_employer import find_employer, pick_employer
from bot.dialogs.widgets.remember import remember
from bot.domain.roster.employment import contract_day_range


async def _get_worker(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    present = await turn.store.contracts.present(worker.id)
    is_open = present is not None and present.ended_on is None
    none: dict[str, Any] = {"employers": []} if is_open else {}
    return {**args(roster_number=worker.number), "is_open": is_open, **none}


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    told = await _get_contract(turn, dialog_manager)
    return {"args": {**told["args"], "started_on": dialog_manager.dialog_data["started_on"]}}


async def _on_save(manager: DialogManager) -> None:
    turn, employer = turn_of(manager), await find_employer(turn_of(manager), manager.dialog_data["employer"])
    worker, started_on = await chosen_worker(turn, manager), date.fromisoformat(manager.dialog_data["started_on"])
    raise_refusal(await begin_contract(turn.as_member, worker, employer.id, started_on))
    await manager.done()


async def _get_contract(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    employer = await find_employer(turn, dialog_manager.dialog_data["employer"])
    return args(roster_number=worker.number, employer=employer.name)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    """Not before the last contract ended."""
    present = await turn.store.contracts.present((await chosen_worker(turn, manager)).id)
    first_on, _ = contract_day_range("contract_started_on", turn.today)
    after_last = (present and present.ended_on) or first_on
    return after_last, contract_day_range("contract_started_on", max(after_last, turn.today))[1]


def new_contract_dialog() -> Dialog:
    """The employer, the first day, a last look."""
    return Dialog(
        pick_employer(
            states.NewContract.employer,
            Say("new_contract-employer"),
            Say("new_contract-open", when="is_open"),
            Say("people-no-employers", when=~F["employers"] & ~F["is_open"]),
            Cancel(Label("button-back")),
            on_employer=remember("employer", states.NewContract.day),
            scroll_id="firms",
            getter=_get_worker,
        ),
        ask_day(
            states.NewContract.day,
            Say("new_contract-day"),
            back_to(states.NewContract.employer),
            bounds=_bounds,
            on_day=remember("started_on", states.NewContract.summary),
            getter=_get_contract,
        ),
        confirm(
            states.NewContract.summary,
            Say("new_contract-summary"),
            Cancel(Label("people-cancel")),
            yes=main_button("people-save", "save", _on_save),
            getter=_get_summary,
        ),
    )
