"""Sending an answer: it claims, and what happened meanwhile is said first."""

import pytest

from bot.domain.staff import Role
from bot.storage.tables import consultations
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_staff_group import ANSWER, LOCALE, OFFER
from tests.conversations.world import World

# Where the button stands below the question.
SEND = (0, 0)
OTHER = "Come to the office at three."


@pytest.fixture
async def colleague(world: World) -> Desk:
    """Kato, who is on the staff too."""
    person = world.people[JOINER_ID]
    world.staff_group.members.append(JOINER_ID)
    await world.employ(person, Role.SUPPORT_OFFICER)
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(JOINER_ID)
        assert member is not None
        await store.staff.set_name(member.id, "Kato")
    return Desk(world, person, "ja")


async def is_sent(officer: Desk) -> None:
    """The officer answers, and knows a moment later what became of it."""
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.world.passes(seconds=2)


async def test_two_who_press_send_at_once_send_once(asked: Chat, officer: Desk, colleague: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    label = officer.says("staff-offer-send", LOCALE)
    officer.touches(label)
    colleague.touches(label)
    await asked.world.settles()
    told = {answer.text for answer in asked.world.telegram.answers[-2:]}
    assert told == {officer.says("staff-answer-send"), officer.says("staff-answer-decided")}
    assert [each.get("text") for each in asked.messages()].count(ANSWER) == 1
    assert len(await asked.world.happened("consultation_claimed")) == 1


async def test_of_two_answers_sent_at_once_the_second_asks_first(asked: Chat, officer: Desk, colleague: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await colleague.replies(OTHER, to=WORDS)
    first, second = (
        each["message_id"] for each in officer.messages() if each.get("text") == officer.says("staff-offer", OFFER)
    )
    officer._press(first, SEND)
    colleague._press(second, SEND)
    await asked.world.settles()
    told = {answer.text for answer in asked.world.telegram.answers[-2:]}
    assert officer.says("staff-answer-send") in told
    said = [each.get("text") for each in asked.messages()]
    assert said.count(ANSWER) + said.count(OTHER) == 1


async def test_where_another_answer_left_meanwhile_an_alert_names_who_and_a_second_tap_sends(
    asked: Chat, officer: Desk, colleague: Desk
) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await colleague.replies(OTHER, to=WORDS)
    await colleague.taps("staff-offer-send", **LOCALE)
    await officer.taps_twice("staff-offer-send", **LOCALE)
    officer.is_told("answer-caution-answered", name="Kato")
    assert [each.get("text") for each in asked.messages()].count(ANSWER) == 0
    await asked.world.passes(seconds=2)
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)
    assert (await asked.world.row(consultations))["assignee_id"] == 3


async def test_one_s_own_other_answer_asks_nothing(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.replies(OTHER, to=WORDS)
    for words in (OTHER, ANSWER):
        await officer.taps("staff-offer-send", **LOCALE)
        await asked.world.passes(seconds=2)
        assert asked.message(words)


async def test_what_the_worker_wrote_meanwhile_is_read_before_an_answer_leaves(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await asked.sends("And he took my passport")
    await officer.taps("staff-offer-send", **LOCALE)
    officer.is_told("answer-caution-written")
    await asked.world.passes(seconds=2)
    await asked.sends("Please help")
    await officer.taps("staff-offer-send", **LOCALE)
    officer.is_told("answer-caution-written")
    await asked.world.passes(seconds=2)
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)


async def test_send_in_a_closed_matter_asks_and_opens_it(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-card-close")
    await officer.taps_twice("staff-offer-send", **LOCALE)
    officer.is_told("answer-caution-closed")
    assert (await asked.world.row(consultations))["state"] == "closed"
    await asked.world.passes(seconds=2)
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(ANSWER)
    assert (await asked.world.row(consultations))["assignee_id"] is not None


async def test_who_has_a_matter_keeps_it_when_somebody_else_answers(
    asked: Chat, officer: Desk, colleague: Desk
) -> None:
    await colleague.taps("standing-claim")
    await is_sent(officer)
    assert (await asked.world.row(consultations))["assignee_id"] == 3
    assert asked.message(ANSWER)
