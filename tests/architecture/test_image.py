"""The image, which nobody builds here: the Dockerfile's steps are walked in an empty folder; what they install runs."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NoReturn
from urllib.request import urlopen

import pytest

from tests.architecture.sources import REPOSITORY, read

pytestmark = pytest.mark.slow

# The steps that make the image's own user, tools and fonts; here they are there already.
NOT_WALKED = ("useradd ", "pip install ", "apt-get ")
# Where the image keeps everything of Shien's; here a folder of the test's.
IMAGE_ROOT = "/srv"
PATIENCE_SECONDS = 60


def steps() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in order: (word, the rest of the line)."""
    lines = [line for line in read(Path("Dockerfile")).splitlines() if not line.startswith("#")]
    whole = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in whole.splitlines()) if word]


def steps_of(word: str) -> list[str]:
    return [rest for step, rest in steps() if step == word]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which every COPY and RUN of the Dockerfile has been done."""
    root = tmp_path_factory.mktemp("image")
    environment = clean_environment()
    here = root
    for word, rest in steps():
        rest = rest.replace(IMAGE_ROOT, str(root))  # noqa: PLW2901 - the same step, read in this folder
        if word == "WORKDIR":
            here = Path(rest)
            here.mkdir(parents=True, exist_ok=True)
        elif word == "COPY" and not rest.startswith("--from="):
            copy(rest.split(), here)
        elif word == "RUN" and not rest.startswith(NOT_WALKED):
            subprocess.run(["sh", "-euc", rest], cwd=here, env=environment, check=True, timeout=600)  # noqa: S603, S607 - as docker would
    return root


def clean_environment() -> dict[str, str]:
    """What a container would have, and the tool `uv` with its cache and whatever says where packages come from."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        go_without_uv()
    kept = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    tools = os.pathsep.join([str(Path(uv).parent), str(Path(sys.executable).parent), os.defpath])
    # The image has one Python; here the one that runs the tests stands for it.
    return {**kept, "PATH": tools, "UV_PYTHON": sys.executable}


def go_without_uv() -> NoReturn:
    reason = "no uv: install it, for it walks the Dockerfile's steps"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def copy(names: list[str], here: Path) -> None:
    *sources, goal = names
    for source in sources:
        if (REPOSITORY / source).is_dir():
            shutil.copytree(REPOSITORY / source, here / goal, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(REPOSITORY / source, here / goal)


def shien(image: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The installed command, run to its end."""
    return subprocess.run(command(image, *arguments), **far_from_the_checkout(image), check=False)  # noqa: S603 - ours


def command(image: Path, *arguments: str) -> list[str]:
    return [str(image / "shien" / "bin" / "shien"), *arguments]


def far_from_the_checkout(image: Path) -> dict[str, Any]:
    """Where and how a command of the image runs."""
    folder = image / "data"
    folder.mkdir(exist_ok=True)
    environment = {"PATH": os.defpath, "HOME": str(folder)}
    return {"cwd": folder, "env": environment, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}


def test_what_the_image_installs_runs_without_the_checkout(image: Path) -> None:
    assert "doctor" in shien(image, "--help").stdout
    for _ in range(2):
        done = shien(image, "db", "upgrade")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (image / "data" / "shien.sqlite3").is_file()


def test_facts_and_texts_lie_inside_the_wheel(image: Path) -> None:
    (app,) = (image / "shien").glob("lib/python*/site-packages/bot/_resources")
    for folder in ("data", "locales"):
        assert contents(app / folder) == contents(REPOSITORY / folder)


def test_the_demo_needs_nothing_but_the_wheel(image: Path) -> None:
    with subprocess.Popen(command(image, "demo", "--port", "0"), **far_from_the_checkout(image)) as running:  # noqa: S603 - ours
        try:
            address = running.stdout.readline().strip() if running.stdout else ""
            assert address, running.communicate(timeout=PATIENCE_SECONDS)[1]
            with urlopen(address, timeout=PATIENCE_SECONDS) as page:  # noqa: S310 - an address of this machine
                assert b"<script" in page.read()
        finally:
            running.terminate()
        assert running.wait(PATIENCE_SECONDS) == 0


def test_the_image_has_exactly_the_pinned_versions(image: Path) -> None:
    python = image / "shien" / "bin" / "python"
    program = "import importlib.metadata as m; print(*(f'{d.name}=={d.version}' for d in m.distributions()))"
    listed = subprocess.run([python, "-c", program], capture_output=True, check=True, text=True)  # noqa: S603 - ours
    pinned: list[str] = tomllib.loads(read(Path("pyproject.toml")))["project"]["dependencies"]
    assert {plain(dependency) for dependency in pinned} <= {plain(name) for name in listed.stdout.split()}


def plain(dependency: str) -> str:
    """A pinned dependency without its extras, its name spelled as registries compare it."""
    name, _, version = dependency.partition("==")
    return f"{re.sub('[-_.]+', '-', name.partition('[')[0]).lower()}=={version}"


def contents(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_bot_in_the_image_is_nobodys_root_and_hears_sigterm() -> None:
    last_stage = steps()[[word for word, _ in steps()].index("FROM", 1) :]
    assert [rest for word, rest in last_stage if word == "USER"] == ["shien"]
    assert [rest for word, rest in last_stage if word == "CMD"] == [
        '["sh", "-c", "shien db upgrade && exec shien run"]'
    ]
    assert {rest.partition(" ")[0] for rest in steps_of("FROM")} == {"${PYTHON_IMAGE}"}
    assert steps_of("ENV") == ["PATH=/srv/shien/bin:$PATH", "BUILT_FROM=$PYTHON_IMAGE"]
    assert steps_of("ARG") == ["PYTHON_IMAGE=python:3.11-slim-bookworm", "PYTHON_IMAGE"]


def test_the_image_copies_only_what_the_ignore_file_lets_through() -> None:
    let_through = {line[1:] for line in read(Path(".dockerignore")).splitlines() if line.startswith("!")}
    copied = {name for rest in steps_of("COPY") if not rest.startswith("--from=") for name in rest.split()[:-1]}
    assert copied == let_through


def test_the_same_uv_builds_the_image_and_checks_a_change() -> None:
    versions = {name: re.findall(r"\buv==[\d.]+", read(Path(name))) for name in ("Dockerfile", ".ci/run")}
    assert versions["Dockerfile"] == versions[".ci/run"]
    assert len(versions["Dockerfile"]) == 1
