"""The worked cases notice every wrong rule: each condition is dropped or turned round, each value moved by one.

A mutant is the code of one function, made from a changed syntax tree and put into the living function.
"""

import ast
import copy
import importlib
import inspect
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import singledispatch
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import pytest

from bot.domain.facts import Facts
from tests.domain.checks.cases import Worked, is_noticed, worked_cases

RULES = "bot.domain.checks.eligibility"
# module: the functions that §1.2 and §1.3 speak through; None: all of them
MUTATED: Mapping[str, set[str] | None] = {
    f"{RULES}.person": None,
    f"{RULES}.skill": None,
    f"{RULES}.japanese": None,
    f"{RULES}.conditions": None,
    f"{RULES}.paths": None,
    f"{RULES}.stay": None,
    "bot.domain.checks.job_change": {
        *("permission", "contract_end", "support_duty", "job_category", "_new_field"),
    },
    "bot.domain.facts.fields": {
        *("Field.is_open", "Field.suspension", "Field.japanese_level", "Field.exemption"),
    },
    "bot.domain.facts.check_facts": {"CheckFacts.is_excluded"},
    "bot.domain.facts.countries": {"Country.cooperates"},  # its procedure() has nothing that could be turned
    "bot.domain.total_stay": {"count_stay", "as_preparing"},
    "bot.domain.days": {"Validity.covers", "add_years"},
}
# What is written for the reader or for mypy: changed, it changes no result.
EQUIVALENT: Mapping[str, Mapping[str, str]] = {
    f"{RULES}.person": {
        "_home_procedure: +8 case.choice('path') or '' -> case.choice('path')": "no path has the name None either",
    },
    f"{RULES}.skill": {
        "exemption: +3 field.exemption_question or '' -> field.exemption_question": (
            "there is no answer to a question without a name"
        ),
    },
    f"{RULES}.japanese": {
        "japanese: +14 case.choice(field.role_question) if field.role_question else None"
        " -> case.choice(field.role_question)": "there is no answer to a question without a name",
    },
    f"{RULES}.stay": {
        "_read: +8 stay.last_on is not None and stay.last_on < case.apply_on -> stay.last_on < case.apply_on": (
            "without a leave the days from the application on always reach the number"
        ),
        "_not_over: +1 stay.last_on is not None and stay.last_on < add_months(case.apply_on, SPARE_MONTHS)"
        " -> stay.last_on < add_months(case.apply_on, SPARE_MONTHS)": "as above: without a leave there is a last day",
    },
    "bot.domain.days": {
        "add_years: +6 (day.month, day.day) == (2, 29) and anniversary.day == 28 -> (day.month, day.day) == (2, 29)": (
            "18 and 5 years never lead from one leap year to another; test_days.py has the others"
        ),
    },
}
SWAPPED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
VERDICTS = {
    "met": "not_met", "not_met": "met", "needs_staff": "met", "unknown": "not_met", "not_applicable": "not_met",
    "to_do": "met",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """`name` is unique in its module: function, line inside it, what was changed."""

    module: str
    function: str
    name: str
    code: CodeType


def mutants(module: str) -> Iterator[Mutant]:
    source = Path(inspect.getfile(importlib.import_module(module))).read_text(encoding="utf-8")
    wanted = MUTATED[module]
    for owner, function in functions(ast.parse(source)):
        name = f"{owner}.{function.name}" if owner else function.name
        if wanted is None or name in wanted:
            for what, changed in changes(function):
                yield Mutant(module, name, f"{name}: {what}", compiled(changed))


def functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield "", node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, inner) for inner in node.body if isinstance(inner, ast.FunctionDef))


def changes(function: ast.FunctionDef) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every change of one thing in a function, with words that name it."""
    places = len(list(ast.walk(function)))
    for place in range(places):
        for option in range(len(alternatives(list(ast.walk(function))[place]))):
            changed = copy.deepcopy(function)
            node = list(ast.walk(changed))[place]
            before = ast.unparse(node).partition("\n")[0]
            new = alternatives(node)[option]
            line = getattr(node, "lineno", function.lineno) - function.lineno
            Replacing(node, new).visit(changed)
            yield f"+{line} {before} -> {ast.unparse(new)}", ast.fix_missing_locations(changed)


@singledispatch
def alternatives(_node: ast.AST) -> list[ast.AST]:
    """What could stand there by mistake."""
    return []


@alternatives.register
def _(node: ast.If) -> list[ast.AST]:
    return [ast.Pass(), ast.If(turned(node.test), node.body, node.orelse)]


@alternatives.register
def _(node: ast.IfExp) -> list[ast.AST]:
    return [node.body, node.orelse, ast.IfExp(turned(node.test), node.body, node.orelse)]


@alternatives.register
def _(node: ast.BoolOp) -> list[ast.AST]:
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return [ast.BoolOp(other, node.values), *(without(node, place) for place in range(len(node.values)))]


@alternatives.register
def _(node: ast.Compare) -> list[ast.AST]:
    swapped = SWAPPED.get(type(node.ops[0]))
    return [ast.Compare(node.left, [swapped()], node.comparators)] if swapped else []


@alternatives.register
def _(node: ast.Call) -> list[ast.AST]:
    other = VERDICTS.get(node.func.id) if isinstance(node.func, ast.Name) else None
    return [ast.Call(ast.Name(other, ast.Load()), node.args[:1], [])] if other else []


@alternatives.register
def _(node: ast.Constant) -> list[ast.AST]:
    if isinstance(node.value, bool):
        return [ast.Constant(not node.value)]
    return [ast.Constant(node.value + 1), ast.Constant(node.value - 1)] if isinstance(node.value, int) else []


@alternatives.register
def _(node: ast.Set) -> list[ast.AST]:
    return [ast.Set([*node.elts[:place], *node.elts[place + 1 :]]) for place in range(len(node.elts))]


def turned(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def without(node: ast.BoolOp, place: int) -> ast.expr:
    rest = [*node.values[:place], *node.values[place + 1 :]]
    return rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


class Replacing(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


def compiled(function: ast.FunctionDef) -> CodeType:
    """The code of the function alone; it finds its names where the living one does."""
    bare = copy.deepcopy(function)
    bare.decorator_list = []
    module = ast.fix_missing_locations(ast.Module([bare], []))
    return next(part for part in compile(module, "mutant", "exec").co_consts if isinstance(part, CodeType))


def living(module: ModuleType, name: str) -> FunctionType:
    owner, _, own = name.rpartition(".")
    found = inspect.getattr_static(getattr(module, owner) if owner else module, own)
    found = found.fget if isinstance(found, property) else found
    assert isinstance(found, FunctionType)
    return found


def killed(mutant: Mutant, cases: list[Worked]) -> bool:
    function = living(importlib.import_module(mutant.module), mutant.function)
    right = function.__code__
    function.__code__ = mutant.code
    try:
        return is_noticed(cases)
    finally:
        function.__code__ = right


@pytest.fixture(scope="module")
def cases(facts: Facts) -> list[Worked]:
    return worked_cases(facts)


def test_every_worked_case_holds(cases: list[Worked]) -> None:
    assert [(case.criterion.id, case.case.answers, case.ruling()) for case in cases if not case.holds()] == []


@pytest.mark.slow
@pytest.mark.parametrize("module", MUTATED)
def test_no_wrong_rule_goes_unnoticed(module: str, cases: list[Worked]) -> None:
    found = list(mutants(module))
    by_function = Counter(mutant.function for mutant in found)
    assert found if MUTATED[module] is None else by_function.keys() == MUTATED[module]
    assert {mutant.name for mutant in found if not killed(mutant, cases)} == EQUIVALENT.get(module, {}).keys()


def moved(value: object) -> list[object]:
    """A number one off, or a collection with one thing less."""
    if isinstance(value, int):
        return [value + 1, value - 1]
    assert isinstance(value, frozenset | tuple)
    return [type(value)(item for item in value if item != left_out) for left_out in value]


@pytest.mark.parametrize(
    ("module", "constant"),
    [
        (f"{RULES}.person", "ADULT_AGE_YEARS"),
        (f"{RULES}.skill", "LONG_TRAINING"),
        (f"{RULES}.skill", "PRE_STATUS_MONTHS"),
        (f"{RULES}.japanese", "N3_OR_BETTER"),
        (f"{RULES}.japanese", "GENERAL_LEVEL"),
        (f"{RULES}.conditions", "DEPOSIT_QUESTIONS"),
        (f"{RULES}.stay", "SPARE_MONTHS"),
        ("bot.domain.total_stay", "COUNTED_KINDS"),
        ("bot.domain.total_stay", "ALLOWED_YEARS"),
        ("bot.domain.checks.job_change", "_WAYS"),
    ],
)
def test_no_wrong_value_goes_unnoticed(
    module: str, constant: str, cases: list[Worked], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = importlib.import_module(module)
    for value in moved(getattr(home, constant)):
        with monkeypatch.context() as patch:
            patch.setattr(home, constant, value)
            assert is_noticed(cases), f"{constant} = {value}"


@pytest.mark.parametrize("off", [-1, 1])
def test_no_wrong_length_of_a_drivers_preparation_goes_unnoticed(off: int, facts: Facts) -> None:
    wrong = replace(facts, longest_preparing_months=facts.longest_preparing_months + off)
    assert is_noticed(worked_cases(wrong))
