"""The vocabulary of processes: one starts, says, is killed, ends."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from pathlib import Path

TOKEN = "1000:demo"
GROUP_ID, ADMIN_ID, WORKER_ID = -1001, 601, 101
WITHIN_SECONDS = 60


class Shien:
    """One running `shien` and all that it has printed."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._reading = asyncio.create_task(self._read())
        self._grew = asyncio.Event()
        self.printed = ""

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    async def says(self, words: str) -> None:
        """Wait until it prints that."""
        async with asyncio.timeout(WITHIN_SECONDS):
            while words not in self.printed:
                assert not self._reading.done(), self.printed
                self._grew.clear()
                await self._grew.wait()

    def dies(self) -> None:
        """Kill it as a power cut would."""
        self._process.send_signal(signal.SIGKILL)

    async def ends(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Tell it to stop; returns its exit status."""
        if self.is_running:
            self._process.send_signal(how)
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; returns its exit status."""
        async with asyncio.timeout(WITHIN_SECONDS):
            await self._reading
            return await self._process.wait()

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
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
        self._started.append(Shien(process))
        return self._started[-1]

    async def status(self, command: str, **settings: str) -> tuple[int, str]:
        """Run the command to its end; returns its exit status and what it printed."""
        process = await self.start(command, **settings)
        return await process.ended(), process.printed

    async def end(self) -> None:
        """Kill what still runs."""
        for each in self._started:
            if each.is_running:
                each.dies()
            await each.ended()
