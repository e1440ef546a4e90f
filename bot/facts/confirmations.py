"""The organisation's own file: who checked which source or hotline, and when."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from bot.domain.facts.sources import Confirmation
from bot.yaml_records import read_table

_HEAD = "# Who checked which source or hotline, and when. Written by /facts and `shien facts confirm ID --by NAME`.\n"


@dataclass(frozen=True, slots=True)
class _Check:
    """A confirmation as it stands in the file; YAML would read a key `on` as a yes."""

    id: str
    checked_on: date
    by: str


def read_confirmations(path: Path) -> Mapping[str, Confirmation]:
    """The confirmations by id of source or hotline; none where no file is, or nothing in it. Raises RecordsError."""
    if not path.exists() or _is_empty(path):
        return {}
    checks = read_table(path, tuple[_Check, ...])
    return {check.id: Confirmation(check.checked_on, check.by) for check in checks.values()}


def _is_empty(path: Path) -> bool:
    lines = path.read_bytes().splitlines()
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines)


def write_confirmations(path: Path, confirmations: Mapping[str, Confirmation]) -> None:
    """Replace the file as a whole: a reader finds the old one or the new one. Raises OSError."""
    records = [
        {"id": record_id, "checked_on": check.on.isoformat(), "by": check.by}
        for record_id, check in sorted(confirmations.items())
    ]
    text = _HEAD + yaml.safe_dump(records, allow_unicode=True, sort_keys=False, default_flow_style=False)
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())  # a power cut after the exchange must not leave an empty file
    new.replace(path)
