"""Results of taking in a roster, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import EmployerEntry, RosterEntry, RowProblem

Problems: TypeAlias = tuple[RowProblem, ...]
RowRead: TypeAlias = tuple[int, RosterEntry | Problems]
EmployerRead: TypeAlias = tuple[int, EmployerEntry | Problems]


@dataclass(frozen=True, slots=True)
class RosterSource:
    """The rows of a file, each with its line, as they were read: an entry, or what is wrong with it."""

    employers: Iterator[EmployerRead]
    people: Iterator[RowRead]


@dataclass(frozen=True, slots=True)
class RowResult:
    """The result of one row; without a `number` where the row could not be read, or is an employer's."""

    line: int
    number: str | None
    outcome: RowOutcome
    columns: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    problems: Problems = ()


@dataclass(slots=True)
class RosterResult:
    """The results of all rows, in their order; unchanged ones are only counted, unless the worker says otherwise."""

    people: list[RowResult] = field(default_factory=list)
    employers: list[RowResult] = field(default_factory=list)
    unchanged: int = 0
    new_employers: int = 0

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
    def changes_something(self) -> bool:
        """Return whether taking the file in would write anything."""
        written = (RowOutcome.ADDED, RowOutcome.CHANGED)
        return any(row.outcome in written for row in (*self.people, *self.employers))
