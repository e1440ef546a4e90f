"""Every event is about something of which it is known whether it stands in a consultation."""

import ast
from collections.abc import Iterator

from bot.domain.audit_event import AuditAction
from bot.domain.support.event_subjects import OF_CONSULTATION, OF_NO_CONSULTATION
from tests.architecture.sources import python_files, read

# What writes the subject where the call only names it: a person, the subject of a report, a fact's noun.
_WRITTEN_ELSEWHERE = {"str(who)", "str(_who(worker))", "str(report.subject)", "f'{noun}:{record_id}'"}
_JUDGED = OF_CONSULTATION | OF_NO_CONSULTATION


def _calls() -> Iterator[tuple[str, ast.Module, ast.Call]]:
    for path in python_files("bot"):
        text = read(path)
        if "AuditAction" not in text or path.name == "context.py":  # hands a subject on
            continue
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and any(each.arg == "subject" for each in node.keywords):
                yield str(path), tree, node


def _nouns(tree: ast.Module, value: ast.expr) -> set[str]:
    """The nouns that an expression can begin with; the expression itself where it cannot be told."""
    if isinstance(value, ast.Constant) and value.value is None:
        return set()
    if isinstance(value, ast.JoinedStr) and isinstance(value.values[0], ast.Constant):
        return {str(value.values[0].value).partition(":")[0]}
    if isinstance(value, ast.IfExp):
        return _nouns(tree, value.body) | _nouns(tree, value.orelse)
    if isinstance(value, ast.Name):
        return {noun for each in _assigned(tree, value.id) for noun in _nouns(tree, each)} or {value.id}
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "_subject":
        returned = [
            each.value
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and node.name == "_subject"
            for each in ast.walk(node)
            if isinstance(each, ast.Return) and each.value is not None
        ]
        return {noun for each in returned for noun in _nouns(tree, each)}
    return {ast.unparse(value)}


def _assigned(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        [target] = node.targets
        if isinstance(target, ast.Name) and target.id == name:
            yield node.value
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for each, value in zip(target.elts, node.value.elts, strict=True):
                if isinstance(each, ast.Name) and each.id == name:
                    yield value


def test_of_every_event_it_is_known_whether_its_subject_stands_in_a_consultation() -> None:
    unjudged = {
        (path, noun)
        for path, tree, call in _calls()
        for keyword in call.keywords
        if keyword.arg == "subject"
        for noun in _nouns(tree, keyword.value)
        if noun not in _JUDGED | _WRITTEN_ELSEWHERE
    }
    assert unjudged == set()


def test_no_subject_is_judged_twice() -> None:
    assert OF_CONSULTATION.isdisjoint(OF_NO_CONSULTATION)
    assert len(AuditAction) > 0
