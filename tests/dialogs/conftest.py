import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.dialogs.turn import Turn
from bot.handlers.turn_context import AppContext, open_turn
from bot.storage.database import Database
from bot.storage.store import Store
from tests.actions.vocabulary import a_worker
from tests.architecture.conftest import app, dispatcher
from tests.dialogs.windows import CHAT, LINH
from tests.encryption_keys import KEYS

__all__ = ["app", "dispatcher"]


@pytest.fixture
async def store(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """One transaction on a copied SQLite file, for the whole test."""
    path = tmp_path / "shien.sqlite3"
    shutil.copy(sqlite_template, path)
    database = Database(f"sqlite+aiosqlite:///{path}", KEYS)
    async with database.transaction() as opened:
        yield opened
    await database.close()


@pytest.fixture
async def turn(store: Store, app: AppContext) -> Turn:
    """Linh's turn: a worker who agreed and reads English."""
    await a_worker(store, LINH.id)
    return await open_turn(app, store, LINH, CHAT)
