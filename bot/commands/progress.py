"""The progress of a long command, shown on a terminal."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar

import typer

from bot.clock import Clock

_PATIENCE = timedelta(seconds=1)

Item = TypeVar("Item")


def with_progress(items: Iterable[Item], clock: Clock, length: int | None = None) -> Iterator[Item]:
    """The same items; after a second of work a bar on standard error shows how far it is, if that is a terminal.

    `length` is about how many there will be, where `items` cannot say; a bar without it shows only that work goes on.
    """
    if not sys.stderr.isatty():
        yield from items
        return
    known = len(items) if isinstance(items, Sized) else length
    shown_from, left = clock.now() + _PATIENCE, iter(items)
    for done, item in enumerate(left, start=1):
        yield item
        if clock.now() >= shown_from:
            yield from _with_bar(left, done, known)


@contextmanager
def counted(length: int) -> Iterator[Callable[[], None]]:
    """What is called for each of so many things that is done, for a bar on standard error if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    with typer.progressbar(length=length, file=sys.stderr) as bar:
        yield lambda: bar.update(1)


def _with_bar(left: Iterator[Item], done: int, length: int | None) -> Iterator[Item]:
    with typer.progressbar(left, length=length, file=sys.stderr) as bar:
        bar.update(done)
        yield from bar
