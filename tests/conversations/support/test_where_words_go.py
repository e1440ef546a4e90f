"""Into which matter words go: in danger and after a cry never into one that the staff group reads."""

import pytest

from bot.storage.tables import consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_reminders import reminded_of
from tests.conversations.support.alarming import alarm
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

WORDS, SECRET = "About my pay", "He is here"


pytestmark = pytest.mark.usefixtures("head")  # otherwise the group hears that an admin cannot be told


async def open_window(worker: Chat) -> None:
    """The worker stands in the window of a matter that the group reads, and has written there."""
    await worker.taps("menu-consultation")
    await worker.taps("consultation-kind-pay")
    await worker.sends(WORDS)


async def matter_of(world: World, text: str) -> str:
    """Who reads the matter in which those words are."""
    row = next(row for row in await world.rows(messages) if row["text"] == text)
    read_by = {each["id"]: each["readers"] for each in await world.rows(consultations)}
    return str(read_by[row["consultation_id"]])


async def test_while_an_alarm_runs_words_in_an_older_window_go_to_it(
    world: World, worker: Chat, admin: Desk, manager: Chat
) -> None:
    await open_window(worker)
    await alarm(worker)
    await worker.taps("button-back")
    await worker.sends(SECRET)
    assert await matter_of(world, SECRET) == "restricted"
    assert SECRET not in str(admin.messages())
    await manager.taps("alarm-take")
    await worker.sends("I am in the toilet")
    assert await matter_of(world, "I am in the toilet") == "restricted"


async def test_whatever_kind_is_chosen_in_danger_the_words_go_to_the_alarm(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await worker.taps("sign-person")
    await worker.taps("consultation-kind-work")
    await worker.sends(SECRET)
    assert len(await world.rows(consultations)) == 1
    await worker.sends("help")
    assert await matter_of(world, "help") == "restricted"
    manager.has_seen("alarm-raised", number="1", rung=1)


@pytest.mark.usefixtures("manager")
async def test_a_reply_in_danger_goes_to_the_alarm(world: World, worker: Chat, admin: Desk, officer: Desk) -> None:
    await open_window(worker)
    await officer.replies("We will look", to=WORDS)
    await officer.taps("staff-offer-send", locale=worker.locale)
    await alarm(worker)
    await worker.sends(SECRET, reply_to=worker.message("We will look")["message_id"])
    assert await matter_of(world, SECRET) == "restricted"
    assert SECRET not in str(admin.messages())


@pytest.mark.parametrize("hours", [0, 2, 26])
@pytest.mark.usefixtures("manager")
async def test_an_older_window_does_not_take_what_follows_a_cry(
    world: World, worker: Chat, admin: Desk, hours: int
) -> None:
    await open_window(worker)
    await worker.sends(CRY)
    await world.passes(hours=hours)
    await worker.sends("he did it again")
    assert await matter_of(world, "he did it again") == "restricted"
    assert "he did it again" not in str(admin.messages())


@pytest.mark.usefixtures("manager")
async def test_a_window_that_is_chosen_after_a_cry_takes_its_own_words(world: World, worker: Chat) -> None:
    await worker.sends(CRY)
    await world.passes(hours=2)
    await worker.sends("/menu")
    await open_window(worker)
    await worker.sends("And my overtime")
    assert await matter_of(world, "And my overtime") == "group"


async def test_what_follows_a_restricted_matter_that_was_closed_opens_it_again(
    world: World, worker: Chat, admin: Desk, manager: Chat
) -> None:
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    await worker.sends("no, it happened again")
    assert await matter_of(world, "no, it happened again") == "restricted"
    (row,) = await world.rows(consultations)
    assert row["state"] != "closed"
    assert "happened" not in str(admin.messages())


async def test_a_reply_to_the_news_that_it_was_closed_opens_it_again(world: World, worker: Chat, manager: Chat) -> None:
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    await world.passes(hours=3)
    closed = worker.message(worker.says("consultation-closed", {"number": "1"}))
    await worker.sends("it goes on", reply_to=closed["message_id"])
    assert await matter_of(world, "it goes on") == "restricted"
    assert len(await world.rows(consultations)) == 1


async def test_a_cry_in_a_restricted_matter_is_answered_with_110_and_119(worker: Chat, manager: Chat) -> None:
    await worker.sends("About my boss")
    await worker.taps("receipt-restrict")
    await manager.taps("complaint-open")
    edited = await worker.sends("He is back")
    await worker.then(worker.person.edits(edited["message_id"], CRY))
    worker.sees("danger-numbers")


async def test_a_reply_to_a_reminder_in_danger_goes_to_the_alarm(world: World, worker: Chat, admin: Desk) -> None:
    await reminded_of(worker, "2026-12-01", stay_expiry="2027-04-01")
    reminder_id = worker.message_id()
    await worker.sends("/menu")
    await alarm(worker)
    await worker.sends(SECRET, reply_to=reminder_id)
    assert await matter_of(world, SECRET) == "restricted"
    assert SECRET not in str(admin.messages())


async def test_an_edit_in_danger_goes_to_the_alarm(world: World, worker: Chat, admin: Desk) -> None:
    sent = await worker.sends(WORDS)
    await world.passes(minutes=5)
    await alarm(worker)
    await worker.then(worker.person.edits(sent["message_id"], SECRET))
    await world.passes(seconds=5)
    assert await matter_of(world, SECRET) == "restricted"
    assert SECRET not in str(admin.messages())


async def test_what_is_written_on_the_screen_for_danger_is_a_cry(world: World, worker: Chat, admin: Desk) -> None:
    await worker.sends(WORDS)
    await worker.taps("sign-danger")
    await worker.sends(SECRET)
    assert await matter_of(world, SECRET) == "restricted"
    assert SECRET not in str(admin.messages())


async def taps_five_times(worker: Chat, key: str) -> None:
    """Tap before the bot could answer, and again."""
    data, message_id = worker.callback(worker.says(key)), worker.message_id()
    for _tap in range(5):
        worker.person.taps_forged(data, message_id)
    await worker.world.settles()


@pytest.mark.parametrize("key", ["complaint-about-staff", "receipt-something_new"])
async def test_five_quick_taps_move_words_once(world: World, worker: Chat, key: str) -> None:
    await worker.sends(WORDS)
    await worker.sends("The officer is rude")
    await world.passes(hours=2)
    await worker.sends("He laughs at me")
    if key == "receipt-something_new":
        await worker.taps("receipt-not_this")
    await taps_five_times(worker, key)
    assert len(await world.rows(consultations)) == 2


async def test_five_quick_taps_send_a_search_once(world: World, worker: Chat) -> None:
    await worker.taps("menu-guide")
    await worker.sends("zzz qqq")
    await taps_five_times(worker, "guide-send")
    assert len(await world.rows(messages)) == 1
