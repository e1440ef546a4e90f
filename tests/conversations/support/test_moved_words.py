"""Words that the worker moves out of a matter of the group: nothing of them is left there, or somebody is told."""

from datetime import timedelta

import pytest

from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.world import World

WORDS = "The officer shouts at me"
DRAFT = "He did not mean it"


@pytest.mark.usefixtures("head")
async def test_without_topics_what_staff_wrote_about_the_words_leaves_with_them(
    world: World, worker: Chat, officer: Desk
) -> None:
    refuses = Fault(kind="400", method="createForumTopic", reason="not enough rights to create a topic", times=None)
    world.telegram.faults.add(refuses)
    await worker.sends(WORDS)
    for text, decision in (("We look", "staff-offer-keep"), (DRAFT, "staff-offer-send")):
        await officer.replies(text, to=WORDS)
        await officer.taps(decision, locale="en")
    await officer.replies("Which officer?", to=WORDS)
    await worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    assert [message["text"] for message in officer.messages()] == [officer.says("staff-restricted", {"number": "1"})]
    worker.has_seen("restricted-taken_out", number="1")


async def test_without_topics_what_staff_wrote_and_nobody_may_delete_is_told_of(
    world: World, worker: Chat, officer: Desk, head: Chat
) -> None:
    refuses = Fault(kind="400", method="createForumTopic", reason="not enough rights to create a topic", times=None)
    world.telegram.faults.add(refuses)
    await worker.sends(WORDS)
    await officer.replies(DRAFT, to=WORDS)
    world.clock.move(timedelta(days=3))
    await worker.taps("receipt-restrict")
    await world.passes(minutes=1)
    worker.has_seen("restricted-left_in_group", number="1")
    # The card, the words, what the officer wrote below them, and the question whether to send it.
    head.has_seen("restricted-remove_by_hand", number="1", count=4)
