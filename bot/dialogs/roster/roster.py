"""The roster: staff find a person, by words or by the employer, and read the card."""

from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row, Start
from aiogram_dialog.widgets.text import Const, Format

from bot.actions.roster.worker_card import view_worker
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker, get_card, get_rights
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, choice_of_row, started_with
from bot.dialogs.widgets.buttons import back_to, goes_to, home_button, opens
from bot.dialogs.widgets.lists import from_its_start, paged
from bot.dialogs.widgets.pick_employer import find_employer, no_employers, pick_employer
from bot.dialogs.widgets.pick_worker import pick_worker, search_roster, worker_label

_WORKERS = "people"


async def open_one_card(manager: DialogManager, worker_id: int) -> None:
    """Show the card of one person, from the link under a message."""
    await manager.start(states.Roster.search, data={"worker": worker_id}, mode=StartMode.RESET_STACK)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    if "worker" in started_with(manager):
        await _open_card(manager, started_with(manager)["worker"])


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    manager.dialog_data["employer"] = employer_id
    from_its_start(manager, _WORKERS)  # the page on which the last employer's people stood
    await manager.switch_to(states.Roster.of_employer)


async def _get_colleagues(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    employer = await find_employer(turn, dialog_manager.dialog_data["employer"])
    workers = await turn.store.workers.of_employer(employer.id)
    return {
        "args": {"employer": employer.name, "count": len(workers)},
        "workers": [(str(worker.id), worker_label(turn, worker)) for worker in workers],
    }


async def _open_card(manager: DialogManager, worker_id: int) -> None:
    turn = turn_of(manager)
    manager.dialog_data["worker"] = worker_id
    await view_worker(turn.as_member, await chosen_worker(turn, manager))
    await manager.switch_to(states.Roster.card)


async def _on_words_typed(message: Message, message_input: MessageInput, manager: DialogManager) -> None:
    """Search the roster for what was typed on another screen."""
    await manager.switch_to(states.Roster.search)
    await search_roster(message, message_input, manager)


def roster_dialog() -> Dialog:
    """Search, employers, the people of one, the card."""
    return Dialog(
        pick_worker(
            states.Roster.search,
            Say("people-search"),
            goes_to("people-by-employer", "firms", states.Roster.employers),
            Start(Label("people-add"), "new", states.RosterPerson.words, when="is_staff"),
            Start(Label("people-employers"), "edit", states.Employers.list, when="is_staff"),
            Start(Label("people-invitations"), "inv", states.Invitations.list, when="is_staff"),
            Start(Label("identity-open"), "who", states.NotIdentified.list, when="unknown"),
            Start(Label("away-open"), "away", states.Away.day, when="is_staff"),
            home_button(),
            on_worker=_open_card,
            getter=get_rights,
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
            paged(choice_of_row("w", "workers", _open_card), _WORKERS),
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
            Say("identity-unknown", when="may_identify"),
            opens("people-write", "write", states.WriteFirst.kind, "worker", when="may_contact"),
            opens("standing-log", "log", states.ContactLog.matter, "worker", when="may_contact"),
            opens("people-invite", "invite", states.Invitations.worker, "worker", when="may_invite"),
            opens("identity-confirm", "who", states.NotIdentified.one, "worker", when="may_identify"),
            opens("people-new-phone", "phone", states.NewPhone.asking, "worker", when="may_free"),
            opens("people-correct", "correct", states.RosterPerson.list, "worker", when="may_correct"),
            opens("people-stay", "stay", states.StayExpiry.day, "worker", when="may_tell_stay"),
            opens("people-end-contract", "end", states.ContractEnd.day, "worker", when="may_end_contract"),
            opens("people-new-contract", "begin", states.NewContract.employer, "worker", when="may_begin_contract"),
            opens("people-hold", "hold", states.LegalHold.reason, "worker", when="may_hold"),
            opens("people-lift", "lift", states.LegalHold.lifting, "worker", when="may_lift"),
            Row(goes_to("people-search-again", "again", states.Roster.search), home_button()),
            MessageInput(_on_words_typed),
            state=states.Roster.card,
            getter=get_card,
        ),
        on_start=_on_start,
    )
