"""Which layer may import which. Changing the architecture is a visible edit of MAY_IMPORT; decide it in writing."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.sources import dotted, imported_modules, nodes, python_files, read, repository_files, tree

Names = tuple[str, ...]
EVERYTHING: Names = ("*",)

# layer: (layers of bot, packages from outside besides the standard library); docs/decisions says why
MAY_IMPORT: dict[str, tuple[Names, Names]] = {
    "domain": ((), ("icu",)),
    "clock": (("domain",), ()),
    "resources": ((), ()),
    "settings": (("domain",), ("pydantic", "pydantic_core", "pydantic_settings")),
    "yaml_records": ((), ("yaml", "pydantic", "pydantic_core")),
    "facts": (("domain", "resources", "yaml_records"), ("yaml", "holidays", "fluent")),
    "texts": (("resources", "yaml_records"), ("fluent", "babel", "icu")),
    "presenters": (("domain", "texts"), ("rapidfuzz",)),
    "files": (("domain", "texts"), ("openpyxl", "xlsxwriter", "typst", "segno", "icalendar")),
    "storage": (("clock", "domain"), ("sqlalchemy", "alembic", "cryptography", "structlog")),
    "actions": (("domain", "storage"), ()),
    "delivery": (("domain", "storage", "texts", "clock"), ("telegram", "aiohttp", "structlog")),
    "intake": (("domain", "storage", "clock", "delivery"), ("aiogram", "aiohttp", "pydantic", "structlog")),
    "dialogs": (("domain", "storage", "actions", "texts", "presenters"), ("aiogram", "aiogram_dialog")),
    "handlers": (
        ("domain", "storage", "actions", "texts", "clock", "dialogs", "presenters", "files", "intake"),
        ("aiogram", "aiogram_dialog", "structlog", "rapidfuzz"),
    ),
    "schedule": (("domain", "actions", "storage", "delivery", "clock"), ("apscheduler", "structlog")),
    # It builds and closes; nobody below knows it.
    "app": (EVERYTHING, EVERYTHING),
    "commands": (
        (
            *("actions", "app", "clock", "demo", "domain", "facts", "files", "intake", "presenters", "resources"),
            *("settings", "storage", "texts", "yaml_records"),
        ),
        ("aiogram", "sqlalchemy", "structlog", "typer", "xlsxwriter"),
    ),
    "demo": (
        (
            "actions",
            "app",
            "clock",
            "delivery",
            "dialogs",
            "domain",
            "facts",
            "presenters",
            "resources",
            "settings",
            "storage",
            "texts",
        ),
        ("aiogram", "aiogram_dialog", "playwright", "pydantic", "simulator", "sqlalchemy", "structlog", "yaml"),
    ),
    "__main__": (("commands",), ()),
}
# Nobody below them may know these; what runs them does.
ON_TOP = {"app": {"commands", "demo"}, "demo": {"commands"}, "commands": {"__main__"}, "__main__": set[str]()}
# A chapter has the same name in every layer.
CHAPTERS = {
    *("checks", "workers", "roster", "support", "interviews", "reminders", "tasks", "privacy", "guide", "notices"),
    *("staff", "exports", "records"),
}

LONGEST_FILE_LINES = 250
MOST_MODULES_IN_A_FOLDER = 20
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


def layer(path: Path) -> str:
    return path.parts[1].removesuffix(".py")


def chapter(module: str) -> str | None:
    """The chapter of `bot.<layer>.<chapter>…`; None for what stands in no chapter."""
    parts = module.split(".")
    return parts[2] if len(parts) > 2 and parts[2] in CHAPTERS else None


def outside(path: Path) -> set[str]:
    packages = {module.partition(".")[0] for module in imported_modules(path)}
    return packages - set(sys.stdlib_module_names) - {"bot"}


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def test_every_layer_has_a_row_in_the_table() -> None:
    assert {layer(path) for path in BOT} - {"__init__"} == set(MAY_IMPORT)


def test_no_layer_but_the_app_may_import_everything() -> None:
    assert [name for name, row in MAY_IMPORT.items() if "*" in (*row[0], *row[1])] == ["app"]


def test_a_file_imports_only_what_its_layer_may() -> None:
    imported = {str(path): forbidden_imports(path) for path in BOT}
    assert {path: modules for path, modules in imported.items() if modules} == {}


def test_intake_needs_of_delivery_only_the_rate_limiter() -> None:
    """Answers and messages of the outbox speak with one token; nothing else is common to them."""
    needed = {module for path in BOT if layer(path) == "intake" for module in imported_modules(path)}
    assert {each for each in needed if each.startswith("bot.delivery")} <= {
        "bot.delivery",
        "bot.delivery.rate_limiter",
        "bot.delivery.rate_limiter.PacedLimiter",
    }


def forbidden_imports(path: Path) -> set[str]:
    layers, packages = MAY_IMPORT.get(layer(path), ((), ()))
    imported = {module.split(".")[1] for module in imported_modules(path) if module.startswith("bot.")}
    forbidden = set() if layers == EVERYTHING else imported - {layer(path), *layers}
    if packages != EVERYTHING:
        forbidden |= outside(path) - set(packages)
    return forbidden


def test_every_row_of_the_table_is_needed() -> None:
    needed = {name: set[str]() for name in MAY_IMPORT}
    for path in BOT:
        modules = {module.split(".")[1] for module in imported_modules(path) if module.startswith("bot.")}
        needed.setdefault(layer(path), set()).update(modules | outside(path))
    unused = {name: set(row[0] + row[1]) - needed[name] - set(EVERYTHING) for name, row in MAY_IMPORT.items()}
    assert {name: what for name, what in unused.items() if what} == {}


def test_nobody_below_may_import_what_runs_it() -> None:
    for name, (layers, _) in MAY_IMPORT.items():
        assert not {above for above, by in ON_TOP.items() if above in layers and name not in by}, name
        assert "handlers" not in layers, name


def test_chapters_do_not_need_each_other_in_a_circle() -> None:
    for name in MAY_IMPORT:
        needs: dict[str, set[str]] = {}
        for path in BOT:
            here = chapter(module_name(path))
            if layer(path) == name and here is not None:
                modules = [module for module in imported_modules(path) if module.startswith(f"bot.{name}.")]
                needs.setdefault(here, set()).update(filter(None, map(chapter, modules)))
        try:
            TopologicalSorter({here: others - {here} for here, others in needs.items()}).prepare()
        except CycleError as cycle:
            pytest.fail(f"{name}: {' needs '.join(cycle.args[1])}")


def test_no_two_public_classes_share_a_name() -> None:
    # A group of states is written `states.Name`, and its own name is stored with every open dialog.
    defined = [
        node.name
        for path in BOT
        if not path.is_relative_to("bot/dialogs/states")
        for node in tree(path).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    assert [name for name, times in Counter(defined).items() if times > 1] == []


def test_a_folder_can_be_seen_at_one_glance() -> None:
    modules = Counter(str(path.parent) for path in BOT if path.name != "__init__.py")
    modules.pop("bot/storage/migrations/versions")  # what has happened; it only grows
    assert {folder: number for folder, number in modules.items() if number > MOST_MODULES_IN_A_FOLDER} == {}


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
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"line {node.lineno}: a relative import"
        if isinstance(node, ast.alias) and node.name == "TYPE_CHECKING":
            yield f"line {node.lineno}: hidden from this test"
        if isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING":
            yield f"line {node.lineno}: hidden from this test"


def test_only_the_clock_reads_the_clock() -> None:
    readings = {str(path): list(clock_readings(path)) for path in [*BOT, *TESTS] if path != CLOCK}
    assert {path: found for path, found in readings.items() if found} == {}


def clock_readings(path: Path) -> Iterator[str]:
    for node in nodes(path):
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
