import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.reminders.tick import send_due
from bot.domain.days import add_months
from bot.domain.interviews import Interview, Interviewee, InterviewState, Method, RoomCheck
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import Due
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.store import Store
from bot.storage.tables import outbox

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
TUESDAY, WEDNESDAY = NOW + timedelta(days=2), NOW + timedelta(days=3)
BOOKED_ON, DAY_BEFORE, THREE_WEEKS_AGO = date(2026, 11, 24), date(2026, 11, 23), date(2026, 11, 1)
FACTS = load_facts(data_folder())


async def officer(store: Store) -> int:
    member = await store.staff.by_user(501)
    return member.id if member else await store.staff.add(501, NOW)


async def invited(store: Store, *chats: int) -> list[Interview]:
    """One offer of two times to everybody with those chats."""
    offer_id = await store.interviews.offer(await officer(store), [WEDNESDAY, TUESDAY], NOW)
    workers = [await store.workers.upsert_by_chat(chat, "vi") for chat in chats]
    return [await store.interviews.invite(each.id, offer_id, Method.IN_PERSON, "Canteen", NOW) for each in workers]


async def test_an_offered_interview_has_free_times_and_none_of_its_own(store: Store) -> None:
    [interview] = await invited(store, 101)
    assert (interview.state, interview.starts_at, interview.place) == (InterviewState.OFFERED, None, "Canteen")
    slots = await store.interviews.slots_for(interview.id)
    assert [(slot.starts_at, slot.interview_id) for slot in slots] == [(TUESDAY, None), (WEDNESDAY, None)]


async def test_a_time_that_is_taken_is_refused_and_one_can_be_changed_for_a_free_one(store: Store) -> None:
    first, second = await invited(store, 101, 102)
    tuesday, wednesday = await store.interviews.slots_for(first.id)
    assert await store.interviews.pick(first.id, tuesday.id)
    assert not await store.interviews.pick(second.id, tuesday.id)
    assert (await store.interviews.get(second.id)).state is InterviewState.OFFERED
    assert await store.interviews.pick(first.id, wednesday.id)
    assert (await store.interviews.get(first.id)).starts_at == WEDNESDAY
    assert await store.interviews.pick(second.id, tuesday.id)


@pytest.mark.parametrize(("deadline_on", "outcomes"), [(BOOKED_ON, {"skipped"}), (DAY_BEFORE, {"queued"})])
async def test_who_has_a_time_before_the_deadline_is_not_asked_to_choose_one(
    store: Store, deadline_on: date, outcomes: set[str]
) -> None:
    [interview] = await invited(store, 101)
    [tuesday, _] = await store.interviews.slots_for(interview.id)
    await store.interviews.pick(interview.id, tuesday.id)
    await store.consents.give(await store.workers.get(interview.worker_id), Purpose.REMINDERS, "1", NOW)
    anchor_on = add_months(deadline_on, -3)
    await store.obligations.open(Due(interview.worker_id, "interview", anchor_on, deadline_on, THREE_WEEKS_AGO), NOW)

    await send_due(store, FACTS, NOW, 10)
    await store.outbox.flush()

    rows = (await store.audit_log._connection.execute(outbox.select())).all()
    last = [row for row in rows if row.idempotency_key and row.reason != "late"]
    assert {row.outcome for row in last} == outcomes
    assert {row.reason for row in last} == ({"done"} if outcomes == {"skipped"} else {None})


async def test_a_time_of_another_offer_cannot_be_taken(store: Store) -> None:
    [first] = await invited(store, 101)
    [other] = await invited(store, 102)
    [tuesday, _] = await store.interviews.slots_for(other.id)
    assert not await store.interviews.pick(first.id, tuesday.id)


async def test_of_two_who_want_one_time_at_once_one_gets_it(database: Database) -> None:
    async with database.transaction() as store:
        both = await invited(store, 101, 102)
        [tuesday, wednesday] = await store.interviews.slots_for(both[0].id)
        for interview, slot in zip(both, (tuesday, wednesday), strict=True):
            await store.interviews.pick(interview.id, slot.id)
            await store.interviews.free_slot(interview.id)

    async def pick(interview: Interview) -> bool:
        async with database.transaction() as store:
            return await store.interviews.pick(interview.id, tuesday.id)

    assert sorted(await asyncio.gather(*map(pick, both))) == [False, True]


@pytest.mark.parametrize("how", ["free_slot", "cancel"])
async def test_a_time_that_is_given_back_is_free_again(store: Store, how: str) -> None:
    first, second = await invited(store, 101, 102)
    [tuesday, _] = await store.interviews.slots_for(first.id)
    await store.interviews.pick(first.id, tuesday.id)
    await getattr(store.interviews, how)(first.id)
    assert await store.interviews.pick(second.id, tuesday.id)
    expected = {"free_slot": InterviewState.OFFERED, "cancel": InterviewState.CANCELLED}[how]
    assert (await store.interviews.get(first.id)).state is expected


async def test_coming_and_open_ones_leave_out_what_is_over_and_who_is_not_asked(store: Store) -> None:
    [interview] = await invited(store, 101)
    supervisors = await store.interviews.begin(
        interview.worker_id, Interviewee.SUPERVISOR, Method.IN_PERSON, await officer(store), NOW
    )
    assert [each.id for each in await store.interviews.coming(interview.worker_id)] == [interview.id]
    assert [each.id for each in await store.interviews.list_open()] == [interview.id, supervisors.id]
    await store.interviews.hold(supervisors.id, await officer(store), NOW.date())
    await store.interviews.cancel(interview.id)
    assert await store.interviews.list_open() == []
    assert len(await store.interviews.of_worker(interview.worker_id)) == 2


async def test_what_starts_soon_is_found_once_it_is_booked(store: Store) -> None:
    [interview] = await invited(store, 101)
    [tuesday, _] = await store.interviews.slots_for(interview.id)
    assert await store.interviews.starting(NOW, WEDNESDAY) == []
    await store.interviews.pick(interview.id, tuesday.id)
    assert [each.id for each in await store.interviews.starting(NOW, TUESDAY)] == [interview.id]
    assert await store.interviews.starting(TUESDAY, WEDNESDAY) == []


async def test_every_part_comes_back_as_it_was_kept(store: Store) -> None:
    [offered] = await invited(store, 101)
    findings = {"pay": "Two hours were not paid", "health": None}
    await store.interviews.set_consent(offered.id, NOW)
    await store.interviews.set_room_checks(offered.id, [RoomCheck.FACES, RoomCheck.ALONE])
    await store.interviews.set_recording(offered.id, "Office cloud, 2026/11")
    await store.interviews.set_findings(offered.id, findings)
    await store.interviews.set_remarks(offered.id, "Calm")
    await store.interviews.hold(offered.id, await officer(store), date(2026, 11, 22))
    kept = await store.interviews.get(offered.id)
    assert (kept.consented_at, kept.room_checks) == (NOW, (RoomCheck.FACES, RoomCheck.ALONE))
    assert (kept.recording, kept.findings, kept.remarks) == ("Office cloud, 2026/11", findings, "Calm")
    assert (kept.state, kept.staff_id, kept.held_on) == (InterviewState.HELD, await officer(store), date(2026, 11, 22))
    assert await store.interviews.find(404) is None


async def test_held_ones_that_name_nobody_are_named_after_their_interviewer_and_others_stay(store: Store) -> None:
    [nameless, named] = [(await invited(store, chat))[0] for chat in (101, 102)]
    staff_id = await officer(store)
    await store.interviews.hold(nameless.id, staff_id, date(2026, 11, 22))
    await store.interviews.name_interviewers()
    assert (await store.interviews.get(nameless.id)).interviewer_name is None
    await store.staff.describe(staff_id, "佐藤 例子", "支援担当", ["ja"])
    await store.interviews.hold(named.id, staff_id, date(2026, 11, 22))
    await store.staff.describe(staff_id, "鈴木 例子", "支援責任者", ["ja"])
    await store.interviews.name_interviewers()
    names = [(await store.interviews.get(each.id)).interviewer_name for each in (nameless, named)]
    assert names == ["鈴木 例子", "佐藤 例子"]
