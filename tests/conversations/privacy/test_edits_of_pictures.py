"""What a worker changes of a picture goes nowhere else than the picture, whatever window stands open by then."""

from collections.abc import Awaitable, Callable

import pytest

from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.privacy.test_held_pictures import CARD, edits, reacts, sends, waits
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.privacy.test_removal import removes
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
