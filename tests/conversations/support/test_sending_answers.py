"""Sending an answer: it claims, its line tells what became of it, and what happened meanwhile is said first."""

import pytest

from bot.domain.days import TOKYO
from bot.domain.missing import MISSING
from bot.domain.staff import Role
from bot.storage.tables import consultations, messages, outbox
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import GROUP_ID, JOINER_ID, OFFICER_ID, WORKER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_late_taps import be_away
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


def line(reader: Chat, fate: str, **args: str) -> str:
    """The line of an answer that was sent just now."""
    sent_at = reader.world.clock.now().astimezone(TOKYO).strftime("%H:%M")
    told = {"name": MISSING, "roster_number": MISSING, "number": "1", "back_by": MISSING, "back_time": MISSING}
    return reader.says("answer-line", {**told, **LOCALE, "time": sent_at, "fate": fate, **args})


def lines(desk: Desk) -> list[str]:
    """What stands in the topic with a button that takes an answer back, and without."""
    return [each["text"] for each in desk.messages() if "→" in str(each.get("text"))]


async def is_sent(officer: Desk) -> None:
    """The officer answers, and knows a moment later what became of it."""
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.world.passes(seconds=2)


async def test_who_sends_has_claimed_and_the_line_says_to_whom_it_went_and_that_it_arrived(
    asked: Chat, officer: Desk
) -> None:
    world = asked.world
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(OFFICER_ID)
        assert member is not None
        await store.staff.set_name(member.id, "佐藤")
        worker = await store.workers.by_chat(WORKER_ID)
        assert worker is not None
        await store.workers._change(worker.id, number="W-102")
    await is_sent(officer)
    wanted = line(officer, "arrived", name="佐藤", roster_number="W-102")
    assert wanted.startswith("佐藤 → W-102")
    assert lines(officer) == [wanted]
    assert officer.callback(officer.says("answer-back")) == "answer:back:2"
    assert officer.reactions(officer.message(ANSWER)) == ["👌"]
    assert (await world.row(consultations))["assignee_id"] == member.id


async def test_one_edit_of_the_group_s_few_calls_tells_it(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    shown = [row["outcome"] for row in await asked.world.rows(outbox) if row["act"] == "show_answer"]
    assert shown == ["sent"]


async def test_while_it_is_on_its_way_the_line_says_so_and_then_that_it_arrived(asked: Chat, officer: Desk) -> None:
    be_away(asked.world)
    await is_sent(officer)
    assert lines(officer) == [line(officer, "leaving")]
    sent = line(officer, "arrived")
    await asked.world.passes(minutes=5)
    assert lines(officer) == [sent]


async def test_of_what_did_not_arrive_the_line_says_so(asked: Chat, officer: Desk) -> None:
    asked.person.blocks_bot()
    await is_sent(officer)
    assert lines(officer) == [line(officer, "failed")]


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


async def test_an_answer_whose_message_was_deleted_goes_nowhere_and_the_line_says_so(
    asked: Chat, officer: Desk
) -> None:
    draft = await officer.replies(ANSWER, to=WORDS)
    officer.person.deletes(draft["message_id"], chat=asked.world.staff_group)
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    assert lines(officer) == [line(officer, "failed")]
    assert ANSWER not in [each.get("text") for each in asked.messages()]
    kept = await asked.world.row(messages)
    assert (kept["text"], (await asked.world.row(consultations))["waiting_since"] is not None) == (ANSWER, True)


async def test_where_the_question_was_deleted_the_line_stands_below_the_answer_once(asked: Chat, officer: Desk) -> None:
    draft = await officer.replies(ANSWER, to=WORDS)
    gone = Fault(kind="400", method="editMessageText", chat_id=GROUP_ID, reason="message to edit not found", times=3)
    asked.world.telegram.faults.add(gone)
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    assert lines(officer) == [line(officer, "arrived")]
    assert officer.message(lines(officer)[0])["reply_to_message"]["message_id"] == draft["message_id"]
    await asked.world.passes(minutes=1)
    assert len(lines(officer)) == 1


@pytest.mark.usefixtures("manager")
async def test_of_a_matter_that_was_restricted_meanwhile_no_line_is_shown(worker: Chat, officer: Desk) -> None:
    await worker.sends(WORDS)
    for method in ("deleteForumTopic", "deleteMessage"):
        worker.world.telegram.faults.add(Fault(kind="400", method=method, reason="not enough rights", times=None))
    be_away(worker.world)
    await is_sent(officer)
    on_its_way = lines(officer)
    await worker.taps("receipt-restrict")
    await worker.world.passes(minutes=5)
    assert worker.message(ANSWER)
    assert lines(officer) == on_its_way
