"""Interviews: who is asked for a time, who hears of what, and when the questions come."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.interviews.candidates import check_offer
from bot.actions.interviews.scheduling import (
    Offer,
    agree_to_online,
    ask_for_other_time,
    ask_for_times,
    cancel_as_staff,
    cancel_as_worker,
    moment,
    offer_times,
    pick_time,
    send_questions,
    want_in_person,
)
from bot.actions.result import refused
from bot.domain.days import TOKYO, add_days, tokyo_day
from bot.domain.interviews import Interview, InterviewState, Method
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import interview_slots, interviews, outbox
from tests.actions.vocabulary import NOW, NUMBER, a_member, a_worker, acting, happened, known, on_roster, rows, said

PLACE = "Example building, room <3>"
TEN, ELEVEN = (datetime(2026, 12, 1, hour, tzinfo=TOKYO) for hour in (10, 11))
WHERE = {"method": "in_person", "place": PLACE}


@pytest.fixture
async def hired(store: Store) -> Worker:
    """A Specified Skilled Worker (i) in the bot."""
    worker = await on_roster(store, await a_worker(store), employer="Aozora Foods")
    await known(store, worker, status="ssw1")
    return worker


@pytest.fixture
async def offered(store: Store, hired: Worker) -> Interview:
    """Staff offered the worker two times."""
    offer = Offer(Method.IN_PERSON, PLACE, (TEN, ELEVEN))
    assert await offer_times(acting(store, await a_member(store)), [hired], offer) == 1
    return await store.interviews.get(1)


@pytest.fixture
async def booked(store: Store, offered: Interview) -> Interview:
    """The worker chose the first of the two."""
    return await pick(store, offered, TEN)


async def pick(store: Store, interview: Interview, at: datetime) -> Interview:
    slots = {slot.starts_at: slot.id for slot in await store.interviews.slots_for(interview.id)}
    assert (await pick_time(acting(store), interview, slots[at.astimezone(UTC)])).is_done
    return await store.interviews.get(interview.id)


async def taken_by(store: Store) -> list[int | None]:
    return [row["interview_id"] for row in await rows(store, interview_slots)]


async def test_a_worker_is_told_where_and_staff_which_time_was_chosen(
    store: Store, hired: Worker, booked: Interview
) -> None:
    none = {"on": "none", "time": "none", "unix": 0}
    assert await said(store, worker_id=hired.id) == [("interview-offered", {**WHERE, **none})]
    when = moment(TEN)
    assert (when["on"], when["time"]) == ("2026-12-01", "10:00")
    assert await said(store, worker_id=None) == [("interview-staff-booked", {"roster_number": NUMBER, **WHERE, **when})]
    assert booked.state is InterviewState.BOOKED
    assert {row["cause"] for row in await rows(store, outbox)} == {f"interview:{booked.id}"}
    assert [event["actor"] for event in await happened(store, "interview_booked")] == [f"worker:{hired.id}"]


async def test_another_time_frees_the_first(store: Store, booked: Interview) -> None:
    await pick(store, booked, ELEVEN)
    assert await taken_by(store) == [None, booked.id]


async def test_a_time_that_has_begun_cannot_be_chosen(store: Store, offered: Interview) -> None:
    [ten, _] = await store.interviews.slots_for(offered.id)
    assert await pick_time(acting(store, now=TEN), offered, ten.id) == refused("interview-mistake-taken")
    assert await taken_by(store) == [None, None]


async def test_who_calls_it_off_frees_the_time_and_the_other_side_is_told(
    store: Store, hired: Worker, booked: Interview
) -> None:
    await cancel_as_worker(acting(store), booked)
    assert (await said(store, worker_id=None))[-1][0] == "interview-staff-called-off"
    again = Offer(Method.IN_PERSON, PLACE, (TEN,))
    member = await a_member(store, user_id=777)
    await offer_times(acting(store, member), [hired], again)
    await cancel_as_staff(acting(store, member), await pick(store, await store.interviews.get(2), TEN))
    assert (await said(store, worker_id=hired.id))[-1][0] == "interview-called-off"
    assert [row["state"] for row in await rows(store, interviews)] == ["cancelled", "cancelled"]
    assert set(await taken_by(store)) == {None}


async def test_what_a_worker_needs_for_an_interview_is_a_task_with_a_deadline_until_times_are_offered(
    store: Store, hired: Worker, booked: Interview
) -> None:
    for needs in (ask_for_times, want_in_person, cancel_as_worker):
        await needs(acting(store), booked)
        [task] = await store.tasks.list_open_of(hired.id)
        assert (task.kind, task.deadline_on) == (TaskKind.ARRANGE, add_days(tokyo_day(NOW), 3))
    member = await a_member(store, user_id=777)
    await offer_times(acting(store, member), [hired], Offer(Method.IN_PERSON, PLACE, (TEN,)))
    assert await store.tasks.list_open_of(hired.id) == []


async def test_who_finds_a_time_after_all_leaves_nothing_to_do(store: Store, hired: Worker, offered: Interview) -> None:
    await ask_for_times(acting(store), offered)
    await pick(store, offered, TEN)
    assert await store.tasks.list_open_of(hired.id) == []


async def test_staff_ask_for_another_time_and_the_worker_chooses_again(
    store: Store, hired: Worker, booked: Interview
) -> None:
    await ask_for_other_time(acting(store, await a_member(store, user_id=777)), booked)
    key, told = (await said(store, worker_id=hired.id))[-1]
    assert (key, told["method"], told["place"]) == ("interview-choose-again", "in_person", PLACE)
    assert (await pick(store, booked, ELEVEN)).state is InterviewState.BOOKED


async def test_who_would_rather_meet_takes_the_consent_back_and_staff_are_told(store: Store, booked: Interview) -> None:
    await agree_to_online(acting(store), booked)
    assert (await store.interviews.get(booked.id)).consented_at == NOW
    assert len(await happened(store, "interview_consented")) == 1
    await want_in_person(acting(store), booked)
    assert (await store.interviews.get(booked.id)).consented_at is None
    key, told = (await said(store, worker_id=None))[-1]
    assert (key, told["roster_number"]) == ("interview-staff-in-person", NUMBER)


async def test_specified_skilled_workers_ii_and_who_is_not_in_the_bot_are_offered_nothing(
    store: Store, hired: Worker
) -> None:
    absent = await on_roster(store, number="W-0002", name="EXAMPLE HOA")
    await known(store, hired, status="ssw2")
    keys = [(await check_offer(acting(store), [each])).key for each in (hired, absent)]
    assert keys == ["interview-mistake-ssw2", "interview-mistake-no_chat"]
    assert (await check_offer(acting(store), [hired, absent])).key == "interview-mistake-nobody"
    offer = Offer(Method.IN_PERSON, PLACE, (TEN,))
    assert await offer_times(acting(store, await a_member(store)), [hired, absent], offer) == 0
    assert await rows(store, interviews) == []
    assert await said(store) == []


@pytest.mark.usefixtures("booked")
async def test_the_questions_come_once_the_day_before_at_the_workers_hour(store: Store) -> None:
    eight = datetime(2026, 11, 30, 8, tzinfo=TOKYO)
    await send_questions(store, eight)
    assert await questions_sent(store) == []
    for minutes in (90, 91):
        await send_questions(store, eight + timedelta(minutes=minutes))
    assert await questions_sent(store) == [[[{"key": "interview-look", "callback": "interview:1"}]]]


async def questions_sent(store: Store) -> list[list[list[dict[str, str]]]]:
    """The buttons under each message with the questions."""
    messages = [row["message"] for row in await rows(store, outbox) if row["message"]["key"] == "interview-before"]
    return [
        [[{name: each[name] for name in ("key", "callback")} for each in line] for line in message["buttons"]]
        for message in messages
    ]
