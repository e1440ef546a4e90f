"""Where a reply to a reminder goes: into the most closed open matter, like words that answer nothing."""

import pytest

from bot.storage.tables import consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.reminders.test_reminders import reminded_of
from tests.conversations.support.alarming import ticks
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.support.test_where_words_go import matter_of
from tests.conversations.world import World

REPLY = "He never helps me with this paper either"
ABOUT = {"kind": "address_notice", "deadline_on": "2026-12-04"}

pytestmark = pytest.mark.usefixtures("head", "manager")  # otherwise the group hears that nobody can be told


@pytest.fixture
async def reminder(worker: Chat) -> int:
    """The message that reminds the worker."""
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    return worker.message_id()


async def replies(worker: Chat, reminder: int, words: str = REPLY) -> None:
    await worker.sends(words, reply_to=reminder)


async def test_a_reply_to_a_reminder_goes_into_an_open_complaint_and_says_so(
    world: World, worker: Chat, admin: Desk, head: Chat, reminder: int
) -> None:
    await worker.sends("/menu")
    await complain(worker)
    await world.passes(hours=3)
    await replies(worker, reminder)
    assert await matter_of(world, REPLY) == "admins"
    assert REPLY not in str(admin.messages())
    worker.sees("receipt-complaint", number="1", organisation=world.facts.organisation.name)
    worker.sees("reminder-reply-done")
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])
    head.sees("reminder-reply-staff", **ABOUT)


@pytest.mark.parametrize("cries_in_reply", [True, False])
async def test_what_is_replied_after_a_cry_stays_with_managers(
    world: World, worker: Chat, admin: Desk, reminder: int, cries_in_reply: bool
) -> None:
    await replies(worker, reminder, "Where is the town hall?")
    await worker.sends(CRY, reply_to=reminder if cries_in_reply else None)
    await replies(worker, reminder)
    assert await matter_of(world, REPLY) == "restricted"
    assert REPLY not in str(admin.messages())
    said = [row["said_key"] for row in await world.rows(messages) if row["consultation_id"] == 2]
    assert said.count("reminder-reply-staff") == 1 + cries_in_reply


async def test_a_photo_below_a_reminder_follows_a_cry_too(world: World, worker: Chat, reminder: int) -> None:
    await worker.sends(CRY)
    await worker.then(worker.person.sends_photo(REPLY, reply_to=reminder))
    assert await matter_of(world, REPLY) == "restricted"


@pytest.mark.parametrize("answer", ["yes", "no", None])
async def test_a_picture_that_waited_keeps_what_it_replies_to(
    world: World, worker: Chat, admin: Desk, reminder: int, answer: str | None
) -> None:
    await worker.then(worker.person.sends_photo("my new residence card", reply_to=reminder))
    assert await world.rows(consultations) == []
    await (worker.taps(f"not_accepted-held-{answer}") if answer else ticks(world, 31))
    await world.passes(seconds=8)
    assert [row["said_key"] for row in await world.rows(messages)] == ["reminder-reply-staff", None]
    assert [row["kind"] for row in await world.rows(consultations)] == ["procedure"]
    assert "my new residence card" in str(admin.messages())


async def test_a_reply_stays_in_its_matter_that_managers_alone_read_since(
    world: World, worker: Chat, reminder: int
) -> None:
    await replies(worker, reminder, "Where is the town hall?")
    await worker.taps("receipt-restrict")
    await replies(worker, reminder)
    assert len(await world.rows(consultations)) == 1
    worker.sees("receipt-restricted", number="1", organisation=world.facts.organisation.name)
    worker.sees("reminder-reply-done")


async def test_the_worker_s_own_tap_moves_a_reply_to_where_the_group_reads_it(
    world: World, worker: Chat, admin: Desk, reminder: int
) -> None:
    await worker.sends("/menu")
    await complain(worker)
    await replies(worker, reminder)
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new-restricted")
    assert await matter_of(world, REPLY) == "restricted"
    await worker.taps("receipt-open")
    await world.passes(seconds=5)
    assert await matter_of(world, REPLY) == "group"
    assert REPLY in str(admin.messages())
