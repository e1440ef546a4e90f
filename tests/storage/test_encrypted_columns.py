"""Encrypted columns: what lies in the database, who can open it, and in which row."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, ColumnElement, insert, select, text, update
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import capture_logs

from bot.storage.encrypted_columns import (
    ROW_KEY,
    EncryptedSearchError,
    encrypted_columns,
    in_new_row,
    in_overwritten_row,
    place_of,
)
from bot.storage.encryption import NO_KEYS, DecryptionError, Keys, encryption_of
from bot.storage.migration import connect
from bot.storage.tables import consultations, metadata
from tests.storage.encrypted_tables import (
    LETTER,
    LOOKS_STORED,
    LOST,
    NAME,
    NEW,
    OLD,
    Matter,
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


def written_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_an_encrypted_value_is_read_again_and_is_not_stored_in_plain(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    assert await read(encrypted_url, [OLD], people.c.name) == [NAME]
    assert await read(encrypted_url, [OLD], people.c.letter) == [LETTER]
    for column in (people.c.name, people.c.letter):
        (stored,) = await raw(encrypted_url, column)
        assert stored.startswith("aes:")
        assert "NGUYEN" not in stored


async def test_no_byte_of_sqlites_files_holds_an_encrypted_text(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'encrypted.sqlite3'}"
    async with connect(url) as connection:
        await connection.run_sync(tables.create_all)
    await put(url, [OLD], {"id": 1, "name": NAME, "letter": LETTER, "field": "agriculture"})
    written = written_in(tmp_path)
    assert b"agriculture" in written
    assert b"NGUYEN" not in written


async def test_without_keys_text_lies_there_as_it_is(encrypted_url: str) -> None:
    await put(encrypted_url, NO_KEYS, {"id": 1, "name": NAME, "letter": LETTER})
    assert await raw(encrypted_url, people.c.name) == [NAME]
    assert await read(encrypted_url, NO_KEYS, people.c.letter) == [LETTER]


async def test_one_of_a_few_words_is_encrypted_differently_each_time_and_read_as_what_it_is(encrypted_url: str) -> None:
    await put(encrypted_url, NO_KEYS, {"id": 1, "matter": Matter.HARASSMENT})
    await put(encrypted_url, [OLD], {"id": 2, "matter": Matter.HARASSMENT}, {"id": 3, "matter": Matter.HARASSMENT})
    plain, *encrypted = await raw(encrypted_url, people.c.matter)
    assert plain == "harassment"
    assert [stored.partition(":")[0] for stored in encrypted] == ["aes", "aes"]
    assert len(set(encrypted)) == 2
    assert await read(encrypted_url, [OLD], people.c.matter) == [Matter.HARASSMENT] * 3


async def test_a_word_that_is_none_of_them_is_refused_when_it_is_read(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "matter": "weather"})
    with pytest.raises(ValueError, match="weather"):
        await read(encrypted_url, [OLD], people.c.matter)


@pytest.mark.parametrize("keys", [NO_KEYS, [OLD]], ids=["off", "on"])
async def test_nothing_stays_nothing(encrypted_url: str, keys: Keys) -> None:
    await put(encrypted_url, keys, {"id": 1, "name": None, "letter": None})
    assert await raw(encrypted_url, people.c.name) == [None]
    assert await raw(encrypted_url, people.c.letter) == [None]
    assert await read(encrypted_url, keys, people.c.letter) == [None]


@pytest.mark.parametrize("keys", [NO_KEYS, [OLD]], ids=["off", "on"])
@pytest.mark.parametrize("words", LOOKS_STORED)
async def test_words_that_look_like_stored_ones_are_not_misread(encrypted_url: str, keys: Keys, words: str) -> None:
    await put(encrypted_url, keys, {"id": 1, "name": words, "letter": words})
    assert await read(encrypted_url, keys, people.c.name) == [words]
    assert await read(encrypted_url, keys, people.c.letter) == [words]


async def test_what_was_written_before_encryption_began_is_still_read(encrypted_url: str) -> None:
    await put(encrypted_url, NO_KEYS, {"id": 1, "name": NAME, "letter": LETTER})
    assert await read(encrypted_url, [NEW], people.c.name) == [NAME]
    assert await read(encrypted_url, [NEW], people.c.letter) == [LETTER]


async def test_json_of_before_is_read_as_the_migration_leaves_it(encrypted_url: str) -> None:
    async with connect(encrypted_url) as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        as_json = "'{\"a\": [1, null]}'" if is_sqlite else "CAST('{\"a\": [1, null]}' AS JSON)"
        query = f"INSERT INTO encrypted_people (id, letter) VALUES (1, CAST({as_json} AS TEXT))"  # noqa: S608 - as above
        await connection.execute(text(query.replace(":", r"\:")))
    for keys in (NO_KEYS, [OLD]):
        assert await read(encrypted_url, keys, people.c.letter) == [{"a": [1, None]}]


@pytest.mark.parametrize("keys", [NO_KEYS, [LOST]], ids=["no key", "another key"])
@pytest.mark.parametrize("column", [people.c.name, people.c.letter], ids=str)
async def test_without_its_key_a_value_is_refused_and_not_told(
    encrypted_url: str, keys: Keys, column: Column[Any]
) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    with pytest.raises(DecryptionError) as refused:
        await read(encrypted_url, keys, column)
    (stored,) = await raw(encrypted_url, column)
    assert stored not in str(refused.value)


@pytest.mark.parametrize("keys", [NO_KEYS, [LOST]], ids=["no key", "another key"])
async def test_a_name_that_does_not_open_is_unknown_and_the_log_tells_once_in_which_row(
    encrypted_url: str, keys: Keys
) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME}, {"id": 2}, table=labels)
    await put(encrypted_url, keys, {"id": 3, "name": "An"}, table=labels)
    with capture_logs() as logs:
        for _ in range(2):
            assert await read(encrypted_url, keys, labels.c.name) == [None, None, "An"]
    (row_key, *_) = await raw(encrypted_url, labels.c.row_key)
    told = [(each["log_level"], each["column"], each["row_key"]) for each in logs]
    assert told == [("error", "encrypted_labels.name", row_key)]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE encrypted_people SET name = substr(name, 1, 30) || 'AAAA' WHERE id = 1",
        "UPDATE encrypted_people SET name = (SELECT name FROM encrypted_people WHERE id = 2) WHERE id = 1",
        "UPDATE encrypted_people SET name = called WHERE id = 1",
        "UPDATE encrypted_people SET name = (SELECT data FROM encrypted_places) WHERE id = 1",
        "UPDATE encrypted_people SET row_key = (SELECT row_key FROM encrypted_people WHERE id = 2) WHERE id = 1",
        "UPDATE encrypted_people SET row_key = '' WHERE id = 1",
    ],
    ids=["changed", "of another row", "of another column", "of another table", "another row key", "no row key"],
)
async def test_a_value_that_was_changed_or_moved_is_refused(encrypted_url: str, change: str) -> None:
    rows = ({"id": number, "name": NAME, "called": NAME} for number in (1, 2))
    await put(encrypted_url, [OLD], *rows)
    await put(encrypted_url, [OLD], {"chat_id": 1, "destiny": "a", "data": NAME}, table=places)
    await tamper(encrypted_url, change)
    with pytest.raises(DecryptionError, match="was changed, or brought from another row"):
        await read(encrypted_url, [OLD], people.c.name)


async def test_what_earlier_versions_encrypted_is_still_read(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1})
    values = {"name": as_before(OLD, NAME), "letter": as_before(OLD, '{"a": 1}')}
    await tamper(encrypted_url, "UPDATE encrypted_people SET name = :name, letter = :letter", **values)
    assert await read(encrypted_url, [NEW, OLD], people.c.name) == [NAME]
    assert await read(encrypted_url, [NEW, OLD], people.c.letter) == [{"a": 1}]


@pytest.mark.parametrize("keys", [NO_KEYS, [OLD]], ids=["off", "on"])
async def test_a_value_without_its_row_cannot_be_written_and_is_not_shown(encrypted_url: str, keys: Keys) -> None:
    async with connect(encrypted_url, keys) as connection:
        for statement in (insert(people).values(name=NAME), update(people).values(letter=[NAME])):
            with pytest.raises(TypeError, match=r"encrypted_people.\w+ is encrypted: bind a RowValue") as refused:
                await connection.execute(statement)
            assert NAME not in str(refused.value)
    assert NAME not in repr(in_new_row(people, {"name": NAME}))


async def test_a_row_gets_another_key_only_when_all_its_encrypted_columns_are_written(encrypted_url: str) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "name": NAME, "letter": LETTER})
    with pytest.raises(TypeError, match="not every encrypted column of encrypted_people"):
        in_overwritten_row(people, {"name": "An", "called": None})
    async with connect(encrypted_url, [OLD]) as connection:
        values = in_overwritten_row(people, {"name": "An", "called": None, "letter": None, "matter": None})
        await connection.execute(update(people).values(values))
    assert await read(encrypted_url, [OLD], people.c.name) == ["An"]


async def test_a_value_is_read_under_another_name_from_an_alias_and_as_it_is_returned(encrypted_url: str) -> None:
    other = people.alias()
    values = in_new_row(people, {"id": 1, "name": NAME, "letter": LETTER})
    async with connect(encrypted_url, [OLD]) as connection:
        returned = (await connection.execute(insert(people).values(values).returning(*people.c))).one()
        query = select(other.c.name, people.c.name.label("own"), other.c.letter).join(people, people.c.id == other.c.id)
        found = (await connection.execute(query)).one()
    assert (returned.name, returned.letter) == (NAME, LETTER)
    assert (found.name, found.own, found.letter) == (NAME, NAME, LETTER)


async def test_each_of_many_rows_that_are_written_at_once_has_a_key_of_its_own(encrypted_url: str) -> None:
    async with connect(encrypted_url, [OLD]) as connection:
        await connection.execute(insert(people), [in_new_row(people, {"id": 1, "name": NAME}) for _ in "a"])
        await connection.execute(insert(people), [{"id": 2}, {"id": 3}])
    assert await read(encrypted_url, [OLD], people.c.name) == [NAME, None, None]
    assert len(set(await raw(encrypted_url, people.c.row_key))) == 3


async def test_two_databases_with_different_keys_are_open_at_once(encrypted_url: str, tmp_path: Path) -> None:
    other = f"sqlite+aiosqlite:///{tmp_path / 'other.sqlite3'}"
    async with connect(encrypted_url, [OLD]) as first, connect(other, [NEW]) as second:
        await second.run_sync(tables.create_all)
        for connection in (first, second):
            await connection.execute(insert(people).values(in_new_row(people, {"id": 1, "name": NAME})))
        assert [await _opened(connection) for connection in (first, second)] == [NAME, NAME]
    assert await read(encrypted_url, [OLD], people.c.name) == await read(other, [NEW], people.c.name) == [NAME]


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
@pytest.mark.parametrize(
    "column",
    [people.c.name, people.c.letter, people.c.matter, consultations.c.kind, consultations.c.red_flag],
    ids=str,
)
def test_a_query_cannot_look_into_an_encrypted_column(search: Any, column: Column[Any]) -> None:
    with pytest.raises(EncryptedSearchError, match="is encrypted"):
        search(column)


@pytest.mark.parametrize(
    ("question", "ids"),
    [(people.c.called.is_(None), [1]), (people.c.called.is_not(None), [2])],
    ids=["nothing", "something"],
)
async def test_a_query_can_ask_whether_there_is_a_value(
    encrypted_url: str, question: ColumnElement[bool], ids: list[int]
) -> None:
    await put(encrypted_url, [OLD], {"id": 1, "called": None}, {"id": 2, "called": "An"})
    async with connect(encrypted_url, [OLD]) as connection:
        assert (await connection.execute(select(people.c.id).where(question))).scalars().all() == ids


def test_encrypted_columns_are_found_by_their_type() -> None:
    found = [str(column) for column in encrypted_columns(tables)]
    assert found == [
        "encrypted_labels.name",
        *("encrypted_people.name", "encrypted_people.called", "encrypted_people.letter", "encrypted_people.matter"),
        "encrypted_places.data",
    ]


def test_a_values_place_is_where_it_was_first_written_and_no_other_columns() -> None:
    # A column that is renamed keeps its place: say so here.
    renamed: dict[str, str] = {}
    places_of = {str(column): place_of(column, "") for column in encrypted_columns(metadata)}
    assert places_of == {column: f"{renamed.get(column, column)}:" for column in places_of}
    assert len(set(places_of.values())) == len(places_of)


def test_every_table_with_encrypted_columns_has_a_row_key_that_is_never_null() -> None:
    assert {column.table.c[ROW_KEY].nullable for column in encrypted_columns(metadata)} == {False}


def test_names_and_words_of_people_and_what_they_are_about_are_encrypted() -> None:
    assert {str(column) for column in encrypted_columns(metadata)} >= {
        "consultations.kind",
        "consultations.red_flag",
        "screenings.answers",
        "screenings.result",
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
