"""Who asked to be forgotten has no name anywhere that staff look."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.interviews.scheduling import moment
from bot.actions.privacy.erasure import forget
from bot.domain.interviews import Method
from bot.domain.privacy.consent import GENERAL_PURPOSES
from bot.domain.privacy.retention import Retention
from bot.domain.workers.worker import Worker
from bot.storage.tables import consultations, workers
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World

NAME = "EXAMPLE LINH"


@pytest.fixture
async def known(worker: Chat) -> Chat:
    """The same worker, on the roster and with a name."""
    async with worker.world.shien.database.transaction() as store:
        arrived = await store.workers.by_chat(WORKER_ID)
        assert arrived is not None
        worker_id = await store.workers.add_to_roster("W-1", NAME)
        await store.workers.move_chat(worker_id, arrived)
        for purpose in GENERAL_PURPOSES:
            await store.consents.give(await store.workers.get(worker_id), purpose, "1", worker.world.clock.now())
        employer_id = await store.employers.add("Hoshi Care")
        contract_id = await store.contracts.begin(worker_id, employer_id, date(2026, 1, 1))
        await store.contracts.end(contract_id, date(2026, 10, 31), None)
    return worker


async def book_an_interview(world: World) -> datetime:
    """Staff and the worker meet in three days."""
    now = world.clock.now()
    starts_at = now + timedelta(days=3)
    async with world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        worker = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        offer = await store.interviews.offer(member.id, [starts_at], now)
        booked = await store.interviews.invite(worker.id, offer, Method.IN_PERSON, "Room 3", now)
        (slot,) = await store.interviews.slots_for(booked.id)
        await store.interviews.pick(booked.id, slot.id)
    return starts_at


async def forgets(world: World) -> date | None:
    async with world.shien.database.transaction() as store:
        worker: Worker | None = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        kept_until = await forget(acting(store, now=world.clock.now()), worker, Retention(), world.clock.today())
    await world.settles()
    await world.passes(seconds=5)
    return kept_until


async def test_cards_lose_the_name_nothing_is_reopened_and_who_comes_back_is_a_stranger(
    known: Chat, officer: Desk
) -> None:
    world = known.world
    await open_with(known, WORDS)
    assert any(NAME in message.get("text", "") for message in officer.messages())
    starts_at = await book_an_interview(world)
    kept_until = await forgets(world)
    assert kept_until == date(2027, 11, 30)
    assert not any(NAME in message.get("text", "") for message in officer.messages())
    worker_id = str((await world.row(workers))["id"])
    officer.has_seen("staff-forgotten", id=worker_id)
    await officer.will_read("interview-staff-forgotten", roster_number="W-1", id=worker_id, **moment(starts_at))
    assert (await world.row(consultations))["state"] == "closed"

    await officer.forges("reopen:1")
    officer.is_told("button-old")

    known.locale = "vi"  # the phone's language
    await known.sends("/start")
    known.sees("language-choose")
