"""The roster: staff find a person, by words or by the employer, and read the card."""

from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Start, SwitchTo
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.roster.worker_card import view_worker
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker, show_card
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import Label, Mistake, Say, choice
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import found_workers, search_roster, short_label, worker_label
from bot.domain.staff import Access, is_allowed

_EMPLOYERS, _WORKERS = "firms", "people"


async def open_roster(manager: DialogManager) -> None:
    """Begin at the search."""
    await manager.start(states.Roster.search, mode=StartMode.RESET_STACK)


async def _search(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return {**await found_workers(turn, dialog_manager), "is_staff": is_allowed(turn.member, Access.STAFF)}


async def _employers(turn: Turn, **_: object) -> dict[str, Any]:
    return {"employers": [(str(each.id), short_label(each.name)) for each in await turn.store.employers.all()]}


async def _choose_employer(_callback: CallbackQuery, _select: object, manager: DialogManager, employer_id: str) -> None:
    manager.dialog_data["employer"] = int(employer_id)
    manager.current_context().widget_data.pop(_WORKERS, None)  # the page on which the last employer's people stood
    await manager.switch_to(states.Roster.of_employer)


async def _of_employer(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    employer = await turn.store.employers.find(dialog_manager.dialog_data["employer"])
    if employer is None:
        raise GoneError
    workers = await turn.store.workers.of_employer(employer.id)
    return {
        "args": {"employer": employer.name, "count": len(workers)},
        "workers": [(str(worker.id), worker_label(turn, worker)) for worker in workers],
    }


async def _open_card(_callback: CallbackQuery, _select: object, manager: DialogManager, worker_id: str) -> None:
    turn = turn_of(manager)
    manager.dialog_data["worker"] = int(worker_id)
    await view_worker(turn.store, turn.require_member(), await chosen_worker(turn, manager), turn.now)
    await manager.switch_to(states.Roster.card)


async def _start_room(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Open a dialog about the worker on the card; leaving it shows the card again."""
    await manager.start(_ROOMS[button.widget_id or ""], data={"worker": manager.dialog_data["worker"]})


async def _search_from_anywhere(message: Message, message_input: MessageInput, manager: DialogManager) -> None:
    """Search the roster for what was typed on another screen."""
    await manager.switch_to(states.Roster.search)
    await search_roster(message, message_input, manager)


_ROOMS = {
    "invite": states.Invitations.worker,
    "end": states.ContractEnd.day,
    "begin": states.NewContract.employer,
    "hold": states.LegalHold.reason,
    "lift": states.LegalHold.lifting,
    "phone": states.NewPhone.asking,
}


def roster_dialog() -> Dialog:
    """Search, employers, the people of one, the card."""
    return Dialog(
        Window(
            Mistake(),
            Say("people-search"),
            Say("people-nothing", when="nothing"),
            Say("people-more", when="more"),
            Column(choice("p", "found", _open_card)),
            SwitchTo(Label("people-by-employer"), id="firms", state=states.Roster.employers),
            Start(Label("people-employers"), "edit", states.Employers.list, when="is_staff"),
            Start(Label("people-invitations"), "inv", states.Invitations.list, when="is_staff"),
            MessageInput(search_roster),
            state=states.Roster.search,
            getter=_search,
        ),
        Window(
            Say("people-choose-employer", when="employers"),
            Say("people-no-employers", when=~F["employers"]),
            paged(choice("f", "employers", _choose_employer), _EMPLOYERS),
            SwitchTo(Label("button-back"), id="back", state=states.Roster.search),
            MessageInput(_search_from_anywhere),
            state=states.Roster.employers,
            getter=_employers,
        ),
        Window(
            Say("people-of-employer"),
            paged(choice("w", "workers", _open_card), _WORKERS),
            SwitchTo(Label("button-back"), id="back", state=states.Roster.employers),
            MessageInput(_search_from_anywhere),
            state=states.Roster.of_employer,
            getter=_of_employer,
        ),
        Window(
            Say("people-card"),
            Const(" ", when="earlier"),
            Say("people-earlier-heading", when="earlier"),
            Format("{earlier}", when="earlier"),
            _room("people-invite", "invite", "may_invite"),
            _room("people-new-phone", "phone", "may_free"),
            _room("people-end-contract", "end", "may_end_contract"),
            _room("people-new-contract", "begin", "may_begin_contract"),
            _room("people-hold", "hold", "may_hold"),
            _room("people-lift", "lift", "may_lift"),
            SwitchTo(Label("people-search-again"), id="again", state=states.Roster.search),
            MessageInput(_search_from_anywhere),
            state=states.Roster.card,
            getter=show_card,
        ),
    )


def _room(key: str, room: str, when: str) -> Button:
    return Button(Label(key), id=room, on_click=_start_room, when=when)
