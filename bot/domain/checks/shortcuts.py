"""Shortcuts of the quick check: one tap that gives several answers."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Situation:
    """What many come for: one tap gives `answers` (raw JSON values), and `first` is what is asked first there."""

    id: str
    answers: Mapping[str, object]
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Together:
    """Yes/no questions that one tap answers alike, on one screen; who cannot say so is asked them one by one."""

    id: str
    questions: tuple[str, ...]
    answer: bool
