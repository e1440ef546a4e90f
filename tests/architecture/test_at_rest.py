"""Every column is encrypted, or is plain for a reason that operating.md gives."""

import re
from pathlib import Path

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer

from bot.storage.encrypted_columns import ROW_KEY, encrypted_columns
from bot.storage.tables import metadata
from bot.storage.utc_datetime import Instant
from tests.architecture.sources import read

# What the section says of all of them at once.
IDS_NUMBERS_AND_DAYS = (Integer, BigInteger, Boolean, Date, Instant)
SECTION = read(Path("docs/operating.md")).partition("\n## What is encrypted\n")[2].partition("\n## ")[0]
ROWS: list[tuple[str, str, str]] = re.findall(r"^\| `(\w+\.\w+)` \| (\w+) \| ?(.*?) ?\|$", SECTION, re.MULTILINE)
ENCRYPTED = {str(column) for column in encrypted_columns(metadata)}


def is_named(column: Column[object]) -> bool:
    """Whether a column has a row of its own."""
    return column.name != ROW_KEY and not isinstance(column.type, IDS_NUMBERS_AND_DAYS)


def test_every_column_that_can_hold_words_is_named_once_and_no_other() -> None:
    words = [str(column) for table in metadata.tables.values() for column in table.columns if is_named(column)]
    assert sorted(column for column, _, _ in ROWS) == sorted(words)


def test_the_table_says_of_each_what_it_is() -> None:
    assert {column for column, is_kept, _ in ROWS if is_kept == "encrypted"} == ENCRYPTED
    assert {is_kept for _, is_kept, _ in ROWS} == {"encrypted", "plain"}


def test_what_is_plain_has_a_reason_and_what_is_encrypted_needs_none() -> None:
    assert [column for column, is_kept, why in ROWS if (is_kept == "plain") != bool(why)] == []


def test_what_lies_in_a_column_of_numbers_or_days_is_never_encrypted() -> None:
    assert [str(column) for column in encrypted_columns(metadata) if not is_named(column)] == []
