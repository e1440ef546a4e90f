"""Re-encryption: how keys are changed, encryption turned on and off, and values of earlier versions written anew."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import update

from bot.storage.encrypted_columns import in_new_row
from bot.storage.encryption import NO_KEYS, DecryptionError, Keys
from bot.storage.migration import connect
from bot.storage.reencryption import EncryptedValues, Rewritten
from tests.storage.encrypted_tables import (
    LETTER,
    LOST,
    NAME,
    NEW,
    OLD,
    as_before,
    labels,
    people,
    places,
    put,
    raw,
    read,
    tables,
    tamper,
)

SOME_BATCHES = 450


@asynccontextmanager
async def values(encrypted_url: str, keys: Keys) -> AsyncIterator[EncryptedValues]:
    async with connect(encrypted_url, keys) as connection:
        yield EncryptedValues(connection, tables)


async def reencrypt(encrypted_url: str, keys: Keys) -> int:
    async with values(encrypted_url, keys) as found:
        return sum([(await found.reencrypt(batch)).values for batch in await found.batches()])


async def to_plain(encrypted_url: str, keys: Keys) -> int:
    async with values(encrypted_url, keys) as found:
        return sum([(await found.to_plain(batch)).values for batch in await found.batches()])


async def test_off_then_on_then_another_key_then_off(encrypted_url: str) -> None:
    first = {"id": 1, "name": NAME, "letter": LETTER, "field": "agriculture"}
    await put(encrypted_url, NO_KEYS, first, {"id": 2, "name": "plain:x"})
    before = [await raw(encrypted_url, column) for column in (people.c.name, people.c.letter)]

    assert await reencrypt(encrypted_url, [OLD]) == 3
    assert await read(encrypted_url, [OLD], people.c.name) == [NAME, "plain:x"]
    assert await reencrypt(encrypted_url, [NEW, OLD]) == 3
    assert await read(encrypted_url, [NEW], people.c.letter) == [LETTER, None]
    with pytest.raises(DecryptionError):
        await read(encrypted_url, [OLD], people.c.name)
    assert await raw(encrypted_url, people.c.field) == ["agriculture", None]

    assert await to_plain(encrypted_url, [NEW]) == 3
    assert [await raw(encrypted_url, column) for column in (people.c.name, people.c.letter)] == before


async def test_a_second_time_there_is_nothing_to_do(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME})
    assert await reencrypt(encrypted_url, [NEW, OLD]) == 1
    stored = await raw(encrypted_url, people.c.name)
    assert await reencrypt(encrypted_url, [NEW, OLD]) == 0
    assert await raw(encrypted_url, people.c.name) == stored


async def test_values_of_earlier_versions_are_written_anew_and_can_be_plain_again(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "called": NAME}, {"id": 2})
    query = "UPDATE encrypted_people SET name = :name WHERE id = 1"
    await tamper(encrypted_url, query, name=as_before(OLD, NAME))
    assert await to_plain(encrypted_url, [OLD]) == 2
    assert await raw(encrypted_url, people.c.name) == [NAME, None]
    await tamper(encrypted_url, query, name=as_before(OLD, NAME))
    assert await reencrypt(encrypted_url, [OLD]) == 2
    assert [stored and stored[:4] for stored in await raw(encrypted_url, people.c.name)] == ["aes:", None]
    assert await read(encrypted_url, [OLD], people.c.name) == await read(encrypted_url, [OLD], people.c.called)


async def test_a_row_of_an_earlier_version_gets_a_key(encrypted_url: str) -> None:
    await tamper(encrypted_url, "INSERT INTO encrypted_people (id, name) VALUES (1, :name)", name=as_before(OLD, NAME))
    assert await read(encrypted_url, [OLD], people.c.name) == [NAME]
    assert await reencrypt(encrypted_url, [OLD]) == 1
    assert await read(encrypted_url, [OLD], people.c.name) == [NAME]
    (row_key,) = await raw(encrypted_url, people.c.row_key)
    assert len(row_key) == 32


@pytest.mark.slow
@pytest.mark.parametrize("blank_database_url", ["postgresql"], indirect=True)
async def test_nobody_waits_for_a_row_that_is_being_written(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME}, {"id": 2, "name": NAME})
    async with connect(encrypted_url, [NEW, OLD]) as turn:
        values_of_row = in_new_row(people, {"name": "An"})
        await turn.execute(update(people).where(people.c.id == 1).values(values_of_row))
        async with values(encrypted_url, [NEW, OLD]) as found:
            (batch,) = [each for each in await found.batches() if each.table is people]
            assert await found.reencrypt(batch) == Rewritten(values=1, in_use=1)
    async with values(encrypted_url, [NEW, OLD]) as found:
        assert await found.reencrypt(batch) == Rewritten(values=0, in_use=0)
    assert await read(encrypted_url, [NEW], people.c.name) == ["An", NAME]


async def test_whoever_starts_again_goes_on_with_what_is_left(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], *({"id": number, "name": NAME} for number in range(1, SOME_BATCHES + 1)))
    async with values(encrypted_url, [NEW, OLD]) as found:
        first, *others = await found.batches()
    assert len(others) == 2
    async with values(encrypted_url, [NEW, OLD]) as found:
        done = (await found.reencrypt(first)).values

    assert await read(encrypted_url, [NEW, OLD], people.c.name) == [NAME] * SOME_BATCHES
    assert await reencrypt(encrypted_url, [NEW, OLD]) == SOME_BATCHES - done
    assert await read(encrypted_url, [NEW], people.c.name) == [NAME] * SOME_BATCHES


async def test_rows_are_found_by_a_key_of_several_parts_and_those_that_came_meanwhile_too(encrypted_url: str) -> None:
    rows = [
        {"chat_id": chat, "destiny": destiny, "data": {"page": chat}}
        for chat in range(SOME_BATCHES // 3)
        for destiny in ("aiogd:a", "aiogd:b", "stack")
    ]
    await put(encrypted_url, [OLD], *rows, table=places)
    async with values(encrypted_url, [NEW, OLD]) as found:
        batches = await found.batches()
    await put(encrypted_url, [OLD], {"chat_id": 7, "destiny": "b", "data": {"page": 7}}, table=places)
    async with values(encrypted_url, [NEW, OLD]) as found:
        assert sum([(await found.reencrypt(batch)).values for batch in batches]) == len(rows) + 1
    assert len(await read(encrypted_url, [NEW], places.c.data)) == len(rows) + 1


async def test_a_batch_with_a_value_that_does_not_open_is_left_as_it_was(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME})
    await put(encrypted_url, [LOST], {"id": 2, "name": NAME})
    before = await raw(encrypted_url, people.c.name)
    with pytest.raises(DecryptionError):
        await reencrypt(encrypted_url, [NEW, OLD])
    assert await raw(encrypted_url, people.c.name) == before


@pytest.mark.parametrize(
    ("keys", "unreadable"),
    [
        ([OLD, LOST], []),
        ([OLD], ["encrypted_people.letter"]),
        (NO_KEYS, ["encrypted_people.name", "encrypted_people.letter"]),
    ],
    ids=["all keys", "one lost", "none"],
)
async def test_columns_with_a_value_that_does_not_open_are_named(
    encrypted_url: str, keys: Keys, unreadable: list[str]
) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    await put(encrypted_url, NO_KEYS, {"id": 2, "called": "An"})
    await put(encrypted_url, [LOST], {"id": 3, "letter": LETTER})
    async with values(encrypted_url, keys) as found:
        assert await found.unreadable() == unreadable


async def test_each_name_that_counts_as_unknown_is_told_and_the_bot_runs_without_it(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME}, {"id": 3, "name": NAME}, table=labels)
    await put(encrypted_url, [LOST], {"id": 2, "name": NAME}, table=labels)
    async with values(encrypted_url, [OLD]) as found:
        assert await found.unreadable_names() == ["encrypted_labels.name of row 2"]
    async with values(encrypted_url, [LOST]) as found:
        assert await found.unreadable_names() == ["encrypted_labels.name of row 1", "encrypted_labels.name of row 3"]
        assert await found.unreadable() == []
