"""To whom times are offered: an interview is due, and nobody has agreed on one; the others with the reason."""

from collections.abc import Sequence
from datetime import date, datetime

import pytest

from bot.actions.interviews.candidates import candidates, check_offer
from bot.actions.interviews.record import begin_record
from bot.actions.interviews.scheduling import Offer, offer_times, pick_time
from bot.actions.result import refused
from bot.domain.days import TOKYO
from bot.domain.interviews import Interviewee, Method
from bot.domain.reminders.obligation import Due, EndedAs
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import interviews
from tests.actions.vocabulary import NOW, a_worker, acting, happened, known, on_roster, rows, said

TEN, LATER = datetime(2026, 12, 1, 10, tzinfo=TOKYO), datetime(2026, 12, 2, 10, tzinfo=TOKYO)
# Three months and no day later the interview is owed; it is asked for from three weeks before.
HELD_ON, ASKED_FROM = "2026-09-14", date(2026, 11, 23)


@pytest.fixture
async def hired(store: Store) -> Worker:
    """A Specified Skilled Worker (i) in the bot."""
    worker = await on_roster(store, await a_worker(store), employer="Aozora Foods")
    await known(store, worker, status="ssw1")
    return worker


async def offer(
    store: Store, member: StaffMember, workers: Sequence[Worker], *starts: datetime, now: datetime = NOW
) -> int:
    return await offer_times(acting(store, member, now=now), workers, Offer(Method.IN_PERSON, "Canteen", starts))


async def why_not(store: Store, worker: Worker, now: datetime = NOW) -> tuple[str | None, date | None]:
    (found,) = await candidates(acting(store, now=now), [worker])
    return found.reason, found.on


@pytest.mark.parametrize(
    ("held_on", "expected"),
    [
        ("2026-09-13", (None, None)),
        (HELD_ON, ("not_due", ASKED_FROM)),
        ("2026-03-01", (None, None)),
    ],
)
async def test_one_is_due_from_three_weeks_before_the_last_day_on(
    store: Store, hired: Worker, held_on: str, expected: tuple[str | None, date | None]
) -> None:
    await known(store, hired, last_interview_on=held_on)
    assert await why_not(store, hired) == expected


async def test_whose_dates_nobody_knows_is_asked_and_who_has_left_japan_is_not(store: Store, hired: Worker) -> None:
    assert await why_not(store, hired) == (None, None)
    await known(store, hired, last_interview_on="2026-03-01", left_japan_on="2026-11-01")
    assert await why_not(store, hired) == ("not_due", None)


async def test_what_somebody_said_is_done_is_not_asked_for_again(store: Store, hired: Worker) -> None:
    await known(store, hired, last_interview_on="2026-09-01")
    await store.obligations.open(Due(hired.id, "interview", date(2026, 9, 1), date(2026, 12, 1)), NOW)
    assert await why_not(store, hired) == (None, None)
    await store.obligations.end(1, EndedAs.ACKNOWLEDGED, NOW)
    assert await why_not(store, hired) == ("not_due", None)


async def test_who_is_offered_or_booked_is_not_asked_twice(store: Store, hired: Worker, member: StaffMember) -> None:
    assert await offer(store, member, [hired], TEN, LATER) == 1
    assert await why_not(store, hired) == ("offered", None)
    assert await offer(store, member, [hired], TEN) == 0
    (slot, _) = await store.interviews.slots_for(1)
    await pick_time(acting(store), await store.interviews.get(1), slot.id)
    assert await why_not(store, hired) == ("booked", TEN.date())
    told_on = {"on": TEN.date().isoformat()}
    assert await check_offer(acting(store), [hired]) == refused("interview-mistake-booked", told_on)
    assert [key for key, _ in await said(store, worker_id=hired.id)] == ["interview-offered"]


async def test_who_found_no_time_left_is_asked_again_and_the_old_offer_is_over(
    store: Store, hired: Worker, member: StaffMember
) -> None:
    faster = await on_roster(store, await a_worker(store, 102), "W-0002", "EXAMPLE HOA")
    assert await offer(store, member, [faster, hired], TEN) == 2
    (slot,) = await store.interviews.slots_for(1)
    await pick_time(acting(store), await store.interviews.get(1), slot.id)
    every = await candidates(acting(store), [faster, hired])
    assert [each.reason for each in every] == ["booked", None]
    assert await offer(store, member, [faster, hired], LATER) == 1
    states = [row["state"] for row in await rows(store, interviews)]
    assert states == ["booked", "cancelled", "offered"]
    assert [event["subject"] for event in await happened(store, "interview_cancelled")] == ["interview:2"]


async def test_times_that_have_gone_by_are_no_offer(store: Store, hired: Worker, member: StaffMember) -> None:
    await offer(store, member, [hired], TEN)
    assert await why_not(store, hired, now=TEN) == (None, None)


async def test_a_record_that_staff_have_begun_is_no_appointment(
    store: Store, hired: Worker, member: StaffMember
) -> None:
    await begin_record(acting(store, member), hired, Interviewee.WORKER, Method.IN_PERSON)
    await begin_record(acting(store, member), hired, Interviewee.SUPERVISOR, Method.IN_PERSON)
    assert await why_not(store, hired) == (None, None)
