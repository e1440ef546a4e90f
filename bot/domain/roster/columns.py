"""The roster: the file in which staff keep the people they look after; its columns, and what its rows say.

Headings are part of a file format, as a key of JSON is, and therefore stand here and not in `locales/`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from functools import cache

from bot.domain.date_parsing import DateWords
from bot.domain.roster.employment import EndReason
from bot.domain.text_search import fold_name


class ColumnKind(StrEnum):
    """The kind of value that a column holds, and so how its cells are read."""

    TEXT = "text"
    LANGUAGE = "language"
    COUNTRY = "country"
    STATUS = "status"
    FIELD = "field"
    DATE = "date"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet; `longest` counts characters."""

    id: str
    heading_ja: str
    heading_en: str
    kind: ColumnKind = ColumnKind.TEXT
    mandatory: bool = False
    longest: int = 200

    @property
    def heading(self) -> str:
        """The heading as the template writes it."""
        return f"{self.heading_ja} / {self.heading_en}"


ROSTER_COLUMNS: tuple[Column, ...] = (
    Column("number", "管理番号", "Number", mandatory=True, longest=40),
    Column("name_on_card", "氏名（在留カード）", "Name on card", mandatory=True),
    Column("language", "言語", "Language", ColumnKind.LANGUAGE),
    Column("nationality", "国籍", "Nationality", ColumnKind.COUNTRY),
    Column("birth_date", "生年月日", "Date of birth", ColumnKind.DATE),
    Column("status", "在留資格", "Status", ColumnKind.STATUS),
    Column("field", "分野", "Field", ColumnKind.FIELD),
    Column("employer", "所属機関", "Employer"),
    Column("contract_started_on", "契約開始日", "Contract start", ColumnKind.DATE),
    Column("contract_ended_on", "契約終了日", "Contract end", ColumnKind.DATE),
    Column("contract_end_reason", "契約終了理由", "Reason for the end", ColumnKind.REASON),
    Column("stay_expiry", "在留期限", "Stay expiry", ColumnKind.DATE),
    Column("last_interview_on", "前回の面談日", "Last interview", ColumnKind.DATE),
    Column("last_supervisor_interview_on", "前回の監督者面談日", "Last supervisor interview", ColumnKind.DATE),
    Column("last_health_check_on", "前回の健康診断日", "Last health check", ColumnKind.DATE),
    Column("passport_expiry", "旅券の有効期限", "Passport expiry", ColumnKind.DATE),
)
EMPLOYER_COLUMNS: tuple[Column, ...] = (
    Column("name", "名称", "Name", mandatory=True),
    Column("address", "所在地", "Address", longest=300),
    Column("field", "分野", "Field", ColumnKind.FIELD),
    Column("supervisor_name", "監督者", "Supervisor"),
    Column("supervisor_email", "監督者メール", "Supervisor e-mail", longest=254),
)

# What offices write over a column instead of its own heading (here in Japanese): the residence card's words, and
# everyday ones. A mere "No." may be the number of the line, and "在留期間" the length of the stay: neither is here.
OTHER_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "管理番号": ("社員番号", "従業員番号", "整理番号"),
    "氏名（在留カード）": ("氏名", "名前", "Name", "Full name"),
    "言語": ("母語", "母国語", "使用言語"),
    "国籍": ("国籍・地域", "Nationality/Region", "Country"),
    "在留資格": ("Status of residence",),
    "分野": ("特定産業分野", "産業分野", "Industrial field"),
    "所属機関": ("特定技能所属機関", "受入れ機関", "受入機関", "会社名", "勤務先", "雇用主", "Company"),
    "契約開始日": ("雇用契約開始日", "入社日", "雇入れ日"),
    "契約終了日": ("雇用契約終了日", "退職日", "離職日"),
    "契約終了理由": ("退職理由", "離職理由"),
    "在留期限": (
        *("在留期間満了日", "在留期間の満了日", "在留期間（満了日）", "在留満了日", "在留カード有効期限"),
        *("在留期限（満了日）", "Date of expiration", "Period of stay expiry"),
    ),
    "前回の面談日": ("前回面談日", "定期面談日"),
    "前回の健康診断日": ("前回健康診断日", "健康診断日"),
    "旅券の有効期限": ("旅券有効期限", "旅券有効期間満了日", "パスポート有効期限", "パスポートの有効期限"),
    "名称": ("会社名", "所属機関", "所属機関名"),
    "所在地": ("住所",),
}

# What the template offers for each id; data/aliases.yaml has the other words of cells.
STATUS_WORDS: Mapping[str, str] = {"ssw1": "特定技能1号", "ssw2": "特定技能2号"}
# What a cell may say for each id; the first is what the template offers.
REASON_WORDS: Mapping[str, tuple[str, ...]] = {
    EndReason.EMPLOYER: ("会社都合", "所属機関の都合"),
    EndReason.OWN_WISH: ("自己都合",),
    EndReason.OTHER: ("その他",),
}


class Formula(str):
    """A formula as it stands in a cell, beginning with `=`; a text may begin so, too."""

    __slots__ = ()


class Unreadable(Enum):
    """A cell without a value of its own, as a reader of files marks it."""

    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A reason why a row is refused: a text key with its variables; `column` is None where the whole row is meant."""

    column: str | None
    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """The values of a worker's row; None, an empty cell, changes nothing.

    `left_out` are cells that could not be read and are not taken; the person is taken all the same.
    """

    number: str
    name_on_card: str
    language: str | None
    nationality: str | None
    birth_date: date | None
    status: str | None
    field: str | None
    employer: str | None
    contract_started_on: date | None
    contract_ended_on: date | None
    contract_end_reason: EndReason | None
    stay_expiry: date | None
    last_interview_on: date | None
    last_supervisor_interview_on: date | None
    last_health_check_on: date | None
    passport_expiry: date | None
    left_out: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class EmployerEntry:
    """The values of an employer's row on the second sheet; None, an empty cell, changes nothing."""

    name: str
    address: str | None
    field: str | None
    supervisor_name: str | None
    supervisor_email: str | None


@dataclass(frozen=True, slots=True)
class RosterNames:
    """Words of cells: names of a language, a country, a field and a status, folded, with their ids; words of dates."""

    languages: Mapping[str, str]
    countries: Mapping[str, str]
    fields: Mapping[str, str]
    statuses: Mapping[str, str]
    dates: DateWords


def names_of(called: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Folded name to id, from each id with its names; every id is a name of its own."""
    return {fold_name(name): record_id for record_id, names in called.items() for name in (record_id, *names)}


def column_of(heading: str, columns: Sequence[Column]) -> Column | None:
    """The column with that heading: in Japanese, in English, or in both with a `/` or a new line between."""
    own = next((column for column in columns if is_own_heading(heading, column)), None)
    return own or next((column for column in columns if _is_called(column, heading)), None)


def is_own_heading(heading: str, column: Column) -> bool:
    """Return whether the heading is one that the template has, and not another office's."""
    parts = _parts(heading)
    # A new line parts two languages, or only breaks a long heading.
    return fold_name(heading) in _own_headings(column) or (bool(parts) and parts <= _own_headings(column))


def _is_called(column: Column, heading: str) -> bool:
    others = {fold_name(name) for name in OTHER_HEADINGS.get(column.heading_ja, ())}
    parts = _parts(heading)
    return fold_name(heading) in others or (bool(parts) and parts <= others | _own_headings(column))


@cache
def _own_headings(column: Column) -> frozenset[str]:
    return frozenset(fold_name(name) for name in (column.heading_ja, column.heading_en, column.id))


def _parts(heading: str) -> set[str]:
    return {fold_name(part) for part in re.split(r"[/／\n]", heading)} - {""}
