"""A picture whose words name a card waits with them: nobody has either before its worker has answered."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.days import TOKYO
from bot.domain.privacy.held_picture import WAITS_FOR
from bot.domain.support.consultation import Readers
from bot.storage.tables import consultations, dialog_states, messages
from simulator.faults import Fault, Kind
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.form import stand_at
from tests.conversations.privacy.test_pictures_of_cards import words_kept
from tests.conversations.privacy.test_prohibited_data import passes, pictures, shown_texts
from tests.conversations.privacy.test_removal import removes
from tests.conversations.support.alarming import alarm, reader
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_consultation import ask, open_with
from tests.conversations.support.test_named_staff import names_all
from tests.conversations.world import World

CARD = "Where do I show my residence card?"
NUMBERED = "My residence card no 12345678, is it right?"
CUT = "My residence card no ●●●●●●●●, is it right?"
KEPT = "boss keeps my passport and does not give back"
_ONLY_NUMBER = "its number is 12345678"
MINUTES = int(WAITS_FOR.total_seconds() // 60)


async def sends_part(worker: Chat, words: str | None, album: str = "7", reply_to: int | None = None) -> Json:
    """One part of an album, which comes apart from the others."""
    person = worker.person
    part = person._file("photo", "photo.png", words) | {"media_group_id": album}
    return await worker.then(person._send(part, reply_to=reply_to))


async def sends(worker: Chat, *words: str | None) -> list[Json]:
    """A picture, or an album, with these words below it."""
    album = worker.person.sends_album(list(words)) if len(words) > 1 else None
    sent = await worker.then(album) if album else [await worker.then(worker.person.sends_photo(words[0] or ""))]
    await worker.world.passes(seconds=6)
    return sent


async def answers(worker: Chat, answer: str) -> None:
    await worker.taps(f"not_accepted-held-{answer}")
    await worker.world.passes(seconds=8)


async def edits(worker: Chat, message: Json, words: str) -> None:
    await worker.then(worker.person.edits(message["message_id"], words))
    await worker.world.passes(seconds=8)


async def reacts(worker: Chat, message: Json) -> None:
    await worker.then(worker.person.edits_nothing(message["message_id"]))
    await worker.world.passes(seconds=8)


async def waits(world: World, minutes: int = MINUTES) -> None:
    world.clock.move(timedelta(minutes=minutes))
    await world.shien._schedule._remind()
    await world.passes(seconds=6)


def leaves_in_group(world: World) -> None:
    """From now on Telegram lets the bot delete nothing."""
    for method in ("deleteMessage", "deleteMessages"):
        world.telegram.faults.add(Fault(kind="400", method=method, reason="message can't be deleted", times=None))


async def kept(worker: Chat) -> list[Any]:
    """The words and pictures that staff have, without those that were taken away."""
    return [each for each in words_kept(await worker.world.rows(messages)) if each[0] not in ("removed", "button")]


def group_has(officer: Desk, words: str) -> int:
    return sum(words in each for each in shown_texts(officer))


def over_words(worker: Chat, readers: str) -> dict[str, str]:
    """What the worker reads of a picture without an answer, whose words are in consultation 1."""
    return {"number": "1", "readers": readers, "phone": worker.world.facts.organisation.phone_to_call}


async def test_nobody_has_anything_of_a_picture_that_waits(worker: Chat, officer: Desk) -> None:
    await sends(worker, NUMBERED, "and the back", None)
    worker.sees("not_accepted-held-ask", minutes=MINUTES)
    assert officer.messages() == []
    assert await worker.world.rows(messages) == []
    assert await worker.world.rows(consultations) == []
    assert shown_texts(worker).count(worker.says("not_accepted-held-ask", {"minutes": MINUTES})) == 1


async def test_what_waits_is_encrypted_and_goes_with_the_chat(worker: Chat) -> None:
    await sends(worker, CARD)
    [row] = [row for row in await worker.world.rows(dialog_states) if row["destiny"] == "held_pictures"]
    assert CARD in str(row["data"])  # as it is read; "What is encrypted" tests the column
    await worker.sends("/forget")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    assert [row for row in await worker.world.rows(dialog_states) if row["destiny"] == "held_pictures"] == []


async def test_after_no_all_comes_as_if_it_came_now_without_long_numbers(worker: Chat, officer: Desk) -> None:
    await sends(worker, NUMBERED, "and the back", None)
    await answers(worker, "no")
    assert await kept(worker) == [("photo", CUT), ("photo", "and the back"), ("photo", None)]
    assert [len(pictures(officer)), len(pictures(worker))] == [3, 3]
    assert [group_has(officer, CUT), group_has(officer, "and the back")] == [1, 1]
    assert "12345678" not in str(officer.messages())
    assert officer.says("staff-delivery-changed") not in shown_texts(officer)
    worker.has_seen("not_accepted-held-answered")
    assert worker.says("not_accepted-held-ask", {"minutes": MINUTES}) not in shown_texts(worker)


async def test_after_yes_the_words_come_alone(worker: Chat, officer: Desk) -> None:
    await sends(worker, NUMBERED, "and the back", None)
    await answers(worker, "yes")
    assert await kept(worker) == [("caption", CUT), ("caption", "and the back")]
    assert pictures(officer, worker) == []
    assert [group_has(officer, CUT), group_has(officer, "and the back")] == [1, 1]
    officer.has_seen("staff-delivery-caption")
    worker.has_seen("not_accepted-held-deleted")


async def test_after_yes_nothing_comes_where_there_are_no_words_any_more(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, CARD)
    await edits(worker, picture, "")
    await answers(worker, "yes")
    assert officer.messages() == pictures(worker) == await kept(worker) == []


async def test_without_an_answer_the_words_come_alone_and_the_picture_stays_with_its_worker(
    worker: Chat, officer: Desk
) -> None:
    await sends(worker, NUMBERED, None)
    await waits(worker.world, MINUTES - 2)
    assert officer.messages() == []
    await waits(worker.world, 3)
    assert await kept(worker) == [("caption", CUT)]
    assert [pictures(officer), len(pictures(worker))] == [[], 2]
    worker.has_seen("not_accepted-held-over_words", **over_words(worker, "group"))
    await waits(worker.world, 24 * 60)
    assert await kept(worker) == [("caption", CUT)]


async def test_the_answer_no_comes_too_late_for_what_staff_do_not_get_any_more(worker: Chat, officer: Desk) -> None:
    await sends(worker, CARD, None)
    no = worker.callback(worker.says("not_accepted-held-no"))
    question = worker.message(worker.says("not_accepted-held-ask", {"minutes": MINUTES}))["message_id"]
    await waits(worker.world)
    await worker.forges_on(question, no)
    worker.is_told("not_accepted-held-gone")
    assert pictures(officer) == []


@pytest.mark.parametrize("restarts", [False, True])
async def test_the_answer_yes_deletes_the_whole_album_also_later(worker: Chat, *, restarts: bool) -> None:
    await sends(worker, CARD, None)
    yes = worker.callback(worker.says("not_accepted-held-yes"))
    question = worker.message(worker.says("not_accepted-held-ask", {"minutes": MINUTES}))["message_id"]
    await waits(worker.world)
    if restarts:
        await worker.world.restarts()
    await worker.forges_on(question, yes)
    await passes(worker)
    assert pictures(worker) == []
    assert await kept(worker) == [("caption", CARD)]


async def test_a_picture_waits_through_restarts_and_ends_though_the_clock_was_put_back(worker: Chat) -> None:
    world = worker.world
    await sends(worker, CARD)
    await world.restarts()
    assert await kept(worker) == []
    world.clock.move(timedelta(days=-3))
    await waits(world, 1)
    assert await kept(worker) == [("caption", CARD)]


async def test_what_ended_while_no_bot_was_running_is_made_up_for(worker: Chat) -> None:
    world = worker.world
    await sends(worker, CARD)
    await world.stops()
    world.clock.move(WAITS_FOR)
    await world.starts()
    await world.passes(seconds=5)
    assert await kept(worker) == [("caption", CARD)]


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_five_taps_give_it_once(worker: Chat, officer: Desk, answer: str) -> None:
    await sends(worker, CARD, None)
    label = worker.says(f"not_accepted-held-{answer}")
    for _ in range(5):
        worker.touches(label)
    for _ in range(2):
        await worker.world.passes(seconds=10)
    assert await kept(worker) == ([("caption", CARD)] if answer == "yes" else [("photo", CARD), ("photo", None)])
    assert group_has(officer, CARD) == 1


@pytest.mark.parametrize("kind", ["429", "502"])
@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_it_comes_once_where_telegram_does_not_take_it_at_first(
    worker: Chat, officer: Desk, kind: Kind, answer: str
) -> None:
    await sends(worker, CARD, None)
    for method in ("copyMessage", "copyMessages", "sendMessage"):
        worker.world.telegram.faults.add(Fault(kind=kind, method=method, retry_after=5, times=1))
    await worker.taps(f"not_accepted-held-{answer}")
    for _ in range(2):
        await worker.world.passes(minutes=2)
    assert group_has(officer, CARD) == 1
    assert len(pictures(officer)) == (2 if answer == "no" else 0)
    assert officer.says("staff-delivery-changed") not in shown_texts(officer)


async def test_what_a_quick_yes_after_no_finds_given_is_asked_about(worker: Chat, officer: Desk) -> None:
    await sends(worker, CARD)
    question, (yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    for tap in (no, yes):
        worker.person.taps_forged(tap, question)
    await worker.world.passes(seconds=8)
    worker.sees("not_accepted-out-ask", handling="destroy", readers="restricted")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=8)
    assert pictures(officer, worker) == []
    assert await kept(worker) == [("caption", CARD)]


async def test_a_quick_no_after_yes_reads_that_staff_do_not_get_it(worker: Chat, officer: Desk) -> None:
    await sends(worker, CARD)
    question, (yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    for tap in (yes, no):
        worker.person.taps_forged(tap, question)
    await worker.world.settles()
    worker.is_told("not_accepted-held-gone")
    await passes(worker)
    assert pictures(officer, worker) == []


async def test_an_answer_of_somebody_who_was_forgotten_does_nothing(worker: Chat, officer: Desk) -> None:
    await sends(worker, CARD)
    question, (_yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    await worker.sends("/forget")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    worker.locale = "vi"  # the phone's language
    await worker.forges_on(question, no)
    worker.is_told("refused-worker")
    await waits(worker.world)
    assert pictures(officer) == []


# Edits while it waits.


async def test_an_edit_changes_the_words_that_wait_and_nothing_else(worker: Chat, officer: Desk) -> None:
    _first, second, _third = await sends(worker, CARD, None, None)
    await edits(worker, second, "look 12345678 please")
    assert officer.messages() == await kept(worker) == []
    assert worker.says("receipt-edit_unsent") not in shown_texts(worker)
    await answers(worker, "no")
    assert await kept(worker) == [("photo", CARD), ("photo", "look ●●●●●●●● please"), ("photo", None)]
    assert "12345678" not in str(officer.messages())


@pytest.mark.parametrize("place", [0, 1])
async def test_a_reaction_is_no_edit_although_an_alarm_runs(worker: Chat, officer: Desk, place: int) -> None:
    await reader(worker.world, ADMIN_ID, None)
    album = await sends(worker, CARD, None)
    await alarm(worker)
    await worker.world.passes(seconds=6)
    before = len(worker.messages())
    await reacts(worker, album[place])
    assert pictures(officer) == await kept(worker) == []
    assert len(worker.messages()) == before


@pytest.mark.parametrize("words", ["he hit me, my passport", KEPT])
@pytest.mark.parametrize("place", [0, 1])
async def test_words_that_may_be_evidence_give_staff_the_whole_album(
    worker: Chat, officer: Desk, words: str, place: int
) -> None:
    album = await sends(worker, NUMBERED, None)
    await edits(worker, album[place], words)
    worker.has_seen("not_accepted-held-released")
    assert await kept(worker) == [("photo", CUT if place else words), ("photo", words if place else None)]
    assert "12345678" not in str(officer.messages())
    assert worker.says("receipt-edit_unsent") not in shown_texts(worker)
    await answers(worker, "no")
    worker.is_told("not_accepted-out-left")


@pytest.mark.parametrize("place", [0, 1])
async def test_words_written_while_an_alarm_runs_go_to_those_who_hear_it_with_the_album(
    worker: Chat, officer: Desk, place: int
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    album = await sends(worker, CARD, None)
    await alarm(worker)
    await worker.world.passes(seconds=6)
    await edits(worker, album[place], "I am hiding in the toilet")
    assert [group_has(officer, "toilet"), pictures(officer)] == [0, []]
    [matter] = {row["consultation_id"] for row in await worker.world.rows(messages)}
    assert [row["readers"] for row in await worker.world.rows(consultations) if row["id"] == matter] == ["restricted"]


@pytest.mark.parametrize("answer", ["no", "yes"])
async def test_an_answer_while_an_alarm_runs_gives_the_group_nothing(worker: Chat, officer: Desk, answer: str) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await sends(worker, CARD, None)
    await alarm(worker)
    await worker.world.passes(seconds=6)
    await answers(worker, answer)
    assert [group_has(officer, CARD), pictures(officer)] == [0, []]
    assert len(await kept(worker)) == (2 if answer == "no" else 1)


async def test_what_ends_without_an_answer_while_an_alarm_runs_gives_the_group_nothing(
    worker: Chat, officer: Desk
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await sends(worker, CARD, None)
    await alarm(worker)
    await waits(worker.world)
    assert group_has(officer, CARD) == 0
    worker.has_seen("not_accepted-held-over_words", **over_words(worker, "restricted"))


@pytest.mark.parametrize("place", [0, 1])
async def test_after_a_complaint_what_is_written_below_a_part_goes_where_the_complaint_is(
    worker: Chat, officer: Desk, place: int
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    album = await sends(worker, CARD, None)
    await complain(worker)
    await edits(worker, album[place], "Sato told me to pay for it")
    await answers(worker, "no")
    assert [group_has(officer, "told me"), pictures(officer)] == [0, []]


async def test_a_number_that_is_not_accepted_takes_the_album_away(worker: Chat, officer: Desk) -> None:
    album = await sends(worker, CARD, None)
    await edits(worker, album[0], "my number is 1234 5678 9018")
    await waits(worker.world)
    assert pictures(worker) == officer.messages() == []
    assert await kept(worker) == []


# Edits afterwards.


@pytest.mark.parametrize("is_album", [False, True])
async def test_a_reaction_to_what_was_given_changes_nothing(worker: Chat, officer: Desk, *, is_album: bool) -> None:
    sent = await sends(worker, *([NUMBERED, "see the back", None] if is_album else [NUMBERED]))
    await answers(worker, "no")
    rows, before = await kept(worker), [len(officer.messages()), len(worker.messages())]
    for each in sent:
        await reacts(worker, each)
    assert [await kept(worker), len(officer.messages()), len(worker.messages())] == [rows, *before]


async def test_a_reaction_to_what_ended_without_an_answer_changes_nothing(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, NUMBERED)
    await waits(worker.world)
    before = [len(officer.messages()), len(worker.messages())]
    await reacts(worker, picture)
    assert [len(officer.messages()), len(worker.messages())] == before


async def test_an_edit_of_what_was_given_shows_what_it_said_before(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, NUMBERED)
    await answers(worker, "no")
    await edits(worker, picture, "Where do I show 12345678 on Monday?")
    new = "Where do I show ●●●●●●●● on Monday?"
    assert await kept(worker) == [("photo", CUT), ("photo", new)]
    assert "12345678" not in str(officer.messages())
    assert any("✏️" in each for each in shown_texts(officer))
    assert group_has(officer, new) == 1
    assert worker.says("not_accepted-out-ask", {"handling": "destroy", "readers": "group"}) not in shown_texts(worker)


async def test_an_edit_that_names_a_card_is_asked_about_and_tells_no_number(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, "look")
    await edits(worker, picture, NUMBERED)
    assert await kept(worker) == [("photo", "look"), ("photo", CUT)]
    assert "12345678" not in str(officer.messages())
    worker.sees("not_accepted-out-ask", handling="destroy", readers="group")


@pytest.mark.parametrize("words", ["my passport, new words", "new words 12345678", "he hit me"])
async def test_a_picture_that_staff_do_not_get_reaches_them_by_no_edit_but_a_cry(
    worker: Chat, officer: Desk, words: str
) -> None:
    [picture] = await sends(worker, CARD)
    await waits(worker.world)
    await edits(worker, picture, words)
    assert pictures(officer) == []
    is_cry = words == "he hit me"
    assert (await kept(worker))[-1] == ("photo" if is_cry else "caption", words.replace("12345678", "●●●●●●●●"))
    assert (worker.says("not_accepted-held-gone") in shown_texts(worker)) is not is_cry


# Albums.


@pytest.mark.parametrize("first", [None, "look"])
@pytest.mark.parametrize("answer", ["yes", "no", None])
async def test_what_staff_got_of_an_album_before_its_words_is_taken_back_and_waits_with_it(
    worker: Chat, officer: Desk, first: str | None, answer: str | None
) -> None:
    await sends_part(worker, first)
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 1
    await sends_part(worker, CARD)
    await worker.world.passes(seconds=6)
    worker.sees("not_accepted-held-ask_back", minutes=MINUTES)
    assert pictures(officer) == await kept(worker) == []
    assert group_has(officer, "look") == 0
    await (answers(worker, answer) if answer else waits(worker.world))
    content = "photo" if answer == "no" else "caption"
    words = [(content, each) for each in (first, CARD) if each is not None or answer == "no"]
    assert await kept(worker) == words
    assert len(pictures(officer)) == (2 if answer == "no" else 0)
    assert len(pictures(worker)) == (0 if answer == "yes" else 2)
    assert {row["consultation_id"] for row in await worker.world.rows(messages)} == {1}


@pytest.mark.parametrize("key", ["not_accepted-shows-card", "complaint-about-staff"])
async def test_the_buttons_of_a_part_that_was_taken_back_say_that_it_waits(worker: Chat, key: str) -> None:
    await sends_part(worker, "look")
    await worker.world.passes(seconds=6)
    button, receipt = worker.callback(worker.says(key)), worker.message_id()
    await sends_part(worker, CARD)
    await worker.forges_on(receipt, button)
    worker.is_told("receipt-left-asked")


async def test_an_album_with_evidence_is_never_taken_back(worker: Chat, officer: Desk) -> None:
    await sends(worker, KEPT, "my residence card", None)
    assert len(pictures(officer)) == 3


async def test_a_part_that_comes_late_waits_with_its_album_across_midnight(worker: Chat, officer: Desk) -> None:
    world = worker.world
    here = world.clock.now().astimezone(TOKYO)
    world.clock.move(here.replace(hour=23, minute=59, second=30) - here)
    await sends_part(worker, CARD)
    await world.restarts()
    world.clock.move(timedelta(minutes=1))
    await sends_part(worker, None)
    await waits(world, MINUTES - 1)
    assert await kept(worker) == [("caption", CARD)]
    assert pictures(officer) == []


@pytest.mark.parametrize("answer", ["yes", None])
async def test_a_part_that_comes_after_the_words_alone_waits_too(
    worker: Chat, officer: Desk, answer: str | None
) -> None:
    await sends_part(worker, CARD)
    await (answers(worker, answer) if answer else waits(worker.world))
    await sends_part(worker, None)
    await worker.world.passes(seconds=6)
    assert pictures(officer) == []
    await answers(worker, "no")
    assert len(pictures(officer)) == 1


async def test_no_late_part_and_no_edit_gives_more_than_the_words_to_those_who_read_a_restricted_matter(
    worker: Chat,
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await worker.sends("My room is cold")
    await worker.taps("receipt-restrict")
    first = await sends_part(worker, CARD)
    await waits(worker.world)
    await edits(worker, first, "my passport, on Monday")
    await sends_part(worker, None)
    await worker.world.passes(seconds=6)
    assert [each[0] for each in await kept(worker)] == ["text", "caption", "caption"]
    assert {row["readers"] for row in await worker.world.rows(consultations)} == {"restricted"}


async def test_a_late_part_that_is_a_cry_gives_staff_the_whole_album(worker: Chat) -> None:
    await sends_part(worker, NUMBERED)
    await sends_part(worker, "he hit me")
    await worker.world.passes(seconds=6)
    assert await kept(worker) == [("photo", CUT), ("photo", "he hit me")]


@pytest.mark.parametrize("kind", ["400", "429", "502"])
@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_what_telegram_leaves_with_staff_is_tried_again(
    worker: Chat, officer: Desk, kind: Kind, answer: str
) -> None:
    world = worker.world
    await sends_part(worker, "look")
    await world.passes(seconds=6)
    for method in ("deleteMessage", "deleteMessages"):
        reason = "message can't be deleted for everyone"
        world.telegram.faults.add(Fault(kind=kind, method=method, reason=reason, times=1, retry_after=5))
    await sends_part(worker, CARD)
    await world.passes(minutes=1)
    await answers(worker, answer)
    if answer == "no":
        await worker.taps("not_accepted-shows-card")
        await worker.taps("not_accepted-out-yes")
        await world.passes(seconds=8)
    assert pictures(officer, worker) == []


async def test_of_what_telegram_leaves_with_staff_nobody_reads_that_they_do_not_have_it(worker: Chat) -> None:
    await sends_part(worker, "look")
    await worker.world.passes(seconds=6)
    leaves_in_group(worker.world)
    await sends_part(worker, CARD)
    await worker.world.passes(seconds=8)
    await answers(worker, "yes")
    worker.has_seen("evidence-left_in_group", **_first_part(worker))
    assert "taff do not have" not in str(shown_texts(worker))


def _first_part(worker: Chat) -> dict[str, str]:
    at = worker.world.clock.now().astimezone(TOKYO)
    return {"on": at.date().isoformat(), "time": at.strftime("%H:%M")}


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_an_album_is_made_a_complaint_whole_with_its_words(worker: Chat, officer: Desk, answer: str) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await sends(worker, "Sato took this from me", "my residence card")
    await answers(worker, answer)
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=8)
    content = "photo" if answer == "no" else "caption"
    assert await kept(worker) == [(content, "Sato took this from me"), (content, "my residence card")]
    assert [group_has(officer, "Sato took"), group_has(officer, "residence"), pictures(officer)] == [0, 0, []]


async def test_words_alone_of_an_album_move_whole(worker: Chat) -> None:
    await open_with(worker, "hello", "pay")
    await worker.world.passes(minutes=61)
    await sends(worker, "look at the front", CARD)
    await answers(worker, "yes")
    await worker.taps("receipt-not_this")
    await worker.taps_label(worker.labels()[-1])
    await worker.world.passes(seconds=8)
    said = [row for row in await worker.world.rows(messages) if row["content"] == "caption"]
    assert len({row["consultation_id"] for row in said}) == 1
    assert [row["text"] for row in said] == ["look at the front", CARD]


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_staff_take_an_album_out_whole(worker: Chat, officer: Desk, answer: str) -> None:
    await sends(worker, CARD, "see the back", None)
    await answers(worker, answer)
    await removes(officer, CARD, "card")
    await worker.world.passes(seconds=16)
    assert await kept(worker) == pictures(worker, officer) == []
    assert [group_has(officer, CARD), group_has(officer, "the back")] == [0, 0]


async def test_a_given_album_that_is_taken_out_leaves_its_words_once(worker: Chat, officer: Desk) -> None:
    await sends(worker, NUMBERED, "see the back", None)
    await answers(worker, "no")
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=10)
    assert await kept(worker) == [("caption", CUT), ("caption", "see the back")]
    assert pictures(worker, officer) == []
    assert group_has(officer, CUT) == 1
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=8)
    assert await kept(worker) == [("caption", CUT), ("caption", "see the back")]
    assert group_has(officer, CUT) == 0


# Beside a form's question, in other windows, and as a reply.


@pytest.mark.parametrize("answer", ["yes", "no", None])
@pytest.mark.parametrize("words", [[CARD], ["My pay was short in May", CARD], [None, CARD]])
async def test_beside_a_question_all_waits_and_goes_by_the_answer(
    worker: Chat, answer: str | None, words: list[str | None]
) -> None:
    await stand_at(worker, "birth_date")
    await sends(worker, *words)
    assert worker.says("receipt-send") not in str(worker.messages())
    await (answers(worker, answer) if answer else waits(worker.world))
    content = "photo" if answer == "no" else "caption"
    assert await kept(worker) == [(content, each) for each in words if each is not None or answer == "no"]


@pytest.mark.parametrize("place", [0, 1])
async def test_evidence_written_beside_a_question_goes_at_once_with_its_picture(
    worker: Chat, officer: Desk, place: int
) -> None:
    await stand_at(worker, "birth_date")
    album = await sends(worker, CARD, None)
    await edits(worker, album[place], KEPT)
    assert len(pictures(officer)) == 2
    assert group_has(officer, KEPT) == 1


@pytest.mark.parametrize("is_left", [False, True])
async def test_what_is_offered_and_names_a_card_by_an_edit_is_offered_no_more(worker: Chat, *, is_left: bool) -> None:
    await stand_at(worker, "birth_date")
    [picture] = await sends(worker, "look")
    assert worker.says("receipt-send") in str(worker.messages())
    if is_left:
        await worker.sends("/menu")
    await edits(worker, picture, NUMBERED)
    worker.has_seen("not_accepted-held-ask", minutes=MINUTES)
    assert worker.says("receipt-send") not in str(worker.messages())
    assert worker.says("receipt-left", {"count": 1}) not in shown_texts(worker)
    await answers(worker, "no")
    assert await kept(worker) == [("photo", CUT)]


async def test_what_is_sent_as_a_complaint_is_not_asked_about(worker: Chat, officer: Desk) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await worker.sends("/menu")
    await worker.taps("menu-consultation")
    await worker.taps("complaint-about-staff")
    await sends(worker, CARD)
    assert await kept(worker) == [("photo", CARD)]
    assert officer.messages() == []


async def test_what_is_sent_on_the_screen_for_danger_is_not_asked_about(worker: Chat, officer: Desk) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await worker.taps("sign-danger")
    await sends(worker, CARD)
    assert await kept(worker) == [("photo", CARD)]
    assert [group_has(officer, CARD), pictures(officer)] == [0, []]


@pytest.mark.parametrize("answer", ["yes", "no", None])
@pytest.mark.parametrize("is_restricted", [True, False])
async def test_what_is_sent_in_the_window_of_a_matter_goes_there(
    worker: Chat, officer: Desk, answer: str | None, *, is_restricted: bool
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await open_with(worker, "my room", "life")
    await ask(worker)
    await worker.sends("my question")
    if is_restricted:
        async with worker.world.shien.database.transaction() as store:
            await store.consultations.set_readers(2, Readers.RESTRICTED)
    await sends(worker, CARD)
    await (answers(worker, answer) if answer else waits(worker.world))
    [row] = [row for row in await worker.world.rows(messages) if row["text"] == CARD]
    assert row["consultation_id"] == 2
    assert group_has(officer, CARD) == (0 if is_restricted else 1)


@pytest.mark.parametrize("answer", ["yes", "no", None])
async def test_a_reply_goes_where_what_it_answers_is(worker: Chat, answer: str | None) -> None:
    await open_with(worker, "my question", "pay")
    await open_with(worker, "my room", "life")
    await worker.world.passes(seconds=6)
    first = worker.message("my question")["message_id"]
    await worker.then(worker.person.sends_photo(CARD, reply_to=first))
    await (answers(worker, answer) if answer else waits(worker.world))
    [row] = [row for row in await worker.world.rows(messages) if row["text"] == CARD]
    assert row["consultation_id"] == 1


@pytest.mark.parametrize("answer", ["yes", "no", None])
async def test_an_album_that_replies_and_was_taken_back_goes_where_what_it_answers_is(
    worker: Chat, answer: str | None
) -> None:
    await open_with(worker, "my question", "pay")
    await open_with(worker, "my room", "life")
    await worker.world.passes(seconds=6)
    first = worker.message("my question")["message_id"]
    await sends_part(worker, "look", reply_to=first)
    await worker.world.passes(seconds=6)
    await sends_part(worker, CARD, reply_to=first)
    await worker.world.passes(seconds=6)
    await (answers(worker, answer) if answer else waits(worker.world))
    said = [row for row in await worker.world.rows(messages) if row["text"] in ("look", CARD)]
    assert [(row["consultation_id"], row["answers"]) for row in said] == [(1, 1), (1, 1)]


@pytest.mark.parametrize("answer", ["no", "yes", None])
async def test_where_nobody_may_read_it_the_worker_reads_so(worker: Chat, answer: str | None) -> None:
    world = worker.world
    world.people[ADMIN_ID].started = True
    await name(world, ADMIN_ID, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await sends(worker, CARD)
    await (answers(worker, answer) if answer else waits(world))
    if answer:
        assert worker.says("receipt-complaint-kept", {"number": "1"}) in worker.screen()
    else:
        worker.has_seen("not_accepted-held-over_words", **over_words(worker, "none"))


@pytest.mark.parametrize("is_complaint", [True, False])
async def test_where_nobody_can_be_reached_who_never_answered_reads_so(worker: Chat, *, is_complaint: bool) -> None:
    """Also while the staff group takes nothing from the bot."""
    if is_complaint:
        await complain(worker)
        await worker.sends("/menu")
    else:
        worker.world.staff_group.lose_bot()
        await worker.world.settles()
        await worker.sends("hello")
        await worker.world.passes(seconds=10)
    await sends(worker, CARD)
    await waits(worker.world)
    worker.has_seen("not_accepted-held-over_words", **over_words(worker, "unheard"))


@pytest.mark.parametrize("answer", ["yes", None])
async def test_a_matter_that_holds_nothing_after_an_album_was_taken_back_waits_for_nobody(
    worker: Chat, answer: str | None
) -> None:
    world = worker.world
    await sends_part(worker, None)
    await world.passes(seconds=6)
    named = await sends_part(worker, CARD)
    await world.passes(seconds=6)
    await edits(worker, named, "")
    await (answers(worker, answer) if answer else waits(world))
    assert await kept(worker) == []
    assert [row["state"] for row in await world.rows(consultations)] == ["closed"]


# Numbers: once a card was named, none reaches staff by anything that comes later.


@pytest.mark.parametrize("later", ["same", "other", "late"])
async def test_after_no_a_number_that_comes_later_reaches_nobody(worker: Chat, officer: Desk, later: str) -> None:
    album = await sends(worker, CARD, None) if later == "other" else [await sends_part(worker, CARD)]
    await worker.world.passes(seconds=6)
    await answers(worker, "no")
    if later == "late":
        await sends_part(worker, _ONLY_NUMBER)
        await worker.world.passes(seconds=8)
    else:
        await edits(worker, album[-1], _ONLY_NUMBER)
    assert [group_has(officer, _ONLY_NUMBER), group_has(officer, "its number is ●●●●●●●●")] == [0, 1]
    assert "12345678" not in str(await kept(worker))


async def test_a_card_that_was_named_long_before_is_still_one(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, CARD)
    await answers(worker, "no")
    await edits(worker, picture, "thank you")
    await edits(worker, picture, _ONLY_NUMBER)
    assert group_has(officer, _ONLY_NUMBER) == 0
    assert await kept(worker) == [("photo", CARD), ("photo", "thank you"), ("photo", "its number is ●●●●●●●●")]


@pytest.mark.parametrize("is_over", [False, True])
async def test_evidence_comes_without_its_number_by_an_edit_too(worker: Chat, officer: Desk, *, is_over: bool) -> None:
    [picture] = await sends(worker, CARD)
    if is_over:
        await waits(worker.world)
    await edits(worker, picture, f"{KEPT} no 12345678")
    assert "12345678" not in str(officer.messages())
    assert ("photo", f"{KEPT} no ●●●●●●●●") in await kept(worker)


async def test_evidence_comes_without_its_number_and_with_whom_to_call(worker: Chat, officer: Desk) -> None:
    await sends(worker, f"{KEPT} no 12345678 call 090-1111-2222")
    assert [words for _content, words in await kept(worker)] == [f"{KEPT} no ●●●●●●●● call 090-1111-2222"]
    assert "12345678" not in str(officer.messages())
    assert worker.says("not_accepted-held-ask", {"minutes": MINUTES}) not in shown_texts(worker)


async def test_the_words_of_a_part_that_waits_go_though_the_rest_of_its_album_is_over_long_since(
    worker: Chat, officer: Desk
) -> None:
    world = worker.world
    album = await sends(worker, CARD, None)
    await waits(world)
    await waits(world, 47 * 60)
    await edits(worker, album[1], "and my passport, on Monday")
    await world.stops()
    world.clock.move(timedelta(hours=3))
    await world.starts()
    await world.passes(seconds=20)
    await waits(world)
    assert await kept(worker) == [("caption", CARD), ("caption", "and my passport, on Monday")]
    assert group_has(officer, "on Monday") == 1
