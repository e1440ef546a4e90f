"""The audit log as a workbook: who, what, about whom, when."""

import json
from collections.abc import Sequence
from pathlib import Path

from bot.domain.audit_event import AuditEvent
from bot.domain.days import TOKYO
from bot.files.xlsx_writer import XlsxRows

_HEADINGS = ("番号 / No.", "日時 / Time (Japan)", "誰が / Who", "内容 / What", "対象 / About", "詳細 / Details")


def open_event_export(path: Path) -> XlsxRows:
    """An empty workbook with headings."""
    return XlsxRows(path, "記録", _HEADINGS)


def event_row(event: AuditEvent) -> Sequence[str]:
    """One event, as text; its details are JSON."""
    at = event.at.astimezone(TOKYO).strftime("%Y-%m-%d %H:%M:%S")
    details = json.dumps(event.details, ensure_ascii=False) if event.details else ""
    return [str(event.id), at, event.actor, event.action, event.subject or "", details]
