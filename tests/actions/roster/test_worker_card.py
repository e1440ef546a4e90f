"""The card of somebody on the roster: what staff do there, and that it is recorded once."""

from dataclasses import replace
from datetime import date

import pytest

from bot.actions.privacy.legal_holds import hold_records, lift_hold
from bot.actions.roster.employment import end_contract
from bot.actions.roster.worker_card import view_worker
from bot.actions.workers.new_phone import detach_chat
from bot.domain.facts import Facts
from bot.domain.roster.employment import EndReason
from bot.domain.staff import Role, StaffMember
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import dialog_states
from tests.actions.vocabulary import (
    LINH_CHAT,
    NAME,
    PUTRI_CHAT,
    a_member,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
    rows,
)


@pytest.fixture
async def member(store: Store) -> StaffMember:
    return await a_member(store, Role.ADMIN)


@pytest.fixture
async def linh(store: Store) -> Worker:
    """On the roster, in the bot, and employed."""
    return await on_roster(store, await a_worker(store, locale="vi"), employer="Example Foods")


async def test_who_looked_at_whom_is_recorded(store: Store, member: StaffMember, linh: Worker) -> None:
    await view_worker(acting(store, member), linh)
    (viewed,) = await happened(store, "worker_viewed")
    assert (viewed["actor"], viewed["subject"]) == (f"staff:{member.id}", f"worker:{linh.id}")
    assert viewed["details"] == {}


async def test_the_end_of_a_contract_is_kept_with_its_reason_and_taken_back(
    store: Store, member: StaffMember, linh: Worker, facts: Facts
) -> None:
    running = await store.contracts.present(linh.id)
    assert running is not None
    ended = replace(running, ended_on=date(2026, 10, 31), end_reason=EndReason.EMPLOYER)
    for contract in (ended, running):
        await end_contract(acting(store, member, facts=facts), contract)
        assert await store.contracts.present(linh.id) == contract
    for what in ("contract_ended", "contract_end_taken_back"):
        (event,) = await happened(store, what)
        assert (event["actor"], event["subject"]) == (f"staff:{member.id}", f"worker:{linh.id}")


async def test_records_are_held_with_a_reason_until_the_hold_is_lifted(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    await hold_records(acting(store, member), linh, "A lawsuit")
    assert await store.legal_holds.reason(linh.id) == "A lawsuit"
    await lift_hold(acting(store, member), linh)
    assert not await store.legal_holds.stands(linh.id)
    assert [len(await happened(store, what)) for what in ("legal_hold_set", "legal_hold_lifted")] == [1, 1]


async def test_a_worker_with_a_new_phone_loses_the_old_chat_and_the_consent_once_and_keeps_the_rest(
    store: Store, member: StaffMember, linh: Worker
) -> None:
    await known(store, linh, Owner.WORKER, stay_expiry="2027-04-30")
    for chat_id in (LINH_CHAT, PUTRI_CHAT):
        await store.dialog_states.write(chat_id, chat_id, "", {"state": "Menu:main"})
    await detach_chat(acting(store, member), linh)
    freed = await store.workers.get(linh.id)
    assert (freed.chat_id, freed.consent_version, freed.name_on_card, freed.locale) == (None, None, NAME, "vi")
    assert (await store.profiles.of(linh.id)).value_by("stay_expiry", Owner.WORKER) == "2027-04-30"
    assert [row["chat_id"] for row in await rows(store, dialog_states)] == [PUTRI_CHAT]
    assert await store.workers.by_chat(LINH_CHAT) is None
    await detach_chat(acting(store, member), freed)
    (event,) = await happened(store, "chat_freed")
    assert (event["actor"], event["subject"]) == (f"staff:{member.id}", f"worker:{linh.id}")
