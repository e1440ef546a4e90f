"""Plain words of staff in a topic: once in ten minutes each is asked about, while the worker waits for an answer."""

import pytest

from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_staff_group import ANSWER, LOCALE, OFFER
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


async def test_plain_words_are_asked_about_and_reach_the_worker_by_the_button(asked: Chat, officer: Desk) -> None:
    await officer.sends(ANSWER)
    assert asked_about(officer) == [ANSWER]
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)["reply_to_message"]["text"] == WORDS


async def test_talk_is_asked_about_once_in_ten_minutes_and_a_reply_always(
    asked: Chat, officer: Desk, colleague: Desk
) -> None:
    for words in ("First", "Second", "Third"):
        await officer.sends(words)
    await colleague.sends("What do you think?")
    assert asked_about(officer) == ["First", "What do you think?"]
    await officer.replies(ANSWER, to=WORDS)
    officer.sees("staff-offer", **OFFER)
    await asked.world.passes(minutes=11)
    await officer.sends("Fourth")
    assert asked_about(officer) == ["First", "What do you think?", "Fourth"]


async def test_who_writes_back_and_forth_is_asked_each_time_the_worker_has_written(asked: Chat, officer: Desk) -> None:
    await officer.sends("Please bring your payslip")
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.sends("Which month?")
    await officer.sends("October, please")
    assert asked_about(officer)[-1] == "October, please"


async def test_nobody_is_asked_while_it_is_the_worker_s_turn_or_the_matter_is_closed(
    asked: Chat, officer: Desk
) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.sends("Let us see")
    await officer.taps("staff-card-close")
    officer.world.staff_group.reopen_topic(officer.topic or 0, officer.person.user)
    await officer.sends("That was quick")
    assert asked_about(officer) == []
    assert len(await asked.world.rows(messages)) == 2


async def test_what_was_kept_internal_or_not_asked_about_does_not_leave(asked: Chat, officer: Desk) -> None:
    await officer.sends("Is this the third time?")
    await officer.taps("staff-offer-keep")
    await officer.sends("She is angry")
    assert [each.get("text") for each in asked.messages()].count("She is angry") == 0
    assert [row["draft_status"] for row in await asked.world.rows(messages)] == [None, "internal"]


async def test_pictures_in_one_album_are_one_question_and_leave_together(asked: Chat, officer: Desk) -> None:
    group = officer.world.staff_group
    await officer.then(officer.person.sends_album([ANSWER, None], chat=group, thread_id=officer.topic))
    question = officer.says("answer-plain", OFFER)
    assert len([each for each in officer.messages() if each.get("text") == question]) == 1
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
