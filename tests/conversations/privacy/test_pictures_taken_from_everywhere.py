"""Who says that a picture shows a card has it taken from everywhere, whatever became of it before."""

from datetime import datetime

import pytest

from bot.domain.days import TOKYO
from bot.domain.outbox import say
from bot.storage.tables import evidence
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk, _text
from tests.conversations.conftest import ADMIN_ID, GROUP_ID
from tests.conversations.privacy.test_held_pictures import (
    CARD,
    KEPT,
    MINUTES,
    answers,
    edits,
    group_has,
    kept,
    sends,
    sends_part,
    waits,
)
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.privacy.test_removal import removes
from tests.conversations.support.alarming import reader
from tests.conversations.support.test_taking_back import lease_ends

NO_TIME = {"on": "none", "time": "none"}


async def says_yes_late(worker: Chat, question: int, yes: str) -> None:
    await worker.forges_on(question, yes)
    await worker.world.passes(seconds=10)


def question_of(worker: Chat) -> tuple[int, str]:
    question = worker.says("not_accepted-held-ask", {"minutes": MINUTES})
    return worker.message(question)["message_id"], worker.callback(worker.says("not_accepted-held-yes"))


@pytest.mark.parametrize("others", [[], [None]])
async def test_a_late_yes_hides_what_an_edit_gave_staff(worker: Chat, officer: Desk, others: list[None]) -> None:
    await reader(worker.world, ADMIN_ID, None)
    picture, *_others = await sends(worker, CARD, *others)
    question, yes = question_of(worker)
    await waits(worker.world)
    await edits(worker, picture, KEPT)
    assert len(pictures(officer)) == 1
    await says_yes_late(worker, question, yes)
    assert pictures(officer, worker) == []
    assert [each[0] for each in await kept(worker) if each[1] == KEPT] == ["caption"]
    assert officer.says("staff-picture_out", {"handling": "decide"}) in shown_texts(officer)
    worker.has_seen("not_accepted-out-decide", handling="decide", readers="restricted")
    assert [row["status"] for row in await worker.world.rows(evidence)] == ["undecided"]


# Words that were written before the consent.


async def agrees(asked: Chat) -> tuple[int, str]:
    """Agree, and return where what was written before is offered, and the button that sends it."""
    await asked.taps("consent-agree")
    send = asked.callback(asked.says("receipt-send-kept"))
    return asked.message_id(), send


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("order", [["send", "yes"], ["send", "no"], ["yes", "send"], ["no", "send"], ["send", "send"]])
async def test_what_waits_since_before_the_consent_is_given_once_or_never(
    asked: Chat, officer: Desk, order: list[str], count: int
) -> None:
    picture, *_others = await sends(asked, "look at this", *[None] * (count - 1))
    offer, send = await agrees(asked)
    await edits(asked, picture, CARD)
    for step in order:
        await (asked.forges_on(offer, send) if step == "send" else answers(asked, step))
        await asked.world.passes(seconds=8)
        if step == "send" == order[0]:
            asked.is_told("receipt-left-asked")
    assert len(pictures(officer)) == (count if "no" in order else 0)
    assert group_has(officer, CARD) == (0 if order == ["send", "send"] else 1)
    assert group_has(officer, "look at this") == 0


async def test_a_late_part_takes_what_waits_since_before_the_consent_with_it(asked: Chat, officer: Desk) -> None:
    await sends_part(asked, "look at this")
    offer, send = await agrees(asked)
    await sends_part(asked, CARD)
    await asked.forges_on(offer, send)
    await asked.world.passes(seconds=8)
    assert officer.messages() == []
    await answers(asked, "no")
    assert await kept(asked) == [("photo", "look at this"), ("photo", CARD)]


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("has_agreed", [False, True])
@pytest.mark.parametrize("words", [CARD, "my number is 1234 5678 9018"])
async def test_what_was_changed_into_what_is_not_accepted_is_given_to_nobody_after_the_consent(
    asked: Chat, officer: Desk, words: str, count: int, *, has_agreed: bool
) -> None:
    picture, *_others = await sends(asked, "look at this", *[None] * (count - 1))
    await asked.sends("and this is my question")
    offer = await agrees(asked) if has_agreed else None
    await edits(asked, picture, words)
    await asked.forges_on(*(offer or await agrees(asked)))
    await asked.world.passes(seconds=8)
    assert pictures(officer) == []
    assert await kept(asked) == [("text", "and this is my question")]


async def test_who_wrote_only_what_is_not_accepted_reads_of_nothing_that_waits(asked: Chat) -> None:
    picture, *_others = await sends(asked, "look at this")
    await edits(asked, picture, CARD)
    await asked.taps("consent-agree")
    assert asked.says("receipt-send-kept") not in str(asked.messages())
    assert asked.says("receipt-kept-expired") not in shown_texts(asked)


# Copies of which nobody knows the id.


@pytest.mark.parametrize("is_lost_twice", [False, True])
async def test_of_a_part_that_may_stand_in_the_group_unknown_staff_hear_once_it_is_taken_back(
    worker: Chat, officer: Desk, *, is_lost_twice: bool
) -> None:
    world = worker.world
    world.telegram.faults.add(Fault(kind="drop_after", method="copyMessage", chat_id=GROUP_ID))
    await sends_part(worker, "look at this")
    await world.passes(seconds=6)
    assert len(pictures(officer)) == 1
    if is_lost_twice:
        await lease_ends(world)
        assert len(pictures(officer)) == 2
    await sends_part(worker, CARD)
    await lease_ends(world)
    assert len(pictures(officer)) == 1
    told = officer.says("not_accepted-left-unknown", _first_part(worker))
    assert shown_texts(officer).count(told) == 1
    await answers(worker, "yes")
    await lease_ends(world)
    assert shown_texts(officer).count(told) == 1


def _first_part(worker: Chat) -> dict[str, str]:
    [sent, *_others] = pictures(worker)
    at = datetime.fromtimestamp(sent["date"], TOKYO)
    return {"on": at.date().isoformat(), "time": at.strftime("%H:%M")}


async def begins_album_under_hold(worker: Chat) -> None:
    """A first part that staff have, of a worker whose records are kept for a court."""
    world = worker.world
    async with world.shien.database.transaction() as store:
        await store.legal_holds.set(1, "a court asks", 1, world.clock.now())
    await sends_part(worker, "look at this")
    await world.passes(seconds=6)


@pytest.mark.parametrize("answer", ["yes", None])
async def test_under_a_legal_hold_what_staff_had_of_an_album_is_kept_hidden(
    worker: Chat, officer: Desk, answer: str | None
) -> None:
    world = worker.world
    await begins_album_under_hold(worker)
    await sends_part(worker, CARD)
    await (answers(worker, answer) if answer else waits(world))
    await world.passes(seconds=8)
    assert pictures(officer) == []
    [hidden] = await world.rows(evidence)
    assert [hidden["status"], hidden["reason"]] == ["held", "card"]
    [part] = hidden["words"]
    assert [part["text"], bool(part["file_id"])] == ["look at this", True]
    if answer == "yes":
        worker.has_seen("not_accepted-out-hold", handling="hold", readers="restricted")


@pytest.mark.parametrize("is_evidence", [False, True])
async def test_under_a_legal_hold_nothing_stays_hidden_of_an_album_that_staff_get_after_all(
    worker: Chat, officer: Desk, *, is_evidence: bool
) -> None:
    world = worker.world
    await begins_album_under_hold(worker)
    named = await sends_part(worker, CARD)
    await (edits(worker, named, KEPT) if is_evidence else answers(worker, "no"))
    await world.passes(seconds=8)
    assert len(pictures(officer)) == 2
    [hidden] = await world.rows(evidence)
    assert [hidden["status"], hidden["words"]] == ["returned", None]
    async with world.shien.database.transaction() as store:
        assert await store.evidence.held_of(1) == []


async def test_who_says_yes_after_48_hours_is_asked_to_delete_it(worker: Chat) -> None:
    [picture] = await sends(worker, CARD)
    question, yes = question_of(worker)
    await waits(worker.world)
    await waits(worker.world, 49 * 60)
    for _ in range(5):
        await says_yes_late(worker, question, yes)
    [told] = [each for each in worker.messages() if worker.says("not_accepted-delete-yourself", NO_TIME) in _text(each)]
    assert told["reply_to_message"]["message_id"] == picture["message_id"]


async def test_a_part_that_comes_after_staff_removed_the_words_alone_waits_too(worker: Chat, officer: Desk) -> None:
    await sends_part(worker, CARD)
    await waits(worker.world)
    await removes(officer, CARD, "card")
    await worker.world.passes(seconds=16)
    await sends_part(worker, None)
    await worker.world.passes(seconds=8)
    assert pictures(officer) == []
    worker.sees("not_accepted-held-ask", minutes=MINUTES)


@pytest.mark.parametrize("name", ["again", "given_up", "out"])
async def test_what_the_version_before_has_to_say_of_a_picture_that_waited_is_said(worker: Chat, name: str) -> None:
    async with worker.world.shien.database.transaction() as store:
        told = say(f"not_accepted-held-{name}", {"count": 2}, worker_id=1)
        await store.outbox.put(told, worker.world.clock.now())
    await worker.world.passes(seconds=6)
    worker.has_seen("not_accepted-held-over")
