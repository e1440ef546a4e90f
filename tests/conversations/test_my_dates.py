"""My dates: what comes, when we remind of it, one of them explained, and all of them for a phone's calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.actions.consents import withdraw
from bot.actions.obligations import end_obligation, replan
from bot.actions.profile import tell
from bot.domain.consent import Purpose
from bot.domain.interview import Method
from bot.domain.obligation import EndedAs
from bot.domain.profile import Owner
from bot.storage.tables import obligations
from bot.texts import Value
from tests.conversations.chat import Chat

WORKER = 1
RENEWAL, PASSPORT, ADDRESS = "reminder-name-stay_renewal", "reminder-name-passport", "reminder-name-address_notice"
FILE = "my-dates.ics"


async def tells(chat: Chat, **values: str) -> None:
    """The worker said that of themselves, and every kind of reminder is active."""
    world = chat.world
    async with world.shien.database.transaction() as store:
        await store.reminder_kinds.activate(world.facts.reminders, world.clock.now())
        worker = await store.workers.get(WORKER)
        for said in values.items():
            await tell(store, worker, said, world.facts, world.clock.now())


async def staff_tell(chat: Chat, **values: str) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        await store.reminder_kinds.activate(world.facts.reminders, world.clock.now())
        await store.profiles.set_values(WORKER, Owner.STAFF, values.items(), world.clock.now())
        await replan(store, [WORKER], world.facts, world.clock.now())


async def is_done(chat: Chat, kind: str) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        (obligation,) = [each for each in await store.obligations.list_open(WORKER) if each.kind == kind]
        await end_obligation(store, obligation, EndedAs.ACKNOWLEDGED, world.clock.now())


async def agree_on_interview(chat: Chat, starts_at: datetime, method: Method, place: str | None) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        staff_id = await store.staff.add(999, world.clock.now())
        offer = await store.interviews.offer(staff_id, [starts_at], world.clock.now())
        interview = await store.interviews.invite(WORKER, offer, method, place, world.clock.now())
        (slot,) = await store.interviews.slots_for(interview.id)
        assert await store.interviews.pick(interview.id, slot.id)


def calendars(chat: Chat) -> list[Calendar]:
    """The calendar files in the chat, read back."""
    stored = chat.world.telegram._state.files
    documents = [message["document"] for message in chat.messages() if "document" in message]
    sent = [stored.find(each["file_id"]).upload.content for each in documents if each["file_name"] == FILE]
    return [Calendar.from_ical(content) for content in sent]


async def obligation_id(chat: Chat, kind: str) -> int:
    (found,) = [row["id"] for row in await chat.world.rows(obligations) if row["kind"] == kind]
    return int(found)


def line(chat: Chat, kind: str, deadline: str) -> str:
    args: dict[str, Value] = {"kind": kind, "deadline": deadline}
    return chat.says("my_dates-line", args)


async def test_where_no_date_is_known_the_room_says_which_are_worth_telling_and_leads_there(worker: Chat) -> None:
    await worker.taps("menu-my_dates")
    worker.sees("my_dates-empty")
    assert worker.says("my_dates-calendar") not in worker.labels()
    await worker.taps("menu-profile")
    worker.sees("profile-groups")


async def test_each_date_has_its_last_day_the_days_left_and_the_next_reminder(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    await worker.sends("/mydates")
    worker.sees("my_dates-line", kind="stay_renewal", deadline="2027-04-01")
    worker.sees("reminder-days-left", days=130)
    worker.sees("my_dates-reminder", on="2026-12-01", at="09:00")


async def test_the_nearest_date_comes_first(worker: Chat) -> None:
    await tells(worker, passport_expiry="2030-01-31", stay_expiry="2027-04-01", moved_on="2026-11-20")
    await worker.sends("/mydates")
    dates = [("address_notice", "2026-12-04"), ("stay_renewal", "2027-04-01"), ("passport", "2030-01-31")]
    places = [worker.screen().index(line(worker, *each)) for each in dates]
    assert places == sorted(places)
    assert worker.labels()[:3] == [worker.says(key) for key in (ADDRESS, RENEWAL, PASSPORT)]


async def test_the_last_day_says_that_it_is_the_last_and_promises_no_reminder(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-08")
    await worker.sends("/mydates")
    worker.sees("my_dates-line", kind="address_notice", deadline="2026-11-22")
    worker.sees("reminder-days-left", days=0)
    assert "🔔" not in worker.screen()


@pytest.mark.parametrize(
    ("hours", "on", "at"),
    [
        ({"message_hour": "18"}, "2026-12-01", "18:00"),
        ({"message_hour": "7"}, "2026-12-01", "08:00"),
        ({"message_hour": "6", "quiet_from": "0", "quiet_until": "0"}, "2026-12-01", "06:00"),
        ({"message_hour": "22"}, "2026-12-01", "08:00"),
    ],
)
async def test_the_next_reminder_is_named_with_the_hour_at_which_it_is_heard(
    worker: Chat, hours: dict[str, str], on: str, at: str
) -> None:
    await tells(worker, stay_expiry="2027-04-01", **hours)
    await worker.sends("/mydates")
    worker.sees("my_dates-reminder", on=on, at=at)


async def test_who_did_not_agree_to_reminders_is_promised_none(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    world = worker.world
    async with world.shien.database.transaction() as store:
        await withdraw(store, await store.workers.get(WORKER), Purpose.REMINDERS, world.clock.now())
    await worker.sends("/mydates")
    worker.sees("my_dates-unreminded")
    assert "🔔" not in worker.screen()


async def test_what_is_overdue_stands_first_with_whom_to_call_and_leaves_the_calendar(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01", moved_on="2026-11-20")
    await worker.world.passes(days=20)
    await worker.sends("/mydates")
    organisation = worker.world.facts.organisation
    overdue: dict[str, Value] = {
        "kind": "address_notice",
        "deadline": "2026-12-04",
        "organisation": organisation.name,
        "phone": organisation.phone,
    }
    overdue_line = worker.says("my_dates-overdue", overdue)
    assert worker.screen().index(overdue_line) < worker.screen().index(line(worker, "stay_renewal", "2027-04-01"))
    await worker.taps(ADDRESS)
    worker.sees("my_dates-overdue", **overdue)
    worker.sees("reminder-explain-address_notice", deadline="2026-12-04")
    await worker.taps("back-button")
    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    assert [event.start for event in calendar.events] == [date(2027, 4, 1)]


async def test_what_passed_is_shown_until_its_date_is_told_anew(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-20")
    async with worker.world.shien.database.transaction() as store:
        (passed,) = await store.obligations.list_open(WORKER)
        await store.obligations.end(passed.id, EndedAs.PASSED, worker.world.clock.now())
    worker.world.clock.move(timedelta(days=20))
    await worker.sends("/mydates")
    assert worker.labels()[0] == worker.says(ADDRESS)
    assert worker.says("my_dates-calendar") not in worker.labels()
    await tells(worker, moved_on="2026-12-11")
    await worker.sends("/mydates")
    worker.sees("my_dates-line", kind="address_notice", deadline="2026-12-25")
    assert worker.labels().count(worker.says(ADDRESS)) == 1


async def test_what_is_done_is_not_shown(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01", passport_expiry="2030-01-31")
    await is_done(worker, "stay_renewal")
    await worker.sends("/mydates")
    assert worker.says(RENEWAL) not in worker.labels()
    worker.sees("my_dates-line", kind="passport", deadline="2030-01-31")


async def test_a_date_is_explained_with_its_sources_and_the_japanese_sentence(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    told: dict[str, Value] = {"deadline": "2027-04-01", "days": 130}
    worker.sees("reminder-say-stay_renewal", **told)
    worker.sees("my_dates-reminder", on="2026-12-01", at="09:00")
    worker.sees("reminder-explain-stay_renewal", deadline="2027-04-01")
    worker.sees("result-checked", on="", stale=True)
    for source_id in worker.world.facts.reminders["stay_renewal"].sources:
        assert worker.world.facts.sources[source_id].title in worker.screen()
    assert Chat(worker.world, worker.person, "ja").says("reminder-say-stay_renewal", told) in worker.screen()


async def test_under_a_date_stand_the_buttons_of_its_reminder(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    number = await obligation_id(worker, "stay_renewal")
    assert worker.callback(worker.says("reminder-button-done")).endswith(f"rem:done:{number}")
    assert worker.callback(worker.says("reminder-button-help")).endswith(f"rem:help:{number}")


async def test_an_interview_is_not_for_the_worker_to_call_done(worker: Chat) -> None:
    await staff_tell(worker, last_interview_on="2026-10-01", last_supervisor_interview_on="2026-10-01")
    await worker.sends("/mydates")
    assert worker.says("reminder-name-supervisor_interview") not in worker.labels()
    await worker.taps("reminder-name-interview")
    assert worker.says("reminder-button-done") not in worker.labels()
    assert worker.says("reminder-button-help") in worker.labels()


async def test_a_date_that_was_done_meanwhile_says_so_and_leads_back(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    await worker.sends("/mydates")
    await is_done(worker, "stay_renewal")
    await worker.taps(RENEWAL)
    worker.sees("my_dates-gone")
    await worker.taps("back-button")
    worker.sees("my_dates-empty")


async def test_the_calendar_file_holds_every_date_in_the_workers_language(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01", passport_expiry="2030-01-31")
    await worker.sends("/mydates")
    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    assert calendar.calendar_name == worker.says("my_dates-calendar-name")
    told = {event.summary: event.start for event in calendar.events}
    assert told == {worker.says(RENEWAL): date(2027, 4, 1), worker.says(PASSPORT): date(2030, 1, 31)}
    worker.has_seen("my_dates-calendar-sent")
    worker.sees("my_dates-title")
    (event,) = await worker.world.happened("calendar_exported")
    assert (event["actor"], event["subject"]) == ("worker:1", "worker:1")


async def test_taking_the_calendar_again_changes_the_same_events(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01", passport_expiry="2030-01-31")
    await worker.sends("/mydates")
    for _ in range(2):
        await worker.taps("my_dates-calendar")
    first, second = calendars(worker)
    uids = [[event.uid for event in calendar.events] for calendar in (first, second)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 2


@pytest.mark.parametrize(
    ("method", "place", "key"),
    [(Method.IN_PERSON, "例示寮 <1F>", "my_dates-interview-place"), (Method.ONLINE, None, "my_dates-interview-online")],
)
async def test_an_agreed_interview_stands_in_the_room_and_in_the_calendar(
    worker: Chat, method: Method, place: str | None, key: str
) -> None:
    starts_at = datetime(2026, 12, 5, 15, 30, tzinfo=UTC)  # already the next day in Tokyo
    await agree_on_interview(worker, starts_at, method, place)
    await worker.sends("/mydates")
    worker.sees("my_dates-interview", on="2026-12-06", at="00:30")
    worker.sees(key, place=place)
    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    (event,) = calendar.events
    assert event.start == starts_at
    assert event.summary == worker.says("my_dates-interview-name")


async def test_an_interview_that_is_over_is_not_shown(worker: Chat) -> None:
    await agree_on_interview(worker, datetime(2026, 11, 22, 2, 0, tzinfo=UTC), Method.ONLINE, None)
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("/mydates")
    worker.sees("my_dates-empty")


async def test_nobody_sees_another_workers_dates(worker: Chat, other_worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01")
    await other_worker.sends("/mydates")
    other_worker.sees("my_dates-empty")


async def test_somebody_new_is_led_to_the_beginning(newcomer: Chat) -> None:
    await newcomer.sends("/mydates")
    newcomer.sees("language-choose")


@pytest.mark.parametrize("days", [0, 20], ids=["in time", "overdue"])
async def test_what_is_called_done_in_the_room_leaves_it(worker: Chat, days: int) -> None:
    await tells(worker, moved_on="2026-11-20", passport_expiry="2030-01-31")
    await worker.world.passes(days=days)
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    await worker.taps("reminder-button-done")
    worker.sees("my_dates-gone")
    await worker.taps("back-button")
    assert worker.says(ADDRESS) not in worker.labels()
    worker.sees("my_dates-line", kind="passport", deadline="2030-01-31")


async def test_help_with_an_overdue_date_opens_a_consultation(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-20")
    await worker.world.passes(days=20)
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    await worker.taps("reminder-button-help")
    worker.has_seen("reminder-help-sent", number="1")
