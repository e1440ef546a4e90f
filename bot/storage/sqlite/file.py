"""The file of SQLite and what lies beside it: which it is, and who may read it."""

import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from sqlalchemy.engine import make_url

_OWNER_ALONE, _OTHERS = 0o600, 0o077
# Who may write in a folder can put another file, or another log, in the place of the database's.
_OTHERS_WRITE = 0o002
_IN_MEMORY = frozenset({"", ":memory:"})


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """The file that SQLite opens, and whether it makes it where there is none."""

    path: Path
    is_made: bool = True


def sqlite_file(url: str) -> SqliteFile | None:
    """Return the file of a database; None where that is a server, or SQLite's memory."""
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite":
        return None
    (name,), options = parts.get_dialect()().create_connect_args(parts)
    return opened_file(name, options)


def opened_file(name: str, options: Mapping[str, object]) -> SqliteFile | None:
    """Return what sqlite3.connect opens under that name; with the option `uri` also "file:…?mode=…"."""
    if not options.get("uri") or not name.startswith("file:"):
        return None if name in _IN_MEMORY else SqliteFile(Path(name))
    parts = urlsplit(name)
    path, modes = unquote(parts.path), parse_qs(parts.query).get("mode", [])
    if path in _IN_MEMORY or "memory" in modes:
        return None
    return SqliteFile(Path(path), is_made=not {"ro", "rw"}.intersection(modes))


def close_to_others(file: SqliteFile) -> None:
    """Make the file with rights for its owner alone, whatever the umask; take others' away where it is there.

    SQLite gives the log and its index the rights of the file. What belongs to somebody else stays as it is, and what
    cannot be made SQLite itself tells.
    """
    if file.is_made:
        with suppress(OSError):
            made = os.open(file.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ALONE)
            os.fchmod(made, _OWNER_ALONE)
            os.close(made)
    for each in _files(file.path):
        mode = _mode(each)
        if mode & _OTHERS:
            with suppress(OSError):
                each.chmod(mode & ~_OTHERS)


def open_to_others(url: str) -> list[str]:
    """Name the files of a SQLite database that others than their owner may read or write; a server keeps its own."""
    file = sqlite_file(url)
    return [] if file is None else [str(each) for each in _files(file.path) if _mode(each) & _OTHERS]


def writable_folder(url: str) -> str | None:
    """Name the folder of a SQLite database if everybody may write there."""
    file = sqlite_file(url)
    folder = None if file is None else file.path.absolute().parent
    return str(folder) if folder is not None and _mode(folder) & _OTHERS_WRITE else None


def _files(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("", "-wal", "-shm", "-journal")]


def _mode(file: Path) -> int:
    """The rights of a file; none where it is not there, or not any more."""
    try:
        return stat.S_IMODE(file.stat().st_mode)
    except OSError:
        return 0
