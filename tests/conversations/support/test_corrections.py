"""What an officer changes: before Send it leaves so, after Send the worker's copy is corrected, and all is kept."""

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.privacy.my_data import gather
from bot.domain.support.consultation import Readers
from bot.domain.tasks import TaskKind
from bot.facts import load_facts
from bot.files.privacy.my_data_json import my_data_file
from bot.presenters.privacy.my_data import conversations, sections
from bot.resources import data_folder
from bot.storage.tables import audit_log, message_versions, messages, outbox
from bot.texts import Translator
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_staff_group import LOCALE
from tests.conversations.support.test_taking_back import takes_back
from tests.storage.leases import let_leases_end

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite

Json = dict[str, Any]
FIRST, SECOND, THIRD = "Come at 10", "Come at 14", "Come at 15"


@pytest.fixture
async def answered(asked: Chat, officer: Desk) -> Json:
    """An answer that the worker has; the officer's message."""
    assert asked.message(WORDS)
    draft = await officer.replies(FIRST, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.world.passes(seconds=30)
    return draft


async def change(officer: Desk, draft: Json, text: str) -> None:
    await officer.then(officer.person.edits(draft["message_id"], text, chat=officer.world.staff_group))


def corrected(reader: Chat, text: str) -> str:
    return f"{text}\n\n{reader.says('consultation-corrected')}"


async def texts_of_versions(officer: Desk) -> list[tuple[int, str | None, bool]]:
    rows = await officer.world.rows(message_versions)
    return [(row["number"], row["text"], row["delivered_at"] is not None) for row in rows]


async def test_an_answer_leaves_as_it_stands_in_the_group_and_what_it_was_is_kept(asked: Chat, officer: Desk) -> None:
    draft = await officer.replies(FIRST, to=WORDS)
    await change(officer, draft, SECOND)
    await officer.taps("staff-offer-send", **LOCALE)
    assert asked.message(SECOND)
    assert (await asked.world.row(messages))["text"] == SECOND
    assert await texts_of_versions(officer) == [(1, FIRST, False), (2, SECOND, False)]
    assert {row["staff_id"] for row in await asked.world.rows(message_versions)} == {2}


async def test_what_the_worker_has_is_corrected_by_a_button_and_once(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    group = officer.world.staff_group
    await officer.then(officer.person.edits_nothing(answered["message_id"], chat=group))
    officer.does_not_see("correction-offer")
    await change(officer, answered, SECOND)
    officer.sees("correction-offer")
    assert asked.message(FIRST)
    assert (await asked.world.row(messages))["text"] == FIRST

    await officer.taps_twice("correction-offer-correct")
    copy = asked.message(corrected(asked, SECOND))
    assert not [each for each in asked.messages() if each.get("text") == FIRST]
    asked.sees("consultation-look_again")
    assert asked.message(asked.says("consultation-look_again"))["reply_to_message"]["message_id"] == copy["message_id"]
    assert officer.reactions(answered) == ["✍"]
    assert (await asked.world.row(messages))["text"] == SECOND
    assert await texts_of_versions(officer) == [(1, FIRST, True), (2, SECOND, True)]
    newest = (await asked.world.rows(message_versions))[-1]
    assert (newest["staff_id"], newest["released_by"], newest["draft_status"]) == (2, 2, "sent")
    told = [row for row in await asked.world.rows(audit_log) if row["action"] == "answer_corrected"]
    assert [row["details"] for row in told] == [{"message": 2, "version": 2}]
    assert len([row for row in await asked.world.rows(outbox) if row["act"] == "correct_answer"]) == 1


async def test_a_correction_that_goes_on_being_written_is_asked_for_once_and_left_is_left(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    seen = len(officer.messages())
    await change(officer, answered, THIRD)
    assert len(officer.messages()) == seen
    await officer.taps("correction-offer-leave")
    officer.is_told("correction-leave")
    await officer.then(officer.person.edits_nothing(answered["message_id"], chat=officer.world.staff_group))
    assert len(officer.messages()) == seen
    assert asked.message(FIRST)
    assert await texts_of_versions(officer) == [(1, FIRST, True), (2, THIRD, False)]


async def test_who_changes_the_answer_back_has_nothing_to_correct(asked: Chat, officer: Desk, answered: Json) -> None:
    await change(officer, answered, SECOND)
    await change(officer, answered, FIRST)
    await officer.taps("correction-offer-correct")
    officer.is_told("staff-answer-decided")
    assert asked.message(FIRST)


async def test_a_second_correction_follows_the_first(asked: Chat, officer: Desk, answered: Json) -> None:
    for text in (SECOND, THIRD):
        await change(officer, answered, text)
        await officer.taps("correction-offer-correct")
        await officer.world.passes(seconds=30)
    assert asked.message(corrected(asked, THIRD))
    assert await texts_of_versions(officer) == [(1, FIRST, True), (2, SECOND, True), (3, THIRD, True)]


async def test_the_words_below_a_picture_are_corrected_and_a_picture_is_not(asked: Chat, officer: Desk) -> None:
    group = officer.world.staff_group
    draft = await officer.then(
        officer.person.sends_photo(
            FIRST, chat=group, thread_id=officer.topic, reply_to=officer.message(WORDS)["message_id"]
        )
    )
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.world.passes(seconds=30)
    await change(officer, draft, SECOND)
    await officer.taps("correction-offer-correct")
    assert "photo" in asked.message(corrected(asked, SECOND))

    await officer.world.passes(seconds=30)
    await officer.then(officer.person.replaces_photo(draft["message_id"], SECOND, chat=group))
    officer.sees("correction-not_possible")
    assert "photo" in asked.message(corrected(asked, SECOND))


async def test_words_that_were_too_long_for_their_picture_are_corrected_below_it(asked: Chat, officer: Desk) -> None:
    """They stand in a message of which nobody knows the id."""
    group, above = officer.world.staff_group, officer.message(WORDS)["message_id"]
    long = "Come at 10. " * 100
    draft = await officer.then(officer.person.sends_photo(long, chat=group, thread_id=officer.topic, reply_to=above))
    await officer.taps("staff-offer-send", **LOCALE)
    await officer.world.passes(seconds=30)
    await change(officer, draft, SECOND)
    await officer.taps("correction-offer-correct")
    assert "photo" in asked.message(corrected(asked, SECOND))["reply_to_message"]
    officer.has_seen("correction-said_below")


@pytest.mark.parametrize("refusal", ["message can't be edited", "message to edit not found"])
async def test_where_the_copy_cannot_be_changed_the_correction_stands_below_it(
    asked: Chat, officer: Desk, answered: Json, refusal: str
) -> None:
    fault = Fault(kind="400", method="editMessageText", chat_id=asked.person.id, reason=refusal)
    await change(officer, answered, SECOND)
    officer.world.telegram.faults.add(fault)
    await officer.taps("correction-offer-correct")
    below = asked.message(corrected(asked, SECOND))
    assert below["reply_to_message"]["message_id"] == asked.message(FIRST)["message_id"]
    officer.has_seen("correction-said_below")
    assert (await asked.world.row(messages))["worker_message_id"] == below["message_id"]


async def test_what_was_corrected_below_is_taken_back_with_the_answer(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    fault = Fault(kind="400", method="editMessageText", chat_id=asked.person.id, reason="message can't be edited")
    officer.world.telegram.faults.add(fault)
    await officer.taps("correction-offer-correct")
    await takes_back(officer)
    left = [str(each.get("text")) for each in asked.messages()]
    assert not [each for each in left if FIRST in each or SECOND in each]


async def test_what_was_taken_back_is_not_corrected(asked: Chat, officer: Desk, answered: Json) -> None:
    await change(officer, answered, SECOND)
    await takes_back(officer)
    await officer.taps("correction-offer-correct")
    officer.is_told("correction-taken_back")
    assert SECOND not in str(asked.messages())


async def test_staff_hear_that_a_correction_did_not_reach_the_worker(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    asked.person.blocks_bot()
    await officer.taps("correction-offer-correct")
    officer.has_seen("correction-failed", reason="Forbidden: bot was blocked by the user")
    assert (await asked.world.row(messages))["text"] == FIRST
    asked.person.unblocks_bot()
    await asked.sends("/start")
    assert asked.message(corrected(asked, SECOND))
    assert (await asked.world.row(messages))["text"] == SECOND


async def test_what_was_changed_before_it_could_leave_reaches_the_worker_without_a_question(
    asked: Chat, officer: Desk
) -> None:
    world = asked.world
    draft = await officer.replies(FIRST, to=WORDS)
    world.telegram.faults.add(Fault(kind="429", method="copyMessage", chat_id=asked.person.id, retry_after=20))
    await officer.taps("staff-offer-send", **LOCALE)
    await change(officer, draft, SECOND)
    await world.passes(seconds=40)
    assert asked.message(SECOND)
    assert (await world.row(messages))["text"] == SECOND
    officer.does_not_see("correction-offer")


async def test_what_the_bot_heard_of_too_late_is_corrected_at_once(asked: Chat, officer: Desk) -> None:
    """The copy may show either, so that the worker gets what the officer's message said when it left."""
    world, group = asked.world, asked.world.staff_group
    draft = await officer.replies(FIRST, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    world.clock.move(timedelta(seconds=-30))
    officer.person.edits(draft["message_id"], SECOND, chat=group)
    world.clock.move(timedelta(seconds=30))
    await world.settles()
    assert asked.message(corrected(asked, SECOND))
    assert (await world.row(messages))["text"] == SECOND


async def test_what_was_changed_while_it_was_copied_is_corrected_at_once(asked: Chat, officer: Desk) -> None:
    """Telegram has taken the copy and its answer was lost: it is copied once more, as it stands by then."""
    world = asked.world
    draft = await officer.replies(FIRST, to=WORDS)
    world.telegram.faults.add(Fault(kind="drop_after", method="copyMessage", chat_id=asked.person.id))
    await officer.taps("staff-offer-send", **LOCALE)
    await change(officer, draft, SECOND)
    async with world.shien.database.transaction() as store:
        await let_leases_end(store)
    await world.passes(minutes=5)
    assert asked.message(corrected(asked, SECOND))
    assert (await world.row(messages))["text"] == SECOND
    assert not [each for each in officer.messages() if each.get("text") == officer.says("correction-offer")]


async def test_where_the_group_takes_no_reaction_words_say_that_it_is_corrected(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    officer.world.telegram.faults.add(Fault(kind="400", method="setMessageReaction", reason="REACTION_INVALID"))
    await officer.taps("correction-offer-correct")
    assert asked.message(corrected(asked, SECOND))
    officer.has_seen("correction-arrived")


async def test_of_what_became_restricted_the_group_is_asked_nothing(asked: Chat, officer: Desk, answered: Json) -> None:
    world = asked.world
    await change(officer, answered, SECOND)
    async with world.shien.database.transaction() as store:
        await store.consultations.set_readers(1, Readers.RESTRICTED)
    await officer.taps("correction-offer-correct")
    officer.is_told("staff-answer-restricted")
    assert asked.message(FIRST)
    await officer.taps("correction-offer-leave")
    seen = len(officer.messages())
    await change(officer, answered, THIRD)
    assert len(officer.messages()) == seen


async def test_my_data_shows_at_each_day_what_could_be_read_then(asked: Chat, officer: Desk, answered: Json) -> None:
    world = asked.world
    hello = await asked.sends("Which day?")
    await world.passes(days=1)
    await change(officer, answered, SECOND)
    await officer.taps("correction-offer-correct")
    await change(officer, answered, THIRD)
    await officer.taps("correction-offer-leave")
    await asked.then(asked.person.edits(hello["message_id"], "Which day? Monday?"))
    async with world.shien.database.transaction() as store:
        await store.tasks.open(TaskKind.CALL, 1, world.clock.now())
        await store.tasks.set_note(1, "Rang twice")
        kept = await gather(store, await store.workers.get(1))
    t = Translator(world.texts, "en")
    first, next_day = "2026-11-22 (Sun)", "2026-11-23 (Mon)"
    [section] = conversations(t, kept)
    assert [(row.label, row.value) for row in section.rows] == [
        (f"You, {first}", WORDS),
        (f"Support staff, {first}", FIRST),
        (f"You, {first}", "Which day?"),
        (f"Support staff corrected it, {next_day}", SECOND),
        (f"You changed it, {next_day}", "Which day? Monday?"),
    ]
    assert "Rang twice" in [row.value for each in sections(t, load_facts(data_folder()), kept) for row in each.rows]
    file = json.loads(my_data_file(kept, "about"))
    assert [each["text"] for each in file["conversations"][0]["versions"]] == [FIRST, SECOND]


async def test_what_points_to_a_correction_leaves_the_chat_with_the_answer(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    await officer.taps("correction-offer-correct")
    await officer.world.passes(seconds=30)
    asked.has_seen("consultation-look_again")
    await takes_back(officer)
    look_again = asked.says("consultation-look_again")
    assert [each for each in asked.messages() if each.get("text") in (look_again, corrected(asked, SECOND))] == []
    asked.has_seen("consultation-taken_back", number="1")


async def test_what_points_to_a_correction_does_not_come_after_the_answer_was_taken_back(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    await change(officer, answered, SECOND)
    fault = Fault(kind="429", method="sendMessage", chat_id=asked.person.id, retry_after=20)
    officer.world.telegram.faults.add(fault)
    await officer.taps("correction-offer-correct")
    await takes_back(officer)
    await officer.world.passes(minutes=1)
    assert [each for each in asked.messages() if each.get("text") == asked.says("consultation-look_again")] == []
    asked.has_seen("consultation-taken_back", number="1")


async def test_each_correction_that_was_said_below_leaves_the_chat_with_the_answer(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    for words in (SECOND, THIRD):
        not_editable = Fault(kind="400", method="editMessageText", chat_id=asked.person.id, reason="can't be edited")
        officer.world.telegram.faults.add(not_editable)
        await change(officer, answered, words)
        await officer.taps("correction-offer-correct")
        await officer.world.passes(seconds=30)
    assert asked.message(corrected(asked, SECOND))
    await takes_back(officer)
    left = [corrected(asked, SECOND), corrected(asked, THIRD), FIRST]
    assert [each for each in asked.messages() if each.get("text") in left] == []


async def test_a_correction_that_may_stand_below_twice_is_told_of_when_the_answer_is_taken_back(
    asked: Chat, officer: Desk, answered: Json
) -> None:
    not_editable = Fault(kind="400", method="editMessageText", chat_id=asked.person.id, reason="no", times=None)
    officer.world.telegram.faults.add(not_editable)
    officer.world.telegram.faults.add(Fault(kind="drop_after", method="sendMessage", chat_id=asked.person.id))
    await change(officer, answered, SECOND)
    await officer.taps("correction-offer-correct")
    async with officer.world.shien.database.transaction() as store:
        await let_leases_end(store)
    await officer.world.passes(minutes=5)
    await takes_back(officer)
    officer.has_seen("answer-back-unknown", number="1")
