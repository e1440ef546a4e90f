"""What staff told authorities and employers, or decided not to, as a workbook: a row for each version."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.domain.days import TOKYO
from bot.domain.staff import label_of
from bot.domain.support.report import ReportRow
from bot.files.xlsx_writer import XlsxRows

_HEADINGS = (
    "通報番号 / Report",
    "版 / Version",
    "管理番号 / Worker",
    "相談番号 / Consultation",
    "面談番号 / Interview",
    "相手 / Addressee",
    "決定 / Decision",
    "日付 / Day",
    "機関・氏名 / Whom",
    "方法 / How",
    "決めた人 / Decider",
    "理由 / Reason",
    "文章 / Words",
    "同意なしに伝えた理由 / Unagreed",
    "結果 / Outcome",
    "結果の文章 / Remarks",
    "次の確認日 / Next",
    "書いた人 / Author",
    "日時 / Time (Japan)",
)


def open_reports_export(path: Path) -> XlsxRows:
    """An empty workbook with headings."""
    return XlsxRows(path, "通報", _HEADINGS)


def report_row(row: ReportRow, offices: Mapping[str, str]) -> Sequence[str]:
    """One version of a report; `offices` are the Japanese names of authorities by id."""
    report, content = row.report, row.report.content
    office = content.office or content.whom or offices.get(content.authority or "") or content.authority
    told: Sequence[object | None] = (
        report.id,
        report.number,
        row.worker,
        report.subject.consultation_id,
        report.subject.interview_id,
        report.addressee,
        content.decision,
        content.done_on.isoformat(),
        office,
        content.channel,
        label_of(content.decided_by_name, content.decided_by),
        content.reason,
        content.words,
        content.unagreed,
        content.outcome,
        content.outcome_words,
        content.ask_on and content.ask_on.isoformat(),
        label_of(row.writer, report.staff_id),
        report.written_at.astimezone(TOKYO).strftime("%Y-%m-%d %H:%M:%S"),
    )
    return ["" if each is None else str(each) for each in told]
