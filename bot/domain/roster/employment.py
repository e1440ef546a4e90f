"""Employers, and the contracts of workers with them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.unicode.compatible_text import compatible

# Specified Skilled Workers exist since then.
EARLIEST_CONTRACT_ON = date(2019, 4, 1)
# How far ahead a day of a contract may plausibly lie.
_CONTRACT_DAYS_AHEAD: Mapping[str, timedelta] = {
    "contract_started_on": timedelta(days=366),
    "contract_ended_on": timedelta(days=5 * 366),
}
# The days of a contract: staff's columns of the roster, though the worker may tell the end of one too.
CONTRACT_DAYS = frozenset(_CONTRACT_DAYS_AHEAD)
# A company's kind as people abbreviate it, after NFKC (which makes (株) of ㈱ and of （株）).
_KINDS = {
    "(株)": "株式会社",
    "カブシキガイシャ": "株式会社",
    "かぶしきがいしゃ": "株式会社",
    "(有)": "有限会社",
    "ユウゲンガイシャ": "有限会社",
    "(同)": "合同会社",
    "ゴウドウガイシャ": "合同会社",
}
_NOT_TOLD = re.compile(r"[\s.,、。・･_-]+")


class EndReason(StrEnum):
    """A reason why a contract ended (the `reason` of the job-change check)."""

    EMPLOYER = "employer"
    OWN_WISH = "own_wish"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Employer:
    """A company that employs workers. Its supervisor is not a user of the bot: what is told, a person tells."""

    id: int
    name: str
    address: str | None = None
    field: str | None = None
    supervisor_name: str | None = None
    supervisor_email: str | None = None
    # An id of data/prefectures.yaml, told by the address; None where that begins with none.
    prefecture: str | None = None


def normal_name(name: str) -> str:
    """An employer's name for comparison: without width, case, spaces and stops, its kind (㈱) written out."""
    normal = compatible(name)
    for short, long in _KINDS.items():
        normal = normal.replace(short, long)
    return _NOT_TOLD.sub("", normal).casefold()


def contract_day_range(part: str, today: date) -> tuple[date, date]:
    """The first and the last day that `contract_started_on` or `contract_ended_on` takes."""
    return EARLIEST_CONTRACT_ON, today + _CONTRACT_DAYS_AHEAD[part]


@dataclass(frozen=True, slots=True)
class Terms:
    """The start and the end of a contract, and why it ended; None where that is not known, or not so."""

    started_on: date | None
    ended_on: date | None
    end_reason: EndReason | None


@dataclass(frozen=True, slots=True)
class Contract:
    """One worker's employment at one employer; the newest of a worker is the present one."""

    id: int
    worker_id: int
    employer: str
    employer_id: int
    started_on: date | None
    ended_on: date | None
    end_reason: EndReason | None


def last_end(contracts: Sequence[Contract], told_on: date | None) -> date | None:
    """Return the last day on which a contract ended; `contracts` are what staff know, newest first.

    What the worker told counts until staff know when that contract ended.
    """
    ends = [each.ended_on for each in contracts if each.ended_on is not None]
    if told_on is not None and not _is_end_known(contracts, told_on):
        ends.append(told_on)
    return max(ends, default=None)


def _is_end_known(contracts: Sequence[Contract], told_on: date) -> bool:
    """Return whether staff know the end of the newest contract that had begun by that day."""
    begun = (each for each in contracts if each.started_on is None or each.started_on <= told_on)
    about = next(begun, None)
    return about is not None and about.ended_on is not None
