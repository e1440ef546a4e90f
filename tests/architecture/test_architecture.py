"""Which room may open which door. Changing the architecture is a visible edit of MAY_IMPORT; decide it in writing."""

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.sources import dotted, imported_modules, python_files, read, repository_files, tree

Names = tuple[str, ...]
EVERYTHING: Names = ("*",)

# room: (rooms of bot, packages from outside besides the standard library)
MAY_IMPORT: dict[str, tuple[Names, Names]] = {
    "domain": ((), ()),
    "clock": ((), ()),
    "places": ((), ()),
    "settings": (("domain",), ("pydantic", "pydantic_core", "pydantic_settings")),
    "facts": (("domain",), ("yaml", "pydantic", "pydantic_core", "holidays")),
    "texts": ((), ("fluent", "babel")),
    "explaining": (("domain", "texts"), ()),
    "storage": (("domain", "clock"), ("sqlalchemy", "alembic", "cryptography")),
    "actions": (("domain", "storage", "clock"), ()),
    "delivery": (("domain", "storage", "texts", "clock"), ("telegram", "httpx_aiohttp", "aiohttp", "structlog")),
    "dialogs": (("domain", "storage", "actions", "texts", "explaining", "clock"), ("aiogram", "aiogram_dialog")),
    "handlers": (
        ("domain", "storage", "actions", "texts", "clock", "dialogs", "explaining", "records"),
        ("aiogram", "aiogram_dialog", "structlog", "tenacity"),
    ),
    "records": (("domain", "storage", "texts"), ("openpyxl", "xlsxwriter", "typst", "segno", "icalendar")),
    "schedule": (("domain", "actions", "storage", "delivery", "clock"), ("apscheduler",)),
    # The top floor: it builds and closes, nobody below knows it.
    "app": (EVERYTHING, EVERYTHING),
    "running": (EVERYTHING, EVERYTHING),
    "demo": (EVERYTHING, EVERYTHING),
    "impact": (EVERYTHING, EVERYTHING),
    "personas": (EVERYTHING, EVERYTHING),
    "questions_picture": (EVERYTHING, EVERYTHING),
    "selftest": (EVERYTHING, EVERYTHING),
    "browser": (EVERYTHING, EVERYTHING),
    "stay_walk": (EVERYTHING, EVERYTHING),
    "looking": (EVERYTHING, EVERYTHING),
    "story": (EVERYTHING, EVERYTHING),
    "doctor": (EVERYTHING, EVERYTHING),
    "fact_keeping": (EVERYTHING, EVERYTHING),
    "checking": (EVERYTHING, EVERYTHING),
    "json_lines": (EVERYTHING, EVERYTHING),
    "sealing": (EVERYTHING, EVERYTHING),
    "roster_keeping": (EVERYTHING, EVERYTHING),
    "workers_command": (EVERYTHING, EVERYTHING),
    "command_line": (EVERYTHING, EVERYTHING),
    "progress": (EVERYTHING, EVERYTHING),
    "reminder_kinds": (EVERYTHING, EVERYTHING),
    "reminder_preview": (EVERYTHING, EVERYTHING),
    "reminders_command": (EVERYTHING, EVERYTHING),
    "tidying": (EVERYTHING, EVERYTHING),
    "cli": (EVERYTHING, EVERYTHING),
    "__main__": (EVERYTHING, EVERYTHING),
}
TOP_FLOOR = {room for room, permission in MAY_IMPORT.items() if permission == (EVERYTHING, EVERYTHING)}
MAY_USE_THE_SIMULATOR = {"demo", "selftest"}

LONGEST_FILE_LINES = 250
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "core", "services", "managers", "base"}
CLOCK = Path("bot/clock.py")
CLOCK_READINGS = re.compile(
    r"(?:.+\.)?(?:datetime\.(?:now|utcnow|today)|date\.today|asyncio\.sleep|time\.(?:time|time_ns|monotonic|sleep))"
)
CLOCK_NAMES = {"time": {"time", "time_ns", "monotonic", "sleep"}, "asyncio": {"sleep"}}

# Written so that this file does not match itself.
REGISTRY_HOST = re.compile(
    r"\b(?:pypi|pythonhosted|npmjs|yarnpkg|unpkg|jsdelivr|anaconda|crates|rubygems|piwheels)\.(?:org|com|net|io)\b"
)
MACHINE_PATH = re.compile(r"(?<![\w./}])/(?:work|root|home|Users)/")
PROMISE = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b")

BOT = python_files("bot")
SIMULATOR = python_files("simulator")
TESTS = python_files("tests")


def room(path: Path) -> str:
    return path.parts[1].removesuffix(".py")


def outside(path: Path) -> set[str]:
    packages = {module.partition(".")[0] for module in imported_modules(path)}
    return packages - set(sys.stdlib_module_names) - {"bot"}


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def test_every_room_has_a_row_in_the_table() -> None:
    rooms = {room(path) for path in BOT} - {"__init__"}
    assert rooms == set(MAY_IMPORT)


def test_a_file_opens_only_the_doors_of_its_room() -> None:
    opened = {str(path): forbidden_imports(path) for path in BOT}
    assert {path: modules for path, modules in opened.items() if modules} == {}


def forbidden_imports(path: Path) -> set[str]:
    rooms, packages = MAY_IMPORT.get(room(path), ((), ()))
    opened = {module.split(".")[1] for module in imported_modules(path) if module.startswith("bot.")}
    forbidden = set() if rooms == EVERYTHING else opened - {room(path), *rooms}
    if packages != EVERYTHING:
        forbidden |= outside(path) - set(packages)
    if room(path) not in MAY_USE_THE_SIMULATOR:
        forbidden |= outside(path) & {"simulator"}
    return forbidden


def test_nobody_below_the_top_floor_may_open_a_door_to_it_or_to_handlers() -> None:
    for name, (rooms, _) in MAY_IMPORT.items():
        if name not in TOP_FLOOR:
            assert not {"handlers", *TOP_FLOOR} & set(rooms)


def test_aiogram_and_python_telegram_bot_never_meet_in_one_file() -> None:
    answering = {"aiogram", "aiogram_dialog"}
    assert [path for path in BOT if "telegram" in outside(path) and answering & outside(path)] == []


def test_the_simulator_knows_nothing_of_the_bot() -> None:
    bots = {"bot", "aiogram", "aiogram_dialog", "telegram"}
    imported = {str(path): {module.partition(".")[0] for module in imported_modules(path)} & bots for path in SIMULATOR}
    assert {path: modules for path, modules in imported.items() if modules} == {}


def test_no_two_modules_of_the_bot_need_each_other() -> None:
    needs = {
        module_name(path): {module for module in imported_modules(path) if module.startswith("bot.")} for path in BOT
    }
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as cycle:
        pytest.fail(" needs ".join(cycle.args[1]))


def test_imports_are_absolute_and_the_same_at_run_time() -> None:
    escapes = {str(path): list(relative_and_hidden_imports(path)) for path in [*BOT, *SIMULATOR, *TESTS]}
    assert {path: found for path, found in escapes.items() if found} == {}


def relative_and_hidden_imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"line {node.lineno}: a relative import"
        if isinstance(node, ast.alias) and node.name == "TYPE_CHECKING":
            yield f"line {node.lineno}: an escape from this wall"
        if isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING":
            yield f"line {node.lineno}: an escape from this wall"


def test_only_the_clock_reads_the_clock() -> None:
    readings = {str(path): list(clock_readings(path)) for path in [*BOT, *TESTS] if path != CLOCK}
    assert {path: found for path, found in readings.items() if found} == {}


def clock_readings(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and CLOCK_READINGS.fullmatch(dotted(node)):
            yield f"line {node.lineno}: {dotted(node)}"
        if isinstance(node, ast.ImportFrom):
            taken = [name.name for name in node.names if name.name in CLOCK_NAMES.get(node.module or "", ())]
            yield from (f"line {node.lineno}: {name}" for name in taken)


def test_a_name_says_what_is_inside() -> None:
    named = [path for path in repository_files() if FORBIDDEN_NAMES & {part.partition(".")[0] for part in path.parts}]
    assert named == []


def test_a_file_is_one_noun_and_not_two() -> None:
    code = [path for path in repository_files() if path.parts[0] in {"bot", "simulator"} and path.suffix != ".json"]
    lengths = {str(path): len(read(path).splitlines()) for path in code}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE_LINES} == {}


@pytest.mark.parametrize("forbidden", [REGISTRY_HOST, MACHINE_PATH, PROMISE], ids=["registry", "path", "promise"])
def test_no_file_names_a_package_registry_a_path_of_one_machine_or_a_promise(forbidden: re.Pattern[str]) -> None:
    found = {str(path): forbidden.findall(read(path)) for path in repository_files()}
    assert {path: hits for path, hits in found.items() if hits} == {}


def test_where_packages_come_from_is_the_users_choice() -> None:
    lists = [path for path in repository_files() if re.search(r"(?:constraints|requirements)\S*\.txt$", path.name)]
    assert [path for path in lists if "://" in read(path)] == []
    assert Path("uv.lock") not in repository_files()
    assert "uv.lock" in read(Path(".gitignore")).splitlines()


def test_every_dependency_is_pinned_to_one_version() -> None:
    declared = re.findall(r'^  "([^"]+)",$', read(Path("pyproject.toml")).partition("[tool.")[0], re.MULTILINE)
    assert any(dependency.startswith("aiogram==") for dependency in declared)
    assert [dependency for dependency in declared if not re.fullmatch(r"[\w.\-\[\]]+==[\w.]+", dependency)] == []
