"""Staff record when a worker's contract ends and why; from that day the records' last year is counted."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.roster.worker_card import end_contract
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.day_picker import DayPicker
from bot.domain.roster.employment import Contract, EndReason

# Longer ago than any contract as a Specified Skilled Worker, a status that exists since 2019.
EARLIEST_ON = date(2019, 4, 1)
_AHEAD = timedelta(days=5 * 366)


async def _day(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    contract = await _contract(turn, dialog_manager)
    first_on, last_on = _bounds(turn, contract)
    worker = await chosen_worker(turn, dialog_manager)
    texts = args(roster_number=worker.number, employer=contract.employer)
    return {**texts, "first_on": first_on, "last_on": last_on, "has_ended": contract.ended_on is not None}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    manager.dialog_data["ended_on"] = chosen.isoformat()
    await manager.switch_to(states.ContractEnd.reason)


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn = turn_of(manager)
    chosen = read_typed_day(message.text, *_bounds(turn, await _contract(turn, manager)))
    manager.dialog_data["ended_on"] = chosen.isoformat()
    await manager.switch_to(states.ContractEnd.reason)


async def _take_back(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    running = replace(await _contract(turn, manager), ended_on=None, end_reason=None)
    await end_contract(turn.store, turn.require_member(), running, turn.facts, turn.now)
    await manager.done()


async def _reasons(turn: Turn, **_: object) -> dict[str, Any]:
    return {"reasons": [(reason.value, turn.t.label(f"contract-reason-{reason.value}")) for reason in EndReason]}


async def _choose_reason(_callback: CallbackQuery, _select: object, manager: DialogManager, reason: str) -> None:
    manager.dialog_data["reason"] = EndReason(reason).value
    await manager.switch_to(states.ContractEnd.summary)


async def _summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    worker, data = await chosen_worker(turn, dialog_manager), dialog_manager.dialog_data
    employer = (await _contract(turn, dialog_manager)).employer
    number, ended_on, reason = worker.number, data["ended_on"], data["reason"]
    return dict(args(roster_number=number, employer=employer, ended_on=ended_on, reason=reason))


async def _save(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    ended_on, reason = date.fromisoformat(data["ended_on"]), EndReason(data["reason"])
    ended = replace(await _contract(turn, manager), ended_on=ended_on, end_reason=reason)
    await end_contract(turn.store, turn.require_member(), ended, turn.facts, turn.now)
    await manager.done()


async def _contract(turn: Turn, manager: DialogManager) -> Contract:
    worker = await chosen_worker(turn, manager)
    contract = await turn.store.contracts.present(worker.id)
    if contract is None:
        raise GoneError
    return contract


def _bounds(turn: Turn, contract: Contract) -> tuple[date, date]:
    return contract.started_on or EARLIEST_ON, turn.today + _AHEAD


def contract_end_dialog() -> Dialog:
    """The day, the reason, a last look."""
    return Dialog(
        Window(
            Mistake(),
            Say("contract-end-day"),
            DayPicker("day", on_click=_choose_day),
            Button(Label("contract-end-take-back"), id="undo", on_click=_take_back, when="has_ended"),
            Cancel(Label("button-back")),
            MessageInput(_type_day),
            state=states.ContractEnd.day,
            getter=_day,
        ),
        Window(
            Say("contract-end-reason"),
            Column(choice("why", "reasons", _choose_reason)),
            SwitchTo(Label("button-back"), id="back", state=states.ContractEnd.day),
            state=states.ContractEnd.reason,
            getter=_reasons,
        ),
        Window(
            Say("contract-end-summary"),
            Button(Label("people-save"), id="save", on_click=_save, style=Style(ButtonStyle.SUCCESS)),
            Cancel(Label("people-cancel")),
            state=states.ContractEnd.summary,
            getter=_summary,
        ),
    )
