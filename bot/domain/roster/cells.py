"""Reading the cells of one row: each is a value, nothing, or a problem that says what is wrong with it."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias, TypeVar

from bot.domain.date_parsing import DateProblemError, DateWords, read_date
from bot.domain.plain_text import is_damaged_name
from bot.domain.roster.columns import Column, ColumnKind, RowProblem, Unreadable
from bot.domain.roster.employment import CONTRACT_DAYS, contract_day_range
from bot.domain.text_search import fold_name
from bot.domain.unicode.clusters import shortened
from bot.domain.unicode.compatible_text import Form, compatible, in_form
from bot.domain.workers.profile import day_range

Cells: TypeAlias = Mapping[str, object]
_Value = TypeVar("_Value")


_FORMULA_STARTS = ("=", "＝", "﹦")
_EXCEL_ERROR = re.compile(r"#(?:N/A|[A-Z][A-Z0-9/_]*[!?])", re.IGNORECASE)
_TOO_NARROW = re.compile("#{3,}")
# What people write where there is nothing to say: signs; and words, also for nothing yet, as `fold_name` leaves them.
_NO_SIGNS = re.compile(r"[-‐‑–—―−ー_.・*＊×]+|n[/.]a\.?", re.IGNORECASE)
_NO_WORDS = frozenset(
    (
        *("none", "null", "tbd", "undecided", "unknown", "notknown", "notyet", "pending"),
        *(
            "なし",
            "無し",
            "無",
            "該当なし",
            "未",
            "未定",
            "不明",
            "未確認",
            "未記入",
            "未入力",
            "検討中",
            "確認中",
            "調整中",
        ),
        *("khongco", "chuaco", "chuabiet", "chuaro", "chuaxacdinh"),
    )
)
# And where the cell above is meant.
_DITTO = re.compile(r"〃|々|同上|同じ|同左|\"|''|”|ditto|do\.", re.IGNORECASE)
# Excel keeps fifteen digits of a number and turns the rest to zeros without a word.
_FIRST_NUMBER_THAT_LOSES_DIGITS = 10**15
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_SHOWN = 40
# No column takes as much; what is longer is not even looked at.
_LONGEST_READ = 2_000
# Invisible, yet part of how Sinhala, Burmese or Hindi names are written.
_JOINERS = "\u200c\u200d"


class _RefusedError(Exception):
    """A cell that cannot be read; the caller knows its column."""

    def __init__(self, key: str, args: Mapping[str, str | int] | None = None) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_text = args or {}


class RowCells:
    """One row while it is read; it gathers all problems, so that staff mend a row once."""

    def __init__(self, columns: Sequence[Column], cells: Cells) -> None:
        self._columns = {column.id: column for column in columns}
        self._cells = cells
        self.problems: list[RowProblem] = []
        self.left_out: list[RowProblem] = []

    @property
    def is_merged(self) -> bool:
        """Return whether a merged range touches the row."""
        return any(cell is Unreadable.MERGED for cell in self._cells.values())

    def text(self, column_id: str, form: Form = "NFC") -> str | None:
        """A text; a mandatory one is missing where there is none."""
        return self._read(column_id, lambda column, cell: _words(column, cell, form))

    def named(self, column_id: str, names: Mapping[str, str], unknown: str) -> str | None:
        """The id of what the cell names; `unknown` is the key of the problem where it names nothing."""
        return self._read(column_id, lambda column, cell: _named(column, cell, names, unknown))

    def day(self, column_id: str, words: DateWords, today: date) -> date | None:
        """A day inside the bounds that the chat has for it."""
        return self._read(column_id, lambda column, cell: _day(column, cell, words, today))

    def email(self, column_id: str) -> str | None:
        """An e-mail address."""
        return self._read(column_id, _email)

    def _read(self, column_id: str, read: Callable[[Column, object], _Value | None]) -> _Value | None:
        column = self._columns[column_id]
        try:
            return read(column, self._cells.get(column_id))
        except _RefusedError as refused:
            problem = RowProblem(column_id, refused.key, {"column": column.heading, **refused.args_of_text})
            # What may be empty never costs the person.
            (self.problems if column.mandatory else self.left_out).append(problem)
            return None


def roster_day_range(column_id: str, today: date) -> tuple[date, date]:
    """Return the first and the last day that a column of days takes."""
    bounds = contract_day_range if column_id in CONTRACT_DAYS else day_range
    return bounds(column_id, today)


def _text(column: Column, cell: object, form: Form) -> str | None:
    written = _written(cell).strip()
    if len(written) > _LONGEST_READ:
        raise _RefusedError("roster-problem-too-long", {"limit": column.longest})
    text = _cleaned(written, form)
    if text.startswith(_FORMULA_STARTS):
        raise _RefusedError("roster-problem-formula")
    plain = compatible(text)
    if _TOO_NARROW.fullmatch(plain):
        raise _RefusedError("roster-problem-too-narrow")
    if _EXCEL_ERROR.fullmatch(plain):
        raise _RefusedError("roster-problem-excel-error", _shown(text))
    if _DITTO.fullmatch(plain):
        raise _RefusedError("roster-problem-ditto", _shown(text))
    if len(text) > column.longest:
        raise _RefusedError("roster-problem-too-long", {"limit": column.longest})
    if not _is_nothing(plain):
        return text
    if column.mandatory:
        raise _RefusedError("roster-problem-missing")
    return None


def _is_nothing(plain: str) -> bool:
    return not plain or bool(_NO_SIGNS.fullmatch(plain)) or fold_name(plain) in _NO_WORDS


def _words(column: Column, cell: object, form: Form) -> str | None:
    text = _text(column, cell, form)
    if text and column.kind is ColumnKind.TEXT and _is_damaged(column, text):
        raise _RefusedError("roster-problem-damaged", _shown(text))
    return text


def _is_damaged(column: Column, text: str) -> bool:
    # Only a person's name never has a question mark, or scripts that run into each other (A社).
    return is_damaged_name(text) if column.id == "name_on_card" else "\ufffd" in text


def _named(column: Column, cell: object, names: Mapping[str, str], unknown: str) -> str | None:
    text = _text(column, cell, "NFKC")
    if text is not None and fold_name(text) not in names:
        raise _RefusedError(unknown, _shown(text))
    return names[fold_name(text)] if text else None


def _day(column: Column, cell: object, words: DateWords, today: date) -> date | None:
    # A day that Excel knows is a day already; its hour, if it has one, says nothing.
    if isinstance(cell, date):
        return _likely(column, cell.date() if isinstance(cell, datetime) else cell, today)
    text = _text(column, cell, "NFKC")
    try:
        return _likely(column, read_date(text, words), today) if text else None
    except DateProblemError as error:
        raise _RefusedError(f"roster-problem-{error.problem.in_key}", _shown(text or "")) from None


def _likely(column: Column, day: date, today: date) -> date:
    first_on, last_on = roster_day_range(column.id, today)
    if not first_on <= day <= last_on:
        limits = {"first": first_on.isoformat(), "last": last_on.isoformat()}
        raise _RefusedError("roster-problem-date-range", {**_shown(day.isoformat()), **limits})
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


def _cleaned(text: str, form: Form) -> str:
    visible = text if text.isprintable() else "".join(sign for sign in text if _is_kept(sign))
    return " ".join(in_form(visible, form).split())


def _is_kept(sign: str) -> bool:
    return sign.isspace() or sign in _JOINERS or unicodedata.category(sign) not in {"Cc", "Cf", "Cs"}


def _shown(text: str) -> dict[str, str | int]:
    return {"value": shortened(text, _LONGEST_SHOWN + 1)}
