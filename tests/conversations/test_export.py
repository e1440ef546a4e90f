"""Exports: asked for twice, sent as a workbook, and recorded."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot.domain.profile import Owner
from bot.domain.roster import ROSTER_COLUMNS
from bot.domain.staff import Role
from bot.storage.tables import audit_log
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
from tests.conversations.test_complaints import complain
from tests.conversations.world import World


async def desk_of(world: World, role: Role) -> Chat:
    """A member of staff in the private chat."""
    person = world.people[JOINER_ID]
    await world.employ(person, role)
    person.started = True
    return Chat(world, person, "ja")


async def enrol(world: World) -> None:
    async with world.shien.database.transaction() as store:
        worker_id = await store.workers.add_to_roster("W-1", "=EXAMPLE LINH")
        employer_id = await store.employers.add("Hoshi Care")
        await store.contracts.begin(worker_id, employer_id, world.clock.today())
        await store.profiles.set_values(worker_id, Owner.STAFF, [("status", "ssw1")], world.clock.now())


async def take(chat: Chat, export: str) -> list[tuple[object, ...]]:
    """The rows of the workbook that comes."""
    await chat.sends("/export")
    await chat.taps(f"export-{export}")
    chat.sees("export-confirm", export=export)
    await chat.taps("export-send")
    document = next(each["document"] for each in reversed(chat.messages()) if "document" in each)
    assert document["file_name"].endswith(".xlsx")
    content = chat.world.telegram._state.files.find(document["file_id"]).upload.content
    [sheet] = load_workbook(BytesIO(content)).worksheets
    return list(sheet.iter_rows(values_only=True))


@pytest.mark.parametrize("role", [Role.SUPPORT_MANAGER, Role.ADMIN, Role.AUDITOR])
async def test_the_roster_leaves_in_the_shape_in_which_it_is_read_and_an_event_stays(world: World, role: Role) -> None:
    await enrol(world)
    headings, row = await take(await desk_of(world, role), "roster")
    assert list(headings) == [column.heading for column in ROSTER_COLUMNS]
    assert row[:2] == ("W-1", "=EXAMPLE LINH")
    assert row[6:8] == ("Hoshi Care", "2026-11-22")
    [event] = await world.happened("exported")
    assert event["details"] == {"export": "roster"}


async def test_the_events_leave_all_of_them(world: World) -> None:
    [_, *exported] = await take(await desk_of(world, Role.ADMIN), "events")
    assert [row[3] for row in exported] == [row["action"] for row in await world.rows(audit_log)]


@pytest.mark.parametrize(("role", "sees"), [(Role.ADMIN, True), (Role.SUPPORT_MANAGER, False), (Role.AUDITOR, False)])
async def test_only_admins_see_that_there_are_complaints(world: World, worker: Chat, role: Role, sees: bool) -> None:
    await complain(worker)
    exported = await take(await desk_of(world, role), "events")
    assert ("consultation:1" in [row[4] for row in exported]) is sees


async def test_asking_without_confirming_sends_nothing(world: World) -> None:
    chat = await desk_of(world, Role.AUDITOR)
    await chat.sends("/export")
    await chat.taps("export-roster")
    await chat.taps("back-button")
    chat.sees("export-which")
    assert await world.happened("exported") == []


async def test_an_officer_does_not_export(world: World) -> None:
    await world.employ(world.people[OFFICER_ID], Role.SUPPORT_OFFICER)
    world.people[OFFICER_ID].started = True
    chat = Chat(world, world.people[OFFICER_ID], "ja")
    await chat.sends("/export")
    chat.sees("refused-exporter")
