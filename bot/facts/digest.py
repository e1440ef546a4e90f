"""A short name for a state of the rules and of the facts they read: another state, another name."""

import ast
from functools import cache
from hashlib import sha256
from pathlib import Path

from bot.domain.facts.check_facts import CheckFacts

_LENGTH = 12
_DOMAIN = Path(__file__).parents[1] / "domain"
_CODE = (
    "days.py",
    "total_stay.py",
    "facts/check_facts.py",
    "facts/countries.py",
    "facts/documents.py",
    "facts/fields.py",
    "facts/sources.py",
    "checks/check.py",
    "checks/rulings.py",
    "checks/shortcuts.py",
    "checks/job_change.py",
    "checks/eligibility",
)


def digest_rules(facts: CheckFacts) -> str:
    """The digest of all checks and of the records they read; words, layout and who confirmed what do not count."""
    records = (facts.criteria, facts.fields, facts.countries, facts.excluded_countries)
    known = repr((*records, facts.country_codes, facts.documents, facts.longest_preparing_months))
    return sha256(f"{_code()}\n{known}".encode()).hexdigest()[:_LENGTH]


def code_files() -> list[Path]:
    """The files of the rules, and of what they import."""
    places = [_DOMAIN / name for name in _CODE]
    return [file for place in places for file in ([place] if place.is_file() else sorted(place.glob("*.py")))]


@cache
def _code() -> str:
    return "\n".join(normal(file.read_text(encoding="utf-8")) for file in code_files())


def normal(source: str) -> str:
    """Python without comments, docstrings and layout."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)
