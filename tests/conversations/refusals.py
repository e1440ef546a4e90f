"""What Telegram may refuse of an answer, by method and reason."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest


def one_of_each_is_quick(refusals: Sequence[tuple[str, str]]) -> list[Any]:
    """The first reason of each method is asked in the quick suite, the others in the whole one."""
    return list(_marked(refusals))


def _marked(refusals: Sequence[tuple[str, str]]) -> Iterator[Any]:
    known: set[str] = set()
    for method, reason in refusals:
        yield pytest.param(method, reason, marks=[pytest.mark.slow] if method in known else [])
        known.add(method)
