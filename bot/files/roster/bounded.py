"""An uploaded file read in a process of its own: it ends when its time or its memory is over, whatever the file holds.

A thread could not be ended, and would keep the bot's own memory.
"""

import asyncio
import pickle
import resource
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from bot.domain.roster.columns import RosterNames
from bot.domain.roster.result import Doubtful, EmployerRead, RosterSource, RowRead
from bot.files.roster.read import open_roster
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.source import roster_source

Values = TypeVar("Values")

# 50,000 people take a quarter of that on a slow machine.
READ_WITHIN_SECONDS = 120.0
MOST_MEMORY = 1_500_000_000
_MOST_BYTES = 500_000_000
# A process that was forked off the bot itself would have its threads' locks, and nobody to release them.
_PROCESSES = get_context("forkserver")
_PROCESSES.set_forkserver_preload([__name__])


@dataclass(frozen=True, slots=True)
class RosterRows:
    """Everything that was read of a file: its rows, as often as needed, and what was not read of it."""

    employers: tuple[EmployerRead, ...]
    people: tuple[RowRead, ...]
    unknown_headings: tuple[str, ...]
    unread_sheets: tuple[str, ...]

    def source(self, doubtful: Doubtful = Doubtful.ASK) -> RosterSource:
        """The rows as they are taken in."""
        employers, people = iter(self.employers), iter(self.people)
        return RosterSource(employers, people, self.unknown_headings, self.unread_sheets, doubtful)


class RosterReading:
    """A file that is being read."""

    def __init__(self, receiving: Connection, end_at: float) -> None:
        self._receiving = receiving
        self._end_at = end_at

    async def count(self) -> int | None:
        """Return about how many rows the roster has; None if the file does not say. Raises RosterFileError."""
        count: int | None = await self._next()
        return count

    async def rows(self) -> RosterRows:
        """Return the rows, asked for after their count. Raises RosterFileError."""
        rows: RosterRows = await self._next()
        return rows

    async def values(self) -> Any:
        """Return what another function has read. Raises RosterFileError."""
        return await self._next()

    async def _next(self) -> Any:
        try:
            async with asyncio.timeout_at(self._end_at):
                await _until_readable(self._receiving)
                told = await asyncio.to_thread(_receive, self._receiving)
        except (TimeoutError, EOFError, OSError, pickle.UnpicklingError):
            raise RosterFileError("roster-file-endless") from None
        if isinstance(told, RosterFileError):
            raise told
        if isinstance(told, _Failed):
            raise told.error
        return told


@asynccontextmanager
async def reading(path: Path, names: RosterNames, today: date) -> AsyncIterator[RosterReading]:
    """Read the file beside everything else; at the end of the block nothing of it goes on."""
    async with _told_by(_read, path, names, today) as told:
        yield told


async def read_apart(read: Callable[[Path], Values], path: Path) -> Values:
    """Return what a function of a module reads of a file: values of the domain. Raises RosterFileError."""
    async with _told_by(_read_values, path, read) as told:
        values: Values = await told.values()
        return values


@asynccontextmanager
async def _told_by(target: Callable[..., None], *args: Any) -> AsyncIterator[RosterReading]:
    end_at = asyncio.get_running_loop().time() + READ_WITHIN_SECONDS
    receiving, sending = _PROCESSES.Pipe(duplex=False)
    with receiving:
        with sending:
            process = _PROCESSES.Process(target=target, args=(sending, MOST_MEMORY, *args), daemon=True)
            await asyncio.to_thread(process.start)
        try:
            yield RosterReading(receiving, end_at)
        finally:
            process.kill()
            await asyncio.to_thread(process.join)
            process.close()


@dataclass(frozen=True, slots=True)
class _Failed:
    """A bug, by the name of its error: what that says may hold somebody's data."""

    name: str

    @property
    def error(self) -> RuntimeError:
        """The error as it is raised again."""
        return RuntimeError(self.name)


class _Reader(pickle.Unpickler):
    """Makes nothing but values of the domain: who has taken over the reading process makes the bot do nothing."""

    def find_class(self, module: str, name: str, /) -> Any:
        """Return a class by its name; functions are none."""
        if module in _OF_VALUES or module.startswith("bot.domain."):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"not a value: {module}.{name}")


_OF_VALUES = frozenset({"datetime", __name__, RosterFileError.__module__})


def _receive(receiving: Connection) -> object:
    return _Reader(BytesIO(receiving.recv_bytes(_MOST_BYTES))).load()


def _read(sending: Connection, most_memory: int, path: Path, names: RosterNames, today: date) -> None:
    with _bounded(sending, most_memory):
        file = open_roster(path)
        sending.send(file.count)
        source = roster_source(file, names, today, Doubtful.ASK)
        employers, people = tuple(source.employers), tuple(source.people)
        sending.send(RosterRows(employers, people, file.unknown_headings, file.unread_sheets))


def _read_values(sending: Connection, most_memory: int, path: Path, read: Callable[[Path], object]) -> None:
    with _bounded(sending, most_memory):
        sending.send(read(path))


@contextmanager
def _bounded(sending: Connection, most_memory: int) -> Iterator[None]:
    """Take no more memory than that, and tell why where the file cannot be read."""
    resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    try:
        yield
    except RosterFileError as error:
        sending.send(error)
    except MemoryError:
        sending.send(RosterFileError("roster-file-endless"))
    except Exception as error:  # noqa: BLE001 - whoever asked tells of it
        sending.send(_Failed(type(error).__name__))


async def _until_readable(receiving: Connection) -> None:
    loop, is_readable = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(receiving.fileno(), is_readable.set)
    try:
        await is_readable.wait()
    finally:
        loop.remove_reader(receiving.fileno())
