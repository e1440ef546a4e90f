"""Days and hours in every language."""

from datetime import date
from pathlib import Path

import pytest
from icu import BreakIterator
from icu import Locale as IcuLocale

from bot.texts import babel_locale, day, format_day, languages, load_texts
from tests.texts.folders import written

ON = date(2026, 11, 22)


@pytest.mark.parametrize("reader", languages())
def test_no_phone_breaks_a_line_inside_a_date_and_whoever_copies_it_has_it_as_it_is(reader: str) -> None:
    """Unicode's rules for lines (UAX 14, LB25), by which phones go, keep a hyphen and the digit behind it together."""
    said = f"x {day(ON, reader)} x"
    lines = BreakIterator.createLineInstance(IcuLocale(str(babel_locale(reader))))
    lines.setText(said)
    start = said.index("2026")
    assert said[start:].startswith("2026-11-22 (")
    assert [at for at in lines if start < at < start + len("2026-11-22")] == []


@pytest.mark.parametrize("reader", languages())
def test_days_are_written_with_western_digits_of_the_western_year(reader: str) -> None:
    written = [format_day(ON, skeleton, reader) for skeleton in ("yMMM", "Md", "MMMEd", "d")]
    assert all(sign.isascii() for text in written for sign in text if sign.isdigit())
    assert "2026" in written[0]


def test_numbers_are_said_with_western_digits(tmp_path: Path) -> None:
    sentences = {each.replace("-", "_"): "tests-days = { $days }\n" for each in languages()}
    texts = load_texts(written(tmp_path, **sentences))
    said = {each: texts.say(each, "tests-days", {"days": 1234567}) for each in languages()}
    assert {each: text for each, text in said.items() if not text.isascii()} == {}
    assert {"".join(filter(str.isdigit, text)) for text in said.values()} == {"1234567"}
