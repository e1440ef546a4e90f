"""Interviews from the offer to the record, with the worker and with the supervisor."""

from datetime import timedelta

import pytest

from bot.actions.interviews import moment, send_questions
from bot.domain.interview import ITEMS
from bot.domain.profile import Owner
from bot.storage.tables import consultations, interview_slots, interviews, messages, obligations, profile_values
from tests.conversations.chat import Chat, Desk
from tests.conversations.people import NAME, NUMBER, enrol, private, tell
from tests.conversations.world import World

ROOM = "Example building, room <3>"


async def employ(chat: Chat, number: str = NUMBER, name: str = NAME, status: str = "ssw1") -> int:
    """Somebody in the bot who is on the roster."""
    world = chat.world
    async with world.shien.database.transaction() as store:
        arrived = await store.workers.by_chat(chat.person.id)
        assert arrived is not None
        worker_id = await store.workers.add_to_roster(number, name)
        employer = await store.employers.by_name("Aozora Foods")
        employer_id = employer.id if employer else await store.employers.add("Aozora Foods")
        await store.contracts.begin(worker_id, employer_id, None)
        await store.workers.move_chat(worker_id, arrived)
    await tell(world, worker_id, Owner.STAFF, status=status)
    return worker_id


async def offer(desk: Chat, *times: str, method: str = "in_person", everybody: str | None = None) -> None:
    """Offer times on 1 December."""
    await desk.sends("/interviews")
    await desk.taps("interview-offer-times")
    if everybody:
        await desk.taps("people-by-employer")
        await desk.taps_label(everybody)
    else:
        await desk.sends(NUMBER)
        await desk.taps("people-label", roster_number=NUMBER, name=NAME)
    await desk.taps(f"interview-method-{method}")
    await desk.sends(ROOM)
    await desk.sends("2026-12-01")
    await desk.sends(" ".join(times))
    await desk.taps("interview-preview-button")
    await desk.taps("interview-offer-send")


async def book(worker: Chat, time: str = "10:00") -> None:
    await worker.taps("interview-choose")
    await worker.taps("interview-slot", on="2026-12-01", time=time)


async def begin(desk: Chat, kind: str = "worker-in_person") -> None:
    """Write down an interview without an offer."""
    await desk.sends("/interviews")
    await desk.taps("interview-record-new")
    await desk.sends(NUMBER)
    await desk.taps("people-label", roster_number=NUMBER, name=NAME)
    await desk.taps(f"interview-kind-{kind}")


async def go_through(desk: Chat, **problems: str) -> None:
    """Answer every item that is still open."""
    for item in ITEMS:
        desk.sees("interview-item-" + item)
        if item in problems:
            await desk.taps("interview-problem")
            await desk.sends(problems[item])
        else:
            await desk.taps("interview-fine")


@pytest.fixture
async def desk(officer: Desk) -> Chat:
    """A support officer in the private chat with the bot."""
    return private(officer)


@pytest.fixture
async def hired(worker: Chat) -> Chat:
    """A Specified Skilled Worker (i) in the bot."""
    await employ(worker)
    return worker


async def test_staff_offer_times_the_worker_picks_one_and_both_see_it(hired: Chat, desk: Chat, officer: Desk) -> None:
    await offer(desk, "10:00", "14時", "9")
    desk.sees("interview-offer-sent", count=1)
    hired.sees("interview-where", method="in_person", place=ROOM)
    await book(hired)
    kept = await desk.world.row(interviews)
    hired.sees("interview-when", **moment(kept["starts_at"]))
    officer.has_seen(
        "interview-staff-booked", roster_number=NUMBER, method="in_person", place=ROOM, **moment(kept["starts_at"])
    )
    assert (kept["state"], moment(kept["starts_at"])["time"]) == ("booked", "10:00")
    assert [event["actor"] for event in await desk.world.happened("interview_booked")] == [
        f"worker:{kept['worker_id']}"
    ]


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


async def test_another_time_frees_the_first(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00 11:00")
    await book(hired)
    await hired.taps("interview-other-time")
    await hired.taps("interview-slot", on="2026-12-01", time="11:00")
    assert [row["interview_id"] for row in await desk.world.rows(interview_slots)] == [None, 1]


async def test_either_side_calls_it_off_and_the_other_is_told(hired: Chat, desk: Chat, officer: Desk) -> None:
    await offer(desk, "10:00")
    await book(hired)
    await hired.taps("interview-cancel")
    await hired.taps("interview-cancel-yes")
    officer.has_seen("interview-staff-called-off", roster_number=NUMBER)
    await offer(desk, "10:00")
    await book(hired)
    await desk.sends("/interviews")
    await desk.taps("interview-label", roster_number=NUMBER, interviewee="worker", on="2026-12-01", time="10:00")
    await desk.taps("interview-cancel")
    hired.has_seen("interview-called-off")
    assert [row["state"] for row in await desk.world.rows(interviews)] == ["cancelled", "cancelled"]
    assert {row["interview_id"] for row in await desk.world.rows(interview_slots)} == {None}


async def test_staff_ask_for_another_time(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00 11:00")
    await book(hired)
    await desk.sends("/interviews")
    await desk.taps("interview-label", roster_number=NUMBER, interviewee="worker", on="2026-12-01", time="10:00")
    await desk.taps("interview-ask-other-time")
    hired.has_seen("interview-choose-again", method="in_person", place=ROOM)
    await book(hired, "11:00")
    assert (await desk.world.row(interviews))["state"] == "booked"


async def test_an_old_button_says_that_it_is_over(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00")
    async with desk.world.shien.database.transaction() as store:
        await store.interviews.cancel(1)
    await hired.taps("interview-choose")
    hired.is_told("interview-over")


@pytest.mark.usefixtures("hired")
async def test_nobody_opens_somebody_elses_interview(other_worker: Chat, desk: Chat) -> None:
    await offer(desk, "10:00")
    await other_worker.forges("interview:1")
    assert (await desk.world.row(interviews))["state"] == "offered"
    other_worker.does_not_see("interview-where", method="in_person", place=ROOM)


async def test_specified_skilled_workers_ii_are_refused_with_the_reason(worker: Chat, desk: Chat) -> None:
    await employ(worker, status="ssw2")
    for way in ("interview-offer-times", "interview-record-new"):
        await desk.sends("/interviews")
        await desk.taps(way)
        await desk.sends(NUMBER)
        await desk.taps("people-label", roster_number=NUMBER, name=NAME)
        desk.sees("interview-mistake-ssw2")
    assert await desk.world.rows(interviews) == []


async def test_who_is_not_in_the_bot_cannot_be_offered_times(desk: Chat) -> None:
    await enrol(desk.world)
    await desk.sends("/interviews")
    await desk.taps("interview-offer-times")
    await desk.sends(NUMBER)
    await desk.taps("people-label", roster_number=NUMBER, name=NAME)
    desk.sees("interview-mistake-no_chat")


@pytest.mark.parametrize(
    ("typed", "mistake"), [("25:00", "time"), ("soon", "time"), ("10:61", "time"), ("09:00", "past")]
)
async def test_a_time_that_cannot_be_is_refused(hired: Chat, desk: Chat, typed: str, mistake: str) -> None:
    await desk.sends("/interviews")
    await desk.taps("interview-offer-times")
    await desk.sends(NUMBER)
    await desk.taps("people-label", roster_number=NUMBER, name=NAME)
    await desk.taps("interview-method-in_person")
    await desk.sends(ROOM)
    await desk.sends("2026-11-22")
    await desk.sends(typed)
    desk.sees(f"interview-mistake-{mistake}")
    assert hired.says("interview-choose") not in hired.labels()


async def test_the_questions_come_once_the_day_before_at_the_workers_hour(hired: Chat, desk: Chat) -> None:
    world = desk.world
    await offer(desk, "10:00")
    await book(hired)
    await world.passes(days=7, hours=22)  # the morning of the day before, before nine
    assert await questions_sent(world, hired) == 0
    await world.passes(hours=1, minutes=30)
    assert [await questions_sent(world, hired) for _ in range(2)] == [1, 1]
    await hired.taps("interview-look")
    await hired.taps("interview-questions-button")
    for item in ITEMS:
        hired.sees(f"interview-ask-{item}")


async def questions_sent(world: World, worker: Chat) -> int:
    """Run the tick, and count what came of it in the worker's chat."""
    async with world.shien.database.transaction() as store:
        await send_questions(store, world.clock.now())
    await world.passes(seconds=5)
    return sum(worker.says("interview-ask-pay") in str(message.get("text")) for message in worker.messages())


async def test_an_interview_online_begins_only_with_consent_and_four_ticks(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00", method="online")
    await book(hired)
    hired.sees("interview-consent-asked")
    await desk.sends("/interviews")
    await desk.taps("interview-label", roster_number=NUMBER, interviewee="worker", on="2026-12-01", time="10:00")
    await desk.taps("interview-record")
    await desk.taps("interview-begin")
    desk.sees("interview-mistake-room")
    await hired.taps("interview-agree-online")
    for check in ("faces", "alone", "no_earphones", "recording"):
        await desk.taps_label(f"☐ {desk.says(f'interview-check-{check}')}")
    await desk.sends("Office cloud, 2026/12")
    await desk.taps("interview-begin")
    desk.sees("interview-item-other_work")
    kept = await desk.world.row(interviews)
    assert kept["consented_at"] is not None
    assert (kept["recording"], len(kept["room_checks"])) == ("Office cloud, 2026/12", 4)
    assert len(await desk.world.happened("interview_consented")) == 1


async def test_who_would_rather_meet_takes_the_consent_back_and_staff_are_told(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    await offer(desk, "10:00", method="online")
    await book(hired)
    await hired.taps("interview-agree-online")
    await hired.taps("interview-want-in-person")
    officer.has_seen("interview-staff-in-person", roster_number=NUMBER)
    assert (await desk.world.row(interviews))["consented_at"] is None


async def test_who_agrees_after_all_no_longer_reads_that_staff_will_arrange_to_meet(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00", method="online")
    await book(hired)
    await hired.taps("interview-want-in-person")
    hired.sees("interview-asked-to-meet")
    await hired.taps("interview-agree-online")
    hired.sees("interview-consent-given")
    hired.does_not_see("interview-asked-to-meet")


async def test_an_interview_is_found_again_among_my_dates(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00", "11:00")
    await hired.sends("/mydates")
    await hired.taps("my_dates-interview-choose")
    await hired.taps("interview-slot", on="2026-12-01", time="10:00")
    await hired.sends("/mydates")
    await hired.taps("interview-look")
    hired.sees(
        "interview-one", **moment((await desk.world.row(interviews))["starts_at"]), method="in_person", place=ROOM
    )
    await hired.taps("interview-other-time")
    await hired.taps("interview-slot", on="2026-12-01", time="11:00")
    assert moment((await desk.world.row(interviews))["starts_at"])["time"] == "11:00"


async def test_an_interview_called_off_meanwhile_cannot_be_opened_from_my_dates(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00")
    await hired.sends("/mydates")
    offered = await desk.world.row(interviews)
    async with desk.world.shien.database.transaction() as store:
        await store.interviews.cancel(offered["id"])
    await hired.taps("my_dates-interview-choose")
    assert hired.says("my_dates-interview-choose") not in hired.labels()


async def test_problems_become_consultations_and_the_next_interview_is_due(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    await begin(desk)
    await go_through(desk, pay="Two hours were not paid", documents_held="The boss keeps the passport")
    await desk.taps("interview-save")
    desk.sees("interview-saved", count=2, interviewee="worker")
    opened = await desk.world.rows(consultations)
    assert [(row["kind"], row["state"], row["channel"]) for row in opened] == [
        ("pay", "new", "in_person"),
        ("procedure", "escalated", "in_person"),
    ]
    assert [row["text"] for row in await desk.world.rows(messages)] == [
        "Two hours were not paid",
        "The boss keeps the passport",
    ]
    officer.has_seen("interview-staff-problem", item="pay", text="Two hours were not paid")
    hired.has_seen("interview-thanks", next_on="2027-02-22")
    kept = await desk.world.row(interviews)
    assert (kept["state"], str(kept["held_on"])) == ("held", "2026-11-22")
    told = {row["field"]: row["value"] for row in await desk.world.rows(profile_values)}
    assert told["last_interview_on"] == "2026-11-22"


@pytest.mark.usefixtures("hired")
async def test_the_next_deadline_follows_from_the_interview_held(desk: Chat) -> None:
    async with desk.world.shien.database.transaction() as store:
        await store.reminder_kinds.activate(["interview"], desk.world.clock.now())
    await begin(desk)
    await go_through(desk)
    await desk.taps("interview-save")
    owed = [row for row in await desk.world.rows(obligations) if row["kind"] == "interview"]
    assert [str(row["deadline_on"]) for row in owed] == ["2027-02-22"]


@pytest.mark.usefixtures("hired")
async def test_a_half_done_record_is_kept_and_gone_on_with(desk: Chat) -> None:
    await begin(desk)
    await desk.taps("interview-fine")
    await desk.taps("interview-problem")
    await desk.sends("Works for two companies")
    await desk.taps("interview-summary-button")
    await desk.taps("interview-save")
    desk.sees("interview-mistake-open", count=len(ITEMS) - 2)
    await desk.taps("interview-later")
    await desk.world.restarts()
    await desk.sends("/interviews")
    await desk.taps("interview-label", roster_number=NUMBER, interviewee="worker", on="none", time="none")
    await desk.taps("interview-record")
    desk.sees("interview-item-safety")
    kept = await desk.world.row(interviews)
    assert kept["findings"] == {"other_work": None, "other_employer": "Works for two companies"}


@pytest.mark.usefixtures("hired")
async def test_a_second_tap_answers_no_second_item(desk: Chat) -> None:
    await begin(desk)
    await desk.taps_twice("interview-fine")
    assert list((await desk.world.row(interviews))["findings"]) == ["other_work"]


async def test_the_supervisor_has_a_record_of_their_own_that_no_worker_hears_of(
    hired: Chat, desk: Chat, officer: Desk
) -> None:
    before = len(hired.messages())
    await begin(desk, "supervisor-in_person")
    await go_through(desk, hours="Often late")
    await desk.taps("interview-save")
    officer.has_seen("interview-staff-supervisor", roster_number=NUMBER, count=1)
    told = {row["field"]: row["value"] for row in await desk.world.rows(profile_values)}
    assert told["last_supervisor_interview_on"] == "2026-11-22"
    assert "last_interview_on" not in told
    assert await desk.world.rows(consultations) == []
    assert len(hired.messages()) == before


@pytest.mark.usefixtures("hired")
async def test_the_letter_to_the_supervisor_is_japanese_and_can_be_copied(desk: Chat) -> None:
    await desk.sends("/interviews")
    await desk.taps("interview-record-new")
    await desk.sends(NUMBER)
    await desk.taps("people-label", roster_number=NUMBER, name=NAME)
    await desk.taps("interview-letter-button")
    organisation = desk.world.facts.organisation
    japanese = {"organisation": organisation.name, "phone": organisation.phone}
    desk.sees("interview-letter-supervisor", employer="Aozora Foods", supervisor="none", **japanese)
    assert "pre" in {entity["type"] for entity in desk.messages()[-1]["entities"]}


async def test_a_record_written_late_does_not_replace_a_newer_date(hired: Chat, desk: Chat) -> None:
    [row] = [each for each in await desk.world.rows(profile_values) if each["field"] == "status"]
    await tell(desk.world, row["worker_id"], Owner.STAFF, last_interview_on="2026-11-20")
    await begin(desk)
    await go_through(desk)
    await desk.taps("interview-held-button")
    await desk.sends("2026-11-10")
    await desk.taps("interview-save")
    told = {each["field"]: each["value"] for each in await desk.world.rows(profile_values)}
    assert told["last_interview_on"] == "2026-11-20"
    assert str((await desk.world.row(interviews))["held_on"]) == str(hired.world.clock.today() - timedelta(days=12))


@pytest.mark.usefixtures("hired")
async def test_a_problem_is_kept_whole_or_refused_as_too_long(desk: Chat) -> None:
    await begin(desk)
    await desk.taps("interview-problem")
    for too_long in ("x" * 1001, "&" * 201):
        await desk.sends(too_long)
        desk.sees("staff-mistake-long", longest=1000)
    await desk.sends("<" * 250)
    await desk.taps("interview-summary-button")
    assert (await desk.world.row(interviews))["findings"] == {"other_work": "<" * 250}
