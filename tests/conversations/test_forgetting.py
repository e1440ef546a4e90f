"""Who asked to be forgotten has no name anywhere that staff look."""

from datetime import date, timedelta

import pytest

from bot.actions.interviews import moment
from bot.actions.privacy import forget, listen_again, stop
from bot.domain.consent import GENERAL_PURPOSES
from bot.domain.interview import Interviewee, Method
from bot.domain.retention import Retention
from bot.domain.worker import Worker
from bot.storage.tables import consultations, interview_slots, interviews, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.test_complaints import complain, group_hears_nothing
from tests.conversations.test_consultation import WORDS, open_with
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


async def forgets(world: World) -> date | None:
    async with world.shien.database.transaction() as store:
        worker: Worker | None = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        kept_until = await forget(store, worker, Retention(), world.clock.now(), world.clock.today())
    await world.settles()
    await world.passes(seconds=5)
    return kept_until


async def test_cards_are_edited_and_staff_are_told_a_number(known: Chat, admin: Desk) -> None:
    await open_with(known, WORDS)
    assert any(NAME in message.get("text", "") for message in admin.messages())
    kept_until = await forgets(known.world)
    assert kept_until == date(2027, 11, 30)
    assert not any(NAME in message.get("text", "") for message in admin.messages())
    worker_id = str((await known.world.row(workers))["id"])
    admin.has_seen("staff-forgotten", id=worker_id)
    assert (await known.world.row(consultations))["state"] == "closed"


async def test_a_consultation_of_somebody_forgotten_is_not_reopened(known: Chat, officer: Desk) -> None:
    await open_with(known, WORDS)
    await forgets(known.world)
    await officer.forges("reopen:1")
    officer.is_told("button-old")


async def test_of_a_complaint_the_group_hears_nothing_then_either(known: Chat) -> None:
    await complain(known)
    await forgets(known.world)
    await group_hears_nothing(known.world)


async def test_open_interviews_are_called_off_their_times_are_free_and_staff_are_told_a_number(
    known: Chat, admin: Desk
) -> None:
    now = known.world.clock.now()
    starts_at = now + timedelta(days=3)
    async with known.world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        worker = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        offer = await store.interviews.offer(member.id, [starts_at], now)
        booked = await store.interviews.invite(worker.id, offer, Method.IN_PERSON, "Room 3", now)
        (slot,) = await store.interviews.slots_for(booked.id)
        await store.interviews.pick(booked.id, slot.id)
        held = await store.interviews.begin(worker.id, Interviewee.WORKER, Method.IN_PERSON, member.id, now)
        await store.interviews.hold(held.id, member.id, now.date())
        await store.interviews.begin(worker.id, Interviewee.SUPERVISOR, Method.IN_PERSON, member.id, now)
    await forgets(known.world)
    assert [row["state"] for row in await known.world.rows(interviews)] == ["cancelled", "held", "booked"]
    assert (await known.world.row(interview_slots))["interview_id"] is None
    admin.has_seen("interview-staff-forgotten", roster_number="W-1", id=str(worker.id), **moment(starts_at))
    assert not any(NAME in message.get("text", "") for message in admin.messages())
    assert [event["actor"] for event in await known.world.happened("interview_cancelled")] == [f"worker:{worker.id}"]


async def test_who_comes_back_is_a_stranger(known: Chat) -> None:
    await forgets(known.world)
    known.locale = "vi"  # the phone's language
    await known.sends("/start")
    known.sees("language-choose")


async def test_notices_stop_and_come_again(known: Chat) -> None:
    async with known.world.shien.database.transaction() as store:
        worker = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        await stop(store, worker, known.world.clock.now())
        muted = await store.workers.get(worker.id)
        await listen_again(store, muted, known.world.clock.now())
    assert muted.muted_at is not None
    assert (await known.world.row(workers))["muted_at"] is None
    assert [len(await known.world.happened(what)) for what in ("notices_stopped", "notices_resumed")] == [1, 1]
