"""Taking an answer back: it leaves the worker's chat, both sides hear of it, and the worker waits for another."""

import pytest

from bot.domain.missing import MISSING
from bot.storage.tables import consultations, messages, outbox
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_late_taps import be_away
from tests.conversations.support.test_sending_answers import OTHER, is_sent, line, lines
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.world import World
from tests.storage.leases import let_leases_end

THE_WORKER = "consultation-taken_back"
TOLD = {"number": "1"}


async def takes_back(officer: Desk) -> None:
    """Tap, read the alert, and tap again."""
    await officer.taps("answer-back")
    officer.is_told("answer-caution-back")
    await officer.world.passes(seconds=2)
    await officer.taps("answer-back")


def said_to(worker: Chat, text: str) -> int:
    """How often that stands in the worker's chat."""
    return [each.get("text") for each in worker.messages()].count(text)


async def state(world: World) -> tuple[str, bool]:
    """Whose turn it is, and whether the worker waits for staff."""
    row = await world.row(consultations)
    return str(row["state"]), row["waiting_since"] is not None


async def test_what_is_taken_back_leaves_the_chat_and_the_worker_is_told_and_waits_again(
    asked: Chat, officer: Desk
) -> None:
    world = asked.world
    since = (await world.row(consultations))["waiting_since"]
    await is_sent(officer)
    sent_line = lines(officer)[0]
    await takes_back(officer)
    officer.is_told("answer-said-back")
    assert said_to(asked, ANSWER) == 0
    asked.sees(THE_WORKER, **TOLD)
    assert lines(officer)[0].startswith(sent_line.removesuffix("👌") + "↩")
    assert officer.says("answer-back") not in str(officer.messages())
    assert await state(world) == ("waiting_for_staff", True)
    after = await world.row(consultations)
    assert (after["waiting_since"], after["first_answered_at"], after["answer_by"] is None) == (since, None, False)


async def test_the_record_keeps_that_it_was_sent_and_taken_back_and_by_whom(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await takes_back(officer)
    kept = await asked.world.row(messages)
    assert (kept["text"], kept["draft_status"], kept["released_by"], kept["taken_back_by"]) == (
        ANSWER,
        "taken_back",
        2,
        2,
    )
    [event] = await asked.world.happened("answer_taken_back")
    assert (event["actor"], event["subject"], event["details"]) == ("staff:2", "consultation:1", {"message": 2})


async def test_two_taps_before_the_alert_was_read_take_nothing_back(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await officer.taps_twice("answer-back")
    assert said_to(asked, ANSWER) == 1
    assert await asked.world.happened("answer_taken_back") == []


async def test_two_taps_after_it_take_it_back_once(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await officer.taps("answer-back")
    await asked.world.passes(seconds=2)
    await officer.taps_twice("answer-back")
    assert len(await asked.world.happened("answer_taken_back")) == 1
    assert said_to(asked, asked.says(THE_WORKER, TOLD)) == 1


async def test_what_has_not_left_never_does_and_the_worker_hears_nothing(asked: Chat, officer: Desk) -> None:
    be_away(asked.world)
    await is_sent(officer)
    await takes_back(officer)
    await asked.world.passes(minutes=5)
    assert (said_to(asked, ANSWER), said_to(asked, asked.says(THE_WORKER, TOLD))) == (0, 0)
    copies = [row for row in await asked.world.rows(outbox) if row["worker_id"] and row["act"] == "copy"]
    assert [(row["outcome"], row["reason"]) for row in copies] == [("skipped", "taken_back")]
    assert await state(asked.world) == ("new", True)


async def test_an_answer_to_who_has_blocked_the_bot_does_not_come_after_it_was_taken_back(
    asked: Chat, officer: Desk
) -> None:
    asked.world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, method="copyMessage", times=1))
    await is_sent(officer)
    await takes_back(officer)
    await asked.sends("/menu")
    await asked.world.settles()
    assert said_to(asked, ANSWER) == 0


async def test_after_48_hours_it_stays_and_staff_hear_why(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await asked.world.passes(hours=49)
    await takes_back(officer)
    officer.is_told("answer-back-late")
    assert said_to(asked, ANSWER) == 1
    assert (await asked.world.row(messages))["draft_status"] == "sent"


async def test_what_telegram_does_not_delete_is_still_the_answer_and_staff_are_told(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    refused = Fault(kind="400", method="deleteMessage", chat_id=WORKER_ID, reason="message can't be deleted")
    asked.world.telegram.faults.add(refused)
    await takes_back(officer)
    officer.has_seen("answer-back-left")
    assert said_to(asked, asked.says(THE_WORKER, TOLD)) == 0
    assert lines(officer)[0].endswith("👌")
    assert (await asked.world.row(messages))["draft_status"] == "sent"


async def test_pictures_with_long_words_leave_the_chat_with_their_words(asked: Chat, officer: Desk) -> None:
    words = "x" * 1500
    group, below = officer.world.staff_group, officer.message(WORDS)["message_id"]
    before = [each["message_id"] for each in asked.messages()]
    await officer.then(officer.person.sends_photo(words, chat=group, thread_id=officer.topic, reply_to=below))
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    assert said_to(asked, words) == 1
    await takes_back(officer)
    left = [each for each in asked.messages() if each["message_id"] not in before]
    assert [each["text"] for each in left] == [asked.says(THE_WORKER, TOLD)]


async def test_an_album_is_taken_back_whole_and_told_once(asked: Chat, officer: Desk) -> None:
    group, below = officer.world.staff_group, officer.message(WORDS)["message_id"]
    await officer.then(officer.person.sends_album([ANSWER, None], chat=group, thread_id=officer.topic, reply_to=below))
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    await takes_back(officer)
    assert [each for each in asked.messages() if "media_group_id" in each] == []
    assert said_to(asked, asked.says(THE_WORKER, TOLD)) == 1


async def test_where_something_else_has_answered_it_stays_the_worker_s_turn(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    first, there = officer.callback(officer.says("answer-back")), officer.message(lines(officer)[0])["message_id"]
    await officer.replies(OTHER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    for _ in range(2):
        await officer.forges_on(there, first)
        await asked.world.passes(seconds=2)
    assert (said_to(asked, ANSWER), said_to(asked, OTHER)) == (0, 1)
    assert await state(asked.world) == ("waiting_for_worker", False)


async def test_what_the_worker_wrote_after_it_waits_on(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await asked.world.passes(minutes=3)
    await asked.sends("Which payslip?")
    since = (await asked.world.row(consultations))["waiting_since"]
    await takes_back(officer)
    assert said_to(asked, ANSWER) == 0
    assert (await asked.world.row(consultations))["waiting_since"] == since


async def test_in_a_closed_matter_it_leaves_the_chat_and_the_matter_stays_closed(asked: Chat, officer: Desk) -> None:
    await is_sent(officer)
    await officer.taps("staff-card-close")
    await takes_back(officer)
    assert said_to(asked, ANSWER) == 0
    assert await state(asked.world) == ("closed", False)


@pytest.mark.usefixtures("manager")
async def test_of_a_restricted_matter_only_its_readers_take_back(worker: Chat, officer: Desk) -> None:
    await worker.sends(WORDS)
    for method in ("deleteForumTopic", "deleteMessage"):
        fault = Fault(kind="400", method=method, reason="not enough rights", chat_id=-1001, times=None)
        worker.world.telegram.faults.add(fault)
    await is_sent(officer)
    await worker.taps("receipt-restrict")
    await officer.taps("answer-back")
    officer.is_told("answer-restricted")
    assert said_to(worker, ANSWER) == 1


def test_the_line_says_who_took_it_back(asked: Chat, officer: Desk) -> None:
    said = line(officer, "taken_back", name="Sato", roster_number="W-102", back_by="Kato", back_time="10:50")
    assert "Kato" in said
    assert MISSING not in said
    assert asked.world.texts.say("en", "answer-line-back", {"back_by": "Kato", "back_time": "10:50"}) == (
        "taken back by Kato 10:50"
    )


async def test_what_did_not_arrive_after_another_answer_had_is_our_turn_until_it_is_taken_back(
    asked: Chat, officer: Desk
) -> None:
    await is_sent(officer)
    asked.world.telegram.faults.add(Fault(kind="400", chat_id=WORKER_ID, method="copyMessage", reason="no"))
    await officer.replies(OTHER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await asked.world.passes(seconds=2)
    assert await state(asked.world) == ("waiting_for_staff", True)
    assert (await asked.world.row(consultations))["undelivered_at"] is not None
    await takes_back(officer)
    assert (said_to(asked, ANSWER), said_to(asked, OTHER)) == (1, 0)
    assert await state(asked.world) == ("waiting_for_worker", False)


async def loses_answer(officer: Desk) -> None:
    """The officer sends, and Telegram takes the copy, but nobody hears of it."""
    officer.world.telegram.faults.add(Fault(kind="drop_after", method="copyMessage", chat_id=WORKER_ID))
    await is_sent(officer)


async def lease_ends(world: World) -> None:
    """Delivery tries again what may have arrived, or was left."""
    async with world.shien.database.transaction() as store:
        await let_leases_end(store)
    await world.passes(minutes=5)


async def test_what_may_have_arrived_before_it_was_taken_back_is_said_to_both_sides(asked: Chat, officer: Desk) -> None:
    await loses_answer(officer)
    await takes_back(officer)
    await lease_ends(asked.world)
    assert said_to(asked, ANSWER) == 1
    assert said_to(asked, asked.says(THE_WORKER, TOLD)) == 1
    officer.has_seen("answer-back-unknown", **TOLD)
    assert await state(asked.world) == ("new", True)


async def test_of_an_answer_that_may_stand_there_twice_what_is_known_is_deleted_and_staff_hear_of_the_rest(
    asked: Chat, officer: Desk
) -> None:
    await loses_answer(officer)
    await lease_ends(asked.world)
    assert said_to(asked, ANSWER) == 2
    await takes_back(officer)
    assert said_to(asked, ANSWER) == 1
    assert said_to(asked, asked.says(THE_WORKER, TOLD)) == 1
    officer.has_seen("answer-back-unknown", **TOLD)
