"""Words that the worker moves out of a matter of the group: nothing of them is left there, or somebody is told."""

from datetime import timedelta

import pytest

from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_staff_group import OFFER
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

WORDS = "The officer shouts at me"
DRAFT = "He did not mean it"


async def complain_of(worker: Chat) -> None:
    """The worker says that the words after another matter are a complaint."""
    await worker.taps("complaint-about-staff")
    await worker.world.passes(minutes=1)


@pytest.fixture
async def draft(world: World, worker: Chat, officer: Desk) -> str:
    """What an officer offers to answer to the second words in a matter of the group."""
    await worker.sends("About pay")
    await world.passes(hours=2)
    await worker.sends(WORDS)
    await officer.replies(DRAFT, to=WORDS)
    return DRAFT


async def test_an_officers_offer_leaves_with_the_words_that_it_answers(worker: Chat, admin: Desk, draft: str) -> None:
    await complain_of(worker)
    shown = str(admin.messages())
    assert WORDS not in shown
    assert draft not in shown
    assert admin.says("staff-offer", OFFER | {"number": "2"}) not in shown
    assert "About pay" in shown


async def test_of_moved_words_that_stay_the_worker_and_those_who_read_them_now_are_told_and_the_group_is_not(
    world: World, worker: Chat, officer: Desk, head: Chat, draft: str
) -> None:
    world.clock.move(timedelta(days=3))
    before = [message.get("text") for message in officer.messages()]
    await complain_of(worker)
    assert [message.get("text") for message in officer.messages()] == before
    worker.has_seen("complaint-left_in_group", number="2")
    # The words, what the officer wrote below them, and the question whether to send it.
    head.has_seen("complaint-remove_by_hand", number="2", count=3)
    await officer.taps("staff-offer-send", locale="en")
    officer.is_told("staff-answer-restricted")
    await officer.replies("Which officer?", to=WORDS)
    officer.sees("staff-answer-restricted")
    await world.passes(minutes=1)
    assert draft not in str(worker.messages())


async def test_words_whose_deletion_is_refused_and_that_managers_read_now_are_told_of_in_private(
    world: World, worker: Chat, admin: Desk, head: Chat
) -> None:
    await worker.sends("About pay")
    await world.passes(hours=2)
    await worker.sends(WORDS)
    receipt, elsewhere = worker.message_id(), worker.callback(worker.says("receipt-not_this"))
    await world.passes(hours=2)
    await worker.sends(CRY)
    refuses = Fault(kind="400", method="deleteMessage", reason="message can't be deleted for everyone", times=None)
    world.telegram.faults.add(refuses)
    await worker.forges_on(receipt, elsewhere)
    await worker.taps_label(next(label for label in worker.labels() if "2" in label))
    await world.passes(minutes=1)
    reason = {"reason": "Message can't be deleted for everyone"}
    assert admin.says("not_accepted-left-in-group", reason) not in str(admin.messages())
    worker.has_seen("restricted-left_in_group", number="2")
    head.has_seen("restricted-remove_by_hand", number="2", count=1)


async def test_an_answer_that_was_sent_before_its_words_were_moved_arrives(
    world: World, worker: Chat, officer: Desk, draft: str
) -> None:
    world.telegram.faults.add(Fault(kind="429", method="copyMessage", times=1, retry_after=30))
    await officer.taps("staff-offer-send", locale="en")
    await complain_of(worker)
    await world.passes(minutes=1)
    assert draft in str(worker.messages())
    assert officer.says("staff-delivery-arrived") not in str(officer.messages())


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
