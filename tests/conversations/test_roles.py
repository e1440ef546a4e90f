"""Over HTTP too a command does nothing for whom it is not; tests/access tries every door for everybody."""

from typing import Any

from sqlalchemy import select

from bot.domain.staff import Role, is_allowed
from bot.handlers.commands import COMMANDS, CommandChat
from bot.storage.tables import chat_messages, dialog_states, heartbeats, inbox, metadata
from tests.architecture.test_access import member
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OFFICER_ID
from tests.conversations.world import World

FOR_STAFF = [row for row in COMMANDS if not is_allowed(None, row.access)]


async def everything(world: World) -> dict[str, list[Any]]:
    """All rows, but where people stand and what has come, when all that waited has left."""
    await world.settles()
    what_came = (chat_messages, dialog_states, heartbeats, inbox)
    tables = [table for table in metadata.tables.values() if table not in what_came]
    async with world.shien.database.transaction() as store:
        connection = store.audit_log._connection
        return {
            table.name: list((await connection.execute(select(table).order_by(*table.primary_key))).all())
            for table in tables
        }


async def test_an_auditor_is_told_for_whom_a_command_is_and_writes_nothing(world: World) -> None:
    auditor = world.people[OFFICER_ID]
    await world.employ(auditor, Role.AUDITOR)
    private, desk = Chat(world, auditor, "ja"), Desk(world, auditor, "ja")
    await private.sends("/help")
    before = await everything(world)
    for row in (each for each in FOR_STAFF if not is_allowed(member(Role.AUDITOR), each.access)):
        if CommandChat.PRIVATE in row.chats:
            await private.sends(f"/{row.name}")
            private.sees(f"refused-{row.access}")
        else:
            await desk.sends(f"/{row.name}")
    assert await everything(world) == before


async def test_a_worker_is_told_for_whom_a_command_is_and_writes_nothing(worker: Chat) -> None:
    before = await everything(worker.world)
    for row in (each for each in FOR_STAFF if CommandChat.PRIVATE in each.chats):
        await worker.sends(f"/{row.name}")
        worker.sees(f"refused-{row.access}")
    assert await everything(worker.world) == before
