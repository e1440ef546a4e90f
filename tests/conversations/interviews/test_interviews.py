"""Interviews from the offer to the record, with the worker and with the supervisor."""

from datetime import date, timedelta

from bot.actions.interviews.scheduling import moment
from bot.domain.interviews import BLOCKS, ITEMS
from bot.domain.workers.profile import Owner
from bot.storage.tables import consultations, interview_slots, interviews, messages, tasks
from tests.conversations.chat import Chat, Desk
from tests.conversations.interviews.arranging import ROOM, book, choose, employ, find, offer
from tests.conversations.people import NUMBER, enrol, tell
from tests.conversations.world import World


async def answer(desk: Chat, blocks: list[str], **problems: str) -> None:
    """Answer these blocks one after the other: what is wrong in them, and that the rest is fine."""
    for block in blocks:
        desk.sees(f"interview-block-name-{block}")
        wrong = [item for item in BLOCKS[block] if item in problems]
        for item in wrong:
            await desk.taps("interview-wrong")
            await desk.taps(f"interview-item-{item}")
            await desk.sends(problems[item])
        await desk.taps("interview-rest-fine" if wrong else "interview-fine")


async def test_a_worker_picks_a_time_reads_the_questions_takes_another_time_and_calls_it_off(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    world = desk.world
    await offer(desk, "10:00", "14時", "9")
    desk.sees("interview-offer-sent", count=1)
    hired.sees("interview-where", method="in_person", place=ROOM)
    await book(hired)
    kept = await world.row(interviews)
    booked = moment(kept["starts_at"])
    hired.sees("interview-when", **booked)
    await officer.will_read("interview-staff-booked", roster_number=NUMBER, method="in_person", place=ROOM, **booked)
    assert (kept["state"], booked["time"]) == ("booked", "10:00")
    assert [event["actor"] for event in await world.happened("interview_booked")] == [f"worker:{kept['worker_id']}"]

    world.clock.move(timedelta(days=8))
    await world.shien._schedule._remind()
    await world.settles()
    hired.has_seen("interview-before", **booked, method="in_person", place=ROOM)
    await hired.taps("interview-look")
    await hired.taps("interview-questions-button")
    read = hired.screen()
    for _ in range(3):
        await hired.taps("interview-questions-next")
        read += hired.screen()
    assert [item for item in ITEMS if hired.says(f"interview-ask-{item}") not in read] == []
    hired.sees("interview-questions-readers")

    await hired.sends("/mydates")
    await hired.taps("interview-look")
    hired.sees("interview-one", **booked, method="in_person", place=ROOM)
    await hired.taps("interview-other-time")
    await hired.taps("interview-slot", on="2026-12-01", time="14:00")
    assert moment((await world.row(interviews))["starts_at"])["time"] == "14:00"
    assert [row["interview_id"] for row in await world.rows(interview_slots)] == [None, None, 1]

    await hired.taps("interview-cancel")
    await hired.taps("interview-cancel-yes")
    await officer.will_read("interview-staff-called-off", roster_number=NUMBER)
    assert (await world.row(interviews))["state"] == "cancelled"
    assert {row["interview_id"] for row in await world.rows(interview_slots)} == {None}


async def test_who_finds_no_free_time_and_says_so_is_a_task_and_is_told_that_staff_know(
    world: World, hired: Chat, other_worker: Chat, desk: Chat, officer: Desk
) -> None:
    await employ(other_worker, "W-0002", "EXAMPLE HOA")
    await offer(desk, "10:00", everybody="Aozora Foods")
    await book(hired)
    await other_worker.taps("interview-choose")
    other_worker.sees("interview-no-times")
    await other_worker.taps_twice("interview-ask_times")
    other_worker.sees("interview-times_asked")
    assert other_worker.says("interview-ask_times") not in other_worker.labels()
    [task] = await world.rows(tasks)
    assert (task["kind"], task["deadline_on"], task["done_at"]) == ("arrange", date(2026, 11, 25), None)
    await officer.will_read("task-arrange", roster_number="W-0002")
    await desk.sends("/tasks")
    assert desk.says("task-title-arrange") in desk.screen()
    await offer(desk, "11:00", everybody="Aozora Foods")
    assert (await world.row(tasks))["outcome"] == "done"


async def test_staff_ask_for_another_time_and_call_it_off_and_old_or_forged_buttons_open_nothing(
    hired: Chat, other_worker: Chat, desk: Chat
) -> None:
    world = desk.world
    await offer(desk, "10:00 11:00")
    await other_worker.forges("interview:1")
    other_worker.is_told("button-old")
    other_worker.does_not_see("interview-where", method="in_person", place=ROOM)
    assert (await world.row(interviews))["state"] == "offered"

    await hired.sends("/mydates")
    await hired.taps("my_dates-interview-choose")
    await hired.taps("interview-slot", on="2026-12-01", time="10:00")
    await choose(desk, "10:00")
    await desk.taps("interview-ask-other-time")
    hired.has_seen("interview-choose-again", method="in_person", place=ROOM)
    await book(hired, "11:00")
    assert (await world.row(interviews))["state"] == "booked"

    await choose(desk, "11:00")
    await desk.taps("interview-cancel")
    hired.has_seen("interview-called-off")
    assert (await world.row(interviews))["state"] == "cancelled"
    assert {row["interview_id"] for row in await world.rows(interview_slots)} == {None}
    await hired.taps("interview-choose")
    hired.is_told("interview-over")

    await offer(desk, "10:00")
    await hired.sends("/mydates")
    async with world.shien.database.transaction() as store:
        await store.interviews.cancel(2)
    await hired.taps("my_dates-interview-choose")
    assert hired.says("my_dates-interview-choose") not in hired.labels()


async def test_a_taken_time_is_shown_and_cannot_be_pressed(hired: Chat, other_worker: Chat, desk: Chat) -> None:
    await employ(other_worker, "W-0002", "EXAMPLE HOA")
    await offer(desk, "10:00 11:00", everybody="Aozora Foods")
    desk.sees("interview-offer-sent", count=2)
    await other_worker.taps("interview-choose")
    await book(hired)
    await other_worker.taps("interview-slot", on="2026-12-01", time="10:00")
    other_worker.sees("interview-mistake-taken")
    taken = other_worker.says("interview-slot-taken", {"on": "2026-12-01", "time": "10:00"})
    assert other_worker.touches(taken) is None
    await other_worker.taps("interview-slot", on="2026-12-01", time="11:00")
    assert [row["state"] for row in await desk.world.rows(interviews)] == ["booked", "booked"]


async def test_who_cannot_be_interviewed_and_what_is_no_time_to_come_is_refused_with_the_reason(
    worker: Chat, desk: Chat
) -> None:
    worker_id = await employ(worker, status="ssw2")
    for way in ("interview-offer-times", "interview-record-new"):
        await find(desk, way)
        desk.sees("interview-mistake-ssw2")
    assert await desk.world.rows(interviews) == []
    await enrol(desk.world, "W-0002", "EXAMPLE HOA")
    await find(desk, "interview-offer-times", "W-0002", "EXAMPLE HOA")
    desk.sees("interview-mistake-no_chat")

    await tell(desk.world, worker_id, Owner.STAFF, status="ssw1")
    await find(desk, "interview-offer-times")
    await desk.taps("interview-method-in_person")
    await desk.sends(ROOM)
    await desk.sends("2026-11-22")
    desk.sees("interview-offer-closed", on="2026-11-22")
    await desk.taps("interview-offer-closed-yes")
    for typed, mistake in (("soon", "time"), ("09:00", "past")):
        await desk.sends(typed)
        desk.sees(f"interview-mistake-{mistake}")
    assert worker.says("interview-choose") not in worker.labels()


async def test_an_interview_online_begins_only_with_consent_and_four_checks(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    world = desk.world
    await offer(desk, "10:00", method="online")
    await book(hired)
    await hired.taps("interview-online")
    hired.sees("interview-consent-asked")
    await choose(desk, "10:00")
    await desk.taps("interview-record")
    await desk.taps("interview-begin")
    desk.sees("interview-mistake-room")

    await hired.taps("interview-agree-online")
    assert len(await world.happened("interview_consented")) == 1
    await hired.taps("interview-want-in-person")
    await officer.will_read("interview-staff-in-person", roster_number=NUMBER)
    hired.sees("interview-asked-to-meet")
    assert (await world.row(interviews))["consented_at"] is None
    await hired.taps("interview-online")
    await hired.taps("interview-agree-online")
    hired.sees("interview-consent-given")
    hired.does_not_see("interview-asked-to-meet")

    for check in ("faces", "alone", "no_earphones", "recording"):
        await desk.taps_label(f"☐ {desk.says(f'interview-check-{check}')}")
    await desk.sends("Office cloud, 2026/12")
    await desk.taps("interview-begin")
    desk.sees("interview-block-name-work")
    kept = await world.row(interviews)
    assert kept["consented_at"] is not None
    assert (kept["recording"], len(kept["room_checks"])) == ("Office cloud, 2026/12", 4)


async def test_a_record_is_kept_item_by_item_gone_on_with_and_saved_and_its_problems_are_taken_up(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    world = desk.world
    await find(desk, "interview-record-new")
    await desk.taps("interview-kind-worker-in_person")
    await desk.taps_twice("interview-fine")
    assert (await world.row(interviews))["findings"] == dict.fromkeys(BLOCKS["work"])
    await desk.taps("interview-wrong")
    await desk.taps("interview-item-hours")
    for too_long in ("x" * 1001, "&" * 201):
        await desk.sends(too_long)
        desk.sees("staff-mistake-long", longest=1000)
    await desk.sends("<" * 250)
    await desk.taps("interview-summary-button")
    half_done = {**dict.fromkeys(BLOCKS["work"]), "hours": "<" * 250}
    assert (await world.row(interviews))["findings"] == half_done
    await desk.taps("interview-save")
    desk.sees("interview-mistake-open", count=len(ITEMS) - 4)
    await desk.taps("interview-later")

    await world.restarts()
    await choose(desk, "none", on="none")
    await desk.taps("interview-record")
    desk.sees("interview-block-name-treatment")
    assert (await world.row(interviews))["findings"] == half_done
    await answer(desk, list(BLOCKS)[1:], pay="Two hours were not paid")
    await desk.taps("interview-held-button")
    await desk.sends("2026-11-10")
    await desk.taps("interview-save")
    desk.sees("interview-saved", count=2, interviewee="worker")

    assert sorted(row["kind"] for row in await world.rows(consultations)) == ["pay", "work"]
    assert {row["text"] for row in await world.rows(messages)} == {"<" * 250, "Two hours were not paid"}
    officer.has_seen("interview-staff-problem", item="pay", text="Two hours were not paid")
    hired.has_seen("interview-thanks", next_on="2027-02-10")
    kept = await world.row(interviews)
    assert (kept["state"], str(kept["held_on"])) == ("held", "2026-11-10")

    await find(desk, "interview-record-new")
    await desk.taps("interview-letter-button")
    desk.sees("interview-letter")
    await desk.taps("button-back")
    await desk.taps("interview-kind-supervisor-in_person")
    desk.sees("interview-block-name-work")
    begun = await world.row(interviews)
    assert (begun["interviewee"], begun["method"], begun["state"]) == ("supervisor", "in_person", "booked")
