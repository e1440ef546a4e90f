"""Complaints about support staff: the staff group never hears of them."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.domain.outbox import Act, OutboxMessage, tell_staff
from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, outbox, tasks
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, OFFICER_ID
from tests.conversations.test_consultation import open_with
from tests.conversations.world import World

WORDS = "Sato shouts at me every week"
ANSWER = "Thank you. I will talk with you <alone>."


@pytest.fixture
def head(world: World) -> Chat:
    """An admin in the private chat with the bot."""
    person = world.people[ADMIN_ID]
    person.started = True
    return Chat(world, person, "ja")


async def complain(chat: Chat, words: str = WORDS) -> None:
    await chat.taps("menu-consultation")
    await chat.taps("complaint-about-staff")
    chat.sees("complaint-write", organisation=chat.world.facts.organisation.name)
    await chat.sends(words)
    chat.sees("complaint-received", number="1", received=1)


async def read(head: Chat) -> None:
    await head.sends("/complaints")
    await head.taps_label(head.labels()[0])


async def answer(head: Chat) -> None:
    await read(head)
    head.sees("complaint-whose", roster_number="none", locale="en")
    await head.taps("complaint-answer-write")
    head.sees("complaint-answer-ask", number="1", locale="en")
    await head.sends(ANSWER)
    head.sees("complaint-answer-confirm", number="1")
    assert ANSWER in head.screen()
    await head.taps("complaint-answer-send")


async def group_hears_nothing(world: World) -> None:
    assert world.staff_group.messages() == []
    assert world.staff_group.topics == []
    for row in await world.rows(outbox):
        assert row["worker_id"] or row["staff_id"], row["act"]


async def _add(worker: Chat, _head: Chat) -> None:
    await worker.sends("More")


async def _photo(worker: Chat, _head: Chat) -> None:
    await worker.then(worker.person.sends_photo("a photo"))


async def _album(worker: Chat, _head: Chat) -> None:
    await worker.then(worker.person.sends_album(["one", None, None]))
    await worker.world.passes(seconds=3)


async def _correct(worker: Chat, _head: Chat) -> None:
    sent = worker.message(WORDS)
    await worker.then(worker.person.edits(sent["message_id"], "Corrected"))


async def _reply(worker: Chat, head: Chat) -> None:
    await answer(head)
    told = next(each for each in reversed(worker.messages()) if "alone" in each.get("text", ""))
    await worker.sends("A reply", reply_to=told["message_id"])
    worker.sees("complaint-added", number="1")


async def _close(worker: Chat, head: Chat) -> None:
    await read(head)
    await head.taps("complaint-close")
    worker.sees("complaint-closed", number="1")


async def _rate(worker: Chat, head: Chat) -> None:
    await _close(worker, head)
    await worker.taps("consultation-rating-bad")
    head.has_seen("complaint-rated", number="1", rating="bad")


async def _unsolved(worker: Chat, head: Chat) -> None:
    await _close(worker, head)
    await worker.taps("consultation-not-solved")
    head.has_seen("complaint-unsolved", number="1")


async def _reopen(worker: Chat, head: Chat) -> None:
    await _close(worker, head)
    await head.taps("complaint-reopen")
    worker.sees("complaint-reopened", number="1")


STEPS: dict[str, Callable[[Chat, Chat], Awaitable[None]]] = {
    "adds words": _add,
    "sends a photo": _photo,
    "sends an album": _album,
    "corrects": _correct,
    "replies to the answer": _reply,
    "closed": _close,
    "rates": _rate,
    "says unsolved": _unsolved,
    "reopened": _reopen,
}


@pytest.mark.parametrize("step", STEPS)
async def test_whatever_happens_to_a_complaint_the_group_hears_nothing(worker: Chat, head: Chat, step: str) -> None:
    await complain(worker)
    head.has_seen("complaint-new", number="1")
    await STEPS[step](worker, head)
    await group_hears_nothing(worker.world)


async def test_a_complaint_is_a_consultation_with_a_red_flag(worker: Chat) -> None:
    await complain(worker)
    row = await worker.world.row(consultations)
    assert (row["kind"], row["red_flag"], row["topic_id"]) == ("other", "about_support_staff", None)
    assert (await worker.world.row(messages))["text"] == WORDS


async def test_words_kept_before_may_become_a_complaint(worker: Chat) -> None:
    await worker.sends(WORDS)
    await worker.taps("complaint-about-staff")
    worker.sees("complaint-received", number="1", received=1)
    await group_hears_nothing(worker.world)


async def test_every_admin_is_told_alone_and_no_other_role(world: World, worker: Chat, head: Chat) -> None:
    for person_id, role in ((OFFICER_ID, Role.SUPPORT_MANAGER), (JOINER_ID, Role.AUDITOR)):
        await world.employ(world.people[person_id], role)
        world.people[person_id].started = True
    await complain(worker)
    assert world.people[OFFICER_ID].messages == world.people[JOINER_ID].messages == []
    head.sees("complaint-new", number="1")
    assert WORDS not in str(head.messages())


async def test_an_admin_who_never_wrote_to_the_bot_is_unreachable_and_the_row_says_so(worker: Chat) -> None:
    await complain(worker)
    assert [row["outcome"] for row in await worker.world.rows(outbox) if row["staff_id"]] == ["unreachable"]
    await group_hears_nothing(worker.world)


async def test_an_admin_opens_it_from_the_message_and_leaves_an_event(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await head.taps("complaint-open")
    assert WORDS in head.screen()
    [event] = await head.world.happened("complaint_viewed")
    assert event["subject"] == "consultation:1"


async def test_the_answer_reaches_the_worker_as_words_of_the_complaint(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await answer(head)
    worker.sees("complaint-answer", number="1")
    assert ANSWER in worker.screen()
    kept = await worker.world.row(messages)
    assert (kept["author"], kept["draft_status"], kept["text"], kept["staff_message_id"]) == (
        "staff",
        "sent",
        ANSWER,
        None,
    )
    assert kept["worker_message_id"] == worker.message_id()
    assert (await worker.world.row(consultations))["state"] == "waiting_for_worker"


async def test_an_answer_that_does_not_arrive_is_told_to_who_wrote_it(worker: Chat, head: Chat) -> None:
    await complain(worker)
    worker.person.blocks_bot()
    await answer(head)
    await head.world.passes(seconds=5)
    head.has_seen("complaint-not-delivered", number="1")
    # That somebody blocked the bot is a task for the staff; of the complaint it says nothing.
    (task,) = await worker.world.rows(tasks)
    (told,) = worker.world.staff_group.messages()
    assert (task["kind"], task["obligation_id"], told["reply_markup"] is not None) == ("call", None, True)
    assert ANSWER not in told["text"]
    assert all(row["consultation_id"] is None for row in await worker.world.rows(outbox) if row["worker_id"] is None)


@pytest.mark.parametrize("wrong", ["", "x" * 1501], ids=["empty", "long"])
async def test_an_answer_needs_words_of_a_readable_length(worker: Chat, head: Chat, wrong: str) -> None:
    await complain(worker)
    await read(head)
    await head.taps("complaint-answer-write")
    await (head.sends(wrong) if wrong else head.then(head.person.sends_photo()))
    assert not [row for row in await head.world.rows(messages) if row["author"] == "staff"]


async def test_attachments_come_into_the_admin_s_chat_and_have_no_twin_in_the_group(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await worker.then(worker.person.sends_photo("the paper"))
    await read(head)
    await head.taps("complaint-attachments")
    assert any("photo" in message for message in head.messages())
    assert [row["staff_message_id"] for row in await worker.world.rows(messages)] == [None, None]
    await group_hears_nothing(worker.world)


async def test_long_complaints_are_read_page_by_page(worker: Chat, head: Chat) -> None:
    await complain(worker, "a" * 3000)
    await worker.sends("the end")
    await read(head)
    assert "the end" in head.screen()
    await head.taps("complaint-earlier")
    assert "a" * 500 in head.screen()
    await head.taps("complaint-later")
    assert "the end" in head.screen()


async def test_a_long_answer_arrives_whole(worker: Chat, head: Chat) -> None:
    await complain(worker)
    await read(head)
    await head.taps("complaint-answer-write")
    await head.sends("&" * 1500)
    await head.taps("complaint-answer-send")
    assert "&" * 1500 in worker.screen()


async def test_other_words_do_not_fall_into_the_only_open_complaint(worker: Chat) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await worker.sends("My heater is broken")
    worker.sees("consultation-which")
    await worker.taps("complaint-continue", number="1")
    worker.sees("complaint-received", number="1", received=1)


@pytest.mark.parametrize("who", ["officer", "worker"])
async def test_nobody_but_an_admin_enters_the_room(world: World, worker: Chat, actor: str) -> None:
    await complain(worker)
    if actor == "officer":
        await world.employ(world.people[OFFICER_ID], Role.SUPPORT_MANAGER)
        await world.welcome(world.people[OFFICER_ID], "ja")
    chat = worker if actor == "worker" else Chat(world, world.people[OFFICER_ID], "ja")
    await chat.sends("/complaints")
    chat.sees("refused-admin")
    assert await world.happened("complaint_viewed") == []


async def test_made_up_buttons_in_the_group_do_not_touch_a_complaint(worker: Chat, officer: Desk) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await open_with(worker, "My heater is broken", "life")
    for data in ("close:1", "reopen:1"):
        await officer.forges(data)
        officer.is_told("button-old")
    complaint, _other = await worker.world.rows(consultations)
    assert complaint["state"] == "new"


LETTERS: dict[str, Callable[[], OutboxMessage]] = {
    "topic": lambda: OutboxMessage(Act.OPEN_TOPIC, consultation_id=1),
    "card": lambda: OutboxMessage(Act.EDIT_CARD, consultation_id=1),
    "words": lambda: OutboxMessage(Act.COPY, consultation_id=1, copies=(1,)),
    "sentence": lambda: tell_staff("staff-unsolved", consultation_id=1),
}


@pytest.mark.parametrize("message", LETTERS)
async def test_even_a_letter_put_in_by_mistake_is_not_delivered_to_the_group(worker: Chat, message: str) -> None:
    await complain(worker)
    async with worker.world.shien.database.transaction() as store:
        await store.outbox.put(LETTERS[message](), worker.world.clock.now())
    await worker.world.settles()
    last: dict[str, Any] = await worker.world.row(outbox)
    assert (last["outcome"], last["reason"]) == ("skipped", "restricted")
    assert worker.world.staff_group.messages() == []
