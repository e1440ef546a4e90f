from collections.abc import Iterator

import pytest
import structlog


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    """`shien run` configures the process's log; the next test is another process."""
    yield
    structlog.reset_defaults()
