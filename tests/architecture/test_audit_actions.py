"""One vocabulary for what happened: every word of it is used, and no other way leads into the log."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.domain.audit_event import AuditAction
from tests.architecture.sources import dotted, python_files, read, tree

VOCABULARY = Path("bot/domain/audit_event.py")
LOG = Path("bot/storage/audit_log.py")
# These look for an action, and record none.
READS = {"newest", "last_at"}
SENTENCES = {"a word": "log.record(AuditAction.FORGOTTEN)", "a look": "log.newest(AuditAction.FORGOTTEN)"}


def recorded(node: ast.AST) -> Iterator[str]:
    """The names of the actions in a tree, but for those that are only looked for."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READS:
        return
    if isinstance(node, ast.Attribute) and dotted(node).startswith("AuditAction."):
        yield node.attr
    for child in ast.iter_child_nodes(node):
        yield from recorded(child)


def test_every_action_of_the_vocabulary_is_recorded_somewhere() -> None:
    names = {name for path in python_files("bot") if path != VOCABULARY for name in recorded(tree(path))}
    assert names == set(AuditAction.__members__)


def test_an_action_is_stored_under_its_name() -> None:
    assert [action for action in AuditAction if action.name.lower() != action.value] == []


def test_nobody_writes_into_the_log_but_its_one_method() -> None:
    writers = [path for path in python_files("bot") if "insert(audit_log)" in read(path)]
    assert (writers, read(LOG).count("insert(audit_log)")) == ([LOG], 1)


def test_what_is_only_looked_for_does_not_count_as_recorded() -> None:
    assert {name: [*recorded(ast.parse(text))] for name, text in SENTENCES.items()} == {
        "a word": ["FORGOTTEN"],
        "a look": [],
    }
