"""The log of a running bot: what goes wrong again and again is a line a minute."""

import logging
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

from bot.clock import monotonic

_ONCE_IN_SECONDS = 60
# What makes two lines one kind; ids differ.
_KIND = ("event", "error", "method", "job", "outcome", "column")
_LOUD = frozenset({"warning", "error", "critical", "exception"})


class OncePerMinute:
    """Drops a warning or an error that was logged within the last minute; the next line says how many were."""

    def __init__(self) -> None:
        self._logged_at: dict[tuple[object, ...], float] = {}
        self._dropped: dict[tuple[object, ...], int] = {}

    def __call__(self, _logger: Any, level: str, line: MutableMapping[str, Any]) -> Mapping[str, Any]:
        """Work as structlog's processor."""
        if level not in _LOUD:
            return line
        kind = tuple(line.get(name) for name in _KIND)
        if not self.may_pass(kind):
            raise structlog.DropEvent
        dropped = self._dropped.pop(kind, 0)
        return {**line, "repeated": dropped} if dropped else line

    def may_pass(self, kind: tuple[object, ...]) -> bool:
        """Tell whether a line of that kind may be logged now, and count it where not."""
        now = monotonic()
        if now - self._logged_at.get(kind, -_ONCE_IN_SECONDS) < _ONCE_IN_SECONDS:
            self._dropped[kind] = self._dropped.get(kind, 0) + 1
            return False
        self._logged_at[kind] = now
        return True


class _OfLibraries(logging.Filter):
    """The same for what libraries log; arguments may hold an update's body, so only a line's pattern is kept."""

    def __init__(self, once: OncePerMinute) -> None:
        super().__init__()
        self._once = once

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        pattern = str(record.msg).replace("%s", "…")
        record.msg, record.args = f"{pattern} [{error}]" if error else pattern, ()
        record.exc_info = record.exc_text = None
        return self._once.may_pass((record.name, record.msg))


def configure_log() -> None:
    """Let this process log as a bot does."""
    once = OncePerMinute()
    others = [each for each in structlog.get_config()["processors"] if not isinstance(each, OncePerMinute)]
    structlog.configure(processors=[once, *others])
    logging.basicConfig(level=logging.INFO)
    for handler in logging.getLogger().handlers:
        handler.addFilter(_OfLibraries(once))
    logging.getLogger("aiogram.event").setLevel(logging.WARNING)  # a line for each update, before it is kept
