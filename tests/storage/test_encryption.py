"""Encryption at rest: what lies in the database, who can open it, and how keys are changed."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import BigInteger, Column, ColumnElement, Integer, MetaData, Table, Text, insert, select, text
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.encrypted_columns import (
    Encrypted,
    EncryptedJson,
    EncryptedSearchError,
    encrypted_columns,
    encryption_of,
)
from bot.storage.encryption import NO_KEYS, DecryptionError, Encryption, Keys
from bot.storage.migration import connect
from bot.storage.reencryption import EncryptedValues
from bot.storage.tables import metadata

OLD, NEW, LOST = (Fernet.generate_key().decode() for _ in range(3))
NAME = "NGUYEN VAN AN"
LETTER = {"key": "hello", "args": {"name": NAME}, "copies": [1, 2], "note": None}
LOOKS_STORED = ["sealed:", "sealed:me", "plain:", "plain:sealed:me", "plain:plain:"]
SOME_BATCHES = 450

tables = MetaData()
# The shapes that the real tables have: one number as the key, and a key of several parts.
people = Table(
    "sealed_people",
    tables,
    Column("id", Integer, primary_key=True),
    Column("name", Encrypted),
    Column("called", Encrypted),
    Column("letter", EncryptedJson),
    Column("field", Text),
)
places = Table(
    "sealed_places",
    tables,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    Column("data", EncryptedJson, nullable=False),
)


@pytest.fixture
async def url(blank_database_url: str) -> str:
    async with connect(blank_database_url) as connection:
        await connection.run_sync(tables.create_all)
    return blank_database_url


async def put(url: str, keys: Keys, *rows: dict[str, Any], table: Table = people) -> None:
    async with connect(url, keys) as connection:
        for row in rows:
            await connection.execute(insert(table).values(row))


async def read(url: str, keys: Keys, column: Column[Any]) -> Sequence[Any]:
    async with connect(url, keys) as connection:
        query = select(column).order_by(*column.table.primary_key)
        return (await connection.execute(query)).scalars().all()


async def raw(url: str, column: Column[Any]) -> Sequence[Any]:
    """What lies in the database."""
    key = ", ".join(part.name for part in column.table.primary_key)
    async with connect(url) as connection:
        query = text(f"SELECT {column.name} FROM {column.table.name} ORDER BY {key}")  # noqa: S608 - names from above
        return (await connection.execute(query)).scalars().all()


def written_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@asynccontextmanager
async def values(url: str, keys: Keys) -> AsyncIterator[EncryptedValues]:
    async with connect(url, keys) as connection:
        yield EncryptedValues(connection, tables)


async def reseal(url: str, keys: Keys) -> int:
    async with values(url, keys) as found:
        return sum([await found.reencrypt(batch) for batch in await found.batches()])


async def to_plain(url: str, keys: Keys) -> int:
    async with values(url, keys) as found:
        return sum([await found.to_plain(batch) for batch in await found.batches()])


async def test_an_encrypted_value_is_read_again_and_is_not_stored_in_plain(url: str) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    assert await read(url, [OLD], people.c.name) == [NAME]
    assert await read(url, [OLD], people.c.letter) == [LETTER]
    for column in (people.c.name, people.c.letter):
        (stored,) = await raw(url, column)
        assert stored.startswith("sealed:")
        assert "NGUYEN" not in stored


async def test_no_byte_of_sqlites_files_holds_an_encrypted_text(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'sealed.sqlite3'}"
    async with connect(url) as connection:
        await connection.run_sync(tables.create_all)
    await put(url, [OLD], {"id": 1, "name": NAME, "letter": LETTER, "field": "agriculture"})
    written = written_in(tmp_path)
    assert b"agriculture" in written
    assert b"NGUYEN" not in written


async def test_without_keys_text_lies_there_as_it_is(url: str) -> None:
    await put(url, NO_KEYS, {"id": 1, "name": NAME, "letter": LETTER})
    assert await raw(url, people.c.name) == [NAME]
    assert await read(url, NO_KEYS, people.c.letter) == [LETTER]


@pytest.mark.parametrize("keys", [NO_KEYS, [OLD]], ids=["off", "on"])
async def test_nothing_stays_nothing(url: str, keys: Keys) -> None:
    await put(url, keys, {"id": 1, "name": None, "letter": None})
    assert await raw(url, people.c.name) == [None]
    assert await raw(url, people.c.letter) == [None]
    assert await read(url, keys, people.c.letter) == [None]


@pytest.mark.parametrize("keys", [NO_KEYS, [OLD]], ids=["off", "on"])
@pytest.mark.parametrize("words", LOOKS_STORED)
async def test_words_that_look_like_stored_ones_are_not_misread(url: str, keys: Keys, words: str) -> None:
    await put(url, keys, {"id": 1, "name": words, "letter": words})
    assert await read(url, keys, people.c.name) == [words]
    assert await read(url, keys, people.c.letter) == [words]


@given(st.one_of(st.text(), st.builds(str.__add__, st.sampled_from(LOOKS_STORED), st.text())))
def test_every_text_comes_back_through_every_change_of_keys(words: str) -> None:
    off, old, both, new = (Encryption(keys) for keys in (NO_KEYS, [OLD], [NEW, OLD], [NEW]))
    stored = off.encrypt(words)
    assert off.open(stored) == old.open(stored) == words
    stored = old.reencrypt(stored)
    assert stored.startswith("sealed:")
    stored = both.reencrypt(stored)
    assert both.reencrypt(stored) == stored
    assert new.open(stored) == words
    assert new.to_plain(stored) == off.encrypt(words)


async def test_what_was_written_before_encryption_began_is_still_read(url: str) -> None:
    await put(url, NO_KEYS, {"id": 1, "name": NAME, "letter": LETTER})
    assert await read(url, [NEW], people.c.name) == [NAME]
    assert await read(url, [NEW], people.c.letter) == [LETTER]


async def test_json_of_before_is_read_as_the_migration_leaves_it(url: str) -> None:
    async with connect(url) as connection:
        as_json = "CAST('{\"a\": [1, null]}' AS JSON)" if url.startswith("postgresql") else "'{\"a\": [1, null]}'"
        query = f"INSERT INTO sealed_people (id, letter) VALUES (1, CAST({as_json} AS TEXT))"  # noqa: S608 - as above
        await connection.execute(text(query.replace(":", r"\:")))
    for keys in (NO_KEYS, [OLD]):
        assert await read(url, keys, people.c.letter) == [{"a": [1, None]}]


@pytest.mark.parametrize("keys", [NO_KEYS, [LOST]], ids=["no key", "another key"])
@pytest.mark.parametrize("column", [people.c.name, people.c.letter], ids=str)
async def test_without_its_key_a_value_is_refused_and_not_told(url: str, keys: Keys, column: Column[Any]) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    with pytest.raises(DecryptionError) as refused:
        await read(url, keys, column)
    (stored,) = await raw(url, column)
    assert stored.removeprefix("sealed:") not in str(refused.value)


async def test_a_value_that_somebody_changed_is_refused(url: str) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME})
    async with connect(url) as connection:
        await connection.execute(text("UPDATE sealed_people SET name = substr(name, 1, 40) || 'AAAA'"))
    with pytest.raises(DecryptionError):
        await read(url, [OLD], people.c.name)


async def test_two_databases_with_different_keys_are_open_at_once(url: str, tmp_path: Path) -> None:
    other = f"sqlite+aiosqlite:///{tmp_path / 'other.sqlite3'}"
    async with connect(url, [OLD]) as first, connect(other, [NEW]) as second:
        await second.run_sync(tables.create_all)
        for connection in (first, second):
            await connection.execute(insert(people).values(id=1, name=NAME))
        assert [await _opened(connection) for connection in (first, second)] == [NAME, NAME]
    assert Encryption([OLD]).open((await raw(url, people.c.name))[0]) == NAME
    assert Encryption([NEW]).open((await raw(other, people.c.name))[0]) == NAME


async def _opened(connection: AsyncConnection) -> str:
    name: str = (await connection.execute(select(people.c.name))).scalar_one()
    return name


async def test_an_engine_that_was_not_given_keys_writes_nothing() -> None:
    with pytest.raises(AttributeError):
        encryption_of(SQLiteDialect())


@pytest.mark.parametrize(
    "search",
    [
        lambda column: column == NAME,
        lambda column: column != NAME,
        lambda column: column.in_([NAME]),
        lambda column: column.like("NGUYEN%"),
        lambda column: column.startswith("NGUYEN"),
        lambda column: column < NAME,
        lambda column: "MR " + column,
        lambda column: column.desc(),
        lambda column: column.is_("NGUYEN"),
    ],
)
@pytest.mark.parametrize("column", [people.c.name, people.c.letter], ids=str)
def test_a_query_cannot_look_into_an_encrypted_column(search: Any, column: Column[Any]) -> None:
    with pytest.raises(EncryptedSearchError, match="is sealed"):
        search(column)


@pytest.mark.parametrize(
    ("question", "ids"),
    [(people.c.called.is_(None), [1]), (people.c.called.is_not(None), [2])],
    ids=["nothing", "something"],
)
async def test_a_query_can_ask_whether_there_is_a_value(
    url: str, question: ColumnElement[bool], ids: list[int]
) -> None:
    await put(url, [OLD], {"id": 1, "called": None}, {"id": 2, "called": "An"})
    async with connect(url, [OLD]) as connection:
        assert (await connection.execute(select(people.c.id).where(question))).scalars().all() == ids


async def test_off_then_on_then_another_key_then_off(url: str) -> None:
    await put(
        url, NO_KEYS, {"id": 1, "name": NAME, "letter": LETTER, "field": "agriculture"}, {"id": 2, "name": "plain:x"}
    )
    before = [await raw(url, column) for column in (people.c.name, people.c.letter)]

    assert await reseal(url, [OLD]) == 3
    assert await read(url, [OLD], people.c.name) == [NAME, "plain:x"]
    assert await reseal(url, [NEW, OLD]) == 3
    assert await read(url, [NEW], people.c.letter) == [LETTER, None]
    with pytest.raises(DecryptionError):
        await read(url, [OLD], people.c.name)
    assert await raw(url, people.c.field) == ["agriculture", None]

    assert await to_plain(url, [NEW]) == 3
    assert [await raw(url, column) for column in (people.c.name, people.c.letter)] == before


async def test_a_second_time_there_is_nothing_to_do(url: str) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME})
    assert await reseal(url, [NEW, OLD]) == 1
    stored = await raw(url, people.c.name)
    assert await reseal(url, [NEW, OLD]) == 0
    assert await raw(url, people.c.name) == stored


async def test_whoever_starts_again_goes_on_with_what_is_left(url: str) -> None:
    await put(url, [OLD], *({"id": number, "name": NAME} for number in range(1, SOME_BATCHES + 1)))
    async with values(url, [NEW, OLD]) as found:
        first, *others = await found.batches()
    assert len(others) == 2
    async with values(url, [NEW, OLD]) as found:
        done = await found.reencrypt(first)

    assert await read(url, [NEW, OLD], people.c.name) == [NAME] * SOME_BATCHES
    assert await reseal(url, [NEW, OLD]) == SOME_BATCHES - done
    assert await read(url, [NEW], people.c.name) == [NAME] * SOME_BATCHES


async def test_rows_are_found_by_a_key_of_several_parts_and_those_that_came_meanwhile_too(url: str) -> None:
    rows = [
        {"chat_id": chat, "destiny": destiny, "data": {"page": chat}}
        for chat in range(SOME_BATCHES // 3)
        for destiny in ("aiogd:a", "aiogd:b", "stack")
    ]
    await put(url, [OLD], *rows, table=places)
    async with values(url, [NEW, OLD]) as found:
        batches = await found.batches()
    await put(url, [OLD], {"chat_id": 7, "destiny": "b", "data": {"page": 7}}, table=places)
    async with values(url, [NEW, OLD]) as found:
        assert sum([await found.reencrypt(batch) for batch in batches]) == len(rows) + 1
    assert len(await read(url, [NEW], places.c.data)) == len(rows) + 1


async def test_a_batch_with_a_value_that_does_not_open_is_left_as_it_was(url: str) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME})
    await put(url, [LOST], {"id": 2, "name": NAME})
    before = await raw(url, people.c.name)
    with pytest.raises(DecryptionError):
        await reseal(url, [NEW, OLD])
    assert await raw(url, people.c.name) == before


@pytest.mark.parametrize(
    ("keys", "unreadable"),
    [([OLD, LOST], []), ([OLD], ["sealed_people.letter"]), (NO_KEYS, ["sealed_people.name", "sealed_people.letter"])],
    ids=["all keys", "one lost", "none"],
)
async def test_columns_with_a_value_that_does_not_open_are_named(url: str, keys: Keys, unreadable: list[str]) -> None:
    await put(url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    await put(url, NO_KEYS, {"id": 2, "called": "An"})
    await put(url, [LOST], {"id": 3, "letter": LETTER})
    async with values(url, keys) as found:
        assert await found.unreadable() == unreadable


def test_encrypted_columns_are_found_by_their_type() -> None:
    found = [str(column) for column in encrypted_columns(tables)]
    assert found == [
        *("sealed_people.name", "sealed_people.called", "sealed_people.letter"),
        "sealed_places.data",
    ]


def test_names_and_words_of_people_are_encrypted() -> None:
    assert {str(column) for column in encrypted_columns(metadata)} >= {
        "workers.name_on_card",
        "workers.preferred_name",
        "withheld_names.name_on_card",
        "staff.name",
        "employers.supervisor_name",
        "messages.text",
        "job_change_entries.text",
        "outbox.message",
        "dialog_states.data",
    }
