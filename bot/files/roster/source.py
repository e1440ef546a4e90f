"""A roster file as rows that can be taken in; cells may name things in many words."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from bot.domain.roster.columns import RosterNames
from bot.domain.roster.result import Doubtful, RosterSource
from bot.domain.roster.rows import Roster, read_employer
from bot.files.roster.read import RosterFile, Row

Watch: TypeAlias = Callable[[Iterator[Row]], Iterator[Row]]


def roster_source(
    file: RosterFile, names: RosterNames, today: date, doubtful: Doubtful, watch: Watch = iter
) -> RosterSource:
    """The rows of the file, read as they are asked for; `watch` sees the people's rows pass.

    Asking for one raises RosterFileError where the file is damaged or too long.
    """
    roster = Roster(names, today)
    return RosterSource(
        employers=((line, read_employer(cells, names)) for line, cells in file.employers()),
        people=((line, roster.read(line, cells)) for line, cells in watch(file.rows())),
        unknown_headings=file.unknown_headings,
        unread_sheets=file.unread_sheets,
        doubtful=doubtful,
    )
