from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.date_parsing import DateProblemError, read_date, read_number


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22",
        "2026/11/22",
        "2026.11.22",
        "20261122",
        "2026年11月22日",
        "令和8年11月22日",
        "R8.11.22",
        "22/11/2026",
        "11/22/2026",
        "22.11.2026",
        "22 November 2026",
        "22 Nov 2026",
        "November 22, 2026",
        "ngày 22 tháng 11 năm 2026",
        "22 tháng 11 năm 2026",
        "２０２６／１１／２２",
        "၂၀၂၆-၁၁-၂၂",
        "22/11/2569",
        "  2026-11-22  ",
    ],
)
def test_these_all_mean_the_22nd_of_november_2026(text: str) -> None:
    assert read_date(text) == date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "\u200e2026-11-22",
        "\u202a2026-11-22\u202c",
        "\u20662026年11月22日\u2069",
        "2026-11-22\u200b",
        "2026\u00ad-11-22",
        "\ufeff2026-11-22",
        "20\u200d26-11-22",
        *(f"2026{dash}11{dash}22" for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff0d\ufe63"),
        "22\u201311\u20132026",
        "22 \u2013 November \u2013 2026",
        "R8\u201311\u201322",
        "2026\u00a0/\u00a011\u00a0/\u00a022",
    ],
)
def test_a_pasted_date_is_read_whatever_marks_and_dashes_came_with_it(text: str) -> None:
    assert read_date(text) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("平成7年5月1日", date(1995, 5, 1)), ("昭和63年1月2日", date(1988, 1, 2)), ("令和元年5月1日", date(2019, 5, 1))],
)
def test_older_eras_are_read_too(text: str, expected: date) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize("text", ["03/04/2026", "3-4-2026", "12.11.2026"])
def test_a_date_that_could_be_two_is_refused_as_ambiguous(text: str) -> None:
    with pytest.raises(DateProblemError) as refused:
        read_date(text)
    assert refused.value.is_ambiguous


def test_the_same_day_and_month_number_cannot_be_misread() -> None:
    assert read_date("04/04/2026") == date(2026, 4, 4)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2026-02-30", "31/31/2026", "2026-13-01", "22 Foo 2026", "99999", "令和0年0月0日"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateProblemError) as refused:
        read_date(text)
    assert not refused.value.is_ambiguous


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2399, 12, 31)))
def test_every_date_reads_back_from_iso_and_japanese(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.year}年{day.month}月{day.day}日") == day


@given(st.text(max_size=30))
def test_any_text_gives_a_date_or_a_clear_refusal(text: str) -> None:
    with suppress(DateProblemError):
        assert isinstance(read_date(text), date)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("35", 35),
        (" 35 ", 35),
        ("\u200e35\u200b", 35),
        ("\u202a3\u200d5\u202c", 35),
        ("\u221235", None),
        ("３５", 35),
        ("३५", 35),
        ("-1", None),
        ("3.5", None),
        ("", None),
        ("x", None),
    ],
)
def test_numbers_are_read_in_anybodys_digits(text: str, number: int | None) -> None:
    assert read_number(text) == number
