"""Results of taking in a roster, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import EmployerEntry, RosterEntry
from bot.domain.roster.rows import Line, Problems

RowRead: TypeAlias = tuple[Line, RosterEntry | Problems]
EmployerRead: TypeAlias = tuple[Line, EmployerEntry | Problems]


class Doubtful(StrEnum):
    """What is done with a row that raises a question.

    It is left out and asked; taken as it stands because staff looked; or, where the question is whether it is somebody
    on the roster, taken as that person under a new number.
    """

    ASK = "ask"
    TAKE = "take"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class RosterSource:
    """The rows of a file, each with its line, as they were read: an entry, or what is wrong with it.

    `unknown_headings` and `unread_sheets` are not among them, and staff are told so. Where the only row is about a
    person whose card staff have before them, that is `worker_id`, whatever number the row gives.
    """

    employers: Iterator[EmployerRead]
    people: Iterator[RowRead]
    unknown_headings: tuple[str, ...] = ()
    unread_sheets: tuple[str, ...] = ()
    doubtful: Doubtful = Doubtful.ASK
    worker_id: int | None = None


@dataclass(frozen=True, slots=True)
class RowResult:
    """The result of one row; without a `number` where the row could not be read, or is an employer's.

    `left_out` are cells that were not taken. A refused row that `is_asked` waits for an answer of staff; where it
    `may_be_renumbered`, the answer may be that it is somebody on the roster. Who got this number had `number_before`.
    """

    line: Line
    number: str | None
    outcome: RowOutcome
    columns: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    problems: Problems = ()
    left_out: Problems = ()
    is_asked: bool = False
    may_be_renumbered: bool = False
    number_before: str | None = None


@dataclass(slots=True)
class RosterResult:
    """The results of all rows, in their order; unchanged ones are only counted, unless the worker says otherwise."""

    people: list[RowResult] = field(default_factory=list)
    employers: list[RowResult] = field(default_factory=list)
    unchanged: int = 0
    new_employers: int = 0
    unknown_headings: tuple[str, ...] = ()
    unread_sheets: tuple[str, ...] = ()

    def count(self, outcome: RowOutcome) -> int:
        """Count the people whose rows had that outcome."""
        if outcome is RowOutcome.UNCHANGED:
            return self.unchanged
        return sum(row.outcome is outcome for row in self.people)

    @property
    def is_any_refused(self) -> bool:
        """Return whether a row of either sheet was refused."""
        return any(row.outcome is RowOutcome.REFUSED for row in (*self.people, *self.employers))

    @property
    def asked(self) -> int:
        """Count the rows that wait for an answer of staff."""
        return sum(row.is_asked for row in self.people)

    @property
    def asks_for_new_numbers(self) -> bool:
        """Return whether a row may be somebody on the roster under a new number."""
        return any(row.may_be_renumbered for row in self.people)

    @property
    def changes_something(self) -> bool:
        """Return whether taking the file in would write anything."""
        written = (RowOutcome.ADDED, RowOutcome.CHANGED)
        return any(row.outcome in written for row in (*self.people, *self.employers))
