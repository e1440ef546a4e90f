"""One person of the roster, told cell by cell in the chat: what was given is a row, and read as a file's rows are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.domain.roster.changes import CONTRACT_COLUMNS
from bot.domain.roster.columns import ROSTER_COLUMNS, Column, RosterEntry, RosterNames, RowProblem
from bot.domain.roster.rows import Problems, read_row

COLUMNS: Mapping[str, Column] = {column.id: column for column in ROSTER_COLUMNS}
# Without them there is no row; while one other cell is read they say anything.
MANDATORY = {column.id: "A" for column in ROSTER_COLUMNS if column.mandatory}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What was given of one person; `cells` by column.

    Who is on the roster already has a `worker_id`, and `seen` is what the roster said of them, by column, when it was
    shown to whoever gives the cells.
    """

    cells: Mapping[str, str]
    worker_id: int | None = None
    seen: Mapping[str, str] = field(default_factory=dict)

    def read(self, names: RosterNames, today: date) -> RosterEntry | Problems:
        """Return the row; of somebody on the roster, what was not given of number and name stays."""
        stays = {column: self.seen[column] for column in MANDATORY if column in self.seen}
        return read_row({**stays, **self.cells}, names, today)


def is_outdated(columns: Collection[str], seen: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Return whether the roster says something else by now, in the columns that are to be changed, than was seen.

    The cells of a contract belong together: a new end is not meant for another contract.
    """
    of_contract = () if set(columns).isdisjoint(CONTRACT_COLUMNS) else CONTRACT_COLUMNS
    return any(seen.get(column) != now.get(column) for column in (*columns, *of_contract))


def read_cell(column_id: str, text: str, names: RosterNames, today: date) -> str | RowProblem | None:
    """Return what a file with this in that column would say there, or what is wrong with it; None: nothing."""
    read = read_row({**MANDATORY, column_id: text}, names, today)
    problems = read.left_out if isinstance(read, RosterEntry) else read
    if problems:
        return problems[0]
    value = getattr(read, column_id)
    return value.isoformat() if isinstance(value, date) else value
