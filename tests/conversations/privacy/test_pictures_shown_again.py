"""A picture that its worker has taken out, and a manager shows again, is one message with its words again."""

import pytest

from bot.actions.privacy.evidence import decide_evidence
from bot.domain.privacy.evidence import EvidenceDecision
from bot.storage.tables import messages
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.privacy.test_held_pictures import KEPT, edits, kept, leaves_in_group, sends
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.privacy.test_removal import manager, removes, shows_again
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


async def test_it_brings_no_long_number_back_that_its_worker_took_out_with_it(
    worker: Chat, officer: Desk, manager: Chat
) -> None:
    await sends(worker, "boss does not pay my wages, number 12345678")
    await takes_out(worker)
    await returns(manager)
    assert "12345678" not in str(await kept(worker)) + str(officer.messages())


async def test_it_has_the_words_that_its_worker_has_changed_meanwhile(worker: Chat, manager: Chat) -> None:
    leaves_in_group(worker.world)
    [picture] = await sends(worker, KEPT)
    await takes_out(worker)
    worker.world.telegram.faults.clear()
    await edits(worker, picture, TAKEN_KEPT)
    await returns(manager)
    assert [each for each in await kept(worker) if each[0] == "photo"] == [("photo", TAKEN_KEPT)]


# Words that stayed when their picture was taken out, and were removed by themselves since.


async def removes_both(worker: Chat, officer: Desk) -> None:
    """The worker takes the picture out, which is hidden first, and an officer its words, which are hidden second."""
    await reader(worker.world, ADMIN_ID, None)
    await sends(worker, KEPT)
    await takes_out(worker)
    await removes(officer, KEPT, "other")
    await worker.world.passes(seconds=8)


async def decides(manager: Chat, number: int, decision: EvidenceDecision) -> None:
    world = manager.world
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(manager.person.id)
        context, hidden = acting(store, member, now=world.clock.now()), await store.evidence.get(number)
        assert (await decide_evidence(context, hidden, decision)).is_done
    await world.passes(seconds=8)


@pytest.mark.parametrize("are_destroyed", [False, True])
async def test_words_that_were_removed_since_do_not_come_back_with_their_picture(
    worker: Chat, officer: Desk, manager: Chat, *, are_destroyed: bool
) -> None:
    await removes_both(worker, officer)
    if are_destroyed:
        await decides(manager, 2, EvidenceDecision.DESTROY)
    await decides(manager, 1, EvidenceDecision.RETURN)
    assert [len(pictures(officer)), KEPT in shown_texts(officer)] == [1, False]
    assert await kept(worker) == [("photo", None)]
    assert officer.says("staff-delivery-changed") not in shown_texts(officer)


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
async def test_picture_and_words_that_are_shown_again_one_by_one_are_one_message_again(
    worker: Chat, officer: Desk, manager: Chat, order: tuple[int, int]
) -> None:
    await removes_both(worker, officer)
    for number in order:
        await decides(manager, number, EvidenceDecision.RETURN)
    assert [len(pictures(officer)), shown_texts(officer).count(KEPT)] == [1, 1]
    assert (await kept(worker))[-1] == ("photo", KEPT)
    await worker.taps("complaint-about-staff")
    await worker.world.passes(seconds=10)
    assert await kept(worker) == [("photo", KEPT)]
