"""My dates: what comes, when we remind of it, one of them explained, and all of them for a phone's calendar."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from bot.actions.workers.profile import tell
from bot.domain.interviews import Method
from bot.texts import Value
from tests.actions.vocabulary import acting
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
            await tell(acting(store, facts=world.facts, now=world.clock.now()), worker, *said)


async def agree_on_interview(chat: Chat, starts_at: datetime, method: Method, place: str | None) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(999)
        staff_id = member.id if member else await store.staff.add(999, world.clock.now())
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


async def test_where_no_date_is_known_the_dialog_says_which_are_worth_telling_and_leads_there(worker: Chat) -> None:
    await worker.taps("menu-my_dates")
    worker.sees("my_dates-empty")
    assert worker.says("my_dates-calendar") not in worker.labels()
    await worker.taps("menu-profile")
    worker.sees("profile-groups")


async def test_a_worker_reads_a_date_and_takes_all_of_them_as_a_calendar_twice(worker: Chat) -> None:
    await tells(worker, stay_expiry="2027-04-01", passport_expiry="2030-01-31")
    evening = datetime(2026, 12, 5, 15, 30, tzinfo=UTC)  # already the next day in Tokyo
    await agree_on_interview(worker, evening, Method.IN_PERSON, "例示寮 <1F>")
    await agree_on_interview(worker, evening + timedelta(days=1), Method.ONLINE, None)
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    worker.sees("reminder-say-stay_renewal", deadline="2027-04-01", days=130)
    worker.sees("my_dates-reminder", on="2026-12-01", at="09:00")
    await worker.taps("button-back")

    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    assert calendar.calendar_name == worker.says("my_dates-calendar-name")
    interview = worker.says("my_dates-interview-name")
    assert [(event.summary, event.start, event.location) for event in calendar.events] == [
        (worker.says(RENEWAL), date(2027, 4, 1), None),
        (worker.says(PASSPORT), date(2030, 1, 31), None),
        (interview, evening, "例示寮 <1F>"),
        (interview, evening + timedelta(days=1), None),
    ]
    worker.has_seen("my_dates-calendar-sent")
    worker.sees("my_dates-title")
    (event,) = await worker.world.happened("calendar_exported")
    assert (event["actor"], event["subject"]) == ("worker:1", "worker:1")

    await worker.taps("my_dates-calendar")
    first, second = [[event.uid for event in calendar.events] for calendar in calendars(worker)]
    assert first == second
    assert len(set(first)) == 4


async def test_what_is_overdue_leaves_the_calendar_can_be_helped_with_and_leaves_the_list_once_it_is_done(
    worker: Chat,
) -> None:
    await tells(worker, moved_on="2026-11-20", passport_expiry="2030-01-31")
    await worker.world.passes(days=20)
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    organisation = worker.world.facts.organisation
    overdue: dict[str, Value] = {"organisation": organisation.name, "phone": worker.says("help-no_phone")}
    worker.sees("my_dates-overdue", kind="address_notice", deadline="2026-12-04", **overdue)
    await worker.taps("button-back")
    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    assert [event.start for event in calendar.events] == [date(2030, 1, 31)]

    await worker.taps(ADDRESS)
    await worker.taps("reminder-button-help")
    worker.has_seen("reminder-help-sent", number="1")
    await worker.taps("reminder-button-done")
    await sees_address_gone(worker)

    await tells(worker, moved_on="2026-12-11")
    await worker.sends("/mydates")
    worker.sees("my_dates-line", kind="address_notice", deadline="2026-12-25")
    await worker.taps(ADDRESS)
    await worker.taps("reminder-button-done")
    await sees_address_gone(worker)


async def sees_address_gone(worker: Chat) -> None:
    worker.sees("my_dates-gone")
    await worker.taps("button-back")
    assert worker.says(ADDRESS) not in worker.labels()
    worker.sees("my_dates-line", kind="passport", deadline="2030-01-31")


async def test_somebody_new_is_led_to_the_beginning(newcomer: Chat) -> None:
    await newcomer.sends("/mydates")
    newcomer.sees("language-choose")
