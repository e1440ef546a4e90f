"""The workbook of the words of a notice, written and read again."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bot.domain.notices.workbook import TextRow
from bot.files.notices.texts import read_texts, write_texts
from bot.files.roster.refusal import RosterFileError

HEADINGS = ("お知らせ番号 / Notice", "言語コード / Code", "文 / Words")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notice.xlsx"


def with_rows(path: Path, *rows: tuple[object, ...], headings: tuple[str, ...] = HEADINGS) -> Any:
    """A workbook as somebody sends it back; its sheet."""
    book = Workbook()
    sheet: Any = book.active
    for row in (headings, *rows):
        sheet.append(row)
    book.save(path)
    return book


def test_what_is_written_is_read_again_and_nothing_is_a_formula(path: Path) -> None:
    texts = ("Thứ Hai\nkhông có nước 🚰.", "=1+1", "+81", "@name", "-5", "  gaps  ", "")
    write_texts(path, [("12", f"l{place}", "名", "3", "加藤", "v1", text) for place, text in enumerate(texts)])
    sheet = load_workbook(path).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
    read = {row.locale: row.words for row in read_texts(path)}
    assert [read[f"l{place}"] for place in range(len(texts))] == [*texts]
    assert {row.version for row in read_texts(path)} == {"v1"}


def test_rows_are_told_by_their_line_and_numbers_are_read_as_texts(path: Path) -> None:
    with_rows(path, (12, "vi", "Xin chào"), (), (12.0, " EN", 5))
    assert read_texts(path) == (TextRow(2, "12", "vi", "Xin chào"), TextRow(4, "12", "en", "5"))


def test_the_ends_of_lines_are_telegrams_whatever_program_wrote_them(path: Path) -> None:
    with_rows(path, (1, "vi", "a\r\nb_x000D_\nc"))
    assert [row.words for row in read_texts(path)] == ["a\nb\nc"]


def test_a_formula_and_a_merged_cell_are_no_words(path: Path) -> None:
    book = with_rows(path, (1, "vi", "=1+1"), (1, "en", "x"), (1, "my", "y"))
    book.active.merge_cells("A3:C3")
    book.save(path)
    rows = read_texts(path)
    assert [(row.line, row.words, row.is_unreadable) for row in rows] == [(2, "", True), (3, "", True), (4, "y", False)]


def test_columns_may_stand_in_any_order_below_a_title(path: Path) -> None:
    with_rows(path, ("文", "言語コード", "お知らせ番号"), ("Xin chào", "vi", 1), headings=("断水", "", ""))
    assert [(row.locale, row.words) for row in read_texts(path)] == [("vi", "Xin chào")]


@pytest.mark.parametrize(
    ("headings", "rows", "key"),
    [
        (("a", "b", "c"), 1, "roster-file-no-headings"),
        (HEADINGS[:2], 1, "roster-file-heading-missing"),
        ((*HEADINGS, HEADINGS[2]), 1, "roster-file-heading-twice"),
        (HEADINGS, 201, "roster-file-too-many-rows"),
    ],
)
def test_a_file_is_refused_as_a_whole(path: Path, headings: tuple[str, ...], rows: int, key: str) -> None:
    with_rows(path, *[(1, "vi", "x")] * rows, headings=headings)
    with pytest.raises(RosterFileError) as refused:
        read_texts(path)
    assert refused.value.key == key
