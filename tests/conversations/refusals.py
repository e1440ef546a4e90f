"""What Telegram may refuse of an answer, by method and reason."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

# Of a message that is gone or too old, or whose buttons are as they should be, and of a tap that is too old.
NOT_THERE = [
    ("editMessageText", "message to edit not found"),
    ("editMessageText", "message can't be edited"),
    ("editMessageText", "MESSAGE_ID_INVALID"),
    ("editMessageReplyMarkup", "message to edit not found"),
    ("editMessageReplyMarkup", "message can't be edited"),
    ("editMessageReplyMarkup", "message is not modified"),
    ("deleteMessage", "message to delete not found"),
    ("deleteMessage", "message can't be deleted for everyone"),
    ("answerCallbackQuery", "query is too old and response timeout expired or query ID is invalid"),
]


def one_of_each_is_quick(refusals: Sequence[tuple[str, str]]) -> list[Any]:
    """The first reason of each method is asked in the quick suite, the others in the whole one."""
    return list(_marked(refusals))


def _marked(refusals: Sequence[tuple[str, str]]) -> Iterator[Any]:
    known: set[str] = set()
    for method, reason in refusals:
        yield pytest.param(method, reason, marks=[pytest.mark.slow] if method in known else [])
        known.add(method)
