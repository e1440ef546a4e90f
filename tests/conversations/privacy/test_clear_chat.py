"""Clear this chat: what stands in it is known for 48 hours, goes at one wish, and nothing is lost by it."""

from datetime import timedelta

import pytest

from bot.storage.tables import chat_messages
from bot.texts import language_name
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import open_with

WORDS = "My pay is short"


async def known(chat: Chat) -> set[int]:
    """The ids that the bot knows of the messages in that chat."""
    return {row["message_id"] for row in await chat.world.rows(chat_messages) if row["chat_id"] == chat.person.id}


def standing(chat: Chat) -> set[int]:
    return {message["message_id"] for message in chat.messages()}


async def test_every_message_of_a_chat_is_known_from_its_first_on(newcomer: Chat, officer: Desk) -> None:
    await newcomer.sends("/start")
    await newcomer.sends("hello?")
    await newcomer.taps_label(language_name("vi", "vi"))
    await newcomer.sends("and now?")
    await newcomer.taps("consent-agree")
    await open_with(newcomer, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="vi")
    await newcomer.sends("/mydata")
    await newcomer.taps("my_data-send")
    assert await known(newcomer) == standing(newcomer)


async def test_nobody_elses_chat_and_no_group_is_noted(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    assert {row["chat_id"] for row in await worker.world.rows(chat_messages)} == {worker.person.id}


async def test_who_declines_leaves_no_message_behind(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label(language_name("vi", "vi"))
    assert await known(newcomer) == standing(newcomer)
    await newcomer.taps("consent-decline")
    assert await known(newcomer) == set()


async def test_after_48_hours_a_message_is_known_no_more(worker: Chat) -> None:
    before = await known(worker)
    await worker.world.passes(hours=47)
    await worker.sends("/menu")
    await worker.world.passes(hours=1, seconds=1)
    await worker.sends("/menu")
    assert before
    assert await known(worker) & before == set()
    assert await known(worker) == standing(worker) - before


def texts(chat: Chat) -> list[str]:
    return [str(message.get("text", "")) for message in chat.messages()]


async def clears(chat: Chat) -> None:
    await chat.sends("/clear")
    chat.sees("clear_chat-ask")
    await chat.taps("clear_chat-yes")
    chat.is_told("clear_chat-begun")


async def test_at_one_wish_everything_goes_and_one_line_says_what_stays(worker: Chat, officer: Desk) -> None:
    await open_with(worker, WORDS)
    await officer.replies("Please show the payslip", to=WORDS)
    await officer.taps("staff-offer-send", locale="en")
    before = len(worker.messages())
    await clears(worker)
    assert texts(worker) == [worker.says("clear_chat-done", {"deleted": before + 1, "waiting": 0, "left": 0})]
    (event,) = await worker.world.happened("chat_cleared")
    assert event["actor"] == "worker:1"
    assert WORDS in [message.get("text") for message in officer.messages()]
    await worker.taps("error-go_on")
    worker.sees("menu-text")


async def test_after_it_the_next_words_and_taps_find_their_way(worker: Chat) -> None:
    await clears(worker)
    await worker.sends(WORDS)
    worker.sees("receipt-new", number="1", kind="other", organisation=worker.world.facts.organisation.name)
    await worker.sends("/menu")
    await worker.taps("menu-my_dates")
    await clears(worker)
    assert len(worker.messages()) == 1


async def test_who_says_no_or_leaves_loses_nothing(worker: Chat) -> None:
    await worker.sends("/mydata")
    await worker.taps("clear_chat-button")
    worker.sees("clear_chat-ask")
    before = standing(worker)
    await worker.taps("clear_chat-no")
    worker.sees("my_data-overview")
    assert standing(worker) == before
    assert await worker.world.happened("chat_cleared") == []


async def test_two_taps_clear_once(worker: Chat) -> None:
    await worker.sends("/clear")
    await worker.taps_twice("clear_chat-yes")
    assert len(await worker.world.happened("chat_cleared")) == 1
    told = [text for text in texts(worker) if "messages" in text and "deleted" in text]
    assert len(told) == 1


async def test_words_that_staff_do_not_have_yet_wait_and_go_when_they_do(worker: Chat) -> None:
    telegram = worker.world.telegram
    telegram.faults.add(Fault(kind="500", method="copyMessage", times=None))
    await worker.sends(WORDS)
    before = len(worker.messages())
    await clears(worker)
    assert texts(worker) == [WORDS, worker.says("clear_chat-done", {"deleted": before, "waiting": 1, "left": 0})]
    telegram.faults.clear()
    await worker.world.passes(minutes=5)
    assert WORDS in [message.get("text") for message in worker.world.staff_group.messages()]
    assert texts(worker) == [worker.says("clear_chat-rest", {"left": 0})]
    await worker.taps("error-go_on")
    worker.sees("menu-text")


async def test_who_was_asked_about_a_picture_hears_what_becomes_of_it_before_all_goes(
    worker: Chat, officer: Desk
) -> None:
    await worker.then(worker.person.sends_photo("Where do I show my residence card?"))
    await worker.world.passes(seconds=6)
    await worker.sends("/clear")
    worker.sees("clear_chat-ask_waiting")
    await worker.taps("clear_chat-yes")
    worker.world.clock.move(timedelta(minutes=30))
    await worker.world.shien._schedule._remind()
    await worker.world.passes(seconds=6)
    assert "Where do I show my residence card?" in str(officer.messages())
    assert not [message for message in (*worker.messages(), *officer.messages()) if "photo" in message]
    await worker.sends("/clear")
    worker.sees("clear_chat-ask")


async def test_a_picture_that_waits_since_the_question_is_told_of_before_all_goes(worker: Chat) -> None:
    await worker.sends("/clear")
    worker.sees("clear_chat-ask")
    question, yes = worker.message_id(), worker.callback(worker.says("clear_chat-yes"))
    await worker.then(worker.person.sends_photo("Where do I show my residence card?"))
    await worker.world.passes(seconds=6)
    await worker.forges_on(question, yes)
    worker.sees("clear_chat-ask_waiting")
    assert await worker.world.happened("chat_cleared") == []
    await worker.taps("clear_chat-yes")
    assert len(await worker.world.happened("chat_cleared")) == 1


@pytest.mark.parametrize("since", ["photo", "edit"])
async def test_two_taps_on_the_question_tell_once_of_a_picture_that_waits_since_and_clear_nothing(
    worker: Chat, since: str
) -> None:
    before = await worker.then(worker.person.sends_photo("Look"))
    await worker.world.passes(seconds=3)
    await worker.sends("/clear")
    await worker.world.passes(seconds=3)
    if since == "photo":
        await worker.then(worker.person.sends_photo("Where do I show my residence card?"))
    else:
        await worker.then(worker.person.replaces_photo(before["message_id"], "my residence card"))
    await worker.world.passes(seconds=6)
    await worker.taps_twice("clear_chat-yes")
    worker.sees("clear_chat-ask_waiting")
    assert await worker.world.happened("chat_cleared") == []
    await worker.taps("clear_chat-yes")
    assert len(await worker.world.happened("chat_cleared")) == 1


async def test_messages_older_than_48_hours_stay_and_nothing_younger_does(worker: Chat) -> None:
    old = standing(worker)
    await worker.world.passes(hours=48, seconds=1)
    await worker.sends(WORDS)
    await clears(worker)
    assert standing(worker) == {*old, worker.message_id()}


async def test_a_start_in_the_middle_goes_on_with_it(worker: Chat) -> None:
    await open_with(worker, WORDS)
    worker.world.telegram.faults.add(Fault(kind="502", method="deleteMessages", times=None))
    await clears(worker)
    assert WORDS in texts(worker)
    await worker.world.stops()
    worker.world.telegram.faults.clear()
    await worker.world.starts()
    await worker.world.passes(minutes=6)
    assert len(worker.messages()) == 1
