import os
import shutil
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def chromium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)  # pictures are written here
    found = shutil.which("chromium")
    if found is not None:
        return found
    if os.environ.get("CI") == "true":
        pytest.fail("no chromium: apt-get install chromium", pytrace=False)
    pytest.skip("no chromium: apt-get install chromium")
