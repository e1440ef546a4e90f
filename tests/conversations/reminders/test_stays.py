"""From one stay to the next in the chat: renewals are announced, late applications heard of, days decided."""

from datetime import date

import pytest

from bot.domain.days import add_days, add_months
from bot.domain.facts.calling import when_to_call
from bot.domain.workers.profile import Owner
from bot.storage.tables import profile_values, tasks
from tests.actions.vocabulary import on_roster
from tests.conversations.chat import Chat, Desk
from tests.conversations.people import NAME, NUMBER, open_card, private
from tests.conversations.reminders.test_reminders import APPLIED, DONE, HELP, WORKER, nine_o_clock, prepare

FIRST, LATE = "2027-04-01", "2027-04-05"
OWN, THEIRS = "2027-04-01", "2028-04-01"


@pytest.fixture
async def enrolled(worker: Chat) -> Chat:
    """A worker in the bot who is on the roster too."""
    async with worker.world.shien.database.transaction() as store:
        await on_roster(store, await store.workers.get(WORKER), NUMBER, NAME)
    return worker


async def days(chat: Chat, field_id: str) -> dict[str, str]:
    """What is kept of a day, by who said it."""
    return {row["owner"]: row["value"] for row in await chat.world.rows(profile_values) if row["field"] == field_id}


def calling(chat: Chat) -> dict[str, str]:
    """Whom to call by now, and when."""
    return when_to_call(chat.world.facts, chat.world.clock.now())


async def open_part(chat: Chat, part: str) -> None:
    await chat.sends("/profile")
    await chat.taps("profile-group-stay")
    await chat.taps(f"profile-name-{part}")


async def says_own(chat: Chat) -> None:
    """The worker told the last day of the stay before."""
    async with chat.world.shien.database.transaction() as store:
        worker = await store.workers.by_chat(chat.person.id)
        assert worker is not None
        await store.profiles.set_values(worker.id, Owner.WORKER, [("stay_expiry", OWN)], chat.world.clock.now())


async def test_three_renewals_in_a_row_are_announced_and_answered_with_done(worker: Chat) -> None:
    chat, expiry = worker, date.fromisoformat(FIRST)
    await prepare(chat, stay_expiry=FIRST)
    for _ in range(3):
        await nine_o_clock(chat.world, add_months(expiry, -4).isoformat())
        left = (expiry - add_months(expiry, -4)).days
        chat.sees("reminder-say-stay_renewal", deadline=expiry.isoformat(), days=left)
        await nine_o_clock(chat.world, add_months(expiry, -3).isoformat())
        await chat.taps(APPLIED)
        await chat.sends(add_months(expiry, -3).isoformat())
        chat.sees("reminder-done")
        await chat.taps("reminder-done-close")

        await nine_o_clock(chat.world, add_days(expiry, 40).isoformat())
        ends_on = add_months(expiry, 2)
        left = (ends_on - add_days(expiry, 40)).days
        chat.sees("reminder-say-stay_pending", deadline=ends_on.isoformat(), days=left)
        await chat.taps(DONE)
        await chat.sends(add_days(expiry, 39).isoformat())
        expiry = add_months(expiry, 12)
        await chat.sends(expiry.isoformat())
        chat.sees("reminder-done")
        await chat.taps("reminder-done-close")
    await nine_o_clock(chat.world, add_months(expiry, -4).isoformat())
    left = (expiry - add_months(expiry, -4)).days
    chat.sees("reminder-say-stay_renewal", deadline=expiry.isoformat(), days=left)


async def test_who_answers_done_too_late_reads_so_at_once_and_staff_have_a_task(worker: Chat, officer: Desk) -> None:
    chat = worker
    await prepare(chat, stay_expiry=FIRST)
    await nine_o_clock(chat.world, FIRST)
    chat.sees("reminder-say-stay_renewal", deadline=FIRST, days=0)
    await nine_o_clock(chat.world, LATE)
    await chat.taps(APPLIED)
    await chat.sends(LATE)
    chat.sees("reminder-late", applied_on=LATE, stay_expiry=FIRST, **calling(chat))
    await chat.world.settles()
    await chat.taps(HELP)
    chat.sees("reminder-help-sent", number="1")
    officer.has_seen("reminder-help-staff", kind="late_application", deadline_on=LATE)
    kinds = [row["kind"] for row in await chat.world.rows(tasks) if row["done_at"] is None]
    assert kinds == ["late_application"]


async def test_my_dates_show_both_days_of_a_late_application_also_after_staff_saw_to_it(worker: Chat) -> None:
    chat = worker
    await prepare(chat, stay_expiry="2026-11-10")
    await open_part(chat, "applied_on")
    await chat.taps("profile-enter")
    await chat.sends("2026-11-12")
    for _ in range(2):
        await chat.sends("/menu")
        await chat.taps("menu-my_dates")
        chat.sees("my_dates-line-applied_late", applied_on="2026-11-12", stay_expiry="2026-11-10")
        chat.does_not_see("my_dates-empty")
        async with chat.world.shien.database.transaction() as store:
            await store.obligations.finish_all(1, chat.world.clock.now())
    await open_part(chat, "applied_on")
    await chat.taps("profile-enter")
    await chat.sends("2026-11-10")
    await chat.sends("/menu")
    await chat.taps("menu-my_dates")
    chat.does_not_see("my_dates-line-applied_late", applied_on="2026-11-12", stay_expiry="2026-11-10")


async def test_the_calendar_for_what_was_just_done_begins_today(worker: Chat) -> None:
    await prepare(worker, last_health_check_on="2025-11-29")
    await nine_o_clock(worker.world, "2026-11-29")
    await worker.taps(DONE)
    assert "Nov 2026" in worker.labels()
    await worker.taps_label("28")
    worker.sees("reminder-done")


async def test_in_my_details_a_late_application_is_read_and_a_corrected_day_ends_it(worker: Chat) -> None:
    chat = worker
    await prepare(chat, stay_expiry="2026-11-10")
    await open_part(chat, "applied_on")
    await chat.taps("profile-enter")
    await chat.sends("2026-11-12")
    chat.sees("reminder-late", applied_on="2026-11-12", stay_expiry="2026-11-10", **calling(chat))
    assert chat.says(HELP) in chat.labels()
    await chat.taps("profile-enter")
    await chat.sends("2026-11-10")
    chat.does_not_see("reminder-late", applied_on="2026-11-10", stay_expiry="2026-11-10", **calling(chat))
    await open_part(chat, "stay_expiry")
    await chat.taps("profile-enter")
    await chat.sends("2027-05-10")
    for part in ("stay_expiry", "applied_on"):
        await open_part(chat, part)
        chat.sees("profile-application-ended", applied_on="2026-11-10", until="2026-11-10")


async def test_staff_enter_a_new_last_day_on_the_card_and_the_worker_taps_which_is_right(
    enrolled: Chat, officer: Desk
) -> None:
    chat, desk = enrolled, private(officer)
    await says_own(chat)
    await open_card(desk)
    await desk.taps("people-stay")
    await desk.sends(THEIRS)
    desk.sees("people-stay-summary", roster_number=NUMBER, known=OWN, stay_expiry=THEIRS)
    await desk.taps("people-save")
    assert await days(chat, "stay_expiry") == {"worker": OWN, "staff": THEIRS}
    assert OWN in desk.screen(), "what the worker says stands on the card"
    await chat.world.settles()
    chat.sees("profile-which_day", part="stay_expiry", own=OWN, theirs=THEIRS)
    message = chat.callback(chat.says("profile-button-day", {"on": OWN}))
    await open_part(chat, "stay_expiry")
    chat.sees("profile-which_day", part="stay_expiry", own=OWN, theirs=THEIRS)
    await chat.taps("profile-button-day", on=THEIRS)
    chat.does_not_see("profile-which_day", part="stay_expiry", own=OWN, theirs=THEIRS)
    assert await days(chat, "stay_expiry") == {"worker": THEIRS, "staff": THEIRS}
    await chat.forges(message)
    chat.is_told("button-old")
    assert await days(chat, "stay_expiry") == {"worker": THEIRS, "staff": THEIRS}


async def test_the_question_is_answered_under_its_message(enrolled: Chat, officer: Desk) -> None:
    chat, desk = enrolled, private(officer)
    await says_own(chat)
    await open_card(desk)
    await desk.taps("people-stay")
    await desk.sends(THEIRS)
    await desk.taps("people-save")
    await chat.world.settles()
    await chat.taps("profile-button-day", on=OWN)
    chat.sees("profile-day-kept", part="stay_expiry", on=OWN)
    assert await days(chat, "stay_expiry") == {"worker": OWN, "staff": THEIRS}
    await open_part(chat, "stay_expiry")
    chat.does_not_see("profile-which_day", part="stay_expiry", own=OWN, theirs=THEIRS)
