from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.demo.selftest import run_selftest


@pytest.fixture(autouse=True)
def logs() -> Iterator[None]:
    """The self-test keeps its own log short; the next test's is its own matter."""
    yield
    structlog.reset_defaults()


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["vi"])
async def test_the_demo_walks_the_whole_path_and_a_whole_stay_in_a_browser(
    locale: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await run_selftest(0, None, locale) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 18
    assert all(line.startswith("ok: ") for line in lines)
    pictures = ("demo", "demo-reminder", "demo-task", "demo-interview", "demo-leaving")
    assert all((tmp_path / f"{name}.png").stat().st_size > 10_000 for name in pictures)
