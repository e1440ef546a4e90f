import pytest

from bot.storage.tables import employers
from tests.conversations.chat import Chat, Desk
from tests.conversations.people import enrol, private

TYPED = {
    "name": "Example Foods (例示食品)",
    "address": "例示県例示市1-2-3",
    "supervisor_name": "例示 太郎",
    "supervisor_email": "supervisor@example.com",
}


@pytest.fixture
async def room(officer: Desk) -> Chat:
    """An officer before the list of employers."""
    await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-employers")
    return chat


async def test_an_employer_is_added_once_under_one_spelling_and_no_other_can_take_its_name(room: Chat) -> None:
    await room.taps("employers-add")
    await room.sends("Ｕｍｉ  Foods")
    assert "Umi Foods" in room.screen()
    assert (await room.world.row(employers))["name"] == "Umi Foods"
    await room.taps("button-back")
    await room.taps("employers-add")
    await room.sends("Umi Foods")
    room.sees("employers-mistake-twice")
    assert len(await room.world.happened("employer_added")) == 1

    await room.taps("button-back")
    await room.taps_label("Example Foods")
    await room.taps("employers-part-name")
    await room.sends("Umi Foods")
    room.sees("employers-mistake-twice")
    assert (await room.world.rows(employers))[0]["name"] == "Example Foods"


async def test_each_part_is_corrected_by_typing_or_choosing_and_all_but_the_name_can_be_emptied(room: Chat) -> None:
    await room.taps_label("Example Foods")
    await room.taps("employers-part-supervisor_email")
    await room.sends("example.com")
    room.sees("employers-mistake-email")
    assert (await room.world.row(employers))["supervisor_email"] is None
    await room.taps("button-back")
    for part, value in TYPED.items():
        await room.taps(f"employers-part-{part}")
        await room.sends(value)
        assert value in room.screen()
        assert (await room.world.row(employers))[part] == value
    await room.taps("employers-part-field")
    await room.taps("field-care")
    assert (await room.world.row(employers))["field"] == "care"
    changes = await room.world.happened("employer_changed")
    assert [(each["subject"], each["details"]) for each in changes] == [
        ("employer:1", {"part": part}) for part in (*TYPED, "field")
    ]

    await room.taps("employers-part-address")
    await room.taps("employers-empty")
    assert (await room.world.row(employers))["address"] is None
    await room.taps("employers-part-name")
    assert room.says("employers-empty") not in room.labels()


async def test_a_field_is_chosen_by_its_name_too_in_any_language(room: Chat) -> None:
    await room.taps_label("Example Foods")
    await room.taps("employers-part-field")
    await room.sends("building")
    room.sees("form-found")
    await room.sends("unheard of")
    room.sees("form-mistake-choose")
    assert (await room.world.row(employers))["field"] is None
    await room.sends("外食業")
    assert (await room.world.row(employers))["field"] == "food_service"
    await room.taps("employers-part-field")
    await room.sends("Nursing care")
    assert (await room.world.row(employers))["field"] == "care"
