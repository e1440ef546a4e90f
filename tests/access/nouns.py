"""What the words of a button or a link stand for: an id of which table, or which other values.

A name that is new to the tables of buttons and links needs a line here; test_nouns.py tells which.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.callbacks.fields import LARGEST_ID, MARK_SIGNS, CallbackField

# The field's name, and whose ids it holds.
TABLES = {
    "alarm_id": "alarms",
    "consultation_id": "consultations",
    "interview_id": "interviews",
    "job_change_id": "job_changes",
    "message_id": "messages",
    "notice_id": "notices",
    "obligation_id": "obligations",
    "reply_id": "canned_replies",
    "report_id": "reports",
    "request_id": "matter_readers",
    "screening_id": "screenings",
    "staff_id": "staff",
    "task_id": "tasks",
    "version_id": "message_versions",
    "worker_id": "workers",
}
# What is no id of a row: a place in a list, a number that means nothing by itself, or Telegram's own id.
PLAIN: dict[str, tuple[Any, ...]] = {
    "page": (0, 1, LARGEST_ID),
    "code": (1000, 1234, 9999),
    "number": (0, 1, LARGEST_ID),
    "place_in_list": (0, 1, LARGEST_ID),
    "telegram_id": (0, 1, 8, 2**63 - 1),
    "mark": ("0" * MARK_SIGNS,),
    "locale": ("en", "vi", "xx"),
}
TOO_LARGE = 2**63
DAYS = (date(2026, 12, 1), date(1901, 1, 1))

Ids = dict[str, tuple[int, ...]]


def values_of(field: CallbackField[Any], ids: Ids) -> Iterator[Any]:
    """Every value to try: each row's id, of whomever, one that does not exist, and the largest; each word of a few."""
    if issubclass(field.type, StrEnum):
        yield from field.type
    elif field.type is date:
        yield from DAYS
    elif field.name in PLAIN:
        yield from PLAIN[field.name]
    else:
        yield from (*ids[TABLES[field.name]], nobodys(ids[TABLES[field.name]]), LARGEST_ID)


def nobodys(ids: tuple[int, ...]) -> int:
    """An id that no row has."""
    return max(ids, default=0) + 1000


def is_known(field: CallbackField[Any]) -> bool:
    """Whether there is something to try for that field."""
    is_word = issubclass(field.type, StrEnum) or field.type is date
    return is_word or field.name in PLAIN or field.name in TABLES
