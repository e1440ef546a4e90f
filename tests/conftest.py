"""A fresh, migrated database for each test: SQLite, and PostgreSQL where there is one."""

import asyncio
import gc
import os
import shutil
import ssl
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from hypothesis import settings
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import URL, make_url

from bot.intake.lazy_models import import_aiogram
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.engines import compile_once
from tests.own_postgresql import own_postgresql
from tests.parsing import parse_once
from tests.pauses import pause_briefly

# Where Python is told to write no bytecode, each process would compile 1,100 modules of the bot and its tests anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# The quick suite runs on SQLite; the whole one asks PostgreSQL the same questions.
BOTH_DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)]

# How many examples each property is asked about. A busy machine may take its time for one of them.
settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("whole", max_examples=150, deadline=None)


def pytest_configure(config: pytest.Config) -> None:
    """aiogram's models are built when a test uses them."""
    if config.getoption("numprocesses") and not hasattr(config, "workerinput"):
        return  # pytest-xdist's first process runs no test, and the others begin when it is ready
    settings.load_profile("quick" if config.getoption("markexpr") == "not slow" else "whole")
    _do_once()


@cache
def _do_once() -> None:
    gc.disable()  # until the first test
    import_aiogram()
    parse_once()
    compile_once()
    pause_briefly()


if "PYTEST_XDIST_WORKER" in os.environ:
    _do_once()  # the conftest.py of a folder that was named is imported before pytest is configured


@pytest.fixture(scope="session", autouse=True)
def _no_look_at_imports() -> None:
    """aiogram's many models are no garbage; without this each full collection walks through them all."""
    gc.freeze()
    gc.set_threshold(20_000, 50)  # each test opens and closes much at once: less often is cheaper
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _models_of_answers() -> Iterator[None]:
    """aiogram asks for a model for each answer that it reads; pydantic builds it anew each time if nobody keeps it."""
    from aiogram.methods import Response

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Response, "__class_getitem__", lru_cache(Response.__class_getitem__))
        yield


@pytest.fixture(scope="session", autouse=True)
def _certificates() -> Iterator[None]:
    """Both libraries read all certificates for each bot, though nothing here speaks TLS: read them once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", lru_cache(ssl.create_default_context))
        yield


@pytest.fixture(params=BOTH_DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """What asks for this runs twice, once on each."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, NO_KEYS)
    yield opened
    await opened.close()


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    """For what needs only one transaction."""
    async with database.transaction() as opened:
        yield opened


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "shien.sqlite3"
    shutil.copy(sqlite_template, path)
    return _sqlite_url(path)


@pytest.fixture
def postgresql_url(migrated_postgresql: URL) -> str:
    # Emptying one database costs 2 ms, making one from a template 80.
    with psycopg.connect(_dsn(migrated_postgresql)) as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(SQL("DELETE FROM {}").format(Identifier(table.name)))
    return _url(migrated_postgresql)


@pytest.fixture(params=BOTH_DATABASES)
def blank_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without a table, once on each."""
    if request.param == "sqlite":
        yield _sqlite_url(tmp_path / "blank.sqlite3")
        return
    with _new_database(request.getfixturevalue("postgresql_server")) as database:
        yield _url(database)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    asyncio.run(upgrade(_sqlite_url(path)))
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: URL) -> Iterator[URL]:
    with _new_database(postgresql_server) as database:
        asyncio.run(upgrade(_url(database)))
        yield database


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """The server of TEST_PG_DSN, or else one of our own for as long as the tests run."""
    dsn = os.environ.get("TEST_PG_DSN")
    if dsn:
        yield make_url(dsn)
        return
    with own_postgresql() as server:
        yield server.url


@contextmanager
def _new_database(server: URL) -> Iterator[URL]:
    name = f"shien_{uuid4().hex}"
    with psycopg.connect(_dsn(server), autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        yield server.set(database=name)
        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def _dsn(server: URL) -> str:
    return server.set(drivername="postgresql").render_as_string(hide_password=False)


def _url(server: URL) -> str:
    return server.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def _sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"
