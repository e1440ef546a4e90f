"""Staff record that a worker begins at an employer; the contracts before stay as they are."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.roster.worker_card import begin_contract
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.roster.contract_end import EARLIEST_ON
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import short_label
from bot.domain.roster.employment import Employer

_AHEAD = timedelta(days=366)


async def _employers(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    worker = await chosen_worker(turn, dialog_manager)
    present = await turn.store.contracts.present(worker.id)
    is_open = present is not None and present.ended_on is None
    employers = [] if is_open else await turn.store.employers.all()
    return {
        **args(roster_number=worker.number),
        "employers": [(str(each.id), short_label(each.name)) for each in employers],
        "is_open": is_open,
        "nobody": not is_open and not employers,
    }


async def _choose_employer(_callback: CallbackQuery, _select: object, manager: DialogManager, employer_id: str) -> None:
    manager.dialog_data["employer"] = int(employer_id)
    await manager.switch_to(states.NewContract.day)


async def _day(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    first_on, last_on = await _bounds(turn, dialog_manager)
    return {**await _told(turn, dialog_manager), "first_on": first_on, "last_on": last_on}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    manager.dialog_data["started_on"] = chosen.isoformat()
    await manager.switch_to(states.NewContract.summary)


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    chosen = read_typed_day(message.text, *await _bounds(turn_of(manager), manager))
    manager.dialog_data["started_on"] = chosen.isoformat()
    await manager.switch_to(states.NewContract.summary)


async def _summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    told = await _told(turn, dialog_manager)
    return {"args": {**told["args"], "started_on": dialog_manager.dialog_data["started_on"]}}


async def _save(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, employer = turn_of(manager), await _employer(turn_of(manager), manager)
    new = await chosen_worker(turn, manager), employer.id, date.fromisoformat(manager.dialog_data["started_on"])
    problem = await begin_contract(turn.store, turn.require_member(), new, turn.facts, turn.now)
    if problem:
        raise MistakeError(problem.key)
    await manager.done()


async def _told(turn: Turn, manager: DialogManager) -> dict[str, Any]:
    worker, employer = await chosen_worker(turn, manager), await _employer(turn, manager)
    return dict(args(roster_number=worker.number, employer=employer.name))


async def _employer(turn: Turn, manager: DialogManager) -> Employer:
    employer = await turn.store.employers.find(manager.dialog_data["employer"])
    if employer is None:
        raise GoneError
    return employer


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    """Not before the last contract ended."""
    present = await turn.store.contracts.present((await chosen_worker(turn, manager)).id)
    first_on = (present and present.ended_on) or EARLIEST_ON
    return first_on, max(first_on, turn.today) + _AHEAD


def new_contract_dialog() -> Dialog:
    """The employer, the first day, a last look."""
    return Dialog(
        Window(
            Say("new_contract-employer"),
            Say("new_contract-open", when="is_open"),
            Say("people-no-employers", when="nobody"),
            paged(choice("f", "employers", _choose_employer), "firms"),
            Cancel(Label("button-back")),
            state=states.NewContract.employer,
            getter=_employers,
        ),
        Window(
            Mistake(),
            Say("new_contract-day"),
            DayPicker("day", on_click=_choose_day),
            SwitchTo(Label("button-back"), id="back", state=states.NewContract.employer),
            MessageInput(_type_day),
            state=states.NewContract.day,
            getter=_day,
        ),
        Window(
            Mistake(),
            Say("new_contract-summary"),
            Button(Label("people-save"), id="save", on_click=_save, style=Style(ButtonStyle.SUCCESS)),
            Cancel(Label("people-cancel")),
            state=states.NewContract.summary,
            getter=_summary,
        ),
    )
