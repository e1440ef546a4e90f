"""How far a long command is, on a terminal."""

import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TypeVar

import typer

from bot.clock import Clock

_PATIENCE = timedelta(seconds=1)

Item = TypeVar("Item")


def with_progress(items: Sequence[Item], clock: Clock) -> Iterator[Item]:
    """The same items; after a second of work a bar on standard error shows how far it is, if that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    shown_from = clock.now() + _PATIENCE
    done = 0
    while done < len(items) and clock.now() < shown_from:
        yield items[done]
        done += 1
    if done < len(items):
        yield from _with_bar(items, done)


def _with_bar(items: Sequence[Item], done: int) -> Iterator[Item]:
    with typer.progressbar(length=len(items), file=sys.stderr) as bar:
        bar.update(done)
        for item in items[done:]:
            yield item
            bar.update(1)
