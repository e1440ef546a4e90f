"""The roster: the file in which staff keep the people they look after; its columns, and what its rows say.

Headings are part of a file format, as a key of JSON is, and therefore stand here and not in `locales/`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum

from bot.domain.roster.employment import EndReason


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

# What a cell may say for each id; the first is what the template offers.
STATUS_WORDS: Mapping[str, tuple[str, ...]] = {
    "ssw1": ("特定技能1号", "特定技能第1号", "特定技能(1号)", "特定技能(i)", "SSW(i)"),
    "ssw2": ("特定技能2号", "特定技能第2号", "特定技能(2号)", "特定技能(ii)", "SSW(ii)"),
}
REASON_WORDS: Mapping[str, tuple[str, ...]] = {
    EndReason.EMPLOYER: ("会社都合", "所属機関の都合"),
    EndReason.OWN_WISH: ("自己都合",),
    EndReason.OTHER: ("その他",),
}


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
    """The values of a worker's row; None, an empty cell, changes nothing."""

    number: str
    name_on_card: str
    language: str | None
    nationality: str | None
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
    """Names by which a cell may call a language, a country and a field: folded name to id, as `names_of` makes it."""

    languages: Mapping[str, str]
    countries: Mapping[str, str]
    fields: Mapping[str, str]


def names_of(called: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Folded name to id, from each id with its names; every id is a name of its own."""
    return {normalise_name(name): record_id for record_id, names in called.items() for name in (record_id, *names)}


def normalise_name(text: str) -> str:
    """A name without what people write differently: width, case, spaces, underscores."""
    return re.sub(r"[\s_]+", "", unicodedata.normalize("NFKC", text).casefold())


def column_of(heading: str, columns: Sequence[Column]) -> Column | None:
    """The column with that heading: in Japanese, in English, or in both with a `/` or a new line between."""
    parts = [
        normalise_name(part)
        for part in re.split(r"[/\n]", unicodedata.normalize("NFKC", heading))
        if normalise_name(part)
    ]
    for column in columns:
        headings = {normalise_name(column.heading_ja), normalise_name(column.heading_en), normalise_name(column.id)}
        if parts and headings.issuperset(parts):
            return column
    return None
