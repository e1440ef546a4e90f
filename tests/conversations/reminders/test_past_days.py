"""A worker tells a day whose last day is past already: it is listed as late, and staff hear of it at once."""

import pytest

from bot.actions.reminders.replan import replan
from bot.domain.workers.profile import Owner
from bot.storage.tables import tasks
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_my_dates import PASSPORT, RENEWAL, tells
from tests.conversations.reminders.test_reminders import WORKER, nine_o_clock, owed
from tests.conversations.reminders.test_stays import calling, open_part

ABOUT = {"about": "worker", "roster_number": "none", "id": "1"}
NEW_DAY, CONTRACT_ENDED = "my_dates-new_day", "my_dates-contract_ended"


async def staff_know(chat: Chat, **days: str) -> None:
    """Staff entered these days."""
    world = chat.world
    async with world.shien.database.transaction() as store:
        await store.profiles.set_values(WORKER, Owner.STAFF, days.items(), world.clock.now())
        await replan(store, [WORKER], world.facts, world.clock.now())


async def open_tasks(chat: Chat) -> list[str]:
    return [str(each["kind"]) for each in await chat.world.rows(tasks) if each["done_at"] is None]


@pytest.fixture
async def stayer(worker: Chat) -> Chat:
    """A worker who looks at the last day of the stay in My dates."""
    await tells(worker, stay_expiry="2027-04-01")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    return worker


# It is Sunday, and Monday is a holiday.
CLOSED = {"we_on": "2026-11-24", "we_at": "09:00", "office_on": "2026-11-24"}


@pytest.mark.parametrize("typed", ["yesterday", "2026-10-01"])
async def test_a_stay_that_ended_says_to_call_now_is_listed_as_late_and_is_staffs_at_once(
    stayer: Chat, officer: Desk, typed: str
) -> None:
    deadline = "2026-11-21" if typed == "yesterday" else typed
    await stayer.taps(NEW_DAY)
    await stayer.sends(typed)
    stayer.sees("my_dates-follows-past-stay", kind="stay_renewal", deadline=deadline, phone="none", **CLOSED)
    assert "still do it" not in stayer.screen()
    await stayer.world.settles()
    await officer.will_read("task-overdue", **ABOUT, reminder="stay_renewal", deadline_on=deadline)
    await stayer.taps("button-back")
    stayer.sees("my_dates-line-late", kind="stay_renewal", deadline=deadline)
    await nine_o_clock(stayer.world, "2026-11-23")
    assert await open_tasks(stayer) == ["overdue"]


async def test_a_last_day_that_was_a_mistake_takes_the_task_away_again(stayer: Chat) -> None:
    await stayer.taps(NEW_DAY)
    await stayer.sends("yesterday")
    await stayer.taps("button-back")
    await stayer.taps(RENEWAL)
    await stayer.taps("my_dates-late-no")
    stayer.sees("my_dates-overdue-stay", kind="stay_renewal", deadline="2026-11-21", phone="none", **CLOSED)
    await stayer.taps(NEW_DAY)
    await stayer.sends("2027-04-02")
    stayer.sees("my_dates-line", kind="stay_renewal", deadline="2027-04-02")
    assert await open_tasks(stayer) == []


async def test_a_notice_that_is_late_can_be_marked_as_done_and_its_task_is_closed(worker: Chat, officer: Desk) -> None:
    await tells(worker)
    await worker.sends("/mydates")
    await worker.taps(CONTRACT_ENDED)
    await worker.sends("2026-10-01")
    await worker.world.settles()
    await officer.will_read("task-overdue", **ABOUT, reminder="contract_end_notice", deadline_on="2026-10-15")
    await worker.taps("button-back")
    worker.sees("my_dates-line-late", kind="contract_end_notice", deadline="2026-10-15")
    await worker.taps("reminder-name-contract_end_notice")
    await worker.taps("my_dates-late-yes")
    worker.sees("my_dates-gone")
    assert (await owed(worker.world, "contract_end_notice")).ended_as == "acknowledged"
    assert await open_tasks(worker) == ["contract_end"]


async def test_in_my_details_too_a_past_day_is_staffs_at_once(worker: Chat, officer: Desk) -> None:
    await tells(worker, passport_expiry="2026-11-01")
    await worker.world.settles()
    await officer.will_read("task-overdue", **ABOUT, reminder="passport", deadline_on="2026-11-01")
    await worker.sends("/mydates")
    await worker.taps(PASSPORT)
    worker.sees("my_dates-late-ask", kind="passport", deadline="2026-11-01")


async def test_where_staff_know_a_later_day_they_hear_of_the_workers_claim(stayer: Chat, officer: Desk) -> None:
    await staff_know(stayer, stay_expiry="2027-04-01")
    await stayer.taps(NEW_DAY)
    await stayer.sends("2026-10-01")
    stayer.sees("my_dates-told-other", own="2026-10-01")
    await stayer.world.settles()
    said = {"part": "stay_expiry", "own": "2026-10-01", "theirs": "2027-04-01"}
    await officer.will_read("task-past_day", **ABOUT, **said)
    assert await open_tasks(stayer) == ["past_day"]
    await stayer.taps("button-back")
    await stayer.taps(RENEWAL)
    await stayer.taps(NEW_DAY)
    await stayer.sends("2027-04-01")
    assert await open_tasks(stayer) == []


async def test_staff_hear_of_an_end_of_the_contract_that_was_corrected(worker: Chat, officer: Desk) -> None:
    await tells(worker)
    await worker.sends("/mydates")
    for typed in ("yesterday", "2026-11-01"):
        await worker.taps(CONTRACT_ENDED)
        await worker.sends(typed)
        await worker.taps("button-back")
    await worker.world.settles()
    await officer.will_read("task-contract_end-corrected", **ABOUT, before_on="2026-11-21", told_on="2026-11-01")
    assert (await open_tasks(worker)).count("contract_end") == 1


async def test_a_late_application_is_one_line_and_leads_to_its_day_wherever_it_was_told(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-11-10", applied_on="2026-11-20")
    await worker.sends("/mydates")
    worker.sees("my_dates-line-applied_late", applied_on="2026-11-20", stay_expiry="2026-11-10")
    assert worker.screen().count("2026-11-10") == 1
    assert worker.labels().count(worker.says(RENEWAL)) == 1
    await worker.taps(RENEWAL)
    worker.sees("reminder-late", applied_on="2026-11-20", stay_expiry="2026-11-10", **calling(worker))
    await worker.taps("profile-enter")
    await worker.sends("2026-11-09")
    await worker.sends("/mydates")
    worker.does_not_see("my_dates-line-applied_late", applied_on="2026-11-20", stay_expiry="2026-11-10")
    assert await open_tasks(worker) == []


async def test_a_late_application_told_as_done_and_deleted_leaves_the_renewal_in_my_dates(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-11-10")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("my_dates-late-yes")
    await worker.sends("2026-11-20")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("profile-delete")
    await worker.taps("profile-delete-yes")
    assert await open_tasks(worker) == ["overdue"]
    await worker.sends("/mydates")
    worker.sees("my_dates-line-late", kind="stay_renewal", deadline="2026-11-10")


async def test_a_past_day_stays_in_my_dates_where_the_day_of_done_is_not_known_until_it_is_told(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-11-10")
    for back in (True, False):
        await worker.sends("/mydates")
        await worker.taps(RENEWAL)
        await worker.taps("my_dates-late-yes")
        await worker.taps("reminder-done-skip")
        worker.sees("reminder-done-no_day")
        worker.sees("my_dates-follows-past-stay", kind="stay_renewal", deadline="2026-11-10", phone="none", **CLOSED)
        worker.does_not_see("reminder-done")
        assert worker.says("reminder-button-help") in worker.labels()
        assert len(worker.screen()) <= 285
        assert await open_tasks(worker) == ["no_day"]
        await worker.sends("/mydates")
        worker.sees("my_dates-line-no_day", kind="stay_renewal", deadline="2026-11-10")
        await worker.taps(RENEWAL)
        worker.sees("my_dates-line-no_day", kind="stay_renewal", deadline="2026-11-10")
        if back:
            await worker.taps("reminder-button-undo")
            worker.sees("my_dates-late-ask", kind="stay_renewal", deadline="2026-11-10")
            assert await open_tasks(worker) == ["overdue"]
    await worker.taps("profile-enter")
    worker.sees("profile-why-applied_on")
    await worker.taps("profile-enter")
    await worker.sends("2026-11-09")
    await worker.sends("/mydates")
    worker.does_not_see("my_dates-line-no_day", kind="stay_renewal", deadline="2026-11-10")
    assert await open_tasks(worker) == []


async def test_a_past_stay_that_staff_know_stands_in_my_dates(worker: Chat, officer: Desk) -> None:
    await tells(worker)
    await staff_know(worker, stay_expiry="2026-11-15")
    await worker.world.settles()
    await officer.will_read("task-overdue", **ABOUT, reminder="stay_renewal", deadline_on="2026-11-15")
    await worker.sends("/mydates")
    worker.sees("my_dates-line-late", kind="stay_renewal", deadline="2026-11-15")


async def corrects_stay(chat: Chat, typed: str) -> None:
    await open_part(chat, "stay_expiry")
    await chat.taps("profile-enter")
    await chat.sends(typed)


async def test_a_mistyped_last_day_that_is_corrected_keeps_the_application(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-12-10", applied_on="2026-11-01")
    for typed in ("2026-12-15", "2027-01-10"):
        await corrects_stay(worker, typed)
        worker.does_not_see("profile-application-ended", applied_on="2026-11-01", until="2026-12-10")
        assert (await owed(worker.world, "stay_pending")).anchor_on.isoformat() == typed


async def test_a_corrected_last_day_lets_an_application_be_in_time_and_staff_owe_nothing(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-11-10")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("my_dates-late-yes")
    await worker.sends("2026-11-12")
    assert await open_tasks(worker) == ["late_application"]
    await corrects_stay(worker, "2026-11-15")
    assert await open_tasks(worker) == []
    await worker.sends("/mydates")
    worker.does_not_see("my_dates-line-late", kind="stay_renewal", deadline="2026-11-15")


async def test_before_the_last_day_too_a_missing_day_stands_in_my_dates_until_it_is_told(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-12-10")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("reminder-button-applied")
    await worker.taps("reminder-done-skip")
    worker.sees("reminder-done-no_day")
    worker.does_not_see("reminder-done")
    await worker.sends("/mydates")
    worker.sees("my_dates-line-no_day", kind="stay_renewal", deadline="2026-12-10")
    assert worker.says("my_dates-calendar") not in worker.labels()
    await worker.taps(RENEWAL)
    await worker.taps("profile-enter")
    await worker.taps("profile-enter")
    await worker.sends("2026-11-09")
    await worker.sends("/mydates")
    worker.does_not_see("my_dates-line-no_day", kind="stay_renewal", deadline="2026-12-10")


async def test_done_that_is_taken_back_after_the_last_day_is_staffs_at_once(worker: Chat) -> None:
    await tells(worker, stay_expiry="2026-12-10")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("reminder-button-applied")
    await worker.taps("reminder-done-skip")
    await nine_o_clock(worker.world, "2026-12-12")
    await worker.sends("/mydates")
    await worker.taps(RENEWAL)
    await worker.taps("reminder-button-undo")
    assert await open_tasks(worker) == ["overdue"]
    await nine_o_clock(worker.world, "2026-12-13")
    assert await open_tasks(worker) == ["overdue"]
