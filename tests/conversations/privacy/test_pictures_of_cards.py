"""Pictures that may show a card: the worker is asked, and a cry is never gone unheard."""

import pytest

from bot.storage.tables import evidence, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_prohibited_data import passes, pictures, shown_texts


def words_kept(rows: list[dict[str, object]]) -> list[tuple[object, object]]:
    return [(row["content"], row["text"]) for row in rows]


async def test_one_tap_destroys_no_cry_and_its_receipt_stays(worker: Chat, officer: Desk) -> None:
    world, head = worker.world, Chat(worker.world, worker.world.people[ADMIN_ID], "ja")
    head.person.started = True
    await worker.then(worker.person.sends_photo("my arm. he hit me"))
    receipt = worker.screen()
    assert worker.says("danger-numbers") in receipt
    assert worker.labels()[-1] == worker.says("not_accepted-shows-card")
    await worker.taps("not_accepted-shows-card")
    worker.sees("not_accepted-out-ask", handling="decide", readers="restricted")
    assert receipt in shown_texts(worker)
    assert len(pictures(worker)) == 1
    await worker.taps("not_accepted-out-no")
    worker.sees("not_accepted-out-left")
    assert words_kept(await world.rows(messages)) == [("photo", "my arm. he hit me")]
    assert await world.rows(evidence) == []

    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    worker.sees("danger-numbers")
    worker.sees("not_accepted-out-decide", handling="decide", readers="restricted")
    for _ in range(4):
        await passes(worker)
    assert receipt in shown_texts(worker)
    assert pictures(worker, officer) == []
    kept = words_kept(await world.rows(messages))
    assert kept[:2] == [("removed", None), ("caption", "my arm. he hit me")]
    [hidden] = await world.rows(evidence)
    assert (hidden["status"], hidden["removed_by"]) == ("undecided", None)
    head.has_seen("restricted-more", number="1")
    head.has_seen("evidence-please_decide", number="1", reason="card", decide_on=str(hidden["decide_on"]))


async def test_who_taps_again_destroys_no_words(worker: Chat) -> None:
    await worker.then(worker.person.sends_photo("Look 12345678"))
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await passes(worker)
    before = words_kept(await worker.world.rows(messages))
    assert before[1] == ("caption", "Look ●●●●●●●●")
    await worker.taps("not_accepted-shows-card")
    worker.is_told("receipt-gone")
    assert words_kept(await worker.world.rows(messages)) == before


@pytest.mark.parametrize(
    "caption",
    [
        "boss keeps my passport and does not give back",
        "sếp giữ hộ chiếu của em",
        "社長がパスポートを返してくれません",
        "my boss hit me, he keeps my passport",
    ],
)
async def test_a_caption_that_tells_of_a_passport_reaches_staff_with_its_picture(worker: Chat, caption: str) -> None:
    await worker.then(worker.person.sends_album([caption, None]))
    await worker.world.passes(seconds=6)
    assert words_kept(await worker.world.rows(messages)) == [("photo", caption), ("photo", None)]
    assert len(pictures(worker)) == 2
    assert worker.says("not_accepted-held-ask") not in shown_texts(worker)


async def test_the_album_of_a_cry_stays_whole(worker: Chat) -> None:
    await worker.then(worker.person.sends_album(["he hit me", "my passport", "4111 1111 1111 1111", None]))
    await worker.world.passes(seconds=6)
    kept = words_kept(await worker.world.rows(messages))
    assert ("photo", "my passport") in kept
    assert kept[-1] == ("photo", None)


async def test_words_below_a_picture_that_may_be_a_card_reach_staff_and_the_picture_waits(
    worker: Chat, officer: Desk
) -> None:
    await worker.then(worker.person.sends_photo("My residence card no 12345678, is it right?"))
    worker.sees("not_accepted-held-ask")
    await passes(worker)
    without = "My residence card no ●●●●●●●●, is it right?"
    assert words_kept(await worker.world.rows(messages)) == [("caption", without)]
    assert without in shown_texts(officer)
    officer.has_seen("staff-delivery-caption")
    assert [pictures(officer), len(pictures(worker))] == [[], 1]
    await worker.taps("not_accepted-held-yes")
    worker.sees("not_accepted-held-deleted")
    await passes(worker)
    assert pictures(worker, officer) == []
    assert words_kept(await worker.world.rows(messages)) == [("caption", without)]


async def test_a_picture_that_shows_no_card_follows_its_words_with_its_album(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_album(["Where do I show my residence card?", None]))
    await worker.world.passes(seconds=3)
    assert pictures(officer) == []
    await worker.taps("not_accepted-held-no")
    worker.sees("restricted-added" if not officer.messages() else "consultation-added", number="1")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 2
    assert len(pictures(worker)) == 2


async def test_words_that_went_before_their_picture_stand_with_staff_once(worker: Chat, officer: Desk) -> None:
    caption = "Where do I show my residence card?"
    await worker.then(worker.person.sends_photo(caption))
    await worker.world.passes(seconds=3)
    await worker.taps("not_accepted-held-no")
    await worker.world.passes(seconds=6)
    assert len(pictures(officer)) == 1
    assert shown_texts(officer).count(caption) == 1
    assert words_kept(await worker.world.rows(messages)) == [("caption", caption), ("photo", None)]


async def test_a_quick_yes_after_no_is_asked_about_like_a_slow_one(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_photo("My residence card"))
    question, (yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    for tap in (no, yes):
        worker.person.taps_forged(tap, question)
    await worker.world.settles()
    worker.sees("not_accepted-out-ask", handling="destroy", readers="restricted")
    await passes(worker)
    assert len(pictures(officer)) == len(pictures(worker)) == 1
    await worker.taps("not_accepted-out-yes")
    await passes(worker)
    assert pictures(officer, worker) == []


@pytest.mark.parametrize("caption", ["My residence card", "Look"], ids=["held", "given"])
async def test_a_quick_no_after_yes_is_not_told_that_the_picture_stays(
    worker: Chat, officer: Desk, caption: str
) -> None:
    await worker.then(worker.person.sends_photo(caption))
    if caption == "Look":
        await worker.world.passes(seconds=3)
        await worker.taps("not_accepted-shows-card")
    question = worker.message_id()
    yes, no = sorted((worker.callback(label) for label in worker.labels()), key=lambda data: "no:" in data)
    for tap in (yes, no):
        worker.person.taps_forged(tap, question)
    await worker.world.settles()
    worker.is_told("not_accepted-held-gone" if caption != "Look" else "receipt-gone")
    assert worker.says("not_accepted-out-left") not in shown_texts(worker)
    await passes(worker)
    assert pictures(officer, worker) == []


async def test_who_was_forgotten_meanwhile_reads_that_an_old_answer_did_nothing(worker: Chat, officer: Desk) -> None:
    await worker.then(worker.person.sends_photo("My residence card"))
    question, (_yes, no) = worker.message_id(), [worker.callback(label) for label in worker.labels()]
    await worker.sends("/forget")
    await worker.taps("forget-go-on")
    await worker.taps("forget-yes")
    worker.locale = "vi"  # the phone's language
    await worker.forges_on(question, no)
    worker.is_told("refused-worker")
    worker.sees("language-choose")
    assert pictures(officer) == []
