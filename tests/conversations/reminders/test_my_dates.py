"""My dates: what comes, when we remind of it, one of them explained, and all of them for a phone's calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.actions.workers.profile import tell
from bot.domain.interviews import Method
from bot.domain.workers.profile import Owner
from bot.storage.tables import consultations
from bot.texts import Value
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk

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


async def test_a_late_date_asks_first_whether_it_was_done_and_leaves_calendar_and_list(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-20", passport_expiry="2030-01-31")
    await worker.world.passes(days=20)
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    worker.sees("my_dates-late-ask", kind="address_notice", deadline="2026-12-04")
    await worker.taps("my_dates-late-no")
    organisation = worker.world.facts.organisation
    overdue: dict[str, Value] = {"organisation": organisation.name, "phone": "none"}
    worker.sees("my_dates-overdue", kind="address_notice", deadline="2026-12-04", **overdue)
    await worker.taps("reminder-button-help")
    worker.has_seen("reminder-help-sent", number="1")

    await worker.sends("/mydates")
    await worker.taps("my_dates-calendar")
    (calendar,) = calendars(worker)
    assert [event.start for event in calendar.events] == [date(2030, 1, 31)]
    await worker.taps(ADDRESS)
    await worker.taps("my_dates-late-yes")
    await sees_address_gone(worker)


async def test_what_needs_no_day_is_done_with_two_taps_and_a_second_tap_changes_nothing(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-20", passport_expiry="2030-01-31")
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    await worker.taps_twice("reminder-button-done")
    answers = await worker.world.happened("reminder_answered")
    assert [each["details"]["answer"] for each in answers] == ["done"]
    await sees_address_gone(worker)


@pytest.mark.parametrize(
    ("told", "taps", "field", "value"),
    [
        (
            {"stay_expiry": "2027-04-01"},
            (RENEWAL, "reminder-button-applied", "button-today"),
            "applied_on",
            "2026-11-22",
        ),
        (
            {"last_health_check_on": "2026-01-10"},
            ("reminder-name-health_check", "reminder-button-done", "button-yesterday"),
            "last_health_check_on",
            "2026-11-21",
        ),
    ],
)
async def test_from_my_dates_a_day_is_told_with_three_taps(
    worker: Chat, told: dict[str, str], taps: tuple[str, str, str], field: str, value: str
) -> None:
    await tells(worker, **told)
    await worker.sends("/mydates")
    for key in taps:
        await worker.taps(key)
    worker.sees("reminder-done")
    assert await said(worker, field) == value
    await worker.taps("reminder-done-close")
    worker.sees("my_dates-title")


async def test_a_date_that_was_wrong_is_typed_or_tapped_near_the_old_one(worker: Chat) -> None:
    await tells(worker, passport_expiry="2030-01-31")
    await worker.sends("/mydates")
    await worker.taps(PASSPORT)
    await worker.taps("my_dates-new_day")
    worker.sees("my_dates-known", on="2030-01-31")
    await worker.taps_label("30")
    assert await said(worker, "passport_expiry") == "2030-01-30"
    worker.sees("my_dates-told", part="passport_expiry", on="2030-01-30")
    worker.sees("my_dates-line", kind="passport", deadline="2030-01-30")
    worker.sees("my_dates-reminder", on="2029-07-30", at="09:00")
    await worker.taps("button-back")
    for typed, kept in (("1 February 2030", "2030-02-01"), ("令和12年2月2日", "2030-02-02")):
        await worker.taps(PASSPORT)
        await worker.taps("my_dates-new_day")
        await worker.sends("03/04/2030")
        worker.sees("form-mistake-two-dates")
        await worker.sends(typed)
        assert await said(worker, "passport_expiry") == kept
        await worker.taps("button-back")


async def test_later_is_offered_where_there_is_time_and_the_screen_says_when_we_come_again(worker: Chat) -> None:
    await tells(worker, moved_on="2026-11-20")
    await worker.sends("/mydates")
    await worker.taps(ADDRESS)
    await worker.taps("reminder-button-later")
    days = [date(2026, 11, 23), date(2026, 11, 25)]
    offered = [worker.says("reminder-button-day", {"on": day}) for day in days]
    assert worker.labels()[:2] == offered
    await worker.taps("reminder-button-day", on=date(2026, 11, 23))
    worker.sees("my_dates-reminder", on="2026-11-23", at="09:00")


async def test_the_end_of_a_contract_is_asked_for_and_the_fourteen_days_are_counted(
    worker: Chat, officer: Desk
) -> None:
    await tells(worker)
    await worker.sends("/mydates")
    await worker.taps("my_dates-contract_ended")
    worker.sees("my_dates-ask-contract_ended", example=worker.world.clock.today().isoformat())
    await worker.sends("2026-12-24")
    worker.sees("form-mistake-date-range", first="2024-11-22", last="2026-11-22")
    await worker.taps("button-yesterday")
    worker.sees("my_dates-told", part="contract_ended_on", on="2026-11-21")
    worker.sees("my_dates-follows-contract_end", deadline="2026-12-05")
    worker.sees("reminder-days-left", days=13)
    worker.sees("my_dates-follows-also", kind="activity_gap", deadline="2027-02-21")
    await officer.will_read("task-contract_end", about="worker", roster_number="none", id="1", told_on="2026-11-21")
    await worker.taps("button-back")
    worker.sees("my_dates-line", kind="contract_end_notice", deadline="2026-12-05")


async def test_where_the_fourteen_days_are_over_the_answer_says_so_without_blame(worker: Chat) -> None:
    await tells(worker)
    await worker.sends("/mydates")
    await worker.taps("my_dates-contract_ended")
    await worker.sends("2026-11-01")
    worker.sees("my_dates-follows-late", kind="contract_end_notice", deadline="2026-11-15")
    await worker.taps("reminder-button-help")
    await worker.sends("What now?")
    (case,) = await worker.world.rows(consultations)
    assert case["kind"] == "job_change"


async def test_where_staff_know_another_end_of_the_contract_both_days_are_told(worker: Chat) -> None:
    await tells(worker)
    async with worker.world.shien.database.transaction() as store:
        employer = await store.employers.add("Example Foods")
        contract = await store.contracts.begin(WORKER, employer, date(2025, 4, 1))
        await store.contracts.end(contract, date(2026, 11, 15), None)
    await worker.sends("/mydates")
    await worker.taps("my_dates-contract_ended")
    await worker.sends("2026-11-20")
    worker.sees("my_dates-told", part="contract_ended_on", on="2026-11-15")
    worker.sees("my_dates-told-other", own="2026-11-20")
    worker.sees("my_dates-follows-contract_end", deadline="2026-11-29")


@pytest.mark.parametrize("typed", ["yesterday", "昨日", "hôm qua", "21/11", "11月21日", "21 tháng 11", "21 Nov"])
async def test_a_near_day_is_told_by_a_word_or_without_its_year_and_read_back_in_full(worker: Chat, typed: str) -> None:
    await worker.sends("/mydates")
    await worker.taps("my_dates-contract_ended")
    await worker.sends(typed)
    worker.sees("my_dates-told", part="contract_ended_on", on="2026-11-21")


async def test_what_is_no_date_is_offered_to_support_and_the_question_stays(worker: Chat, officer: Desk) -> None:
    await tells(worker, passport_expiry="2030-01-31")
    await worker.sends("/mydates")
    await worker.taps(PASSPORT)
    await worker.taps("my_dates-new_day")
    await worker.sends("my boss keeps it")
    worker.sees("form-mistake-no-date")
    await worker.taps("receipt-send")
    assert officer.message("my boss keeps it")
    await worker.sends("2030-02-01")
    assert await said(worker, "passport_expiry") == "2030-02-01"


async def said(chat: Chat, field: str) -> str | None:
    """What the worker said of that field."""
    async with chat.world.shien.database.transaction() as store:
        return (await store.profiles.of(WORKER)).value_by(field, Owner.WORKER)


async def sees_address_gone(worker: Chat) -> None:
    worker.sees("my_dates-gone")
    await worker.taps("button-back")
    worker.sees("my_dates-title")
    assert worker.says(ADDRESS) not in worker.labels()
    worker.sees("my_dates-line", kind="passport", deadline="2030-01-31")


async def test_somebody_new_is_led_to_the_beginning(newcomer: Chat) -> None:
    await newcomer.sends("/mydates")
    newcomer.sees("language-choose")


async def test_a_date_that_staff_corrected_meanwhile_is_shown_as_it_is_now(worker: Chat) -> None:
    await tells(worker, passport_expiry="2026-12-31")
    await worker.sends("/mydates")
    await worker.taps(PASSPORT)
    await tells(worker, passport_expiry="2030-01-31")
    await worker.taps("reminder-button-done")
    worker.sees("my_dates-gone")


async def test_what_is_years_ahead_asks_for_nothing_now(worker: Chat) -> None:
    await tells(worker, passport_expiry="2036-06-01")
    await worker.sends("/mydates")
    await worker.taps(PASSPORT)
    worker.sees("my_dates-far")
    assert "Ask your embassy or consulate now" not in worker.screen()
