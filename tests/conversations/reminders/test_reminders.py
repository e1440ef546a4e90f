"""A reminder in the chat, and what a worker does with it: done, later, why, what I need, help."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.privacy.consents import give
from bot.actions.reminders.replan import end_obligation
from bot.actions.workers.profile import tell
from bot.domain.callbacks.fields import BURST
from bot.domain.days import TOKYO, add_years
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.workers.profile import Owner
from bot.storage.tables import consultations
from bot.texts import ClerkTranslator
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk, plain
from tests.conversations.world import World

WORKER = 1
DONE, LATER, WHY, NEED, HELP = (f"reminder-button-{name}" for name in ("done", "later", "explain", "need", "help"))
APPLIED = "reminder-button-applied"


@pytest.fixture
async def reminded(worker: Chat) -> Chat:
    """A worker who agreed to reminders and has just got the one about an address, two days before its last day."""
    return await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")


async def reminded_of(chat: Chat, day: str, **told: str) -> Chat:
    await prepare(chat, **told)
    await nine_o_clock(chat.world, day)
    return chat


async def prepare(chat: Chat, **told: str) -> None:
    """The worker agreed, and told these dates."""
    world = chat.world
    async with world.shien.database.transaction() as store:
        worker = await store.workers.get(WORKER)
        for purpose in (Purpose.REMINDERS, Purpose.RECORDS):
            await give(acting(store, now=world.clock.now()), worker, purpose)
        for said in told.items():
            await tell(acting(store, facts=world.facts, now=world.clock.now()), worker, *said)


async def nine_o_clock(world: World, day: str) -> None:
    """The tick of that day, and what follows."""
    world.clock.move(at_nine(day) - world.clock.now())
    await world.shien._schedule._remind()
    await world.settles()


async def owed(world: World, kind: str) -> Obligation:
    """The newest of that kind."""
    async with world.shien.database.transaction() as store:
        return [each for each in await store.obligations.all_of(WORKER) if each.kind == kind][-1]


async def test_a_reminder_is_explained_put_off_helped_with_and_done(reminded: Chat, officer: Desk) -> None:
    world = reminded.world
    reminded.sees("reminder-say-address_notice", deadline="2026-12-04", days=2)
    assert reminded.labels() == [reminded.says(key) for key in (DONE, LATER, WHY, HELP)]

    await reminded.taps(WHY)
    reminded.sees("reminder-why-address_notice", deadline="2026-12-04")
    assert reminded.labels() == [reminded.says(NEED), reminded.says(HELP)]
    await reminded.taps(NEED)
    reminded.sees("reminder-need-address_notice", deadline="2026-12-04")
    counter = ClerkTranslator(world.texts)("reminder-say-address_notice", {"deadline": "2026-12-04", "days": 2})
    assert plain(counter) in reminded.screen()
    assert reminded.labels() == [reminded.says(HELP)]
    assert (await owed(world, "address_notice")).answered_at is not None

    await reminded.taps(LATER)
    reminded.sees("reminder-later-ask")
    assert reminded.labels() == [reminded.says("reminder-button-day", {"on": date(2026, 12, 3)})]
    await reminded.taps("reminder-button-day", on=date(2026, 12, 3))
    reminded.sees("reminder-later-set", on=date(2026, 12, 3))
    await nine_o_clock(world, "2026-12-03")
    reminded.sees("reminder-say-address_notice", deadline="2026-12-04", days=1)

    for key in ("reminder-help-sent", "reminder-help-sent-before"):
        await reminded.taps(HELP)
        reminded.sees(key, number="1")
        reminded.sees("receipt-answer-today", on="2026-12-03", until="09:15", readers="group")
        await world.passes(seconds=BURST.total_seconds())
    (case,) = await world.rows(consultations)
    assert (case["kind"], case["state"]) == ("procedure", "new")
    officer.has_seen("reminder-help-staff", kind="address_notice", deadline_on="2026-12-04")

    for key in ("reminder-done", "reminder-done-before"):
        await reminded.taps(DONE)
        reminded.is_told(key)
        await world.passes(seconds=BURST.total_seconds())
    ended = await owed(world, "address_notice")
    assert (ended.ended_as, ended.next_on) == (EndedAs.ACKNOWLEDGED, None)
    answers = [event["details"]["answer"] for event in await world.happened("reminder_answered")]
    assert answers == ["explain", "later", "help", "done"]


async def test_old_and_forged_buttons_change_nothing_and_say_so_kindly(reminded: Chat, other_worker: Chat) -> None:
    world = reminded.world
    await other_worker.forges(reminded.callback(reminded.says(DONE)))
    other_worker.is_told("button-old")
    assert (await owed(world, "address_notice")).done_at is None

    await reminded.taps(LATER)
    await world.passes(days=1)
    await reminded.taps("reminder-button-day", on=date(2026, 12, 3))
    reminded.is_told("button-old")
    await reminded.taps(LATER)
    reminded.is_told("reminder-later-none")
    assert (await owed(world, "address_notice")).later_on is None

    async with world.shien.database.transaction() as store:
        (obligation,) = await store.obligations.list_open(WORKER)
        await end_obligation(store, obligation, EndedAs.SUPERSEDED, world.clock.now())
    for key in (DONE, LATER, WHY):
        await reminded.taps(key)
        reminded.is_told("reminder-over")
    await reminded.taps(HELP)
    reminded.has_seen("reminder-help-sent", number="1")


async def test_who_has_tapped_done_by_mistake_still_gets_help(reminded: Chat) -> None:
    await reminded.taps(DONE)
    await reminded.taps(HELP)
    reminded.has_seen("reminder-help-sent", number="1")


async def test_later_under_a_reminder_whose_day_is_past_asks_whether_it_was_done(reminded: Chat) -> None:
    deadline_on = (await owed(reminded.world, "address_notice")).deadline_on
    await reminded.world.passes(days=20)
    await reminded.taps(LATER)
    reminded.has_seen("my_dates-late-ask", kind="address_notice", deadline=deadline_on)
    await reminded.taps("my_dates-late-yes")
    reminded.is_told("reminder-done")


async def test_done_asks_for_the_days_that_follow_from_one_application_to_the_next(worker: Chat) -> None:
    chat = await reminded_of(worker, "2026-12-01", stay_expiry="2027-04-01")
    reminder_id, buttons = chat.message_id(), chat.labels()
    await chat.taps(APPLIED)
    chat.sees("reminder-done-ask", part="applied_on", example=chat.world.clock.today().isoformat())
    assert buttons_under(chat, reminder_id) == buttons
    await chat.sends("2030-01-01")
    chat.sees("reminder-done-ask", part="applied_on", example=chat.world.clock.today().isoformat())
    assert (await owed(chat.world, "stay_renewal")).done_at is None
    await chat.sends("2026-11-30")
    chat.sees("reminder-done")
    assert (await owed(chat.world, "stay_renewal")).ended_as is EndedAs.FULFILLED
    assert (await owed(chat.world, "stay_pending")).deadline_on == date(2027, 6, 1)
    await chat.taps("reminder-done-close")
    chat.sees("menu-text")

    await nine_o_clock(chat.world, "2027-05-21")
    await chat.taps(DONE)
    await chat.sends("2027-05-10")
    await is_granted(chat, "2028-04-01")
    renewal = await owed(chat.world, "stay_renewal")
    assert (renewal.anchor_on, renewal.done_at, renewal.next_on) == (date(2028, 4, 1), None, date(2027, 12, 1))


async def test_who_does_not_know_a_day_has_done_it_all_the_same(worker: Chat) -> None:
    chat = await reminded_of(worker, "2027-05-11", stay_expiry="2027-04-01", applied_on="2026-11-20")
    await chat.taps(DONE)
    await chat.taps("reminder-done-skip")
    await is_granted(chat, "2028-04-01")
    await nine_o_clock(chat.world, "2027-12-01")
    await chat.taps(APPLIED)
    await chat.taps("reminder-done-skip")
    chat.sees("reminder-done-no_day")
    assert (await owed(chat.world, "stay_renewal")).ended_as is EndedAs.ACKNOWLEDGED


async def test_a_second_tap_on_a_day_answers_no_other_question(worker: Chat) -> None:
    chat = await reminded_of(worker, "2027-05-11", stay_expiry="2027-04-01", applied_on="2026-11-20")
    await chat.taps(DONE)
    await chat.taps_twice("button-today")
    chat.sees("reminder-done-ask", part="stay_expiry", example=add_years(chat.world.clock.today(), 1).isoformat())
    assert (await owed(chat.world, "stay_pending")).done_at is not None
    async with chat.world.shien.database.transaction() as store:
        told = await store.profiles.of(WORKER)
    assert (told.value_by("result_on", Owner.WORKER), told.value_by("stay_expiry", Owner.WORKER)) == (
        "2027-05-11",
        "2027-04-01",
    )


async def test_the_answer_says_which_last_day_follows_and_when_we_remind_of_it(worker: Chat) -> None:
    chat = await reminded_of(worker, "2026-12-01", stay_expiry="2027-04-01")
    await chat.taps(APPLIED)
    await chat.taps("button-yesterday")
    chat.sees("reminder-done")
    chat.sees("my_dates-line", kind="stay_pending", deadline="2027-06-01")
    chat.sees("my_dates-reminder", on="2027-05-11", at="09:00")


async def is_granted(chat: Chat, until: str) -> None:
    """The worker types the last day of the new stay, and nothing more is waited for."""
    chat.sees("reminder-done-ask", part="stay_expiry", example=add_years(chat.world.clock.today(), 1).isoformat())
    await chat.sends(until)
    chat.sees("reminder-done")
    assert (await owed(chat.world, "stay_pending")).done_at is not None


async def test_a_new_passport_ends_later_than_the_old_one(worker: Chat) -> None:
    chat = await reminded_of(worker, "2026-12-01", passport_expiry="2027-06-01")
    reminder_id, buttons = chat.message_id(), chat.labels()
    await chat.taps(DONE)
    assert buttons_under(chat, reminder_id) == buttons
    for not_later in ("2026-11-30", "2027-06-01"):
        await chat.sends(not_later)
        chat.sees(
            "reminder-done-ask", part="passport_expiry", example=add_years(chat.world.clock.today(), 1).isoformat()
        )
        assert (await owed(chat.world, "passport")).done_at is None
    await chat.sends("2037-05-01")
    chat.sees("reminder-done")
    assert (await owed(chat.world, "passport")).deadline_on == date(2037, 5, 1)


async def test_help_comes_first_and_the_consent_to_records_is_asked_for_below(reminded: Chat) -> None:
    async with reminded.world.shien.database.transaction() as store:
        await store.consents.withdraw(WORKER, Purpose.RECORDS, reminded.world.clock.now())
    await reminded.taps(HELP)
    reminded.has_seen("reminder-help-sent", number="1")
    reminded.sees("consents-ask-records", organisation=reminded.world.facts.organisation.name)
    await reminded.taps("consents-ask-yes")
    assert await reminded.world.rows(consultations)


async def test_a_reminder_waits_for_a_form_and_shows_the_way_back_to_it(worker: Chat) -> None:
    chat = worker
    await prepare(chat, moved_on="2026-11-20")
    await chat.taps("menu-profile")
    await chat.taps("profile-group-stay")
    await chat.taps("profile-name-applied_on")
    chat.world.clock.move(at_nine("2026-12-02") - timedelta(minutes=1) - chat.world.clock.now())
    await chat.taps("profile-enter")
    await nine_o_clock(chat.world, "2026-12-02")
    chat.sees("profile-enter-day", part="applied_on", example=chat.world.clock.today().isoformat())
    for minutes in (9, 9, 9):
        chat.world.clock.move(timedelta(minutes=minutes))
        await chat.sends("no day")
    await chat.world.passes(minutes=5)
    chat.sees("reminder-say-address_notice", deadline="2026-12-04", days=2)
    reminder_id, buttons = chat.message_id(), chat.labels()
    await chat.taps("reminder-button-form")
    assert chat.says(
        "profile-enter-day", {"part": "applied_on", "example": chat.world.clock.today().isoformat()}
    ) in plain(chat.messages()[-1]["text"])
    assert buttons_under(chat, reminder_id) == [each for each in buttons if each != chat.says("reminder-button-form")]


def buttons_under(chat: Chat, message_id: int) -> list[str]:
    message = next(each for each in chat.messages() if each["message_id"] == message_id)
    return [button["text"] for row in message["reply_markup"]["inline_keyboard"] for button in row]


def at_nine(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), TOKYO) + timedelta(hours=9)
