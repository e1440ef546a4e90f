"""Reading the rows of a roster: each is an entry, or everything that is wrong with it."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from hashlib import blake2b
from typing import Literal, TypeAlias, TypeVar

from bot.domain.date_parsing import DateProblemError, read_date
from bot.domain.roster.columns import (
    EMPLOYER_COLUMNS,
    REASON_WORDS,
    ROSTER_COLUMNS,
    STATUS_WORDS,
    Column,
    EmployerEntry,
    RosterEntry,
    RosterNames,
    RowProblem,
    Unreadable,
    names_of,
    normalise_name,
)
from bot.domain.roster.employment import EndReason

Cells: TypeAlias = Mapping[str, object]
Problems: TypeAlias = tuple[RowProblem, ...]
_Value = TypeVar("_Value")
_Form: TypeAlias = Literal["NFC", "NFKC"]

_STATUSES = names_of(STATUS_WORDS)
_REASONS = names_of(REASON_WORDS)
_FORMULA_STARTS = ("=", "＝", "﹦")
_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"})
# Excel keeps fifteen digits of a number and turns the rest to zeros without a word.
_FIRST_NUMBER_THAT_LOSES_DIGITS = 10**15
_EARLIEST_YEAR, _LATEST_YEAR = 1950, 2150
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_SHOWN = 40
# Invisible, yet part of how Sinhala, Burmese or Hindi names are written.
_JOINERS = "\u200c\u200d"


class Roster:
    """The rows of one file in their order; it finds a number or a person who stands there twice."""

    def __init__(self, names: RosterNames) -> None:
        """`names` are those that cells may use."""
        self._names = names
        self._lines_of_numbers: dict[str, int] = {}
        # Digests, because 50,000 people with all they are recognised by would not be small.
        self._lines_of_people: dict[bytes, int] = {}

    def read(self, line: int, cells: Cells) -> RosterEntry | Problems:
        """The entry of that line, or its problems; the number of a refused row counts as seen."""
        read = read_row(cells, self._names)
        number = _Row(ROSTER_COLUMNS, cells).text("number", "NFKC")
        first = self._lines_of_numbers.setdefault(number, line) if number else line
        if first != line:
            return (RowProblem("number", "roster-problem-twice", {"line": str(first)}),)
        if isinstance(read, tuple):
            return read
        person = _person(read)
        other = self._lines_of_people.setdefault(person, line) if person else line
        return read if other == line else (RowProblem(None, "roster-problem-same-person", {"line": str(other)}),)


def read_row(cells: Cells, names: RosterNames) -> RosterEntry | Problems:
    """The entry that a row's cells make, by column id, or everything that is wrong with them."""
    row = _Row(ROSTER_COLUMNS, cells)
    reason = row.named("contract_end_reason", _REASONS, "roster-problem-unknown-reason")
    entry = RosterEntry(
        number=row.text("number", "NFKC") or "",
        name_on_card=row.text("name_on_card") or "",
        language=row.named("language", names.languages, "roster-problem-unknown-language"),
        nationality=row.named("nationality", names.countries, "roster-problem-unknown-country"),
        status=row.named("status", _STATUSES, "roster-problem-unknown-status"),
        field=row.named("field", names.fields, "roster-problem-unknown-field"),
        employer=row.text("employer", "NFKC"),
        contract_started_on=row.day("contract_started_on"),
        contract_ended_on=row.day("contract_ended_on"),
        contract_end_reason=EndReason(reason) if reason else None,
        stay_expiry=row.day("stay_expiry"),
        last_interview_on=row.day("last_interview_on"),
        last_supervisor_interview_on=row.day("last_supervisor_interview_on"),
        last_health_check_on=row.day("last_health_check_on"),
        passport_expiry=row.day("passport_expiry"),
    )
    if row.is_merged:
        return (RowProblem(None, "roster-problem-merged"),)
    if _ends_before_it_starts(entry):
        row.problems.append(RowProblem("contract_ended_on", "roster-problem-end-before-start"))
    return tuple(row.problems) or entry


def read_employer(cells: Cells, names: RosterNames) -> EmployerEntry | Problems:
    """The same for a row of the employers' sheet."""
    row = _Row(EMPLOYER_COLUMNS, cells)
    entry = EmployerEntry(
        name=row.text("name", "NFKC") or "",
        address=row.text("address"),
        field=row.named("field", names.fields, "roster-problem-unknown-field"),
        supervisor_name=row.text("supervisor_name"),
        supervisor_email=row.email("supervisor_email"),
    )
    if row.is_merged:
        return (RowProblem(None, "roster-problem-merged"),)
    return tuple(row.problems) or entry


class _RefusedError(Exception):
    """A cell that cannot be read; the caller knows its column."""

    def __init__(self, key: str, args: Mapping[str, str | int] | None = None) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_text = args or {}


class _Row:
    """One row while it is read; it gathers all problems, so that staff mend a row once."""

    def __init__(self, columns: Sequence[Column], cells: Cells) -> None:
        self._columns = {column.id: column for column in columns}
        self._cells = cells
        self.problems: list[RowProblem] = []

    @property
    def is_merged(self) -> bool:
        return any(cell is Unreadable.MERGED for cell in self._cells.values())

    def text(self, column_id: str, form: _Form = "NFC") -> str | None:
        return self._read(column_id, lambda column, cell: _text(column, cell, form))

    def named(self, column_id: str, names: Mapping[str, str], unknown: str) -> str | None:
        return self._read(column_id, lambda column, cell: _named(column, cell, names, unknown))

    def day(self, column_id: str) -> date | None:
        return self._read(column_id, _day)

    def email(self, column_id: str) -> str | None:
        return self._read(column_id, _email)

    def _read(self, column_id: str, read: Callable[[Column, object], _Value | None]) -> _Value | None:
        column = self._columns[column_id]
        try:
            return read(column, self._cells.get(column_id))
        except _RefusedError as refused:
            args = {"column": column.heading, **refused.args_of_text}
            self.problems.append(RowProblem(column_id, refused.key, args))
            return None


def _text(column: Column, cell: object, form: _Form) -> str | None:
    text = _cleaned(_written(cell), form)
    if text.startswith(_FORMULA_STARTS):
        raise _RefusedError("roster-problem-formula")
    if text.upper() in _EXCEL_ERRORS:
        raise _RefusedError("roster-problem-excel-error", _shown(text))
    if len(text) > column.longest:
        raise _RefusedError("roster-problem-too-long", {"limit": column.longest})
    if not text and column.mandatory:
        raise _RefusedError("roster-problem-missing")
    return text or None


def _named(column: Column, cell: object, names: Mapping[str, str], unknown: str) -> str | None:
    text = _text(column, cell, "NFKC")
    if text is not None and normalise_name(text) not in names:
        raise _RefusedError(unknown, _shown(text))
    return names[normalise_name(text)] if text else None


def _day(column: Column, cell: object) -> date | None:
    # A day that Excel knows is a day already; its hour, if it has one, says nothing.
    if isinstance(cell, date):
        return _likely(cell.date() if isinstance(cell, datetime) else cell)
    text = _text(column, cell, "NFKC")
    try:
        return _likely(read_date(text)) if text else None
    except DateProblemError as problem:
        key = "roster-problem-two-dates" if problem.is_ambiguous else "roster-problem-no-date"
        raise _RefusedError(key, _shown(text or "")) from None


def _likely(day: date) -> date:
    if not _EARLIEST_YEAR <= day.year <= _LATEST_YEAR:
        raise _RefusedError("roster-problem-year", _shown(day.isoformat()))
    return day


def _email(column: Column, cell: object) -> str | None:
    text = _text(column, cell, "NFKC")
    if text and not _EMAIL.fullmatch(text):
        raise _RefusedError("roster-problem-no-email", _shown(text))
    return text


def _written(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise _RefusedError("roster-problem-kind")
    if not abs(cell) < _FIRST_NUMBER_THAT_LOSES_DIGITS:  # what is no number (nan) is not smaller either
        raise _RefusedError("roster-problem-digits-lost")
    return str(int(cell)) if cell == int(cell) else str(cell)


def _cleaned(text: str, form: _Form) -> str:
    visible = text if text.isprintable() else "".join(sign for sign in text if _is_kept(sign))
    return " ".join(unicodedata.normalize(form, visible).split())


def _is_kept(sign: str) -> bool:
    return sign.isspace() or sign in _JOINERS or unicodedata.category(sign) not in {"Cc", "Cf", "Cs"}


def _shown(text: str) -> dict[str, str | int]:
    return {"value": text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"}


def _ends_before_it_starts(entry: RosterEntry) -> bool:
    started_on, ended_on = entry.contract_started_on, entry.contract_ended_on
    return started_on is not None and ended_on is not None and ended_on < started_on


def _person(entry: RosterEntry) -> bytes | None:
    """Return what one person's rows would share; None where too little is known to say so."""
    if not (entry.nationality and entry.employer and entry.stay_expiry):
        return None
    known = (
        normalise_name(entry.name_on_card),
        entry.nationality,
        normalise_name(entry.employer),
        entry.stay_expiry.isoformat(),
    )
    return blake2b("\0".join(known).encode(), digest_size=16).digest()
