"""Job-change support: the record that the requirement text asks for, open until a new contract starts."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LONGEST_ENTRY = 200


class EntryKind(StrEnum):
    """The kind of an entry. The record's first item, consultation and response, is the consultation itself."""

    HELLO_WORK_VISIT = "hello_work_visit"
    CANDIDATE_EMPLOYER = "candidate_employer"
    PERSON_IN_CHARGE = "person_in_charge"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a record in an officer's words; `text` None: the bot has asked, and nobody answered yet.

    The bot asked in the staff group while that had the id `group_id`.
    """

    id: int
    job_change_id: int
    kind: EntryKind
    text: str | None
    group_id: int | None = None


@dataclass(frozen=True, slots=True)
class JobChange:
    """One worker's change of jobs for which support is owed, with what staff have recorded, oldest first."""

    id: int
    worker_id: int
    consultation_id: int
    contract_ended_on: date | None
    opened_at: datetime
    closed_at: datetime | None
    entries: tuple[Entry, ...]

    @property
    def is_open(self) -> bool:
        """Return whether no new contract has started yet."""
        return self.closed_at is None

    def texts(self, kind: EntryKind) -> tuple[str, ...]:
        """Return what was recorded of that kind."""
        return tuple(entry.text for entry in self.entries if entry.kind is kind and entry.text is not None)
