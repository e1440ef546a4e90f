"""`shien run` as a process of its own, against the local Telegram over HTTP."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import SystemClock
from simulator import Person, Telegram
from tests.process.processes import ADMIN_ID, GROUP_ID, TOKEN, WORKER_ID, Processes


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram(SystemClock(), TOKEN)
    telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID], forum=True)
    await telegram.start()
    yield telegram
    await telegram.stop()
    assert telegram.violations == []


@pytest.fixture
def linh(telegram: Telegram) -> Person:
    return telegram.add_person(WORKER_ID, "Linh", language_code="en")


@pytest.fixture
async def processes(telegram: Telegram, database_url: str, tmp_path: Path) -> AsyncIterator[Processes]:
    """Runs `shien` on the same database and Telegram; what still runs at the end is killed."""
    running = Processes(telegram.base, database_url, tmp_path)
    yield running
    await running.end()
