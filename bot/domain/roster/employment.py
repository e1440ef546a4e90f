"""Employers, and the contracts of workers with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
