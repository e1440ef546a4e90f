"""Staff answer below whatever the bot wrote of a consultation; what they say to each other is no answer."""

from dataclasses import replace

import pytest

from bot.storage.tables import consultations, messages
from simulator import Fault
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.checks.test_job_change import OWED, walk
from tests.conversations.checks.test_result import show_result
from tests.conversations.form import CLEAR
from tests.conversations.reminders.test_reminders import HELP, reminded_of
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_staff_group import ANSWER, LOCALE, OFFER


async def sent_result(worker: Chat) -> None:
    await show_result(worker, dict(CLEAR))
    await worker.taps("result-send")


async def asked_about_reminder(worker: Chat) -> None:
    await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")
    await worker.taps(HELP)


async def asked_for_new_employer(worker: Chat) -> None:
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")


BY_BUTTON = {"result": sent_result, "reminder": asked_about_reminder, "new employer": asked_for_new_employer}


async def answers_below(worker: Chat, officer: Desk, post: Json, words: str) -> None:
    """What the officer replies there is offered, and reaches the worker."""
    await officer.sends(words, reply_to=post["message_id"])
    await officer.world.settles()
    officer.has_seen("staff-offer", **OFFER)
    await officer.taps("staff-offer-send", **LOCALE)
    assert worker.message(words)


@pytest.mark.parametrize("way", BY_BUTTON)
async def test_what_a_worker_sent_by_button_alone_is_answered_below_any_post_of_its_topic(
    worker: Chat, officer: Desk, way: str
) -> None:
    await BY_BUTTON[way](worker)
    card, *rest = officer.in_topic()[1:]
    for post in [card, *(each for each in rest if "text" in each)]:
        await answers_below(worker, officer, post, f"{ANSWER} {post['message_id']}")
    [consultation] = await worker.world.rows(consultations)
    assert consultation["state"] == "waiting_for_worker"


async def test_a_line_above_words_and_a_receipt_of_delivery_are_answered_too(asked: Chat, officer: Desk) -> None:
    officer.world.staff_group.allow_reactions("🔥")
    await answers_below(asked, officer, officer.message(WORDS), ANSWER)
    answer = asked.message(ANSWER)
    await answers_below(asked, officer, officer.message(officer.says("staff-delivery-arrived")), "Of May")
    await asked.then(asked.person.quotes("Which month?", answer["message_id"], ANSWER[:6]))
    await answers_below(asked, officer, officer.message(officer.says("staff-quoted", {"text": ANSWER[:6]})), "June")
    assert asked.message("June")["reply_to_message"]["text"] == "Which month?"


async def test_words_below_staff_s_own_stay_internal(asked: Chat, officer: Desk) -> None:
    said = await officer.sends("Is this the third time?")
    before = await asked.world.rows(messages)
    await officer.sends("Yes", reply_to=said["message_id"])
    assert await asked.world.rows(messages) == before


async def test_what_is_replied_to_telegram_s_own_lines_in_a_topic_is_offered_too(asked: Chat, officer: Desk) -> None:
    group, card = asked.world.staff_group, officer.in_topic()[1]["message_id"]
    await officer.then(officer.person.pins(card, chat=group, thread_id=officer.topic))
    group.change_topic(officer.person.user, replace(group.topics[-1], name="Wages"), {"forum_topic_edited": {}})
    lines = [each for each in officer.in_topic() if "pinned_message" in each or "forum_topic_edited" in each]
    assert len(lines) == 3  # the bot's own pin, and both of the officer
    for line in lines:
        await answers_below(asked, officer, line, f"{ANSWER} {line['message_id']}")


@pytest.mark.usefixtures("manager")
@pytest.mark.parametrize("what", ["text", "pinned_message"])
async def test_what_is_restricted_is_not_answered_below_what_still_stands_in_the_group(
    worker: Chat, officer: Desk, what: str
) -> None:
    await worker.sends(WORDS)
    post = next(each for each in officer.in_topic() if what in each)  # the card, or the line that it is pinned
    for method in ("deleteForumTopic", "deleteMessage"):
        worker.world.telegram.faults.add(Fault(kind="400", method=method, reason="not enough rights", times=None))
    await worker.taps("receipt-restrict")
    await officer.sends(ANSWER, reply_to=post["message_id"])
    assert officer.says("staff-answer-restricted") in [each.get("text") for each in officer.messages()]
