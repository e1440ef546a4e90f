"""Sources for the architecture tests: the files of the repository, and Python files as trees."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


@cache
def repository_files() -> tuple[Path, ...]:
    """Every file that git keeps or would keep, relative to the repository."""
    # A clone that belongs to another user is read all the same.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, text=True).stdout  # noqa: S603 - fixed
    return tuple(Path(name) for name in sorted(set(listed.split("\0"))) if name and (REPOSITORY / name).is_file())


def python_files(*folders: str) -> tuple[Path, ...]:
    """The Python files of those folders of the repository, relative to it."""
    return tuple(path for path in repository_files() if path.suffix == ".py" and path.parts[0] in folders)


def read(path: Path) -> str:
    """The text of a file; a picture has none."""
    try:
        return (REPOSITORY / path).read_text("utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree(path: Path) -> ast.Module:
    """A Python file as a tree."""
    return ast.parse(read(path))


def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Every node of a Python file."""
    return inside(tree(path))


@cache
def inside(node: ast.AST) -> tuple[ast.AST, ...]:
    """A node and every node in it; walking costs more than reading."""
    return tuple(ast.walk(node))


@cache
def imported_modules(path: Path) -> tuple[str, ...]:
    """Every module that a file imports, at its top or inside a function."""
    return tuple(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                whole = f"{node.module}.{name.name}"
                yield whole if is_module(whole) else str(node.module)


@cache
def is_module(dotted: str) -> bool:
    """Whether that is a module of this repository, and not a name inside one."""
    path = REPOSITORY.joinpath(*dotted.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def dotted(node: ast.expr) -> str:
    """`a.b` for a name or an attribute of one; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (left := dotted(node.value)):
        return f"{left}.{node.attr}"
    return ""
