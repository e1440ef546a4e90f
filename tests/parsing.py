"""Each file of `locales/` and `data/` is parsed once, and each folder of facts is audited once: every command and every
world loads all of them, some on import.

What becomes of a file depends on its content alone, and nobody changes it afterwards. What cannot be read is read anew
each time, so that the error names the file that was asked for.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot import facts, texts, yaml_records
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.texts import loading, parsing

parse_fluent = cache(parsing.parse_fluent)


def parse_once() -> None:
    """Replace the parsers of facts and texts; before anything else imports them."""
    _texts_once()
    _facts_once()
    _audit_once()


def _texts_once() -> None:
    vars(loading)["parse_fluent"] = parse_fluent
    load = texts.load_texts
    known: dict[object, texts.Texts] = {}

    def loaded(folder: Path, staff_language: str = "ja") -> texts.Texts:
        paths = sorted(path for path in folder.rglob("*.*") if path.suffix in {".ftl", ".yaml", ".tsv"})
        content = (
            staff_language,
            tuple((path.relative_to(folder), path.is_file() and path.read_bytes()) for path in paths),
        )
        if content not in known:
            known[content] = load(folder, staff_language)
        return known[content]

    vars(texts)["load_texts"] = loaded


def _facts_once() -> None:
    load = yaml_records.read_records
    known: dict[object, Any] = {}

    def records(path: Path, shape: type[Any]) -> Any:
        if not path.is_file():
            return load(path, shape)
        content = path.read_bytes()
        if (content, shape) not in known:
            known[content, shape] = load(path, shape)
        return known[content, shape]

    for module in (yaml_records, facts):
        vars(module)["read_records"] = records


def _audit_once() -> None:
    load = facts.load_facts
    known: dict[object, Facts] = {}

    def loaded(folder: Path, confirmations: Mapping[str, Confirmation] | None = None) -> Facts:
        content = tuple((path.name, path.read_bytes()) for path in sorted(folder.glob("*.yaml")))
        if content not in known:
            known[content] = load(folder)
        return facts.lay_over(known[content], confirmations or {})

    vars(facts)["load_facts"] = loaded
