"""The people of a notice in whose language nobody has written it, as a workbook for who calls them."""

from collections.abc import Sequence
from pathlib import Path

from bot.domain.workers.worker import Worker
from bot.files.xlsx_writer import XlsxRows

_HEADINGS = (
    "管理番号 / Number",
    "氏名 / Name",
    "言語 / Language",
    "所属機関 / Employer",
    "電話日 / Called",
    "結果 / Result",
)


def open_untold(path: Path) -> XlsxRows:
    """An empty workbook with headings; the last columns are for who calls."""
    return XlsxRows(path, "未送信", _HEADINGS)


def untold_row(worker: Worker, language: str) -> Sequence[str]:
    """One person; what is not known is empty."""
    return [worker.number or "", worker.name_on_card or "", language, worker.employer or "", "", ""]
