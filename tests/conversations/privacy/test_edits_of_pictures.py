"""What a worker changes of a picture goes nowhere else than the picture, whatever window stands open by then."""

from collections.abc import Awaitable, Callable

import pytest

from bot.actions.privacy.evidence import decide_evidence
from bot.actions.privacy.removal import remove_for_staff
from bot.domain.privacy.evidence import EvidenceDecision, RemovalReason
from bot.storage.tables import consultations, evidence, messages
from simulator.faults import Fault
from tests.actions.vocabulary import KEYWORDS, acting
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_held_pictures import (
    CARD,
    KEPT,
    MINUTES,
    answers,
    edits,
    kept,
    reacts,
    sends,
    sends_part,
    waits,
)
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.privacy.test_removal import removes
from tests.conversations.support.alarming import reader
from tests.conversations.support.test_consultation import open_with
from tests.conversations.world import World

CHANGED = "Sato told me to pay 5000 yen for it"
NUMBERED = "My residence card no 12345678"


async def to_danger(worker: Chat) -> None:
    await worker.taps("sign-danger")


async def to_complaint(worker: Chat) -> None:
    await worker.sends("/menu")
    await worker.taps("menu-consultation")
    await worker.taps("complaint-about-staff")


WINDOWS = pytest.mark.parametrize("window", [to_danger, to_complaint])


@WINDOWS
@pytest.mark.parametrize("part", [0, 1])
async def test_what_waits_goes_on_waiting_with_its_new_words(
    worker: Chat, officer: Desk, window: Callable[[Chat], Awaitable[None]], part: int
) -> None:
    album = await sends(worker, CARD, None)
    await window(worker)
    await edits(worker, album[part], CHANGED)
    assert (pictures(officer), [each for each in shown_texts(officer) if CHANGED in each]) == ([], [])


@WINDOWS
async def test_a_reaction_brings_staff_no_picture_that_they_do_not_get(
    world: World, worker: Chat, officer: Desk, window: Callable[[Chat], Awaitable[None]]
) -> None:
    [picture] = await sends(worker, CARD)
    await waits(world)
    await window(worker)
    said = len(worker.messages())
    await reacts(worker, picture)
    assert pictures(officer) == []
    assert len(worker.messages()) == said


@WINDOWS
async def test_a_number_below_a_picture_reaches_nobody(
    worker: Chat, officer: Desk, window: Callable[[Chat], Awaitable[None]]
) -> None:
    [picture] = await sends(worker, "look")
    await window(worker)
    await edits(worker, picture, NUMBERED)
    assert [each for each in shown_texts(officer) if "12345678" in each] == []


@pytest.mark.parametrize("words", ["My room number is on the door", "My boss keeps my passport"])
async def test_what_staff_removed_comes_back_by_no_reaction(
    world: World, worker: Chat, officer: Desk, words: str
) -> None:
    world.telegram.faults.add(
        Fault(
            kind="400", method="deleteMessage", chat_id=worker.person.id, times=None, reason="message can't be deleted"
        )
    )
    await open_with(worker, words)
    written = next(each for each in worker.messages() if each.get("text") == words)
    await removes(officer, words, "other")
    await reacts(worker, written)
    worker.sees("receipt-edit_removed")
    assert [each for each in shown_texts(officer) if words in each] == []


# A cry is heard, whatever became of its message before.

CRY = "he hit me, please help me"


async def takes_back(worker: Chat, end: str | None) -> Json:
    """A part of an album that staff had for a moment, and what became of it; returns it."""
    first = await sends_part(worker, None)
    await worker.world.passes(seconds=6)
    await sends_part(worker, CARD)
    await worker.world.passes(seconds=6)
    await (answers(worker, end) if end else waits(worker.world))
    return first


def leaves_in_chat(worker: Chat) -> None:
    reason = "message can't be deleted"
    fault = Fault(kind="400", method="deleteMessage", chat_id=worker.person.id, times=None, reason=reason)
    worker.world.telegram.faults.add(fault)


async def is_heard(worker: Chat) -> None:
    worker.has_seen("danger-numbers")
    [*_, cry] = [row for row in await worker.world.rows(messages) if row["text"] == CRY]
    matter = next(each for each in await worker.world.rows(consultations) if each["id"] == cry["consultation_id"])
    assert matter["readers"] == "restricted"


@pytest.mark.parametrize("end", [None, "yes"])
async def test_a_cry_is_heard_below_a_part_that_was_taken_back(worker: Chat, officer: Desk, end: str | None) -> None:
    await reader(worker.world, ADMIN_ID, None)
    leaves_in_chat(worker)
    part = await takes_back(worker, end)
    await edits(worker, part, CRY)
    await is_heard(worker)
    assert pictures(officer) == []
    assert ("photo" if end is None else "caption", CRY) in await kept(worker)


@pytest.mark.parametrize("content", ["text", "photo"])
async def test_a_cry_is_heard_in_what_staff_removed_and_what_they_removed_stays_out(
    worker: Chat, officer: Desk, content: str
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    leaves_in_chat(worker)
    words = "My room number is on the door"
    await open_with(worker, "hello")
    written = (await sends(worker, words))[0] if content == "photo" else await worker.sends(words)
    await worker.world.passes(seconds=6)
    await removes(officer, words, "other")
    await worker.world.passes(seconds=6)
    await edits(worker, written, "another word")
    worker.sees("receipt-edit_removed")
    await edits(worker, written, CRY)
    await is_heard(worker)
    assert [each for each in await kept(worker) if each[0] == "photo"] == pictures(officer) == []
    assert "another word" not in str(await kept(worker))


@pytest.mark.parametrize("is_destroyed", [False, True])
async def test_a_reaction_to_a_cry_that_was_hidden_rings_nobody_again(worker: Chat, *, is_destroyed: bool) -> None:
    await reader(worker.world, ADMIN_ID, None)
    leaves_in_chat(worker)
    written = await worker.sends(CRY)
    async with worker.world.shien.database.transaction() as store:
        [cry] = [each for each in await store.messages.of_consultation(1) if each.text == CRY]
        admin = next(each for each in await store.staff.all() if each.user_id == ADMIN_ID)
        now = worker.world.clock.now()
        await remove_for_staff(acting(store, admin, now=now), cry, RemovalReason.OTHER, KEYWORDS)
        if is_destroyed:
            context, hidden = acting(store, admin, now=now), await store.evidence.get(1)
            assert (await decide_evidence(context, hidden, EvidenceDecision.DESTROY)).is_done
    await worker.world.passes(seconds=6)
    said = len(await worker.world.rows(messages))
    await reacts(worker, written)
    assert len(await worker.world.rows(messages)) == said
    worker.sees("receipt-edit_removed")
    assert (CRY in str(await worker.world.rows(evidence))) is not is_destroyed
    await edits(worker, written, f"{CRY} now")
    assert (await kept(worker))[-1] == ("text", f"{CRY} now")


# What its worker reads who changes a picture that staff did not get.


@pytest.mark.parametrize("has_been_given", [False, True])
async def test_a_reaction_to_a_part_without_words_says_nothing(worker: Chat, *, has_been_given: bool) -> None:
    if has_been_given:
        part = await takes_back(worker, None)
    else:
        [_first, part] = await sends(worker, CARD, None)
        await waits(worker.world)
    said = len(worker.messages())
    await reacts(worker, part)
    assert len(worker.messages()) == said


@pytest.mark.parametrize("place", [0, 1])
async def test_who_gives_staff_a_picture_by_new_words_reads_so_and_can_take_it_back(
    worker: Chat, officer: Desk, place: int
) -> None:
    album = await sends(worker, CARD, None)
    await waits(worker.world)
    await edits(worker, album[place], f"{KEPT} 12345678")
    assert [len(pictures(officer)), "12345678" in str(await kept(worker))] == [1, False]
    worker.sees("not_accepted-held-released")
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=8)
    assert pictures(officer) == []


async def test_new_words_below_a_part_without_any_go_to_staff_without_their_picture(
    worker: Chat, officer: Desk
) -> None:
    [_first, part] = await sends(worker, CARD, None)
    await waits(worker.world)
    await edits(worker, part, "and this is the back")
    assert await kept(worker) == [("caption", CARD), ("caption", "and this is the back")]
    assert pictures(officer) == []
    worker.sees("not_accepted-held-gone")


async def test_who_takes_the_words_away_reads_that_staff_have_them(worker: Chat) -> None:
    [picture] = await sends(worker, CARD)
    await waits(worker.world)
    await edits(worker, picture, "")
    assert await kept(worker) == [("caption", CARD)]
    worker.sees("not_accepted-before_stays")
    said = len(worker.messages())
    await reacts(worker, picture)
    assert len(worker.messages()) == said


async def test_who_replaces_a_picture_that_staff_did_not_get_reads_how_they_get_it(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, CARD)
    await waits(worker.world)
    await worker.then(worker.person.replaces_photo(picture["message_id"], CARD))
    await worker.world.passes(seconds=8)
    worker.sees("not_accepted-held-gone")
    said = len(worker.messages())
    await reacts(worker, picture)
    assert len(worker.messages()) == said
    assert pictures(officer) == []


# Another picture in the place of one that staff have, or of words.


async def replaces(worker: Chat, message: Json, words: str) -> None:
    await worker.then(worker.person.replaces_photo(message["message_id"], words))
    await worker.world.passes(seconds=8)


async def adds_picture(worker: Chat, message: Json, words: str) -> None:
    post = worker.person._own(message["message_id"], None)
    kept = {name: value for name, value in post.message.items() if name not in ("text", "entities")}
    post.message = kept | worker.person._file("photo", "card.png", words)
    worker.person._tell_edited(post, None)
    await worker.world.settles()
    await worker.world.passes(seconds=8)


@pytest.mark.parametrize("answer", ["yes", "no", None])
async def test_a_picture_that_takes_the_place_of_a_given_one_waits_where_its_words_name_a_card(
    worker: Chat, officer: Desk, answer: str | None
) -> None:
    [picture] = await sends(worker, "look")
    await replaces(worker, picture, CARD)
    worker.sees("not_accepted-held-ask", minutes=MINUTES)
    assert [each.get("caption") for each in pictures(officer)] == ["look"]
    await (answers(worker, answer) if answer else waits(worker.world))
    assert len(pictures(officer)) == {"yes": 1, "no": 2, None: 1}[answer]
    assert ("photo" if answer == "no" else "caption", CARD) in await kept(worker)
    assert {row["consultation_id"] for row in await worker.world.rows(messages)} == {1}


async def test_so_does_one_under_the_same_words_and_one_that_is_added_to_words(worker: Chat, officer: Desk) -> None:
    [picture] = await sends(worker, CARD)
    await answers(worker, "no")
    await replaces(worker, picture, CARD)
    worker.sees("not_accepted-held-ask", minutes=MINUTES)
    assert len(pictures(officer)) == 1
    written = await worker.sends("Where do I show it?")
    await adds_picture(worker, written, CARD)
    assert len(pictures(officer)) == 1
    await answers(worker, "no")
    assert len(pictures(officer)) == 2


# What an edit gave staff they have; what its worker took out they do not get.


async def is_given_by_edit(worker: Chat) -> Json:
    """A picture without an answer, which staff get by new words."""
    [picture] = await sends(worker, CARD)
    await waits(worker.world)
    await edits(worker, picture, KEPT)
    return picture


async def test_a_picture_that_an_edit_gave_staff_is_one_that_they_have(worker: Chat, officer: Desk) -> None:
    picture = await is_given_by_edit(worker)
    said = len(worker.messages())
    await reacts(worker, picture)
    assert [len(worker.messages()), len(pictures(officer))] == [said, 1]
    await edits(worker, picture, "please answer soon")
    assert (await kept(worker))[-1] == ("photo", "please answer soon")
    assert worker.says("not_accepted-held-gone") not in shown_texts(worker)


@pytest.mark.parametrize("is_given", [False, True])
async def test_a_complaint_loses_no_picture_that_staff_have_where_another_was_put_in_its_place(
    worker: Chat, *, is_given: bool
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    [picture] = await sends(worker, "look at this")
    await replaces(worker, picture, CARD)
    await waits(worker.world)
    if is_given:
        await edits(worker, picture, KEPT)
        await edits(worker, picture, "please answer soon")
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=10)
    complaint = [("photo", "please answer soon")] if is_given else [("photo", "look at this"), ("caption", CARD)]
    assert await kept(worker) == complaint
    files = [row["file_id"] for row in await worker.world.rows(messages) if row["content"] == "photo"]
    assert [bool(each) for each in files] == [True]


async def test_who_says_that_the_other_picture_shows_a_card_reads_that_staff_keep_the_first_and_takes_it_out(
    worker: Chat, officer: Desk
) -> None:
    [picture] = await sends(worker, "look at this")
    await replaces(worker, picture, CARD)
    await answers(worker, "yes")
    assert worker.says("not_accepted-held-deleted_new") in shown_texts(worker)
    assert len(pictures(officer)) == 1
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=10)
    assert pictures(officer) == []


@pytest.mark.parametrize("answer", ["yes", None])
async def test_the_same_words_below_another_picture_are_given_once_and_a_reaction_says_nothing(
    worker: Chat, answer: str | None
) -> None:
    [picture] = await sends(worker, CARD)
    await answers(worker, "no")
    await replaces(worker, picture, CARD)
    await (answers(worker, answer) if answer else waits(worker.world))
    assert await kept(worker) == [("photo", CARD)]
    said = len(worker.messages())
    if answer is None:
        await reacts(worker, picture)
    assert len(worker.messages()) == said
    assert await kept(worker) == [("photo", CARD)]


async def test_a_picture_that_staff_removed_comes_back_by_no_cry(worker: Chat, officer: Desk) -> None:
    reason = "message can't be deleted"
    worker.world.telegram.faults.add(
        Fault(kind="400", method="deleteMessage", chat_id=worker.person.id, times=None, reason=reason)
    )
    [picture] = await sends(worker, CARD)
    await waits(worker.world)
    await edits(worker, picture, KEPT)
    assert len(pictures(officer)) == 1
    await removes(officer, KEPT, "other")
    await worker.world.passes(seconds=8)
    await edits(worker, picture, "my boss hit me, he has my passport too")
    await worker.world.passes(seconds=8)
    assert ("photo", "my boss hit me, he has my passport too") not in await kept(worker)
    assert pictures(officer) == []


async def is_given(worker: Chat) -> Json:
    [picture] = await sends(worker, "look at this")
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    return picture


async def is_held(worker: Chat) -> Json:
    [picture] = await sends(worker, CARD)
    await answers(worker, "yes")
    return picture


async def is_given_meanwhile(worker: Chat) -> Json:
    picture = await is_given_by_edit(worker)
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    return picture


@pytest.mark.parametrize("taken_out", [is_given, is_held, is_given_meanwhile])
@pytest.mark.parametrize("words", ["boss keeps my passport since May", CRY])
async def test_a_picture_that_its_worker_took_out_reaches_staff_by_no_edit(
    worker: Chat, officer: Desk, taken_out: Callable[[Chat], Awaitable[Json]], words: str
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    leaves_in_chat(worker)
    picture = await taken_out(worker)
    await worker.world.passes(seconds=8)
    await edits(worker, picture, words)
    assert (await kept(worker))[-1] == ("caption", words)
    await edits(worker, picture, f"{words} again")
    assert [each[0] for each in await kept(worker) if each[0] == "photo"] == pictures(officer) == []


async def test_a_picture_in_the_place_of_one_that_staff_removed_does_not_go_with_the_cry_and_its_worker_reads_so(
    worker: Chat, officer: Desk
) -> None:
    await reader(worker.world, ADMIN_ID, None)
    leaves_in_chat(worker)
    [picture] = await sends(worker, "my room")
    await removes(officer, "my room", "other")
    await worker.world.passes(seconds=8)
    await replaces(worker, picture, CRY)
    await is_heard(worker)
    worker.sees("not_accepted-held-gone")
    await edits(worker, picture, f"{CRY} now")
    assert [each[0] for each in await kept(worker) if each[0] == "photo"] == pictures(officer) == []


async def test_words_that_staff_have_stay_the_newest_where_the_older_picture_is_taken_out(worker: Chat) -> None:
    [picture] = await sends(worker, "look at this")
    await replaces(worker, picture, CARD)
    await waits(worker.world)
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=10)
    assert await kept(worker) == [("caption", CARD)]


async def test_words_that_a_picture_has_again_when_nobody_answered_are_given_once(worker: Chat) -> None:
    [picture] = await sends(worker, "look at this")
    await replaces(worker, picture, CARD)
    await edits(worker, picture, "look at this")
    await waits(worker.world)
    assert await kept(worker) == [("photo", "look at this")]
    worker.sees("not_accepted-held-over")


@pytest.mark.parametrize("answer", [None, "yes"])
async def test_another_picture_in_the_place_of_a_part_takes_no_album_from_staff(
    worker: Chat, officer: Desk, answer: str | None
) -> None:
    _first, part = await sends(worker, "my payslip", "the second page")
    await worker.world.passes(hours=2)
    await replaces(worker, part, CARD)
    assert len(pictures(officer)) == 2
    await (answers(worker, answer) if answer else waits(worker.world))
    assert [each.get("caption") for each in pictures(officer)] == ["my payslip", "the second page"]
    assert await kept(worker) == [("photo", "my payslip"), ("photo", "the second page"), ("caption", CARD)]
    assert officer.says("staff-delivery-changed") not in shown_texts(officer)
