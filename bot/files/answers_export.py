"""What workers could read of the answers of staff, as a workbook: a row for each answer, and for each correction."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.domain.days import TOKYO
from bot.domain.support.delivered_words import DeliveredWords
from bot.files.xlsx_writer import XlsxRows

_HEADINGS = (
    "相談番号 / Consultation",
    "管理番号 / Worker",
    "回答 / Answer",
    "版 / Version",
    "日時 / Time (Japan)",
    "書いた人 / Author",
    "送信した人 / Sender",
    "種類 / Kind",
    "本人に届いた文章 / Words",
)


def open_answers_export(path: Path) -> XlsxRows:
    """An empty workbook with headings."""
    return XlsxRows(path, "回答", _HEADINGS)


def answer_row(words: DeliveredWords, names: Mapping[int, str | None]) -> Sequence[str]:
    """One answer as the worker could read it from that time on; `names` are those of staff."""
    return [
        str(words.consultation_id),
        words.number or "",
        str(words.message_id),
        str(words.version),
        words.at.astimezone(TOKYO).strftime("%Y-%m-%d %H:%M:%S"),
        names.get(words.staff_id or 0) or "",
        names.get(words.released_by or 0) or "",
        words.content,
        words.text or "",
    ]
