"""Exports: asked for twice, sent as a workbook, and recorded."""

from io import BytesIO

from openpyxl import load_workbook

from bot.domain.roster.columns import ROSTER_COLUMNS
from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from bot.storage.tables import audit_log
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, OFFICER_ID
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_consultation import open_with
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
    """From the question what to export to the rows of the workbook that comes."""
    await chat.taps(f"export-{export}")
    chat.sees("export-confirm", export=export)
    await chat.taps("export-send")
    document = next(each["document"] for each in reversed(chat.messages()) if "document" in each)
    assert document["file_name"].endswith(".xlsx")
    content = chat.world.telegram._state.files.find(document["file_id"]).upload.content
    [sheet] = load_workbook(BytesIO(content)).worksheets
    return list(sheet.iter_rows(values_only=True))


async def test_the_roster_leaves_once_it_is_confirmed_in_the_shape_in_which_it_is_read(world: World) -> None:
    await enrol(world)
    chat = await desk_of(world, Role.AUDITOR)
    await chat.sends("/export")
    await chat.taps("export-roster")
    await chat.taps("button-back")
    chat.sees("export-which")
    assert await world.happened("exported") == []

    headings, row = await take(chat, "roster")
    assert list(headings) == [column.heading for column in ROSTER_COLUMNS]
    assert row[:2] == ("W-1", "=EXAMPLE LINH")
    assert row[7:9] == ("Hoshi Care", "2026-11-22")
    [event] = await world.happened("exported")
    assert event["details"] == {"export": "roster"}


async def test_the_events_leave_all_of_them_and_those_of_complaints_for_admins_only(world: World, worker: Chat) -> None:
    await complain(worker)
    admin = Chat(world, world.people[ADMIN_ID], "ja")
    admin.person.started = True
    await admin.sends("/export")
    [_, *exported] = await take(admin, "events")
    assert [row[3] for row in exported] == [row["action"] for row in await world.rows(audit_log)]
    assert "consultation:1" in [row[4] for row in exported]

    manager = await desk_of(world, Role.SUPPORT_MANAGER)
    await manager.sends("/export")
    [_, *exported] = await take(manager, "events")
    assert "consultation:1" not in [row[4] for row in exported]


async def test_what_workers_could_read_leaves_with_each_correction_and_without_words_for_auditors(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, "My pay is short")
    draft = await officer.replies("Come at 10", to="My pay is short")
    await officer.taps("staff-offer-send", locale="en")
    await officer.replies("He is late again", to="My pay is short")
    await world.passes(minutes=1)
    await officer.then(officer.person.edits(draft["message_id"], "Come at 14", chat=world.staff_group))
    await officer.taps("correction-offer-correct")

    admin = Chat(world, world.people[ADMIN_ID], "ja")
    admin.person.started = True
    await admin.sends("/export")
    [_, *exported] = await take(admin, "answers")
    assert [(row[0], row[3], row[8]) for row in exported] == [("1", "1", "Come at 10"), ("1", "2", "Come at 14")]

    auditor = await desk_of(world, Role.AUDITOR)
    await auditor.sends("/export")
    [_, *exported] = await take(auditor, "answers")
    assert [(row[0], row[3], row[8]) for row in exported] == [("1", "1", ""), ("1", "2", "")]


async def test_an_officer_does_not_export(world: World) -> None:
    await world.employ(world.people[OFFICER_ID], Role.SUPPORT_OFFICER)
    world.people[OFFICER_ID].started = True
    chat = Chat(world, world.people[OFFICER_ID], "ja")
    await chat.sends("/export")
    chat.sees("refused-exporter")
