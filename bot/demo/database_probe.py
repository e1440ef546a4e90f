"""A step of the self-test looks into the database here, and says what it should have found there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select

from bot.storage.database import open_engine
from bot.storage.encryption import NO_KEYS


class SelfTestError(Exception):
    """A step of the self-test did not leave behind what it should have."""


class DatabaseProbe:
    """Reads what is committed; the demo's database is not encrypted."""

    def __init__(self, url: str) -> None:
        """`url` as in Settings.database_url."""
        self._database = open_engine(url, NO_KEYS)

    async def all(self, query: Select[Any]) -> Sequence[Row[Any]]:
        """Every row."""
        async with self._database.connect() as connection:
            found: Sequence[Row[Any]] = (await connection.execute(query)).all()
        return found

    async def one(self, query: Select[Any]) -> Row[Any]:
        """The first row; raises SelfTestError where there is none."""
        found = await self.all(query)
        if not found:
            raise SelfTestError(f"nothing found: {query}")
        return found[0]

    async def close(self) -> None:
        """Look at nothing more."""
        await self._database.dispose()


def expect(what: str, found: object, wanted: object) -> None:
    """Raises SelfTestError where something else was found."""
    if found != wanted:
        raise SelfTestError(f"{what}: {found!r} instead of {wanted!r}")
