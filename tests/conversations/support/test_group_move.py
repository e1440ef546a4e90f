"""A group that turns topics on is another one for Telegram: it counts its messages from one, and holds none of the old.

What an id meant before, it means no more: nothing is answered, deleted, edited or taken for an answer by it.
"""

import pytest

from bot.storage.tables import consultations, messages, outbox
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.world import World

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

MOVED = -1009
TALK = [f"Between us {number}" for number in range(12)]


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


async def moved(desk: Desk) -> None:
    """The group moves, and staff talk there until every number of before means something else."""
    desk.world.staff_group.move(MOVED)
    await desk.world.settles()
    for text in TALK:
        await desk.then(desk.person.sends(text, chat=desk.world.staff_group))


def talk(desk: Desk) -> list[str]:
    return [message["text"] for message in desk.messages() if message.get("text") in TALK]


async def test_a_reply_to_a_colleague_is_not_taken_for_an_answer(asked: Chat, officer: Desk) -> None:
    await moved(officer)
    before = await asked.world.rows(messages)
    for text in TALK:
        reply_to = officer.message(text)["message_id"]
        await officer.then(officer.person.sends("Never for a worker", chat=asked.world.staff_group, reply_to=reply_to))
    assert await asked.world.rows(messages) == before


async def test_a_picture_that_is_taken_back_takes_no_colleagues_message_with_it_and_staff_are_asked(
    asked: Chat, officer: Desk
) -> None:
    await asked.taps("menu-consultation")
    await asked.taps("consultation-continue", number="1", kind="pay")
    await asked.then(asked.person.sends_photo("payslip"))
    await moved(officer)
    await asked.taps("not_accepted-shows-card")
    await asked.taps("not_accepted-out-yes")
    assert talk(officer) == TALK
    officer.has_seen("not_accepted-left-in-group", reason="group moved")
    asked.has_seen("evidence-left_in_group", on="2026-11-22", time="10:00")


async def test_a_consultation_gets_a_topic_and_a_card_in_the_new_group(asked: Chat, officer: Desk) -> None:
    await moved(officer)
    await officer.world.passes(minutes=2)
    await asked.sends("Are you there?")
    await officer.world.passes(minutes=2)
    [topic] = officer.world.staff_group.topics
    card = officer.in_topic()[1]
    assert officer.in_topic()[-1]["text"] == "Are you there?"
    kept = await asked.world.row(consultations)
    assert (kept["group_id"], kept["topic_id"], kept["card_id"]) == (MOVED, topic.thread_id, card["message_id"])
    await officer.replies(ANSWER, to="Are you there?")
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)
    assert talk(officer) == TALK


async def test_an_answer_that_waited_while_the_group_moved_is_said_in_its_words(asked: Chat, officer: Desk) -> None:
    world = asked.world
    await officer.replies(ANSWER, to=WORDS)
    world.telegram.faults.add(Fault(kind="502", method="copyMessage", chat_id=WORKER_ID, lasts_seconds=60))
    await officer.taps("staff-offer-send", **LOCALE)
    await moved(officer)
    for _ in range(2):
        await world.passes(minutes=2)
    assert asked.message(ANSWER)["reply_to_message"]["text"] == WORDS
    assert all(message["reactions"] == [] for message in officer.messages())
    officer.has_seen("staff-delivery-arrived")


@pytest.mark.usefixtures("introduction")
async def test_after_the_next_start_the_new_group_has_its_commands(world: World, admin: Desk) -> None:
    await moved(admin)
    await world.restarts()

    def has_commands() -> bool:
        scopes = [call.params["scope"] for call in world.telegram.calls if call.method == "setMyCommands"]
        return {"type": "chat", "chat_id": MOVED} in scopes

    await world.telegram.until(has_commands)


async def test_nothing_is_sent_to_the_group_of_before(asked: Chat, officer: Desk) -> None:
    await moved(officer)
    await asked.sends("Are you there?")
    await officer.world.passes(minutes=2)
    waiting = [row["act"] for row in await asked.world.rows(outbox) if row["ended_at"] is None]
    assert waiting == []
