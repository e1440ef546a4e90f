"""The fonts without which a sheet has boxes instead of letters."""

import os

import pytest

from bot.files.pdf import missing_fonts


@pytest.fixture(scope="session")
def fonts() -> None:
    missing = missing_fonts()
    if not missing:
        return
    reason = f"no fonts: install fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji ({', '.join(missing)})"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
