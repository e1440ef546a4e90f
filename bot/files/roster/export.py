"""The roster as a workbook, in the shape in which a roster file is read."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.domain.roster.columns import REASON_WORDS, ROSTER_COLUMNS, STATUS_WORDS, Column, ColumnKind
from bot.domain.roster.employment import Contract
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.files.xlsx_writer import XlsxRows


def open_roster_export(path: Path) -> XlsxRows:
    """An empty workbook with the roster's headings."""
    return XlsxRows(path, "名簿", [column.heading for column in ROSTER_COLUMNS])


def roster_row(worker: Worker, profile: Profile, contract: Contract | None, today: date) -> Sequence[str]:
    """One worker, as text; what is not known is empty."""
    status = profile.value("status")
    cells = {
        "number": worker.number,
        "name_on_card": worker.name_on_card,
        "language": worker.locale,
        "status": status and STATUS_WORDS[status],
        **_contract_cells(contract),
    }
    told = (cells[each.id] if each.id in cells else _told(profile, each, today) for each in ROSTER_COLUMNS)
    return [cell or "" for cell in told]


def _told(profile: Profile, column: Column, today: date) -> str | None:
    return _iso(profile.day(column.id, today)) if column.kind is ColumnKind.DATE else profile.value(column.id)


def _contract_cells(contract: Contract | None) -> dict[str, str | None]:
    if contract is None:
        return dict.fromkeys(("employer", "contract_started_on", "contract_ended_on", "contract_end_reason"))
    return {
        "employer": contract.employer,
        "contract_started_on": _iso(contract.started_on),
        "contract_ended_on": _iso(contract.ended_on),
        "contract_end_reason": contract.end_reason and REASON_WORDS[contract.end_reason][0],
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
