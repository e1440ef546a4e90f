"""The migration that a database is at, read without Alembic: to run the bot, nothing is needed that changes tables."""

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

from bot.storage.database import open_engine
from bot.storage.encryption import NO_KEYS
from bot.storage.sqlite.file import sqlite_file

_DIGITS = len("0001")


class NewerDatabaseError(Exception):
    """The database belongs to a newer version of Shien: this one knows neither all its tables nor what they mean."""

    def __init__(self, revision: str) -> None:
        super().__init__(f"this database belongs to a newer version of Shien (migration {revision}); update Shien")


async def current_revision(url: str) -> str | None:
    """The migration that the database is at; None when it has none, or when there is no such SQLite file."""
    if _is_missing_file(url):
        return None
    engine = open_engine(url, NO_KEYS)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(read_revision)
    finally:
        await engine.dispose()


def newest_revision() -> str:
    """The newest migration that this version of Shien knows; files are named after their numbers."""
    names = [file.name[:_DIGITS] for file in files("bot.storage.migrations").joinpath("versions").iterdir()]
    numbers = [name for name in names if name.isdecimal()]
    if not numbers:
        raise FileNotFoundError("the migrations are missing from this installation")
    return max(numbers)


def refuse_newer(revision: str | None) -> None:
    """Raise NewerDatabaseError where a database at that migration belongs to a newer version."""
    if revision is not None and revision > newest_revision():
        raise NewerDatabaseError(revision)


def read_revision(connection: Connection) -> str | None:
    """Return the migration that the database is at; None when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return revision


def _is_missing_file(url: str) -> bool:
    # Connecting would make the file, and `shien doctor` only looks.
    file = sqlite_file(url)
    return file is not None and not file.path.exists()
