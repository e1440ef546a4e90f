"""Answers outside the group: asked about, sent, told of and taken back as in a topic, and nothing typed is lost."""

from datetime import timedelta

import pytest

from bot.actions.support.readers import restrict
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.support.message import DraftStatus
from bot.storage.tables import consultations, message_versions, messages
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_corrections import corrected
from tests.conversations.support.test_late_taps import be_away
from tests.conversations.support.test_sending_answers import OTHER, line
from tests.conversations.support.test_staff_group import ANSWER, LOCALE, OFFER
from tests.conversations.world import World

NUMBER = {"number": "1"}
AGAIN = {**OFFER, "text": ANSWER}


@pytest.fixture
async def restricted(worker: Chat) -> Chat:
    """A worker with a matter that managers read."""
    await worker.sends(WORDS)
    await worker.taps("receipt-restrict")
    await worker.world.passes(seconds=5)
    return worker


async def read(reader: Chat) -> None:
    """Open the newest matter that the group does not see."""
    await reader.sends("/complaints")
    await reader.taps_label(reader.labels()[0])


async def write(reader: Chat, text: str = ANSWER) -> None:
    """Write an answer, and see the question whether to send it."""
    await read(reader)
    await reader.taps("complaint-answer-write")
    await reader.sends(text)
    reader.sees("complaint-answer-confirm", **NUMBER)


async def show_answer(reader: Chat, fate: str, text: str = ANSWER) -> None:
    """Open an answer from the list of all that were written."""
    label = next(
        each for each in reader.labels() if each.startswith(reader.says("complaint-answers-show", {"waiting": 0}))
    )
    await reader.taps_label(label)
    marked = reader.says(f"complaint-fate-{fate}")
    await reader.taps_label(next(each for each in reader.labels() if each.startswith(marked)))
    assert text in reader.screen()


async def assert_asked_again_and_sent(worker: Chat, officer: Desk, head: Chat) -> None:
    """Restrict and open the matter of what officers wrote; its question stands in the topic again, and sends."""
    await restrict_and_read(worker, head)
    await open_to_group(head)
    officer.has_seen("answer-again", **AGAIN)
    await officer.taps("staff-offer-send", **LOCALE)
    await worker.world.passes(seconds=5)
    assert count(worker, ANSWER) == 1


async def restrict_and_read(worker: Chat, head: Chat) -> None:
    await worker.taps("receipt-restrict")
    await worker.world.passes(minutes=1)
    await read(head)


async def open_to_group(head: Chat) -> None:
    await read(head)
    await head.taps("complaint-open-group")
    await head.taps("complaint-open-group-yes")
    await head.world.passes(seconds=10)


def is_alerted(reader: Chat, key: str, **args: str) -> None:
    """An alert says that; the dialog answers the tap once more, with nothing."""
    told = [(each.text, each.show_alert) for each in reader.world.telegram.answers[-2:]]
    assert (reader.says(key, args), True) in told, told


def count(worker: Chat, text: str) -> int:
    return sum(text in str(each.get("text")) for each in worker.messages())


async def test_who_sends_has_claimed_and_reads_to_whom_it_went_and_what_became_of_it(
    restricted: Chat, head: Chat
) -> None:
    await write(head)
    await head.taps("complaint-answer-send")
    assert line(head, "leaving") in head.screen()
    assert (await restricted.world.row(consultations))["assignee_id"] is not None
    await restricted.world.passes(seconds=3)
    assert count(restricted, ANSWER) == 1
    await read(head)
    assert head.says("complaint-fate-arrived") in head.screen()


async def test_the_screen_on_which_an_answer_was_sent_shows_when_asked_that_it_has_arrived(
    restricted: Chat, head: Chat
) -> None:
    await write(head)
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=3)
    await head.taps("complaint-answer-look")
    assert line(head, "arrived") in head.screen()
    assert head.says("complaint-answer-look") not in head.labels()
    assert head.says("answer-back") in head.labels()


async def test_what_the_worker_wrote_meanwhile_is_read_before_an_answer_leaves(restricted: Chat, head: Chat) -> None:
    await write(head)
    await restricted.sends("And he took my passport")
    await head.taps("complaint-answer-send")
    is_alerted(head, "answer-caution-written")
    assert count(restricted, ANSWER) == 0
    await restricted.world.passes(seconds=2)
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=3)
    assert count(restricted, ANSWER) == 1


async def test_where_another_answer_left_meanwhile_an_alert_says_so_first(
    restricted: Chat, head: Chat, manager: Chat
) -> None:
    await write(head)
    await write(manager, OTHER)
    await manager.taps("complaint-answer-send")
    await head.taps("complaint-answer-send")
    is_alerted(head, "answer-caution-answered", name=MISSING)
    assert count(restricted, ANSWER) == 0


async def test_what_another_manager_rewrote_meanwhile_is_read_before_it_leaves(
    restricted: Chat, head: Chat, manager: Chat
) -> None:
    await write(head)
    await read(manager)
    await show_answer(manager, "offered")
    await manager.taps("complaint-answer-change")
    await manager.sends(OTHER)
    await head.taps("complaint-answer-send")
    is_alerted(head, "answer-caution-changed")
    assert OTHER in head.screen()
    await restricted.world.passes(seconds=5)
    assert count(restricted, OTHER) == 0
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=5)
    assert (count(restricted, ANSWER), count(restricted, OTHER)) == (0, 1)


async def test_send_in_a_closed_matter_asks(restricted: Chat, head: Chat) -> None:
    await read(head)
    await head.taps("complaint-close")
    await write(head)
    await head.taps("complaint-answer-send")
    is_alerted(head, "answer-caution-closed")
    assert (await restricted.world.row(consultations))["state"] == "closed"
    await restricted.world.passes(seconds=2)
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=3)
    assert count(restricted, ANSWER) == 1
    assert (await restricted.world.row(consultations))["assignee_id"] is not None


async def test_what_was_sent_is_taken_back_after_a_second_tap(restricted: Chat, head: Chat) -> None:
    await write(head)
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=3)
    await read(head)
    await show_answer(head, "arrived")
    await head.taps("answer-back")
    is_alerted(head, "answer-caution-back")
    await restricted.world.passes(seconds=2)
    await head.taps("answer-back")
    await restricted.world.passes(seconds=5)
    assert count(restricted, ANSWER) == 0
    restricted.has_seen("consultation-taken_back", **NUMBER)
    assert (await restricted.world.row(consultations))["waiting_since"] is not None
    await read(head)
    assert head.says("complaint-fate-taken_back") in head.screen()


async def test_what_was_written_and_not_sent_waits_and_can_be_changed_or_kept(restricted: Chat, head: Chat) -> None:
    await write(head)
    await read(head)
    assert head.says("complaint-fate-offered") in head.screen()
    await show_answer(head, "offered")
    await head.taps("complaint-answer-change")
    await head.sends(OTHER)
    assert OTHER in head.screen()
    assert [row["text"] for row in await restricted.world.rows(messages)] == [WORDS, OTHER]
    assert [row["text"] for row in await restricted.world.rows(message_versions)] == [ANSWER, OTHER]
    await head.taps("staff-offer-keep")
    head.sees("staff-answer-keep")
    await read(head)
    assert head.says("complaint-fate-internal") in head.screen()
    assert count(restricted, OTHER) == 0


async def test_what_did_not_arrive_is_marked_and_told_with_a_way_there(restricted: Chat, head: Chat) -> None:
    await write(head)
    restricted.person.blocks_bot()
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=5)
    head.sees("complaint-not-delivered", **NUMBER)
    await head.taps("complaint-open")
    assert head.says("complaint-fate-failed") in head.screen()


async def test_who_heard_that_an_answer_did_not_arrive_hears_once_that_it_has_after_all(
    restricted: Chat, head: Chat, manager: Chat
) -> None:
    await write(head)
    restricted.person.blocks_bot()
    await head.taps("complaint-answer-send")
    await restricted.world.passes(seconds=5)
    restricted.person.unblocks_bot()
    await restricted.sends("/menu")
    await restricted.world.passes(minutes=1)
    assert count(restricted, ANSWER) == 1
    for reader in (head, manager):
        said = reader.says("complaint-arrived", NUMBER)
        assert [each.get("text") for each in reader.messages()].count(said) == 1


async def test_an_answer_that_arrives_at_once_is_told_of_to_nobody(restricted: Chat, head: Chat, manager: Chat) -> None:
    await write(head)
    await head.taps("complaint-answer-send")
    await restricted.world.passes(minutes=1)
    assert count(restricted, ANSWER) == 1
    assert manager.says("complaint-arrived", NUMBER) not in str(manager.messages())


async def test_who_may_not_read_the_matter_by_now_hears_that_it_did_not_arrive_without_a_way_there(
    manager: Chat, worker: Chat, sato: Desk
) -> None:
    await worker.sends(WORDS)
    be_away(worker.world)
    await sato.replies(ANSWER, to=WORDS)
    await sato.taps("staff-offer-send", **LOCALE)
    await worker.taps("receipt-restrict")
    worker.person.blocks_bot()
    await worker.world.passes(minutes=5)
    told = Chat(worker.world, sato.person, "ja")
    told.sees("complaint-not-delivered", **NUMBER)
    assert told.labels() == []
    manager.sees("complaint-not-delivered", **NUMBER)
    assert manager.labels() == [manager.says("complaint-open")]


async def test_a_draft_of_the_group_waits_for_managers_where_its_matter_is_restricted(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    await officer.replies(ANSWER, to=WORDS)
    await restrict_and_read(worker, head)
    await show_answer(head, "offered")
    await head.taps("complaint-answer-send")
    await worker.world.passes(seconds=5)
    assert count(worker, ANSWER) == 1


async def test_of_several_lines_of_the_group_only_the_one_that_is_shown_is_sent(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    for text in (ANSWER, OTHER):
        await officer.sends(text)
    await restrict_and_read(worker, head)
    await show_answer(head, "offered", OTHER)
    await head.taps("complaint-answer-send")
    await worker.world.passes(seconds=5)
    statuses = [(each["text"], each["draft_status"]) for each in await worker.world.rows(messages)][1:]
    assert statuses == [(ANSWER, DraftStatus.OFFERED), (OTHER, DraftStatus.SENT)]


async def test_what_a_manager_changes_of_a_draft_of_the_group_leaves_as_changed(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    await officer.replies(ANSWER, to=WORDS)
    await restrict_and_read(worker, head)
    await show_answer(head, "offered")
    await head.taps("complaint-answer-change")
    await head.sends(OTHER)
    await head.taps("complaint-answer-send")
    await worker.world.passes(seconds=5)
    assert (count(worker, ANSWER), count(worker, OTHER)) == (0, 1)


async def test_a_draft_is_asked_about_again_once_the_group_reads_the_matter_again(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    await officer.replies(ANSWER, to=WORDS)
    await assert_asked_again_and_sent(worker, officer, head)


async def test_the_group_reads_how_many_answers_it_does_not_see_once_a_matter_is_opened_and_none_of_their_words(
    restricted: Chat, head: Chat, officer: Desk
) -> None:
    for text in (ANSWER, OTHER):
        await write(head, text)
        await head.taps("complaint-answer-send")
        await restricted.world.passes(minutes=5)
    sent_at = restricted.world.clock.now() - timedelta(minutes=5)
    await open_to_group(head)
    [said] = [each for each in officer.messages() if str(each.get("text")).startswith("ℹ️")]
    on, at = tokyo_day(sent_at).isoformat(), tokyo_time(sent_at)
    assert said["text"] == officer.says("staff-answered-before", {"count": 2, "on": on, "time": at})
    assert ANSWER not in str(officer.messages())


async def test_where_nobody_has_answered_the_group_reads_of_no_answers(
    restricted: Chat, head: Chat, officer: Desk
) -> None:
    await restricted.sends(OTHER)
    await open_to_group(head)
    assert "ℹ️" not in str(officer.messages())


async def test_one_plain_line_of_the_group_is_asked_about_again_too(worker: Chat, officer: Desk, head: Chat) -> None:
    await worker.sends(WORDS)
    await officer.sends(ANSWER)
    await assert_asked_again_and_sent(worker, officer, head)


async def test_a_draft_below_words_that_became_a_complaint_is_asked_about_in_no_topic(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(OTHER)
    await worker.world.passes(hours=2)
    await worker.sends("Sato shouts at me")
    await officer.replies("Sato did not mean it", to="Sato shouts at me")
    await worker.taps("complaint-about-staff")
    await worker.sends("/menu")
    await worker.world.passes(minutes=1)
    async with worker.world.shien.database.transaction() as store:
        await restrict(acting(store, now=worker.world.clock.now()), await store.consultations.get(1))
    await worker.world.passes(minutes=1)
    await head.sends("/complaints")
    await head.taps_label(next(each for each in head.labels() if head.says("complaint-readers-restricted") in each))
    assert head.says("complaint-answers-show", {"waiting": 0}) not in head.labels()
    await head.taps("complaint-open-group")
    await head.taps("complaint-open-group-yes")
    await worker.world.passes(minutes=1)
    assert OTHER in str(officer.messages())
    assert "did not mean it" not in str(officer.messages())


async def test_a_picture_that_left_the_group_with_its_draft_is_said_to_be_gone(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await worker.sends(WORDS)
    above = officer.message(WORDS)["message_id"]
    group = worker.world.staff_group
    await officer.then(officer.person.sends_photo(ANSWER, chat=group, thread_id=officer.topic, reply_to=above))
    await restrict_and_read(worker, head)
    await show_answer(head, "offered")
    head.sees("complaint-answer-file")
    assert head.says("complaint-answer-send") not in head.labels()
    await open_to_group(head)
    officer.has_seen("answer-file_gone", text=ANSWER)
    assert (await worker.world.rows(messages))[-1]["draft_status"] == DraftStatus.INTERNAL.value


async def test_only_who_may_read_the_matter_is_named_among_those_who_read_its_language(
    restricted: Chat, head: Chat, officer: Desk
) -> None:
    await name(restricted.world, officer.person.user["id"], SATO, "en")
    await name(restricted.world, head.person.user["id"], KATO, "en")
    await read(head)
    assert head.says("standing-speakers", {"locale": "en", "names": KATO}) in head.screen()
    assert SATO not in head.screen()


async def has_a_correction(worker: Chat, officer: Desk) -> None:
    """The worker has an answer, of which the officer was asked whether to correct it."""
    await worker.sends(WORDS)
    draft = await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await worker.world.passes(seconds=30)
    await officer.then(officer.person.edits(draft["message_id"], OTHER, chat=worker.world.staff_group))
    officer.sees("correction-offer")


async def test_a_correction_waits_for_managers_where_the_matter_is_restricted(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await has_a_correction(worker, officer)
    await restrict_and_read(worker, head)
    head.sees("complaint-said-correction")
    await show_answer(head, "arrived")
    assert OTHER in head.screen()
    await head.taps_twice("correction-offer-correct")
    await worker.world.passes(seconds=5)
    assert worker.message(corrected(worker, OTHER))
    worker.has_seen("consultation-look_again")


async def test_a_correction_is_asked_about_again_once_the_group_reads_the_matter_again(
    worker: Chat, officer: Desk, head: Chat
) -> None:
    await has_a_correction(worker, officer)
    await restrict_and_read(worker, head)
    await open_to_group(head)
    officer.has_seen("correction-again", before=ANSWER, text=OTHER)
    await officer.taps("correction-offer-correct")
    await worker.world.passes(seconds=5)
    assert worker.message(corrected(worker, OTHER))


async def test_a_correction_that_does_not_arrive_is_told_to_managers(worker: Chat, officer: Desk, head: Chat) -> None:
    await has_a_correction(worker, officer)
    await restrict_and_read(worker, head)
    await show_answer(head, "arrived")
    worker.person.blocks_bot()
    await head.taps("correction-offer-correct")
    await worker.world.passes(seconds=5)
    head.has_seen("complaint-not_corrected", **NUMBER)


async def test_an_old_way_to_what_the_group_reads_by_now_says_so_and_leads_there(
    manager: Chat, head: Chat, restricted: Chat
) -> None:
    await restricted.sends(OTHER)
    await open_to_group(head)
    await manager.taps("complaint-open")
    is_alerted(manager, "complaint-in_group", **NUMBER)
    assert manager.says("standing-open") in manager.labels()


async def test_a_screen_of_what_the_group_reads_by_now_leads_there_too(
    restricted: Chat, head: Chat, manager: Chat
) -> None:
    await write(manager)
    await open_to_group(head)
    await manager.taps("complaint-answer-send")
    is_alerted(manager, "complaint-in_group", **NUMBER)
    assert manager.says("standing-open") in manager.labels()
    assert count(restricted, ANSWER) == 0


async def test_what_is_typed_after_the_matter_was_opened_is_asked_about_in_the_topic(
    world: World, restricted: Chat, head: Chat, manager: Chat, officer: Desk
) -> None:
    await read(manager)
    await manager.taps("complaint-answer-write")
    await open_to_group(head)
    await manager.sends(ANSWER)
    await world.passes(seconds=5)
    manager.has_seen("complaint-asked_in_group", **NUMBER)
    officer.has_seen("answer-again", **AGAIN)
    await officer.taps("staff-offer-send", **LOCALE)
    await world.passes(seconds=5)
    assert count(restricted, ANSWER) == 1
