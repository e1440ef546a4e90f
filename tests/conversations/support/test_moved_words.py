"""Words that the worker moves out of a matter of the group: nothing of them is left there, or somebody is told."""

from datetime import timedelta

import pytest

from bot.storage.tables import named_staff
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.colleagues import SATO
from tests.conversations.support.test_named_staff import in_restricted, in_telegram, known_as
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


@pytest.fixture
async def hidden(worker: Chat, second: Chat) -> Chat:
    """No. 1 for everybody, no. 2 restricted and hidden from one of two admins, whom complaint no. 3 names."""
    assert second.person.started
    await worker.sends("My tap is broken")
    await worker.sends("/menu")
    await in_restricted(worker)
    await worker.taps("complaint-name-done")
    await worker.taps("consultation-kind-harassment")
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    await worker.world.passes(minutes=90)
    return worker


@pytest.mark.parametrize("said", ["He hit me again. Sato saw it", "Sato looked at my room"])
async def test_words_of_what_is_hidden_from_somebody_go_nowhere_where_that_person_may_read(
    hidden: Chat, head: Chat, admin: Desk, said: str
) -> None:
    await hidden.sends(said)
    await hidden.taps("receipt-not_this")
    if said.startswith("Sato"):
        await hidden.taps("consultation-continue", number="1", kind="other")
        hidden.is_told("receipt-move-hidden", number="2")
    await hidden.taps("receipt-something_new-restricted")
    hidden.sees("restricted-kept_out", names=known_as(hidden, SATO), number="4")
    await hidden.world.passes(minutes=1)
    assert said not in str([*head.messages(), *admin.messages()])
    assert head.says("restricted-new", {"number": "4"}) not in str(head.messages())
    kept = {(row["consultation_id"], row["staff_id"]) for row in await hidden.world.rows(named_staff)}
    assert kept == {(2, 1), (3, 1), (4, 1)}
    await head.sends("/complaints")
    head.sees("complaint-list-none")


async def test_before_words_of_few_go_into_the_group_the_worker_is_asked_and_no_leads_back(
    worker: Chat, admin: Desk
) -> None:
    world = worker.world
    await worker.sends("My tap is broken")
    await worker.sends(CRY)
    await worker.sends("The shower too")
    await world.passes(minutes=90)
    await worker.sends("When do you come?")
    assert "When do you come?" not in str(admin.messages())
    await worker.taps("receipt-not_this")
    assert worker.says("receipt-where") in worker.screen()
    await worker.taps("consultation-continue", number="1", kind="other")
    worker.sees("receipt-move-ask", number="1")
    await worker.taps("receipt-open-no")
    worker.sees("receipt-where")
    await world.passes(minutes=1)
    assert "When do you come?" not in str(admin.messages())
    await worker.taps("consultation-continue", number="1", kind="other")
    await worker.taps_twice("receipt-open-yes")
    await world.passes(minutes=1)
    assert str(admin.messages()).count("When do you come?") == 1


async def test_something_new_out_of_what_few_read_is_for_few_and_the_worker_opens_it(worker: Chat, admin: Desk) -> None:
    await worker.sends("My tap is broken")
    await worker.sends(CRY)
    await worker.world.passes(minutes=90)
    await worker.sends("My pay is late")
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new-restricted")
    await worker.world.passes(minutes=1)
    assert "My pay is late" not in str(admin.messages())
    await worker.taps("receipt-open")
    await worker.world.passes(minutes=1)
    assert "My pay is late" in str(admin.messages())
