"""Pictures that may show a card: the worker is asked, and a cry is never gone unheard."""

import pytest

from bot.storage.tables import evidence, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_prohibited_data import passes, pictures, shown_texts
from tests.conversations.support.colleagues import SATO, name
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_named_staff import in_telegram, names_all


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
    assert worker.says("not_accepted-held-ask", {"minutes": 30}) not in shown_texts(worker)


async def test_the_album_of_a_cry_stays_whole(worker: Chat) -> None:
    await worker.then(worker.person.sends_album(["he hit me", "my passport", "4111 1111 1111 1111", None]))
    await worker.world.passes(seconds=6)
    kept = words_kept(await worker.world.rows(messages))
    assert ("photo", "my passport") in kept
    assert kept[-1] == ("photo", None)


async def test_of_a_picture_that_nobody_may_see_the_worker_reads_so(worker: Chat) -> None:
    world = worker.world
    world.people[ADMIN_ID].started = True
    await name(world, ADMIN_ID, SATO)
    await complain(worker)
    await names_all(worker, SATO)
    await worker.taps("complaint-name-done")
    await world.passes(minutes=61)
    await worker.then(worker.person.sends_photo("my arm. he hit me"))
    await worker.taps("restricted-keep_out", name=in_telegram(worker, SATO), number="2")
    await worker.taps("restricted-keep_out-yes")
    await worker.taps("not_accepted-shows-card")
    worker.sees("not_accepted-out-ask", handling="decide", readers="none")
    await worker.taps("not_accepted-out-yes")
    worker.sees("not_accepted-out-decide", handling="decide", readers="none")
    await world.passes(seconds=5)
    await worker.sends("/mydata")
    [hidden] = await world.rows(evidence)
    why = {"reason": "own", "status": "undecided", "readers": "none", "decide_on": str(hidden["decide_on"])}
    assert worker.says("my_data-hidden-why", {**why, "until": "none"}) in worker.screen()
