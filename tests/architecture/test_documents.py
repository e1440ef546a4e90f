"""What the documents say is there, is there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.settings import Settings
from tests.architecture.samples import LOCALES
from tests.architecture.sources import REPOSITORY, dotted, nodes, python_files, read, repository_files

DOCUMENTS = [path for path in repository_files() if path.suffix == ".md"]
TEST_COMMAND = "uv run pytest -n auto"
LINK = re.compile(r"\]\(([^)#:\s]+)\)")
NAMED_FILE = re.compile(r"`((?:bot|data|docs|locales|simulator|tests|benchmarks)/[\w./-]*)`")


def test_every_link_and_every_named_file_leads_somewhere() -> None:
    lost = {
        str(path): [str(target) for target in targets(path) if not (REPOSITORY / target).exists()] for path in DOCUMENTS
    }
    assert {path: found for path, found in lost.items() if found} == {}


def targets(path: Path) -> Iterator[Path]:
    yield from (path.parent / target for target in LINK.findall(read(path)))
    yield from (Path(target) for target in NAMED_FILE.findall(read(path)))


def test_a_newcomer_and_the_checks_run_the_same_test_command() -> None:
    assert f"    {TEST_COMMAND}\n" in read(Path("README.md"))
    assert TEST_COMMAND in read(Path(".ci/run")).splitlines()


def test_every_setting_is_explained() -> None:
    explained = re.findall(r"^\| `([A-Z_]+)` \|", read(Path("docs/operating.md")), re.MULTILINE)
    assert {name.lower() for name in explained} == set(Settings.model_fields)


def test_every_line_of_the_log_is_explained() -> None:
    explained = read(Path("docs/operating.md")).partition("## What the log says")[2]
    unexplained = [line for line in logged() if f"`{line.partition(';')[0]}`" not in explained]
    assert unexplained == []


def logged() -> Iterator[str]:
    """The fixed words of every line that the bot logs."""
    for path in python_files("bot"):
        for node in nodes(path):
            if isinstance(node, ast.Call) and re.fullmatch(r"_?log\.(info|warning|error)", dotted(node.func)):
                words = node.args[0]
                assert isinstance(words, ast.Constant), f"{path}:{node.lineno}"
                yield str(words.value)


def test_it_is_written_down_who_has_read_each_translation() -> None:
    states = dict(re.findall(r"^\| `([\w-]+)` \| (draft|reviewed) \|", read(Path("docs/translating.md")), re.MULTILINE))
    assert set(states) == set(LOCALES)


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [path.name.partition("-")[0] for path in DOCUMENTS if path.parent == Path("docs/decisions")]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
