"""Plain words of staff in a topic: all are asked about, what one of them writes in a row in one question."""

import pytest

from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.storage.tables import messages, outbox
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_sending_answers import lines
from tests.conversations.support.test_staff_group import ANSWER, LOCALE, OFFER
from tests.conversations.support.test_taking_back import takes_back
from tests.conversations.world import World


@pytest.fixture
async def colleague(world: World) -> Desk:
    """Another one on the staff, in the group."""
    person = world.people[JOINER_ID]
    world.staff_group.members.append(JOINER_ID)
    await world.employ(person, Role.SUPPORT_OFFICER)
    return Desk(world, person, "ja")


def asked_about(desk: Desk) -> list[str]:
    """What the questions about plain words that stand there reply to."""
    question = desk.says("answer-plain", OFFER)
    return [each["reply_to_message"]["text"] for each in desk.messages() if each.get("text") == question]


def questions(desk: Desk) -> list[tuple[str | None, list[str]]]:
    """The questions about plain words: the words above each, and the lines that it lists where there are more."""
    one = desk.says("answer-plain", OFFER)
    begins = desk.says("answer-plain-several", {**OFFER, "count": 2, "text": "@"}).partition("@")[0]
    return [
        (
            each["reply_to_message"].get("text"),
            each["text"].removeprefix(begins).splitlines() if each["text"] != one else [],
        )
        for each in desk.messages()
        if str(each.get("text")).startswith(begins) or each.get("text") == one
    ]


async def test_plain_words_are_asked_about_and_reach_the_worker_by_the_button(asked: Chat, officer: Desk) -> None:
    await officer.sends(ANSWER)
    assert asked_about(officer) == [ANSWER]
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)["reply_to_message"]["text"] == WORDS


async def test_an_answer_in_two_lines_is_one_question_and_both_leave(asked: Chat, officer: Desk) -> None:
    calls = len(officer.messages())
    await officer.sends("Please bring your payslip")
    await officer.sends("And your card")
    assert questions(officer) == [("Please bring your payslip", ["Please bring your payslip", "And your card"])]
    assert len(officer.messages()) == calls + 3
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    assert [each.get("text") for each in asked.messages()][-2:] == ["Please bring your payslip", "And your card"]
    assert [row["draft_status"] for row in await asked.world.rows(messages)] == [None, "sent", "sent"]
    assert len(lines(officer)) == 1


async def test_a_line_that_is_changed_before_it_is_sent_is_listed_as_changed(asked: Chat, officer: Desk) -> None:
    first = await officer.sends("Please bring your payslip")
    await officer.sends("And your card")
    group = asked.world.staff_group
    await officer.then(officer.person.edits(first["message_id"], "Please bring all payslips", chat=group))
    await asked.world.passes(seconds=5)
    assert [lines for _, lines in questions(officer)] == [["Please bring all payslips", "And your card"]]


async def test_both_lines_are_taken_back_together(asked: Chat, officer: Desk) -> None:
    await officer.sends("Please bring your payslip")
    await officer.sends("And your card")
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    await takes_back(officer)
    assert not {"Please bring your payslip", "And your card"} & {each.get("text") for each in asked.messages()}


async def test_what_was_said_to_colleagues_stays_where_the_last_line_alone_is_sent(asked: Chat, officer: Desk) -> None:
    await officer.sends("She is angry")
    await officer.sends("We are looking into it")
    await officer.taps("answer-send_last")
    await asked.world.passes(seconds=2)
    said = [each.get("text") for each in asked.messages()]
    assert ("She is angry" in said, said[-1]) == (False, "We are looking into it")
    assert [row["draft_status"] for row in await asked.world.rows(messages)] == [None, "internal", "sent"]


@pytest.mark.parametrize("key", ["staff-offer-send", "staff-offer-keep"])
async def test_nothing_is_decided_about_a_line_that_the_question_did_not_show(
    asked: Chat, officer: Desk, key: str
) -> None:
    await officer.sends("Please bring your payslip")
    not_yet = Fault(kind="429", method="editMessageText", chat_id=officer.world.staff_group.id, retry_after=30)
    officer.world.telegram.faults.add(not_yet)
    await officer.sends("She is angry")
    await officer.taps(key, **LOCALE)
    officer.is_told("answer-caution-more")
    assert [row["draft_status"] for row in await asked.world.rows(messages)] == [None, "offered", "offered"]


async def test_a_line_that_comes_before_its_question_stands_is_shown_too(asked: Chat, officer: Desk) -> None:
    busy = Fault(kind="429", method="sendMessage", chat_id=officer.world.staff_group.id, retry_after=5)
    officer.world.telegram.faults.add(busy)
    await officer.sends("Please bring your payslip")
    await officer.sends("And your card")
    await asked.world.passes(seconds=10)
    assert questions(officer) == [("Please bring your payslip", ["Please bring your payslip", "And your card"])]


async def test_a_question_that_telegram_refuses_is_asked_once_more(asked: Chat, officer: Desk) -> None:
    refused = Fault(kind="400", method="sendMessage", chat_id=officer.world.staff_group.id, reason="no", times=1)
    officer.world.telegram.faults.add(refused)
    await officer.sends(ANSWER)
    await officer.taps("staff-offer-send", **LOCALE)
    asked.message(ANSWER)


async def test_a_question_that_telegram_always_refuses_is_asked_twice_and_no_more(asked: Chat, officer: Desk) -> None:
    refused = Fault(kind="400", method="sendMessage", chat_id=officer.world.staff_group.id, reason="no", times=None)
    officer.world.telegram.faults.add(refused)
    await officer.sends(ANSWER)
    await asked.world.passes(minutes=5)
    said = [row for row in await asked.world.rows(outbox) if row["act"] == "say"]
    assert [row["outcome"] for row in said][-2:] == ["refused", "refused"]


async def test_what_each_writes_is_a_question_of_its_own_and_a_reply_too(
    asked: Chat, officer: Desk, colleague: Desk
) -> None:
    await officer.sends("First")
    await colleague.sends("What do you think?")
    await officer.sends("Second")
    assert questions(officer) == [("First", ["First", "Second"]), ("What do you think?", [])]
    await officer.replies(ANSWER, to=WORDS)
    officer.sees("staff-offer", **OFFER)
    await asked.world.passes(minutes=11)
    await officer.sends("Third")
    assert questions(officer)[-1] == ("Third", [])


@pytest.mark.parametrize("command", ["/help", "/menu", "/nothing"])
async def test_a_command_is_offered_to_no_worker(asked: Chat, officer: Desk, command: str) -> None:
    await officer.sends(command)
    await officer.replies(command, to=WORDS)
    assert questions(officer) == []
    officer.does_not_see("staff-offer", **OFFER)
    assert len(await asked.world.rows(messages)) == 1


async def test_who_writes_back_and_forth_is_asked_each_time_the_worker_has_written(asked: Chat, officer: Desk) -> None:
    await officer.sends("Please bring your payslip")
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.sends("Which month?")
    await officer.sends("October, please")
    assert asked_about(officer)[-1] == "October, please"


async def test_words_are_asked_about_in_the_worker_s_turn_while_a_matter_rests_and_when_it_is_closed(
    asked: Chat, officer: Desk
) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.sends("And your card")
    assert asked_about(officer) == ["And your card"]
    await officer.taps("staff-offer-send", **LOCALE)
    asked.message("And your card")
    await officer.taps("standing-snooze")
    await officer.taps("standing-in_days", days=1)
    await officer.sends("Good night")
    assert asked_about(officer) == ["Good night"]
    await officer.taps("staff-offer-keep")
    await officer.taps("staff-card-close")
    officer.world.staff_group.reopen_topic(officer.topic or 0, officer.person.user)
    await officer.sends("That was quick")
    assert asked_about(officer) == ["That was quick"]
    await officer.taps("staff-offer-send", **LOCALE)
    officer.is_told("answer-caution-closed")


async def test_what_is_kept_internal_does_not_leave_and_what_follows_is_asked_about_anew(
    asked: Chat, officer: Desk
) -> None:
    await officer.sends("Is this the third time?")
    await officer.taps("staff-offer-keep")
    await officer.sends("She is angry")
    assert asked_about(officer) == ["She is angry"]
    assert [each.get("text") for each in asked.messages()].count("She is angry") == 0
    assert [row["draft_status"] for row in await asked.world.rows(messages)] == [None, "internal", "offered"]


async def test_pictures_in_one_album_are_one_question_and_leave_together(asked: Chat, officer: Desk) -> None:
    group = officer.world.staff_group
    await officer.then(officer.person.sends_album([ANSWER, None], chat=group, thread_id=officer.topic))
    assert len(questions(officer)) == 1
    await officer.taps("staff-offer-send", **LOCALE)
    assert len([each for each in asked.messages() if "media_group_id" in each]) == 2


async def test_the_question_names_who_it_is_for(asked: Chat, officer: Desk) -> None:
    await officer.sends(ANSWER)
    assert officer.says("staff-offer", {**OFFER, "roster_number": MISSING}) in officer.screen()
    assert asked.world.texts.say("en", "staff-offer", {**LOCALE, "roster_number": "W-102", "number": "5"}) == (
        "Shall this go to W-102 (consultation no. 5)? The worker reads English."
    )


async def test_what_is_written_in_general_is_asked_about_by_nobody(asked: Chat, officer: Desk) -> None:
    await officer.then(officer.person.sends("Good morning", chat=officer.world.staff_group))
    assert asked_about(officer) == []
    assert len(await asked.world.rows(messages)) == 1
