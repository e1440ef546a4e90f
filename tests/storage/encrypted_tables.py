"""Tables of the shapes that the real ones have, and what lies in them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from cryptography.fernet import Fernet
from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text, insert, select, text

from bot.storage.encrypted_columns import (
    Encrypted,
    EncryptedJson,
    EncryptedName,
    EncryptedOneOf,
    in_new_row,
    row_key_column,
)
from bot.storage.encryption import Keys
from bot.storage.migration import connect

OLD, NEW, LOST = (Fernet.generate_key().decode() for _ in range(3))
NAME = "NGUYEN VAN AN"
LETTER = {"key": "hello", "args": {"name": NAME}, "copies": [1, 2], "note": None}
LOOKS_STORED = ["aes:", "aes:abcdefgh:me", "sealed:", "sealed:me", "plain:", "plain:sealed:me", "plain:plain:"]


class Matter(StrEnum):
    """What somebody's row is about."""

    PAY = "pay"
    HARASSMENT = "harassment"


tables = MetaData()
# One number as the key, a name that only says who it is, and a key of several parts.
people = Table(
    "encrypted_people",
    tables,
    Column("id", Integer, primary_key=True),
    Column("name", Encrypted("encrypted_people.name")),
    Column("called", Encrypted("encrypted_people.called")),
    Column("letter", EncryptedJson("encrypted_people.letter")),
    Column("matter", EncryptedOneOf(Matter, "encrypted_people.matter")),
    Column("field", Text),
    row_key_column(),
)
labels = Table(
    "encrypted_labels",
    tables,
    Column("id", Integer, primary_key=True),
    Column("name", EncryptedName("encrypted_labels.name")),
    row_key_column(),
)
places = Table(
    "encrypted_places",
    tables,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    Column("data", EncryptedJson("encrypted_places.data"), nullable=False),
    row_key_column(),
)


async def put(url: str, keys: Keys, *rows: dict[str, Any], table: Table = people) -> None:
    async with connect(url, keys) as connection:
        for row in rows:
            await connection.execute(insert(table).values(in_new_row(table, row)))


async def read(url: str, keys: Keys, column: Column[Any]) -> Sequence[Any]:
    async with connect(url, keys) as connection:
        query = select(column).order_by(*column.table.primary_key)
        return (await connection.execute(query)).scalars().all()


async def raw(url: str, column: Column[Any]) -> Sequence[Any]:
    """What lies in the database."""
    key = ", ".join(part.name for part in column.table.primary_key)
    query = f"SELECT {column.name} FROM {column.table.name} ORDER BY {key}"  # noqa: S608 - names from above
    async with connect(url) as connection:
        return (await connection.execute(text(query))).scalars().all()


async def tamper(url: str, statement: str, **values: object) -> None:
    """Do what somebody does who may write into the database and has no key."""
    async with connect(url) as connection:
        await connection.execute(text(statement), values)


def as_before(key: str, words: str) -> str:
    """What earlier versions stored."""
    return "sealed:" + Fernet(key).encrypt(words.encode()).decode()
