"""A change of the rules cannot pass in silence: it has a version, a row in docs/rules.md, a line in the changelog."""

import ast
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.checks import CHECKS
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.facts import load_facts
from bot.facts.digest import code_files, digest_rules, normal
from bot.resources import data_folder
from tests.domain.conftest import TODAY

REPOSITORY = Path(__file__).parents[3]
DOMAIN = REPOSITORY / "bot/domain"
RECORD = (REPOSITORY / "docs/rules.md").read_text(encoding="utf-8")
ROWS = [row.strip("| ").split(" | ") for row in re.findall(r"^\| [0-9a-f]{12} \|.*$", RECORD, re.MULTILINE)]
VERSIONS = [check.version for check in CHECKS.values()]
RULE = '''
def age(case: Case) -> Ruling:
    """Of age."""
    # why
    return met("adult") if case.day("birth_date") else unknown("missing")
'''


def test_todays_rules_are_the_last_edition(facts: Facts) -> None:
    digest, *versions, _ = ROWS[-1]
    if digest != facts.digest or versions != VERSIONS:
        pytest.fail(
            "The rules, or the facts they read, changed. In the same change: raise the version of each check that may"
            f" answer differently, add the row `| {facts.digest} | {' | '.join(VERSIONS)} | what changed |` with these"
            " versions to docs/rules.md, and tell it in CHANGELOG.md."
        )


def test_the_record_has_a_column_for_every_check() -> None:
    assert f"| digest | {' | '.join(CHECKS)} | what changed |" in RECORD


def test_no_two_editions_share_a_digest_or_all_versions() -> None:
    digests = Counter(row[0] for row in ROWS)
    versions = Counter(tuple(row[1:-1]) for row in ROWS if not is_of_names_only(row))
    assert [shared for shared, times in (*digests.items(), *versions.items()) if times > 1] == []


def test_where_only_names_changed_the_versions_are_those_of_the_edition_before() -> None:
    assert [row for before, row in pairwise(ROWS) if is_of_names_only(row) and row[1:-1] != before[1:-1]] == []


def is_of_names_only(row: Sequence[str]) -> bool:
    """A digest of its own, though nothing is answered differently."""
    return row[-1].startswith("names in the code only")


def test_every_version_is_told_in_the_changelog() -> None:
    changelog = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    told = {f"{check} {version}" for row in ROWS for check, version in zip(CHECKS, row[1:-1], strict=True)}
    assert [words for words in sorted(told) if not re.search(rf"\b{words}\b", changelog)] == []


def test_words_about_a_rule_do_not_count() -> None:
    bare = RULE.replace('    """Of age."""\n', "").replace("    # why\n", "")
    assert normal(RULE) == normal(bare)


@pytest.mark.parametrize(("right", "wrong"), [("if case", "if not case"), ("adult", "child"), ("met(", "not_met(")])
def test_every_letter_of_a_rule_counts(right: str, wrong: str) -> None:
    assert normal(RULE) != normal(RULE.replace(right, wrong))


def test_a_record_that_the_rules_read_counts(facts: Facts) -> None:
    wood = replace(facts.fields["wood"], ssw2=True)
    assert digest_rules(replace(facts, fields={**facts.fields, "wood": wood})) != facts.digest
    assert digest_rules(replace(facts, country_codes=facts.country_codes[1:])) != facts.digest


def test_what_the_rules_do_not_read_does_not_count(facts: Facts) -> None:
    confirmed = load_facts(data_folder(), {"O08": Confirmation(TODAY, "Ito Hanako")})
    assert confirmed.digest == facts.digest
    assert digest_rules(replace(facts, hotlines={}, guide={}, supports={})) == facts.digest


def test_the_code_that_counts_is_that_of_the_rules_and_what_they_import() -> None:
    counted = set(code_files())
    imported = {file for each in counted for file in imports_of(each)}
    rules = {file for file in counted if file.is_relative_to(DOMAIN / "checks")}
    assert counted == imported | rules


def imports_of(file: Path) -> set[Path]:
    """The modules of the domain that a file imports; a package is the file that begins it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules = [REPOSITORY / name.replace(".", "/") for name in names if name.startswith("bot.")]
    return {each / "__init__.py" if each.is_dir() else each.with_suffix(".py") for each in modules}
