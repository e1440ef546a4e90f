"""A screening: one worker's answers to one check, kept by question, whatever the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Screening:
    """`answers` are raw JSON values: ids and ISO dates; a key with None was skipped ("I don't know")."""

    id: int
    worker_id: int
    check: str
    answers: Mapping[str, object]
    rules: str
    started_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class SavedResult:
    """The newest saved result of a worker who can be written to; `rules` is the edition that said it."""

    worker_id: int
    locale: str
    check: str
    answers: Mapping[str, object]
    rules: str
    result: Mapping[str, object]


def edition(version: str, digest: str) -> str:
    """Return which rules and facts speak: two results of one edition differ only by answers and day."""
    return f"{version}+{digest}"
