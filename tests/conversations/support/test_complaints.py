"""Complaints about support staff: the staff group never hears of them."""

from datetime import timedelta

import pytest

from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, outbox, tasks
from tests.conversations.chat import Chat, Desk, is_board, is_restricted_card
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID
from tests.conversations.support.test_consultation import open_with
from tests.conversations.world import World

WORDS = "Sato shouts at me every week"
CRY = "My boss hit me. I am afraid."
ANSWER = "Thank you. I will talk with you <alone>."


async def complain(chat: Chat, words: str = WORDS) -> None:
    await chat.taps("menu-consultation")
    await chat.taps("complaint-about-staff")
    chat.sees("complaint-write")
    await chat.sends(words)
    chat.has_seen("complaint-received", number="1", received=1)


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
    """Nothing but numbers: the board, and the card without words of a restricted matter."""
    said = world.staff_group.messages()
    assert [each for each in said if not is_board(each) and not is_restricted_card(each)] == []
    assert world.staff_group.topics == []
    for row in await world.rows(outbox):
        if row["act"] in ("edit_board", "show_restricted"):
            continue  # numbers
        assert row["worker_id"] or row["staff_id"], row["act"]


async def add_everything(worker: Chat) -> None:
    """A correction, more words, a photo and an album."""
    worker.person.edits(worker.message(WORDS)["message_id"], "Corrected")
    await worker.world.passes(seconds=3)
    await worker.sends("More")
    await worker.world.passes(seconds=3)
    worker.person.sends_photo("the paper")
    await worker.world.passes(seconds=3)
    worker.person.sends_album(["one", None, None])
    await worker.world.passes(seconds=3)


async def close(worker: Chat, head: Chat) -> None:
    await worker.world.passes(minutes=1)
    await read(head)
    await head.taps("complaint-close")
    worker.sees("complaint-closed", number="1")


async def test_a_complaint_goes_its_whole_way_between_worker_and_admin_and_the_group_hears_nothing(
    worker: Chat, head: Chat
) -> None:
    world = worker.world
    await complain(worker)
    head.sees("complaint-new", number="1")
    assert WORDS not in str(head.messages())
    opened = await world.row(consultations)
    assert (opened["kind"], opened["red_flag"], opened["topic_id"]) == ("other", "about_support_staff", None)
    assert (await world.row(messages))["text"] == WORDS

    await head.taps("complaint-open")
    assert WORDS in head.screen()
    [event] = await world.happened("complaint_viewed")
    assert event["subject"] == "consultation:1"

    await add_everything(worker)
    await read(head)
    await head.taps("complaint-attachments")
    await world.passes(minutes=1)
    assert len([message for message in head.messages() if "photo" in message]) == 4
    assert [row["staff_message_id"] for row in await world.rows(messages)] == [None] * 7

    await answer(head)
    worker.sees("complaint-answer", number="1")
    assert ANSWER in worker.screen()
    kept = await world.row(messages)
    assert (kept["author"], kept["draft_status"], kept["text"], kept["staff_message_id"]) == (
        "staff",
        "sent",
        ANSWER,
        None,
    )
    assert kept["worker_message_id"] == worker.message_id()
    assert (await world.row(consultations))["state"] == "waiting_for_worker"
    await worker.sends("A reply", reply_to=worker.message_id())
    assert (await world.row(messages))["text"] == "A reply"

    await close(worker, head)
    await worker.taps("consultation-rating-bad")
    head.has_seen("complaint-rated", number="1", rating="bad")
    await worker.taps("consultation-not-solved")
    head.has_seen("complaint-unsolved", number="1")
    await close(worker, head)
    await head.taps("complaint-reopen")
    worker.sees("complaint-reopened", number="1")
    await group_hears_nothing(world)


async def test_words_that_were_sent_may_become_a_complaint_and_others_leave_it_by_a_tap(worker: Chat) -> None:
    worker.world.people[ADMIN_ID].started = True
    await worker.sends(WORDS)
    await worker.taps("complaint-about-staff")
    worker.sees("receipt-complaint", number="2", organisation=worker.world.facts.organisation.name)
    assert WORDS not in str(worker.world.staff_group.messages())
    await worker.sends("And again today")
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends("My heater is broken")
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new-restricted")
    texts = [message.get("text") for message in worker.world.staff_group.messages()]
    assert (WORDS in texts, "And again today" in texts, "My heater is broken" in texts) == (False, False, False)
    await worker.taps("receipt-open")
    await worker.world.passes(minutes=1)
    assert "My heater is broken" in str(worker.world.staff_group.messages())


@pytest.mark.parametrize("before", [["receipt-restrict"], ["receipt-restrict", "receipt-open"]])
async def test_words_become_a_complaint_also_after_the_worker_said_who_may_read_them(
    worker: Chat, before: list[str]
) -> None:
    worker.world.people[ADMIN_ID].started = True
    await worker.sends(WORDS)
    for button in before:
        await worker.taps(button)
    await worker.taps("complaint-about-staff")
    worker.sees("receipt-complaint", number="2", organisation=worker.world.facts.organisation.name)


async def test_words_become_a_complaint_also_after_they_went_to_something_new(worker: Chat) -> None:
    worker.world.people[ADMIN_ID].started = True
    await open_with(worker, "About pay")
    worker.world.clock.move(timedelta(hours=2))
    await worker.sends(WORDS)
    await worker.taps("receipt-not_this")
    await worker.taps("receipt-something_new")
    await worker.taps("complaint-about-staff")
    worker.sees("receipt-complaint", number="3", organisation=worker.world.facts.organisation.name)


async def test_an_answer_that_does_not_arrive_is_told_to_who_wrote_it(worker: Chat, head: Chat) -> None:
    await complain(worker)
    worker.person.blocks_bot()
    await answer(head)
    await head.world.passes(seconds=5)
    head.has_seen("complaint-not-delivered", number="1")
    # That somebody blocked the bot is a task for the staff; of the complaint it says nothing.
    (task,) = await worker.world.rows(tasks)
    assert (task["kind"], task["obligation_id"], task["consultation_id"]) == ("call", None, None)
    assert ANSWER not in str([row["message"] for row in await worker.world.rows(outbox) if row["act"] == "say"])
    assert all(row["consultation_id"] is None for row in await worker.world.rows(outbox) if row["worker_id"] is None)


async def test_a_complaint_reaches_an_admin_who_starts_the_bot_later(world: World, worker: Chat) -> None:
    await complain(worker)
    await worker.sends("And again today")
    head = Chat(world, world.people[ADMIN_ID], "ja")
    assert head.messages() == []
    await head.sends("/start")
    told = [message["text"] for message in head.messages()]
    news = [head.says("complaint-new", {"number": "1"}), head.says("complaint-more", {"number": "1"})]
    assert [text for text in told if text in news] == news


async def test_who_has_left_the_staff_is_waited_for_no_more(world: World, worker: Chat) -> None:
    await complain(worker)
    world.people[ADMIN_ID].leaves(world.staff_group)
    await world.settles()
    told = [row for row in await world.rows(outbox) if row["staff_id"] and row["act"] == "say"]
    assert [row["outcome"] for row in told] == ["unreachable"]


async def test_a_long_complaint_is_read_page_by_page_and_an_answer_of_a_readable_length_arrives_whole(
    worker: Chat, head: Chat
) -> None:
    await complain(worker, "a" * 3000)
    await worker.sends("the end")
    await read(head)
    assert "the end" in head.screen()
    await head.taps("complaint-earlier")
    assert "a" * 500 in head.screen()
    await head.taps("complaint-later")
    assert "the end" in head.screen()

    await head.taps("complaint-answer-write")
    await head.then(head.person.sends_photo())
    head.sees("form-mistake-no-text")
    await head.sends("x" * 1501)
    head.sees("complaint-mistake-long", longest=1500)
    assert not [row for row in await head.world.rows(messages) if row["author"] == "staff"]
    await head.sends("&" * 1500)
    await head.taps("complaint-answer-send")
    assert "&" * 1500 in worker.screen()


async def test_nobody_but_an_admin_reaches_a_complaint_by_command_or_with_a_made_up_button(
    world: World, worker: Chat
) -> None:
    await complain(worker)
    manager = world.people[OFFICER_ID]
    await world.employ(manager, Role.SUPPORT_MANAGER)
    await world.welcome(manager, "ja")
    await worker.sends("/complaints")
    worker.sees("refused-manager")
    private = Chat(world, manager, "ja")
    await private.sends("/complaints")
    private.sees("complaint-list-none")
    assert await world.happened("complaint_viewed") == []
    # The only admin has never written to the bot.
    assert [row["outcome"] for row in await world.rows(outbox) if row["staff_id"]] == ["queued"]
    assert WORDS not in str(world.staff_group.messages())

    await worker.sends("/menu")
    await open_with(worker, "My heater is broken", "life")
    desk = Desk(world, manager, "ja")
    for data in ("close:1", "reopen:1"):
        await desk.forges(data)
        desk.is_told("button-old")
    complaint, _other = await world.rows(consultations)
    assert complaint["state"] == "new"


async def test_in_the_list_a_closed_one_says_that_it_is(worker: Chat, head: Chat) -> None:
    await complain(worker)
    listed = {"number": "1", "readers": "admins", "opened_on": "2026-11-22 (日)"}
    await head.sends("/complaints")
    assert head.labels()[0] == head.says("complaint-listed", {**listed, "state": "new"})
    await read(head)
    await head.taps("complaint-close")
    await head.taps("button-back")
    assert head.labels()[0] == head.says("complaint-listed", {**listed, "state": "closed"})
    assert head.labels()[0] != head.says("complaint-listed", {**listed, "state": "new"})


async def test_a_cry_that_becomes_a_complaint_keeps_whom_to_call(worker: Chat) -> None:
    await worker.sends(CRY)
    await worker.taps("complaint-about-staff")
    worker.sees("danger-numbers")


async def test_words_that_became_a_complaint_are_said_to_be_moved_where_managers_read_of_them(
    worker: Chat, head: Chat
) -> None:
    await worker.sends(CRY)
    await worker.taps("complaint-about-staff")
    await head.sends("/complaints")
    await head.taps_label(next(each for each in head.labels() if "番号1" in each))
    head.sees("complaint-said-removed")
