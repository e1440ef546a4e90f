"""The vocabulary of processes: one starts, says, is killed, ends."""

import asyncio
import os
import resource
import signal
import sys
from asyncio import StreamReader, StreamReaderProtocol
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Coroutine
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.process.rigged import Death, Pace, fork

TOKEN = "1000:demo"
GROUP_ID, ADMIN_ID, WORKER_ID = -1001, 601, 101
WITHIN_SECONDS = 60


class Shien:
    """One running `shien` and all that it has printed; `ahead.value` are the seconds by which its clock is wrong."""

    def __init__(
        self, pid: int, output: StreamReader, exit_status: Coroutine[Any, Any, int], ahead: Any = None
    ) -> None:
        self.pid = pid
        self.ahead = ahead
        self._exit = asyncio.create_task(exit_status)
        self._reading = asyncio.create_task(self._read(output))
        self._grew = asyncio.Event()
        self.printed = ""

    @property
    def is_running(self) -> bool:
        return not self._exit.done()

    def has_ended(self) -> bool:
        return self._exit.done()

    async def says(self, words: str) -> None:
        """Wait until it prints that."""
        async with asyncio.timeout(WITHIN_SECONDS):
            while words not in self.printed:
                assert not self._reading.done(), self.printed
                self._grew.clear()
                await self._grew.wait()

    @property
    def memory_mib(self) -> float:
        """Resident memory."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def may_write(self, *, to_disk: bool) -> None:
        """Let no byte be written to any file, as on a full disk; or let it be written again."""
        _, hard = resource.prlimit(self.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (hard if to_disk else 0, hard))

    def dies(self) -> None:
        """Kill it as a power cut would."""
        self._send(signal.SIGKILL)

    async def ends(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Tell it to stop; returns its exit status."""
        self._send(how)
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; returns its exit status."""
        async with asyncio.timeout(WITHIN_SECONDS):
            await self._reading
            return await self._exit

    def _send(self, number: signal.Signals) -> None:
        if self.is_running:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def _read(self, output: StreamReader) -> None:
        while line := await output.readline():
            self.printed += line.decode()
            self._grew.set()
        self._grew.set()


class Processes:
    """Starts `shien` on one database, one Telegram and one folder."""

    def __init__(self, telegram: str, database_url: str, folder: Path) -> None:
        self.settings = {
            "BOT_TOKEN": TOKEN,
            "STAFF_GROUP_ID": str(GROUP_ID),
            "ADMIN_IDS": str(ADMIN_ID),
            "BOT_API_BASE": telegram,
            "DATABASE_URL": database_url,
        }
        self._folder = folder
        self._started: list[Shien] = []

    async def start(self, command: str = "run", **settings: str) -> Shien:
        """Start the command."""
        arguments = [sys.executable, "-m", "bot", *command.split()]
        environment = {**os.environ, **self.settings, **settings}
        process = await asyncio.create_subprocess_exec(
            *arguments, env=environment, cwd=self._folder, stdout=PIPE, stderr=STDOUT
        )
        assert process.stdout is not None
        self._started.append(Shien(process.pid, process.stdout, process.wait()))
        return self._started[-1]

    async def start_rigged(self, death: Death | None, pace: Pace) -> Shien:
        """Start `shien run` with something wrong with it."""
        process, printed, ahead = fork(self.settings, str(self._folder), death, pace)
        assert process.pid is not None
        self._started.append(Shien(process.pid, await _stream(printed), _exit_status(process), ahead))
        return self._started[-1]

    async def status(self, command: str, **settings: str) -> tuple[int, str]:
        """Run the command to its end; returns its exit status and what it printed."""
        process = await self.start(command, **settings)
        return await process.ended(), process.printed

    async def end(self) -> None:
        """Kill what still runs."""
        for each in self._started:
            each.dies()
            await each.ended()


async def _stream(printed: Connection) -> StreamReader:
    stream = StreamReader()
    pipe = os.fdopen(os.dup(printed.fileno()), "rb")
    await asyncio.get_running_loop().connect_read_pipe(lambda: StreamReaderProtocol(stream), pipe)
    printed.close()
    return stream


async def _exit_status(process: BaseProcess) -> int:
    has_ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(process.sentinel, has_ended.set)
    try:
        await has_ended.wait()
    finally:
        asyncio.get_running_loop().remove_reader(process.sentinel)
    process.join()
    assert process.exitcode is not None
    return process.exitcode
