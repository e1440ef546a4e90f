"""A picture that its worker has taken out, and a manager shows again, is one message with its words again."""

from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_held_pictures import KEPT, edits, kept, leaves_in_group, sends
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.privacy.test_removal import manager, shows_again
from tests.conversations.support.alarming import reader

__all__ = ["manager"]
TAKEN_KEPT = "boss took it in May"


async def takes_out(worker: Chat) -> None:
    await worker.taps("not_accepted-shows-card")
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=10)


async def returns(manager: Chat) -> None:
    await shows_again(manager)
    await manager.world.passes(seconds=10)


async def test_the_group_sees_picture_and_words_once_and_nothing_untrue(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await sends(worker, KEPT, None)
    await takes_out(worker)
    assert pictures(officer) == []
    await returns(manager)
    assert [len(pictures(officer)), sum(each == KEPT for each in shown_texts(officer))] == [2, 1]
    assert officer.says("staff-delivery-changed") not in shown_texts(officer)
    assert sorted(await kept(worker), key=str) == [("photo", KEPT), ("photo", None)]


async def test_a_complaint_that_is_made_of_it_has_the_picture(worker: Chat, officer: Desk, manager: Chat) -> None:
    await reader(worker.world, ADMIN_ID, None)
    await sends(worker, KEPT)
    await takes_out(worker)
    await returns(manager)
    assert len(pictures(officer)) == 1
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=10)
    assert await kept(worker) == [("photo", KEPT)]
    [row] = [row for row in await worker.world.rows(messages) if row["content"] == "photo"]
    assert [row["consultation_id"], bool(row["file_id"])] == [2, True]


async def test_a_picture_follows_its_words_into_the_complaint_that_they_have_become(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await sends(worker, KEPT)
    await takes_out(worker)
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=10)
    await returns(manager)
    assert pictures(officer) == []
    [row] = [row for row in await worker.world.rows(messages) if row["content"] == "photo"]
    assert [row["consultation_id"], row["text"], bool(row["file_id"])] == [2, KEPT, True]


async def test_it_has_the_words_that_its_worker_has_changed_meanwhile(worker: Chat, manager: Chat) -> None:
    leaves_in_group(worker.world)
    [picture] = await sends(worker, KEPT)
    await takes_out(worker)
    worker.world.telegram.faults.clear()
    await edits(worker, picture, TAKEN_KEPT)
    await returns(manager)
    assert [each for each in await kept(worker) if each[0] == "photo"] == [("photo", TAKEN_KEPT)]
