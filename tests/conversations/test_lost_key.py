"""A key is lost while the bot runs: nothing that is stored opens. Whoever writes reads whom to call, and staff hear."""

import pytest
from sqlalchemy import Column

from bot.storage.encrypted_columns import encrypted_columns
from bot.storage.tables import dialog_states, inbox, messages, metadata
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID
from tests.conversations.support.alarming import reader, rings
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_unreadable_names import DAMAGED
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World
from tests.storage.encrypted_tables import tamper


async def damage(world: World, *columns: Column[object]) -> None:
    for column in columns:
        change = f"UPDATE {column.table} SET {column.name} = :damaged WHERE {column.name} IS NOT NULL"  # noqa: S608
        await tamper(world.settings.database_url, change, damaged=DAMAGED)


@pytest.mark.parametrize("words", [CRY, WORDS])
async def test_the_apology_has_the_numbers_and_staff_get_its_code(
    world: World, worker: Chat, officer: Desk, words: str
) -> None:
    world.people[ADMIN_ID].started = True
    await open_with(worker, WORDS)
    await world.passes(seconds=5)
    await damage(world, *encrypted_columns(metadata))
    await worker.sends(words)
    await world.passes(seconds=5)
    begins = worker.says("error-sorry", {"code": "…"}).partition("…")[0]
    apology = worker.screen()
    assert apology.startswith(begins)
    assert worker.says("danger-numbers") in apology
    officer.has_seen("staff-bug", code=apology.removeprefix(begins)[:6])
    assert [row["update_id"] for row in await world.rows(inbox) if row["set_aside_at"] or row["body"]] == []


async def test_an_alarm_rings_though_nothing_opens(world: World, worker: Chat) -> None:
    admin = await reader(world, ADMIN_ID, None)
    await open_with(worker, WORDS)
    await world.passes(seconds=5)
    await damage(world, *encrypted_columns(metadata))
    await worker.taps("sign-danger")
    await worker.taps("danger-urgent")
    await world.passes(seconds=5)
    assert rings(admin) == 1


async def test_an_update_that_is_set_aside_is_told_of_though_nothing_opens(
    world: World, worker: Chat, officer: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await open_with(worker, WORDS)
    await world.passes(seconds=5)
    await damage(world, *encrypted_columns(metadata))
    monkeypatch.setattr("bot.handlers.errors.tell_of_bug", None)
    await worker.sends(WORDS)
    await world.passes(seconds=5)
    assert [row["update_id"] for row in await world.rows(inbox) if row["set_aside_at"]] != []
    assert any(worker.says("danger-numbers") in str(each.get("text")) for each in worker.messages())
    begins = officer.says("staff-unhandled", {"code": "…", "number": "none"}).partition("…")[0]
    assert any(begins in str(each.get("text")) for each in officer.messages())


async def test_who_stood_nobody_knows_where_is_heard_all_the_same(world: World, worker: Chat) -> None:
    await damage(world, dialog_states.c.data)
    await worker.sends(CRY)
    assert (await world.row(messages))["text"] == CRY
