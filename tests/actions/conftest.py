import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.facts import Facts
from bot.domain.staff import StaffMember
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.store import Store
from tests.actions.vocabulary import a_member
from tests.encryption_keys import KEYS


@pytest.fixture(scope="session")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture
async def database(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """A copied SQLite file: what differs on PostgreSQL is asked in tests/storage."""
    path = tmp_path / "shien.sqlite3"
    shutil.copy(sqlite_template, path)
    opened = Database(f"sqlite+aiosqlite:///{path}", KEYS)
    yield opened
    await opened.close()


@pytest.fixture
async def member(store: Store) -> StaffMember:
    """An officer who is confirmed."""
    return await a_member(store)
