"""Every role attempts every handler that is not for it: afterwards the tables hold what they held before."""

from typing import Any

from sqlalchemy import select

from bot.domain.staff import Role, is_allowed
from bot.domain.support.consultation import ConsultationKind
from bot.storage.tables import chat_messages, dialog_states, heartbeats, inbox, metadata
from tests.architecture.test_access import member
from tests.architecture.test_access_attempts import ATTEMPTS, FOR_ROLES, GROUP, PRIVATE, REPLY, TAP
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OFFICER_ID
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World

ROLES = [role for role in Role if role is not Role.ADMIN]


async def everything(world: World) -> dict[str, list[Any]]:
    """All rows, but where people stand and what has come."""
    what_came = (chat_messages, dialog_states, heartbeats, inbox)
    tables = [table for table in metadata.tables.values() if table not in what_came]
    async with world.shien.database.transaction() as store:
        connection = store.audit_log._connection
        return {
            table.name: list((await connection.execute(select(table).order_by(*table.primary_key))).all())
            for table in tables
        }


async def test_a_role_writes_nothing_by_a_handler_that_is_not_for_it(world: World, worker: Chat) -> None:
    await open_with(worker, WORDS)
    officer = world.people[OFFICER_ID]
    await world.employ(officer, ROLES[0])
    officer.started = True
    for role in ROLES:
        await appoint(world, role)
        before = await everything(world)
        for name, where, what in ATTEMPTS:
            if not is_allowed(member(role), FOR_ROLES[name]):
                await attempt(world, where, what)
                assert await everything(world) == before, (role, name)


async def appoint(world: World, role: Role) -> None:
    """Give the officer that role instead."""
    async with world.shien.database.transaction() as store:
        officer = await store.staff.by_user(OFFICER_ID)
        assert officer is not None
        await store.staff.confirm(officer.id, role, world.clock.now())


async def test_a_worker_writes_nothing_by_any_handler_for_staff(worker: Chat) -> None:
    async with worker.world.shien.database.transaction() as store:
        known = await store.workers.by_chat(worker.person.id)
        assert known is not None
        await store.consultations.open(known, ConsultationKind.PAY, worker.world.clock.now())
    before = await everything(worker.world)
    for name, where, what in ATTEMPTS:
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
