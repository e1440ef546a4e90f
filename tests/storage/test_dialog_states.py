from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.store import Store
from bot.storage.tables import dialog_states

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
CHAT = USER = 7_000_000_001
GROUP = -1_005_000_000_001
STACK = "aiogd:stack:"


async def test_what_was_never_written_is_empty(store: Store) -> None:
    assert await store.dialog_states.read(CHAT, USER, STACK) == {}


@pytest.mark.parametrize("data", [{"state": "Consent:asking", "intents": ["a1", "b2"], "page": 2, "note": None}])
async def test_what_was_written_is_read_again(store: Store, data: dict[str, Any]) -> None:
    await store.dialog_states.write(CHAT, USER, STACK, data)
    assert await store.dialog_states.read(CHAT, USER, STACK) == data


async def test_the_last_writing_replaces_the_one_before(store: Store) -> None:
    await store.dialog_states.write(CHAT, USER, STACK, {"page": 1, "search": "x"})
    await store.dialog_states.write(CHAT, USER, STACK, {"page": 2})
    assert await store.dialog_states.read(CHAT, USER, STACK) == {"page": 2}


async def test_what_changes_in_the_hands_of_whoever_read_or_wrote_it_is_kept_only_by_writing_again(
    store: Store,
) -> None:
    written: dict[str, Any] = {"dialog_data": {"page": 1}}
    await store.dialog_states.write(CHAT, USER, STACK, written)
    written["dialog_data"]["page"] = 2
    (await store.dialog_states.read(CHAT, USER, STACK))["dialog_data"]["page"] = 3
    assert await store.dialog_states.read(CHAT, USER, STACK) == {"dialog_data": {"page": 1}}

    await store.dialog_states.write(CHAT, USER, STACK, written)
    assert await store.dialog_states.read(CHAT, USER, STACK) == {"dialog_data": {"page": 2}}


async def test_the_next_turn_reads_what_this_one_wrote(database: Database) -> None:
    for page in (1, 2):
        async with database.transaction() as store:
            await store.dialog_states.read(CHAT, USER, STACK)
            await store.dialog_states.write(CHAT, USER, STACK, {"page": page})
        async with database.transaction() as store:
            assert await store.dialog_states.read(CHAT, USER, STACK) == {"page": page}


async def test_every_chat_user_and_destiny_has_a_place_of_its_own(store: Store) -> None:
    places = [(CHAT, USER, STACK), (CHAT, USER, "aiogd:context:a1"), (GROUP, USER, STACK), (GROUP, USER + 1, STACK)]
    for number, place in enumerate(places, start=1):
        await store.dialog_states.write(*place, {"number": number})

    assert [(await store.dialog_states.read(*place))["number"] for place in places] == [1, 2, 3, 4]


async def test_nothing_to_keep_leaves_no_row(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        await store.dialog_states.write(CHAT, USER, STACK, {"page": 1})
        await store.dialog_states.write(CHAT, USER, STACK, {})
        await store.dialog_states.write(CHAT, USER, "never written", {})

    async with connect(database_url) as connection:
        assert (await connection.execute(select(func.count()).select_from(dialog_states))).scalar_one() == 0


async def test_what_a_turn_writes_reaches_the_database_when_it_is_committed(store: Store) -> None:
    for page in (1, 2, 3):
        await store.dialog_states.write(CHAT, USER, STACK, {"page": page})
    assert await _count(store) == 0

    await store.commit()

    assert await _count(store) == 1


async def test_of_a_turn_that_is_undone_nothing_is_written(database: Database) -> None:
    async with database.session() as store:
        await store.dialog_states.write(CHAT, USER, STACK, {"page": 1})
        anew = await store.undone()
        assert await anew.dialog_states.read(CHAT, USER, STACK) == {}
        await anew.commit()
        assert await _count(anew) == 0


async def test_forgetting_a_chat_leaves_the_others(store: Store) -> None:
    await store.dialog_states.write(CHAT, USER, STACK, {"page": 1})
    await store.dialog_states.write(GROUP, USER, STACK, {"page": 2})
    await store.dialog_states.write(CHAT + 1, USER + 1, STACK, {"page": 3})

    await store.dialog_states.forget_chat(CHAT)

    assert await store.dialog_states.read(CHAT, USER, STACK) == {}
    assert await store.dialog_states.read(GROUP, USER, STACK) == {}
    assert await store.dialog_states.read(CHAT + 1, USER + 1, STACK) == {"page": 3}


async def test_a_form_is_known_by_when_it_was_last_touched_and_no_more_when_it_is_left(store: Store) -> None:
    await store.dialog_states.write(CHAT, USER, STACK, {"page": 1})
    assert not await store.dialog_states.is_in_form(CHAT, NOW)
    for at in (NOW, NOW + timedelta(minutes=5)):
        await store.dialog_states.write(CHAT, USER, STACK, {"page": 1}, at)
    assert await store.dialog_states.is_in_form(CHAT, NOW + timedelta(minutes=5))
    assert not await store.dialog_states.is_in_form(CHAT, NOW + timedelta(minutes=6))
    assert not await store.dialog_states.is_in_form(CHAT + 1, NOW)
    await store.dialog_states.write(CHAT, USER, STACK, {"page": 2})
    assert not await store.dialog_states.is_in_form(CHAT, NOW)


async def test_where_somebody_stands_is_known_by_the_dialogs_that_are_open(store: Store) -> None:
    await store.dialog_states.write(CHAT, CHAT, STACK, {"state": "Danger:calling"})
    assert await store.dialog_states.stands_in(CHAT, "Danger")
    assert not await store.dialog_states.stands_in(CHAT, "Dang")
    assert not await store.dialog_states.stands_in(CHAT + 1, "Danger")
    await store.dialog_states.write(CHAT, CHAT, STACK, {})
    assert not await store.dialog_states.stands_in(CHAT, "Danger")


async def _count(store: Store) -> int:
    query = select(func.count()).select_from(dialog_states)
    count: int = (await store.dialog_states._connection.execute(query)).scalar_one()
    return count
