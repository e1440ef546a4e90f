"""The file of SQLite and what lies beside it: nobody but its owner reads them, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.storage.migration import connect
from bot.storage.process_lock import FileLock, process_lock
from bot.storage.revision import current_revision
from bot.storage.sqlite.file import open_to_others, sqlite_file, writable_folder

FILES = ["shien.sqlite3", "shien.sqlite3-shm", "shien.sqlite3-wal"]


@pytest.fixture(params=[0o000, 0o022, 0o377], ids=oct)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


# SQLAlchemy's form of an address, and SQLite's own.
FORMS = [
    "sqlite+aiosqlite:///{path}",
    "sqlite+aiosqlite:///file:{path}?uri=true",
    "sqlite+aiosqlite:///file://{path}?mode=rwc&uri=true",
    "sqlite+aiosqlite:///file://localhost{path}?mode=rwc&cache=private&uri=1",
]


async def rights_while_it_is_written(path: Path, form: str = FORMS[0]) -> dict[str, int]:
    """Each file of the database, with its rights, while it has a log."""
    async with connect(form.format(path=path)) as connection:
        await connection.execute(text("CREATE TABLE IF NOT EXISTS names (name TEXT)"))
        return {file.name: stat.S_IMODE(file.stat().st_mode) for file in sorted(path.parent.iterdir())}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.usefixtures("_umask")
async def test_a_new_file_and_its_log_are_their_owner_s_alone(tmp_path: Path, form: str) -> None:
    assert await rights_while_it_is_written(tmp_path / "shien.sqlite3", form) == dict.fromkeys(FILES, 0o600)


@pytest.mark.parametrize("form", FORMS)
async def test_however_it_is_named_the_same_file_is_looked_at_and_locked(tmp_path: Path, form: str) -> None:
    path = tmp_path / "shi en%.sqlite3"
    url = form.format(path=str(path).replace("%", "%25") if "file:" in form else path)
    assert await current_revision(url) is None
    assert not path.exists()
    async with connect(url):
        path.chmod(0o644)
        assert str(path) in open_to_others(url)
    lock = process_lock(url, 7)
    assert isinstance(lock, FileLock)
    assert await lock.acquire()
    await lock.release()
    assert (tmp_path / "shi en%.sqlite3.7.lock").exists()


@pytest.mark.parametrize("name", ["", "/:memory:", "/file::memory:?uri=true", "/file:x?mode=memory&uri=true"])
def test_what_lies_in_memory_is_no_file(name: str) -> None:
    url = f"sqlite+aiosqlite://{name}"
    assert (sqlite_file(url), open_to_others(url), writable_folder(url)) == (None, [], None)


@pytest.mark.parametrize("mode", ["ro", "rw"])
async def test_a_file_that_sqlite_is_not_to_make_is_not_made(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "shien.sqlite3"
    with pytest.raises(OperationalError):
        await rights_while_it_is_written(path, f"sqlite+aiosqlite:///file:{{path}}?mode={mode}&uri=true")
    assert not path.exists()


def test_a_folder_in_which_everybody_may_write_is_named(tmp_path: Path) -> None:
    url = url_of(tmp_path / "shien.sqlite3")
    tmp_path.chmod(0o755)
    assert writable_folder(url) is None
    tmp_path.chmod(0o757)
    assert writable_folder(url) == str(tmp_path)


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
