"""Staff record when a worker's contract ends and why; from that day the records' last year is counted."""

from dataclasses import replace
from datetime import date

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.employment import end_contract
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.roster.seen import look_at_start, raise_if_changed
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, options
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.roster.changes import CONTRACT_COLUMNS
from bot.domain.roster.employment import Contract, EndReason, contract_day_range


async def _get_contract(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker, contract = await chosen_worker(turn, dialog_manager), await _contract(turn, dialog_manager)
    texts = args(roster_number=worker.number, employer=contract.employer)
    return {**texts, "has_ended": contract.ended_on is not None}


async def _on_taken_back(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await raise_if_changed(manager, *CONTRACT_COLUMNS)
    running = replace(await _contract(turn, manager), ended_on=None, end_reason=None)
    await end_contract(turn.as_member, running)
    await manager.done()


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker, data = await chosen_worker(turn, dialog_manager), dialog_manager.dialog_data
    employer = (await _contract(turn, dialog_manager)).employer
    number, ended_on, reason = worker.number, data["ended_on"], data["reason"]
    return args(roster_number=number, employer=employer, ended_on=ended_on, reason=reason or MISSING)


async def _on_save(manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    await raise_if_changed(manager, *CONTRACT_COLUMNS)
    ended_on, reason = date.fromisoformat(data["ended_on"]), data["reason"] and EndReason(data["reason"])
    ended = replace(await _contract(turn, manager), ended_on=ended_on, end_reason=reason)
    await end_contract(turn.as_member, ended)
    await manager.done()


async def _on_no_reason(manager: DialogManager) -> None:
    """As in the file, the reason may come later."""
    manager.dialog_data["reason"] = None
    await manager.switch_to(states.ContractEnd.summary)


async def _contract(turn: Turn, manager: DialogManager) -> Contract:
    worker = await chosen_worker(turn, manager)
    return existing(await turn.store.contracts.present(worker.id))


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    first_on, last_on = contract_day_range("contract_ended_on", turn.today)
    return (await _contract(turn, manager)).started_on or first_on, last_on


def contract_end_dialog() -> Dialog:
    """The day, the reason, a last look."""
    return Dialog(
        ask_day(
            states.ContractEnd.day,
            Say("contract-end-day"),
            button("contract-end-take-back", "undo", _on_taken_back, when="has_ended"),
            Cancel(Label("button-back")),
            bounds=_bounds,
            on_day=remember("ended_on", states.ContractEnd.reason),
            getter=_get_contract,
        ),
        Window(
            Say("contract-end-reason"),
            options(
                "why", EndReason, lambda each: f"contract-reason-{each}", remember("reason", states.ContractEnd.summary)
            ),
            button("contract-end-no_reason", "unknown", _on_no_reason),
            back_to(states.ContractEnd.day),
            state=states.ContractEnd.reason,
        ),
        confirm(
            states.ContractEnd.summary,
            Say("contract-end-summary"),
            Cancel(Label("people-cancel")),
            yes=main_button("people-save", "save", _on_save),
            getter=_get_summary,
        ),
        on_start=look_at_start,
    )
