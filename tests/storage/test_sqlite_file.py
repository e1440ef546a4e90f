"""The file of SQLite and what lies beside it: nobody but its owner reads them, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.storage.database import open_to_others
from bot.storage.migration import connect

FILES = ["shien.sqlite3", "shien.sqlite3-shm", "shien.sqlite3-wal"]


@pytest.fixture(params=[0o000, 0o022, 0o377], ids=oct)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


async def rights_while_it_is_written(path: Path) -> dict[str, int]:
    """Each file of the database, with its rights, while it has a log."""
    async with connect(url_of(path)) as connection:
        await connection.execute(text("CREATE TABLE IF NOT EXISTS names (name TEXT)"))
        return {file.name: stat.S_IMODE(file.stat().st_mode) for file in sorted(path.parent.iterdir())}


@pytest.mark.usefixtures("_umask")
async def test_a_new_file_and_its_log_are_their_owner_s_alone(tmp_path: Path) -> None:
    assert await rights_while_it_is_written(tmp_path / "shien.sqlite3") == dict.fromkeys(FILES, 0o600)


async def test_a_file_of_before_that_others_may_read_is_closed_to_them_with_its_log(tmp_path: Path) -> None:
    path = tmp_path / "shien.sqlite3"
    for name in FILES:
        (tmp_path / name).touch()
        (tmp_path / name).chmod(0o664)
    assert open_to_others(url_of(path)) == [str(tmp_path / name) for name in (FILES[0], FILES[2], FILES[1])]
    assert await rights_while_it_is_written(path) == dict.fromkeys(FILES, 0o600)
    assert open_to_others(url_of(path)) == []


async def test_a_file_that_cannot_be_made_is_told_by_sqlite(tmp_path: Path) -> None:
    with pytest.raises(OperationalError, match="unable to open database file"):
        await rights_while_it_is_written(tmp_path / "no folder" / "shien.sqlite3")


def test_a_server_keeps_its_own_files() -> None:
    assert open_to_others("postgresql+psycopg://shien@database/shien") == []
