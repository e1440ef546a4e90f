"""Who tapped "Done" by mistake takes it back where it was tapped: below the reminder, in the dialog, in My dates."""

from datetime import date

import pytest

from bot.domain.reminders.obligation import EndedAs
from bot.domain.workers.profile import Owner
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_past_days import staff_know
from tests.conversations.reminders.test_reminders import (
    APPLIED,
    DONE,
    HELP,
    LATER,
    WHY,
    WORKER,
    buttons_under,
    nine_o_clock,
    owed,
    prepare,
    reminded_of,
)

UNDO = "reminder-button-undo"


@pytest.fixture
async def reminded(worker: Chat) -> Chat:
    return await reminded_of(worker, "2026-11-27", moved_on="2026-11-20")


async def test_below_a_reminder_done_is_taken_back_and_the_next_reminder_comes(reminded: Chat) -> None:
    world, reminder_id = reminded.world, reminded.message_id()
    await reminded.taps(DONE)
    assert buttons_under(reminded, reminder_id) == [reminded.says(UNDO), reminded.says(HELP)]
    await reminded.taps(UNDO)
    reminded.is_told("reminder-undone")
    assert buttons_under(reminded, reminder_id) == [reminded.says(key) for key in (DONE, LATER, WHY, HELP)]
    assert (await owed(world, "address_notice")).done_at is None
    await nine_o_clock(world, "2026-12-02")
    reminded.sees("reminder-say-address_notice", deadline="2026-12-04", days=2)
    answers = [event["details"]["answer"] for event in await world.happened("reminder_answered")]
    assert answers == ["done", "not_done"]


async def test_a_tap_on_done_below_an_older_reminder_offers_the_way_back_too(reminded: Chat) -> None:
    first_id = reminded.message_id()
    await nine_o_clock(reminded.world, "2026-12-02")
    newest_id, buttons = reminded.message_id(), buttons_under(reminded, first_id)
    await reminded.taps(DONE)
    assert buttons_under(reminded, newest_id)[0] == reminded.says(UNDO)
    assert buttons_under(reminded, first_id) == buttons
    await reminded.taps(DONE)  # the newest that is left: below the first reminder
    reminded.is_told("reminder-done-before")
    assert buttons_under(reminded, first_id)[0] == reminded.says(UNDO)


async def test_a_date_that_has_changed_meanwhile_is_not_brought_back(reminded: Chat) -> None:
    await reminded.taps(DONE)
    await prepare(reminded, moved_on="2026-11-25")
    await reminded.taps(UNDO)
    reminded.is_told("reminder-over")


async def test_nobody_takes_back_what_somebody_else_has_done(reminded: Chat, other_worker: Chat) -> None:
    await reminded.taps(DONE)
    await other_worker.forges(reminded.callback(reminded.says(UNDO)))
    other_worker.is_told("button-old")
    assert (await owed(reminded.world, "address_notice")).ended_as is EndedAs.ACKNOWLEDGED


async def test_what_was_taken_back_can_be_done_later(reminded: Chat) -> None:
    await reminded.taps(DONE)
    await reminded.taps(UNDO)
    await reminded.taps(DONE)
    assert (await owed(reminded.world, "address_notice")).ended_as is EndedAs.ACKNOWLEDGED


async def test_with_the_days_that_were_told_everything_is_as_before(worker: Chat) -> None:
    chat = await reminded_of(worker, "2026-12-01", stay_expiry="2027-04-01")
    await chat.taps(APPLIED)
    await chat.taps("button-yesterday")
    chat.sees("reminder-done")
    await chat.taps(UNDO)
    chat.sees("reminder-undone")
    async with chat.world.shien.database.transaction() as store:
        told = await store.profiles.of(WORKER)
    assert told.value_by("applied_on", Owner.WORKER) is None
    renewal = await owed(chat.world, "stay_renewal")
    assert (renewal.done_at, renewal.deadline_on) == (None, date(2027, 4, 1))
    await chat.taps("reminder-done-close")
    chat.sees("menu-text")
    await nine_o_clock(chat.world, "2027-01-01")
    chat.sees("reminder-say-stay_renewal", deadline="2027-04-01", days=90)


async def test_who_did_not_know_the_day_takes_it_back_and_staff_hear_of_it(worker: Chat, officer: Desk) -> None:
    chat = await reminded_of(worker, "2026-12-01", passport_expiry="2027-06-01")
    await chat.taps(DONE)
    await chat.taps("reminder-done-skip")
    await chat.taps(UNDO)
    chat.sees("reminder-undone")
    assert (await owed(chat.world, "passport")).done_at is None
    await chat.world.passes(hours=1)
    about = {"about": "worker", "roster_number": "none", "id": "1"}
    await officer.will_read("reminder-undone-staff", **about, reminder="passport", deadline_on="2027-06-01")


async def test_past_the_last_day_no_reminder_is_promised_and_the_old_text_goes(reminded: Chat) -> None:
    await reminded.taps(DONE)
    await nine_o_clock(reminded.world, "2026-12-20")
    await reminded.taps(UNDO)
    reminded.is_told("reminder-undone-late")
    reminded.sees("my_dates-late-ask", kind="address_notice", deadline="2026-12-04")
    assert reminded.labels() == [reminded.says(key) for key in ("my_dates-late-yes", HELP)]


@pytest.mark.parametrize(
    ("known", "since", "button", "told"),
    [
        ("stay_expiry", "2028-04-01", APPLIED, ("applied_on", "2026-11-30")),
        ("passport_expiry", "2036-06-01", DONE, ("passport_expiry", "2036-06-01")),
    ],
)
async def test_after_staff_moved_the_date_nothing_that_was_told_is_taken_back(
    worker: Chat, known: str, since: str, button: str, told: tuple[str, str]
) -> None:
    field, day = told
    await prepare(worker)
    await staff_know(worker, **{known: "2027-04-01" if known == "stay_expiry" else "2027-06-01"})
    await nine_o_clock(worker.world, "2026-12-01")
    await worker.taps(button)
    await worker.sends(day)
    worker.sees("reminder-done")
    await worker.world.passes(days=1)
    await staff_know(worker, **{known: since})
    await worker.taps(UNDO)
    worker.sees("reminder-over")
    async with worker.world.shien.database.transaction() as store:
        assert (await store.profiles.of(WORKER)).value_by(field, Owner.WORKER) == day


async def test_in_my_dates_what_was_done_is_taken_back_where_it_stood(reminded: Chat) -> None:
    await reminded.sends("/mydates")
    await reminded.taps("reminder-name-address_notice")
    await reminded.taps(DONE)
    reminded.sees("my_dates-gone")
    await reminded.taps(UNDO)
    reminded.is_told("reminder-undone")
    assert reminded.says(DONE) in reminded.labels()
    assert (await owed(reminded.world, "address_notice")).done_at is None


async def test_an_application_is_taken_back_from_my_dates_once_other_screens_stand_above(worker: Chat) -> None:
    await reminded_of(worker, "2026-11-26", stay_expiry="2026-12-10")
    await worker.taps(APPLIED)
    await worker.sends("2026-11-25")
    await worker.sends("/mydates")
    await worker.taps("reminder-name-stay_pending")
    await worker.taps(UNDO)
    worker.sees("reminder-undone")
    renewal = await owed(worker.world, "stay_renewal")
    assert (renewal.done_at, renewal.deadline_on) == (None, date(2026, 12, 10))
    await worker.taps("reminder-done-close")
    assert worker.says("reminder-name-stay_renewal") in worker.labels()
    assert worker.says("reminder-name-stay_pending") not in worker.labels()
    await nine_o_clock(worker.world, "2026-12-03")
    worker.sees("reminder-say-stay_renewal", deadline="2026-12-10", days=7)


async def test_an_application_that_staff_know_of_is_not_taken_back_there(worker: Chat) -> None:
    await reminded_of(worker, "2026-11-26", stay_expiry="2026-12-10")
    await worker.taps(APPLIED)
    await worker.sends("2026-11-25")
    async with worker.world.shien.database.transaction() as store:
        told = [("applied_on", "2026-11-25")]
        await store.profiles.set_values(WORKER, Owner.STAFF, told, worker.world.clock.now())
    await worker.sends("/mydates")
    await worker.taps("reminder-name-stay_pending")
    assert worker.says(UNDO) not in worker.labels()
