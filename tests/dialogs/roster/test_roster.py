"""The roster: who is found by which words, and what the card says to whom."""

from datetime import date
from typing import Any, cast

import pytest
from aiogram import Dispatcher
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context, NewMessage
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.setup import DialogRegistry

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.pick_worker import search_roster
from bot.domain.roster.employment import EndReason
from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from bot.handlers.turn_context import AppContext, open_turn
from bot.storage.store import Store
from tests.actions.vocabulary import NAME, NOW, NUMBER, PUTRI_CHAT, a_member, known, on_roster
from tests.dialogs.windows import CHAT, LINH, here, labels_of, shown, text_of

HOA = ("W-0002", "EXAMPLE HOA")


@pytest.fixture
async def desk(store: Store, app: AppContext) -> Turn:
    """An officer's turn in the private chat."""
    return await turn_as(Role.SUPPORT_OFFICER, store, app)


async def turn_as(role: Role, store: Store, app: AppContext) -> Turn:
    """The turn of somebody with that role, in the private chat."""
    await a_member(store, role, LINH.id)
    return await open_turn(app, store, LINH, CHAT)


async def searched(dispatcher: Dispatcher, turn: Turn, typed: str) -> NewMessage:
    """The search after somebody typed that."""
    found: dict[str, Any] = {}
    context = Context("abcdef", "", states.Roster.search, {}, found)
    nothing = cast("Any", None)
    data: dict[str, Any] = {"turn": turn, CONTEXT_KEY: context}
    manager: DialogManager = ManagerImpl(nothing, nothing, nothing, DialogRegistry(dispatcher), dispatcher, data, None)
    await search_roster(Message(message_id=7, date=NOW, chat=CHAT, text=typed), nothing, manager)
    return await shown(dispatcher, turn, states.Roster.search, here(**found))


def label(turn: Turn, number: str = NUMBER, name: str = NAME) -> str:
    """Somebody's button."""
    return turn.t.label("people-label", {"roster_number": number, "name": name})


@pytest.mark.parametrize("typed", [NUMBER, "w 0001", "ｗ－０００１", "thi linh", "LINH", "Thị"])
async def test_somebody_is_found_by_number_or_a_piece_of_the_name_however_it_is_spelt(
    dispatcher: Dispatcher, desk: Turn, typed: str
) -> None:
    await on_roster(desk.store)
    await on_roster(desk.store, None, *HOA)
    labels = labels_of(await searched(dispatcher, desk, typed))
    assert label(desk) in labels
    assert label(desk, *HOA) not in labels


async def test_the_exact_number_comes_first_ten_are_shown_and_the_rest_is_counted(
    dispatcher: Dispatcher, desk: Turn
) -> None:
    for place in range(10, 23):
        await on_roster(desk.store, None, f"W-1{place}", f"EXAMPLE P{place}")
    await on_roster(desk.store, None, "W-1", "EXAMPLE HANA")
    screen = await searched(dispatcher, desk, "W-1")
    assert labels_of(screen)[0] == label(desk, "W-1", "EXAMPLE HANA")
    assert sum("EXAMPLE" in each for each in labels_of(screen)) == 10
    assert desk.t.label("people-more", {"more": 4}) in text_of(screen)


@pytest.mark.parametrize("typed", ["zzz", "---", "%"])
async def test_nobody_fits(dispatcher: Dispatcher, desk: Turn, typed: str) -> None:
    await on_roster(desk.store)
    assert desk.t.label("people-nothing") in text_of(await searched(dispatcher, desk, typed))


async def test_the_people_of_an_employer_are_listed(dispatcher: Dispatcher, desk: Turn) -> None:
    await on_roster(desk.store, employer="Example Foods")
    await on_roster(desk.store, None, *HOA, "Umi Foods")
    screen = await shown(dispatcher, desk, states.Roster.of_employer, here(employer=1))
    assert "Example Foods" in text_of(screen)
    assert label(desk) in labels_of(screen)
    assert label(desk, *HOA) not in labels_of(screen)


async def test_the_card_tells_what_both_say(dispatcher: Dispatcher, desk: Turn) -> None:
    linh = await on_roster(desk.store, employer="Example Foods")
    await known(desk.store, linh, nationality="VN", status="ssw1", stay_expiry="2027-03-31")
    await known(desk.store, linh, Owner.WORKER, stay_expiry="2027-04-30")
    card = text_of(await shown(dispatcher, desk, states.Roster.card, here(worker=linh.id)))
    assert [each for each in (NUMBER, NAME, "Example Foods", "2027-03-31", "2027-04-30") if each not in card] == []


async def test_the_card_tells_the_earlier_contracts_with_their_employers_ends_and_reasons(
    dispatcher: Dispatcher, desk: Turn
) -> None:
    linh = await on_roster(desk.store, employer="Example Foods")
    first = await desk.store.contracts.present(linh.id)
    assert first is not None
    await desk.store.contracts.end(first.id, date(2026, 3, 31), EndReason.EMPLOYER)
    await desk.store.contracts.begin(linh.id, await desk.store.employers.add("Umi <Foods>"), date(2026, 4, 1))
    card = text_of(await shown(dispatcher, desk, states.Roster.card, here(worker=linh.id)))
    ended = {"started_on": "none", "ended_on": "2026-03-31", "end_reason": "employer"}
    assert desk.t.label("people-earlier", {"employer": "Example Foods", **ended}) in card
    assert card.count("Umi <Foods>") == 1


async def test_an_auditor_reads_the_card_and_has_no_button_that_changes_anything(
    dispatcher: Dispatcher, store: Store, app: AppContext
) -> None:
    auditor = await turn_as(Role.AUDITOR, store, app)
    linh = await on_roster(store, employer="Example Foods")
    search = await shown(dispatcher, auditor, states.Roster.search, here())
    assert auditor.t.label("people-employers") not in labels_of(search)
    card = await shown(dispatcher, auditor, states.Roster.card, here(worker=linh.id))
    assert NAME in text_of(card)
    assert labels_of(card) == [auditor.t.label(key) for key in ("people-search-again", "home-button")]


async def test_an_officer_cannot_hold_records(dispatcher: Dispatcher, desk: Turn) -> None:
    linh = await on_roster(desk.store, employer="Example Foods")
    card = await shown(dispatcher, desk, states.Roster.card, here(worker=linh.id))
    keys = (
        *("people-write", "standing-log", "people-invite", "people-correct", "people-stay"),
        *("people-end-contract", "people-new-contract", "people-search-again", "home-button"),
    )
    assert labels_of(card) == [desk.t.label(key) for key in keys]


async def test_only_who_is_in_the_bot_can_be_cut_off_from_an_old_phone(dispatcher: Dispatcher, desk: Turn) -> None:
    linh = await on_roster(desk.store)
    offered = desk.t.label("people-new-phone")
    assert offered not in labels_of(await shown(dispatcher, desk, states.Roster.card, here(worker=linh.id)))
    await desk.store.workers.attach_chat(linh.id, PUTRI_CHAT)
    assert offered in labels_of(await shown(dispatcher, desk, states.Roster.card, here(worker=linh.id)))
