"""Reading the rows of a roster: each is an entry, or everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

from bot.domain.roster.cells import Cells, RowCells
from bot.domain.roster.columns import (
    EMPLOYER_COLUMNS,
    REASON_WORDS,
    ROSTER_COLUMNS,
    EmployerEntry,
    RosterEntry,
    RosterNames,
    RowProblem,
    names_of,
)
from bot.domain.roster.employment import EndReason

Problems: TypeAlias = tuple[RowProblem, ...]
# The line of a row: a number, or, in a file of several sheets, the sheet too, as Excel writes it (A社!2).
Line: TypeAlias = int | str

_REASONS = names_of(REASON_WORDS)
_NO_CONTRACT: Mapping[str, Any] = dict.fromkeys(("contract_started_on", "contract_ended_on", "contract_end_reason"))


class Roster:
    """The rows of one file in their order; it finds a number that stands there twice."""

    def __init__(self, names: RosterNames, today: date) -> None:
        """`names` are those that cells may use."""
        self._names = names
        self._today = today
        self._lines_of_numbers: dict[str, Line] = {}

    def read(self, line: Line, cells: Cells) -> RosterEntry | Problems:
        """The entry of that line, or its problems; the number of a refused row counts as seen."""
        read = read_row(cells, self._names, self._today)
        number = RowCells(ROSTER_COLUMNS, cells).text("number", "NFKC")
        first = self._lines_of_numbers.setdefault(number, line) if number else line
        return read if first == line else (RowProblem("number", "roster-problem-twice", {"line": str(first)}),)


def read_row(cells: Cells, names: RosterNames, today: date) -> RosterEntry | Problems:
    """The entry that a row's cells make, by column id, or everything that is wrong with them."""
    row = RowCells(ROSTER_COLUMNS, cells)
    reason = row.named("contract_end_reason", _REASONS, "roster-problem-unknown-reason")

    def day(column_id: str) -> date | None:
        return row.day(column_id, names.dates, today)

    entry = RosterEntry(
        number=row.text("number", "NFKC") or "",
        name_on_card=row.text("name_on_card") or "",
        language=row.named("language", names.languages, "roster-problem-unknown-language"),
        nationality=row.named("nationality", names.countries, "roster-problem-unknown-country"),
        birth_date=day("birth_date"),
        status=row.named("status", names.statuses, "roster-problem-unknown-status"),
        field=row.named("field", names.fields, "roster-problem-unknown-field"),
        employer=row.text("employer", "NFKC"),
        contract_started_on=day("contract_started_on"),
        contract_ended_on=day("contract_ended_on"),
        contract_end_reason=EndReason(reason) if reason else None,
        stay_expiry=day("stay_expiry"),
        last_interview_on=day("last_interview_on"),
        last_supervisor_interview_on=day("last_supervisor_interview_on"),
        last_health_check_on=day("last_health_check_on"),
        passport_expiry=day("passport_expiry"),
    )
    if row.is_merged:
        return (RowProblem(None, "roster-problem-merged"),)
    if _ends_before_it_starts(entry):
        row.problems.append(RowProblem("contract_ended_on", "roster-problem-end-before-start"))
    return tuple(row.problems) or _without(entry, tuple(row.left_out))


def read_employer(cells: Cells, names: RosterNames) -> EmployerEntry | Problems:
    """The same for a row of the employers' sheet."""
    row = RowCells(EMPLOYER_COLUMNS, cells)
    entry = EmployerEntry(
        name=row.text("name", "NFKC") or "",
        address=row.text("address"),
        field=row.named("field", names.fields, "roster-problem-unknown-field"),
        supervisor_name=row.text("supervisor_name"),
        supervisor_email=row.email("supervisor_email"),
    )
    if row.is_merged:
        return (RowProblem(None, "roster-problem-merged"),)
    return (*row.problems, *row.left_out) or entry


def _without(entry: RosterEntry, left_out: Problems) -> RosterEntry:
    """The entry without what could not be read, and without what says nothing then.

    Of a contract whose employer is not known nothing is taken; without its end there is no reason for it.
    """
    columns = {problem.column for problem in left_out}
    if "employer" in columns:
        without = RowProblem(None, "roster-problem-contract-left-out")
        return replace(entry, left_out=(*left_out, without), **_NO_CONTRACT)
    if "contract_ended_on" in columns and entry.contract_end_reason:
        without = RowProblem("contract_ended_on", "roster-problem-reason-without-end")
        return replace(entry, left_out=(*left_out, without), contract_end_reason=None)
    return replace(entry, left_out=left_out)


def _ends_before_it_starts(entry: RosterEntry) -> bool:
    started_on, ended_on = entry.contract_started_on, entry.contract_ended_on
    return started_on is not None and ended_on is not None and ended_on < started_on
