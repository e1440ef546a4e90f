import pytest

from bot.actions.linking import MergePair, merge_workers
from bot.domain.contract import EndReason
from bot.storage.tables import consultations, employers
from tests.conversations.chat import Chat, Desk
from tests.conversations.people import enrol, private
from tests.conversations.test_consultation import WORDS, open_with


@pytest.fixture
async def room(officer: Desk) -> Chat:
    """An officer before the list of employers."""
    await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-employers")
    return chat


async def test_an_employer_is_added_once_under_one_spelling(room: Chat) -> None:
    await room.taps("employers-add")
    await room.sends("Ｕｍｉ  Foods")
    assert "Umi Foods" in room.screen()
    assert (await room.world.row(employers))["name"] == "Umi Foods"
    await room.taps("back-button")
    await room.taps("employers-add")
    await room.sends("Umi Foods")
    room.sees("employers-mistake-twice")
    assert len(await room.world.happened("employer_added")) == 1


TYPED = [
    ("name", "Example Foods (例示食品)"),
    ("address", "例示県例示市1-2-3"),
    ("supervisor_name", "例示 太郎"),
    ("supervisor_email", "supervisor@example.com"),
]


@pytest.mark.parametrize(("part", "value"), TYPED, ids=[part for part, _ in TYPED])
async def test_each_part_is_corrected_by_typing(room: Chat, part: str, value: str) -> None:
    await room.taps_label("Example Foods")
    await room.taps(f"employers-part-{part}")
    await room.sends(value)
    assert value in room.screen()
    assert (await room.world.row(employers))[part] == value
    (changed,) = await room.world.happened("employer_changed")
    assert (changed["subject"], changed["details"]) == ("employer:1", {"part": part})


async def test_a_part_can_be_emptied_but_not_the_name(room: Chat) -> None:
    await room.taps_label("Example Foods")
    await room.taps("employers-part-address")
    await room.sends("例示県例示市1-2-3")
    await room.taps("employers-part-address")
    await room.taps("employers-empty")
    assert (await room.world.row(employers))["address"] is None
    await room.taps("employers-part-name")
    assert room.says("employers-empty") not in room.labels()


async def test_the_field_is_chosen(room: Chat) -> None:
    await room.taps_label("Example Foods")
    await room.taps("employers-part-field")
    await room.taps("field-care")
    assert (await room.world.row(employers))["field"] == "care"


async def test_an_address_without_an_at_sign_is_no_e_mail(room: Chat) -> None:
    await room.taps_label("Example Foods")
    await room.taps("employers-part-supervisor_email")
    await room.sends("example.com")
    room.sees("employers-mistake-email")
    assert (await room.world.row(employers))["supervisor_email"] is None


async def test_an_employer_cannot_take_another_s_name(room: Chat) -> None:
    await enrol(room.world, "W-0002", "EXAMPLE HOA", "Umi Foods")
    await room.taps_label("Example Foods")
    await room.taps("employers-part-name")
    await room.sends("Umi Foods")
    room.sees("employers-mistake-twice")


async def test_a_consultation_keeps_the_employer_of_its_day(worker: Chat, admin: Desk) -> None:
    worker_id = await enrol(worker.world, employer="Example Foods")
    async with worker.world.shien.database.transaction() as store:
        arrived, on_roster = await store.workers.get(1), await store.workers.get(worker_id)
        await merge_workers(store, MergePair(arrived, on_roster), actor="staff:1", now=worker.world.clock.now())
    await open_with(worker, WORDS)
    async with worker.world.shien.database.transaction() as store:
        contract = await store.contracts.present(worker_id)
        assert contract is not None
        await store.contracts.end(contract.id, worker.world.clock.today(), EndReason.OWN_WISH)
        await store.contracts.begin(worker_id, await store.employers.add("Umi Foods"), None)
    await admin.taps("staff-card-close")
    assert "Example Foods" in admin.in_topic()[1]["text"]
    assert (await worker.world.row(consultations))["employer_id"] == 1
