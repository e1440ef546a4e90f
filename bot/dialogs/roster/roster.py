"""The roster: staff find a person, by words or by the employer, and read the card."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Start, SwitchTo
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.roster.worker_card import view_worker
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker, get_card
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, choice
from bot.dialogs.widgets.buttons import back_to
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_employer import find_employer, no_employers, pick_employer
from bot.dialogs.widgets.pick_worker import pick_worker, search_roster, worker_label
from bot.domain.staff import Access, is_allowed

_WORKERS = "people"


async def _get_rights(turn: Turn, **_: object) -> dict[str, Any]:
    return {"is_staff": is_allowed(turn.member, Access.STAFF)}


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    manager.dialog_data["employer"] = employer_id
    manager.current_context().widget_data.pop(_WORKERS, None)  # the page on which the last employer's people stood
    await manager.switch_to(states.Roster.of_employer)


async def _get_colleagues(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    employer = await find_employer(turn, dialog_manager.dialog_data["employer"])
    workers = await turn.store.workers.of_employer(employer.id)
    return {
        "args": {"employer": employer.name, "count": len(workers)},
        "workers": [(str(worker.id), worker_label(turn, worker)) for worker in workers],
    }


async def _on_colleague(_callback: CallbackQuery, _select: object, manager: DialogManager, worker_id: str) -> None:
    await _open_card(manager, int(worker_id))


async def _open_card(manager: DialogManager, worker_id: int) -> None:
    turn = turn_of(manager)
    manager.dialog_data["worker"] = worker_id
    await view_worker(turn.as_member, await chosen_worker(turn, manager))
    await manager.switch_to(states.Roster.card)


async def _on_open(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Open a dialog about the worker on the card; leaving it shows the card again."""
    await manager.start(_ROOMS[button.widget_id or ""], data={"worker": manager.dialog_data["worker"]})


async def _on_words_typed(message: Message, message_input: MessageInput, manager: DialogManager) -> None:
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
        pick_worker(
            states.Roster.search,
            Say("people-search"),
            SwitchTo(Label("people-by-employer"), id="firms", state=states.Roster.employers),
            Start(Label("people-employers"), "edit", states.Employers.list, when="is_staff"),
            Start(Label("people-invitations"), "inv", states.Invitations.list, when="is_staff"),
            on_worker=_open_card,
            getter=_get_rights,
        ),
        pick_employer(
            states.Roster.employers,
            Say("people-choose-employer", when="employers"),
            no_employers(),
            back_to(states.Roster.search),
            MessageInput(_on_words_typed),
            on_employer=_keep_employer,
            scroll_id="firms",
        ),
        Window(
            Say("people-of-employer"),
            paged(choice("w", "workers", _on_colleague), _WORKERS),
            back_to(states.Roster.employers),
            MessageInput(_on_words_typed),
            state=states.Roster.of_employer,
            getter=_get_colleagues,
        ),
        Window(
            Say("people-card"),
            Const(" ", when="earlier"),
            Say("people-earlier-heading", when="earlier"),
            Format("{earlier}", when="earlier"),
            _opens("people-invite", "invite", "may_invite"),
            _opens("people-new-phone", "phone", "may_free"),
            _opens("people-end-contract", "end", "may_end_contract"),
            _opens("people-new-contract", "begin", "may_begin_contract"),
            _opens("people-hold", "hold", "may_hold"),
            _opens("people-lift", "lift", "may_lift"),
            SwitchTo(Label("people-search-again"), id="again", state=states.Roster.search),
            MessageInput(_on_words_typed),
            state=states.Roster.card,
            getter=get_card,
        ),
    )


def _opens(key: str, dialog: str, when: str) -> Button:
    return Button(Label(key), id=dialog, on_click=_on_open, when=when)
