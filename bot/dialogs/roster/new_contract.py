"""Staff record that a worker begins at an employer; the contracts before stay as they are."""

from datetime import date
from typing import Any

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.employers import add_employer
from bot.actions.roster.employment import begin_contract
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.roster.person_entry import told_value
from bot.dialogs.turn import MistakeError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Label, Say, args
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, main_button, primary_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.pick_employer import find_employer, pick_employer
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.roster.employment import contract_day_range, normal_name
from bot.domain.roster.one_person import read_cell
from bot.presenters.roster import roster_names


async def _get_worker(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    present = await turn.store.contracts.present(worker.id)
    is_open = present is not None and present.ended_on is None
    none: dict[str, Any] = {"employers": []} if is_open else {}
    new = dialog_manager.dialog_data.get("new")
    return {**args(roster_number=worker.number, name=new or MISSING), "is_open": is_open, "is_new": bool(new), **none}


async def _on_employer_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Take the employer of that name, as a file would; one that is new is added with a tap."""
    turn, typed = turn_of(manager), typed_text(message.text)
    if (await _get_worker(turn, manager))["is_open"]:
        raise MistakeError("new_contract-open")
    name = told_value(read_cell("employer", typed, roster_names(turn.facts, turn.texts), turn.today))
    known = [each for each in await turn.store.employers.all() if normal_name(each.name) == normal_name(name)]
    if known:
        await _keep_employer(manager, known[0].id)
    else:
        manager.dialog_data["new"] = name


async def _on_new_employer(manager: DialogManager) -> None:
    turn, name = turn_of(manager), manager.dialog_data["new"]
    raise_refusal(await add_employer(turn.as_member, name))
    await _keep_employer(manager, existing(await turn.store.employers.by_name(name)).id)


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    manager.dialog_data.pop("new", None)
    await remember("employer", states.NewContract.day)(manager, employer_id)


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
            Say("new_contract-unknown", when="is_new"),
            primary_button("new_contract-add", "add", _on_new_employer, when="is_new"),
            Cancel(Label("button-back")),
            MessageInput(_on_employer_typed),
            on_employer=_keep_employer,
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
