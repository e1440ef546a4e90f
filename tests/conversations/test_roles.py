"""Every role tries every door that is not for it: what stands in the tables afterwards is what stood there before."""

from typing import Any

import pytest

from bot.domain.consultation import ConsultationKind
from bot.domain.staff import Access, Role, is_allowed
from bot.storage.tables import dialog_states, metadata
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OFFICER_ID
from tests.conversations.test_consultation import WORDS, open_with
from tests.conversations.world import World
from tests.walls.test_doors import DOORS, member

PRIVATE, GROUP, TAP, REPLY = "private", "group", "tap", "reply"

# What leads to each door that is for some roles only: where, and what is written or tapped.
TRIES: dict[str, tuple[str, str]] = {
    "commands.start_appointing": (PRIVATE, "/start staff_1"),
    "commands.start_linking": (PRIVATE, "/start link_1"),
    "commands.show_staff": (PRIVATE, "/staff"),
    "commands.show_roster": (PRIVATE, "/roster"),
    "commands.show_complaints": (PRIVATE, "/complaints"),
    "commands.show_exports": (PRIVATE, "/export"),
    "commands.show_interviews": (PRIVATE, "/interviews"),
    "commands.show_notice": (PRIVATE, "/notice"),
    "tasks.show_tasks": (PRIVATE, "/tasks"),
    "tasks.tick": (TAP, "task:done:1"),
    "tasks.show_draft": (TAP, "task:draft:1"),
    "staff_group.show_staff": (GROUP, "/staff"),
    "not_accepted.remove": (REPLY, "/remove"),
    "staff_group.take_reply": (REPLY, "An answer"),
    "job_change.take_entry": (REPLY, "An entry"),
    "job_change.ask_for_entry": (TAP, "entry:hello_work_visit:1"),
    "job_change.close": (TAP, "hired:1"),
    "job_change.reopen": (TAP, "unhired:1"),
    "staff_group.decide": (TAP, "answer:send:1"),
    "staff_group.close": (TAP, "close:1"),
    "staff_group.reopen": (TAP, "reopen:1"),
    "telling_employer.ask": (TAP, "tellemployer:1"),
}
# These take only buttons that stand on a screen of a room, whose door is shut: no update of others leads there.
BEHIND_ROOMS = {
    "complaints.open_complaint",
    "export.hand_out",
    "roster_file.leave_out",
    "roster_file.take_in",
    "sheets.hand_out",
}
# A file from somebody who is not staff is for support, as any other.
FOR_SUPPORT_OTHERWISE = {"roster_file.show_changes"}
FOR_ROLES = {name: who for _, name, who in DOORS if who not in (None, Access.ANYONE, Access.WORKER)}

ROLES = [role for role in Role if role is not Role.ADMIN]


async def everything(world: World) -> dict[str, list[dict[str, Any]]]:
    """All rows, but where people stand."""
    return {table.name: await world.rows(table) for table in metadata.tables.values() if table is not dialog_states}


def test_every_door_for_roles_has_a_try() -> None:
    assert set(FOR_ROLES) == set(TRIES) | BEHIND_ROOMS | FOR_SUPPORT_OTHERWISE


@pytest.mark.parametrize("role", ROLES)
async def test_a_role_writes_nothing_at_a_door_that_is_not_for_it(world: World, worker: Chat, role: Role) -> None:
    await open_with(worker, WORDS)
    await world.employ(world.people[OFFICER_ID], role)
    world.people[OFFICER_ID].started = True
    before = await everything(world)
    for name, (where, what) in TRIES.items():
        if not is_allowed(member(role), FOR_ROLES[name]):
            await attempt(world, where, what)
            assert await everything(world) == before, name


async def test_a_worker_writes_nothing_at_any_door_for_staff(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        known = await store.workers.by_chat(worker.person.id)
        assert known is not None
        await store.consultations.open(known, ConsultationKind.PAY, worker.world.clock.now())
    before = await everything(worker.world)
    for name, (where, what) in TRIES.items():
        if where is PRIVATE:
            await worker.sends(what)
            worker.sees(f"refused-{FOR_ROLES[name]}")
        else:
            await worker.forges(what)
        if where in (PRIVATE, TAP):
            assert await everything(worker.world) == before, name


async def attempt(world: World, where: str, what: str) -> None:
    desk = Desk(world, world.people[OFFICER_ID], "ja")
    if where is PRIVATE:
        await Chat(world, world.people[OFFICER_ID], "ja").sends(what)
    elif where is GROUP:
        await desk.sends(what)
    elif where is REPLY:
        await desk.replies(what, to=WORDS)
    else:
        await desk.forges(what)
