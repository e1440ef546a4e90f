from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.date_parsing import DateProblem, DateProblemError, date_words, read_date, read_number
from bot.domain.text_search import fold_for_search
from bot.texts.calendar_names import month_names, weekday_names

WORDS = date_words(month_names(), weekday_names())


def problem_of(text: str) -> DateProblem:
    with pytest.raises(DateProblemError) as refused:
        read_date(text, WORDS)
    return refused.value.problem


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
        "22 11 2026",
        "2026 11 22",
        "Ngày 22/11/2026",
        "CN ngày 22/11/2026",
        "  2026-11-22  ",
    ],
)
def test_these_all_mean_the_22nd_of_november_2026(text: str) -> None:
    assert read_date(text, WORDS) == date(2026, 11, 22)


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
    assert read_date(text, WORDS) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("平成7年5月1日", date(1995, 5, 1)), ("昭和63年1月2日", date(1988, 1, 2)), ("令和元年5月1日", date(2019, 5, 1))],
)
def test_older_eras_are_read_too(text: str, expected: date) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize("text", ["03/04/2026", "3-4-2026", "12.11.2026"])
def test_a_date_that_could_be_two_is_refused_as_ambiguous(text: str) -> None:
    assert problem_of(text) is DateProblem.TWO_DATES


def test_the_same_day_and_month_number_cannot_be_misread() -> None:
    assert read_date("04/04/2026") == date(2026, 4, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31 Desember 2027", date(2027, 12, 31)),
        ("31 Agustus 2027", date(2027, 8, 31)),
        ("31 Agt 2027", date(2027, 8, 31)),
        ("ika-31 ng Disyembre 2027", date(2027, 12, 31)),
        ("Disyembre 31, 2027", date(2027, 12, 31)),
        ("31 ธันวาคม 2570", date(2027, 12, 31)),
        ("31 ธ.ค. 2570", date(2027, 12, 31)),
        ("31 ธค 2570", date(2027, 12, 31)),
        ("วันที่ ๓๑ ธันวาคม พ.ศ. ๒๕๗๐", date(2027, 12, 31)),
        ("31 tháng 12, 2027", date(2027, 12, 31)),
        ("31 thg 12, 2027", date(2027, 12, 31)),
        ("Thứ Sáu, ngày 31 tháng 12 năm 2027", date(2027, 12, 31)),
        ("၂၀၂၇ ခုနှစ် ဒီဇင်ဘာလ ၃၁ ရက်", date(2027, 12, 31)),
        ("၃၁ ဒီဇင်ဘာ ၂၀၂၇", date(2027, 12, 31)),
        ("31 သြဂုတ် 2027", date(2027, 8, 31)),
        ("३१ डिसेम्बर २०२७", date(2027, 12, 31)),
        ("ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៧", date(2027, 12, 31)),
        ("2027年十二月31日", date(2027, 12, 31)),
        ("2027年3月31日（水）", date(2027, 3, 31)),
        ("2027年3月31日 [水曜日]", date(2027, 3, 31)),
        ("水曜日 2027/3/31", date(2027, 3, 31)),
        ("Wed, 31 Mar 2027", date(2027, 3, 31)),
        ("31/03/2027 (Rabu)", date(2027, 3, 31)),
        ("Mar 31, 2027", date(2027, 3, 31)),
        ("31st of March 2027", date(2027, 3, 31)),
        ("31-Mar-2027", date(2027, 3, 31)),
        ("2027年3月31日まで", date(2027, 3, 31)),
        ("2027/3/31 0:00", date(2027, 3, 31)),
        ("2027-03-31T00:00:00", date(2027, 3, 31)),
        ("may 5 2027", date(2027, 5, 5)),
        ("วันศุกร์ที่ 31 ธันวาคม พ.ศ. 2570", date(2027, 12, 31)),
        ("วันศุกร์ที่ ๓๑ ธันวาคม ๒๕๗๐", date(2027, 12, 31)),
        ("วันศุกร์ที่ 31 ธันวาคม 2570", date(2027, 12, 31)),
        ("ศุกร์ 31 ธันวาคม 2570", date(2027, 12, 31)),
        ("ศุกร์ที่ 31/12/2570", date(2027, 12, 31)),
        ("ថ្ងៃសុក្រ ទី៣១ ខែធ្នូ ឆ្នាំ២០២៧", date(2027, 12, 31)),
        ("ថ្ងៃសុក្រ ៣១ ធ្នូ ២០២៧", date(2027, 12, 31)),
        ("31 tháng mười hai 2027", date(2027, 12, 31)),
        ("ngày 31 tháng mười năm 2027", date(2027, 10, 31)),
        ("31 tháng năm năm 2027", date(2027, 5, 31)),
        ("Thứ Sáu, ngày 31 tháng Mười Hai năm 2027", date(2027, 12, 31)),
        ("2027年12月31日 (五)", date(2027, 12, 31)),
        ("2027年12月31日（五）", date(2027, 12, 31)),
        ("2027年12月31日 金曜", date(2027, 12, 31)),
        ("令和九年三月三十一日", date(2027, 3, 31)),
        ("令和元年五月十日", date(2019, 5, 10)),
        ("昭和六十三年一月二日（土）", date(1988, 1, 2)),
        ("二〇二七年十二月二十日", date(2027, 12, 20)),
        ("2027/3/28 日曜日", date(2027, 3, 28)),
        ("2027年3月31 日", date(2027, 3, 31)),
        ("Wed, Mar 31 2027", date(2027, 3, 31)),
        ("Mar, 30 Mar 2027", date(2027, 3, 30)),
        ("2027-03-30 (Mar)", date(2027, 3, 30)),
    ],
)
def test_months_and_days_of_the_week_are_read_in_every_language_in_which_people_write(
    text: str, expected: date
) -> None:
    assert read_date(text, WORDS) == expected


TIMES = (
    *(
        "9pm",
        "9 pm",
        "9 p.m.",
        "9PM",
        "9:30pm",
        "21:00",
        "21:00:30",
        "21h",
        "21h30",
        "at 9pm",
        "21時",
        "21時半",
        "２１：００",
    ),
    *(
        "午後9時",
        "午後 9時30分",
        "夜9時",
        "9 giờ tối",
        "9 giờ",
        "lúc 21:00",
        "lúc 9 giờ 30 phút tối",
        "jam 9 malam",
        "晚上9点",
    ),
    *("21.30 น.", "เวลา 9 โมงเช้า", "บ่ายสอง", "3 ทุ่ม", "ម៉ោង ៩ យប់", "ည ၉ နာရီ", "राति ९ बजे"),
)


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize(
    "day", ["2027-12-31", "31/12/2027", "2027年12月31日", "31 December 2027", "2027年12月31日（金）"]
)
def test_a_time_of_day_beside_a_date_says_nothing(day: str, time: str) -> None:
    for text in (f"{day} {time}", f"{day}, {time}", f"{time} {day}"):
        assert read_date(text, WORDS) == date(2027, 12, 31)
    assert read_date(f"{time}, ngày 31 tháng 12 năm 2027", WORDS) == date(2027, 12, 31)


@pytest.mark.parametrize("text", ["2027-12-31T21:00:00Z", "2027-12-31T21:00:00+09:00", "2027年12月31日午後9時"])
def test_a_time_of_day_may_stand_close_to_the_date(text: str) -> None:
    assert read_date(text, WORDS) == date(2027, 12, 31)


@pytest.mark.parametrize(
    "text", ["9pm", "21:00", "午後9時", "9 giờ tối", "2027-12-31 9", "9 2027-12-31", "2027-12 9pm"]
)
def test_a_time_of_day_alone_or_a_bare_number_makes_no_date(text: str) -> None:
    assert problem_of(text) is DateProblem.NO_DATE


@given(st.sampled_from([*month_names()]), st.integers(1, 28), st.integers(2000, 2059))
def test_every_month_of_every_language_is_that_month(name: tuple[str, int], day: int, year: int) -> None:
    word, month = name
    for text in (f"{day} {word} {year}", f"{word} {day}, {year}", f"{year} {word} {day}"):
        assert read_date(text, WORDS) == date(year, month, day)


def test_no_word_means_two_months() -> None:
    meant: dict[str, set[int]] = {}
    for name, number in month_names():
        meant.setdefault(fold_for_search(name), set()).add(number)
    assert {name: numbers for name, numbers in meant.items() if len(numbers) > 1} == {}


@pytest.mark.parametrize(
    "text",
    [
        *("", "tomorrow", "22 Foo 2026", "99999", "maybe 5 2027", "marvelous 5, 2027", "decent 5 2027", "31 March"),
        *("2027-03-31 (cancelled)", "2027/3/31 and later", "month 2027-12-27", "may 2027", "1 may may 2027"),
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    assert problem_of(text) is DateProblem.NO_DATE


@pytest.mark.parametrize(
    "text",
    ["2026-02-30", "31/31/2026", "2026-13-01", "00/05/2027", "05/00/2027", "令和0年1月1日", "R0.5.1", "31 June 2027"],
)
def test_a_day_that_the_calendar_does_not_have_is_refused_as_that(text: str) -> None:
    assert problem_of(text) is DateProblem.NO_SUCH_DAY


@pytest.mark.parametrize(
    "text",
    [
        *("Mon 31 Dec 2027", "sun 2027-12-31", "2027-12-31 (Thu)", "2027年12月31日（土）", "2027年12月31日 (六)"),
        *("Mon, Dec 31 2027", "R9.12.31 月曜日", "วันจันทร์ที่ 31 ธันวาคม 2570", "ថ្ងៃច័ន្ទ ទី៣១ ខែធ្នូ ឆ្នាំ២០២៧"),
        *("Thứ Hai, ngày 31 tháng 12 năm 2027", "Fri 2027-12-31 (Mon)", "Mar, 31 Mar 2027"),
    ],
)
def test_a_day_of_the_week_that_does_not_fit_is_refused_as_that(text: str) -> None:
    assert problem_of(text) is DateProblem.WRONG_WEEKDAY


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2059, 12, 31)), st.sampled_from([*weekday_names()]))
def test_a_day_of_the_week_is_taken_on_its_day_and_on_no_other(day: date, name: tuple[str, int]) -> None:
    word, weekday = name
    text = f"{day.isoformat()} ({word})"
    if day.weekday() == weekday:
        assert read_date(text, WORDS) == day
    else:
        assert problem_of(text) is DateProblem.WRONG_WEEKDAY


@pytest.mark.parametrize(
    "text",
    [
        "2083-12-17",
        "2083/12/17",
        "17/12/2083",
        "3/4/2083",
        "२०८३-१२-१७",
        "17 Chaitra 2083",
        "१७ चैत २०८३",
        "2083 Baisakh 32",
    ],
)
def test_a_year_of_nepal_s_calendar_is_asked_about_and_never_read_as_western(text: str) -> None:
    assert problem_of(text) is DateProblem.NEPALI


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2059, 12, 31)))
def test_every_date_reads_back_from_iso_and_japanese(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.year}年{day.month}月{day.day}日") == day


@given(st.text(max_size=30))
def test_any_text_gives_a_date_or_a_clear_refusal(text: str) -> None:
    with suppress(DateProblemError):
        assert isinstance(read_date(text, WORDS), date)


@pytest.mark.parametrize("part", ["วันที่", "ရက်နေ့", "9", " ", "th", "may ", "(水)", "年月日", "1/"])
def test_a_long_text_is_refused_at_once(part: str) -> None:
    assert problem_of(part * 4000) is DateProblem.NO_DATE
    assert problem_of(part * (78 // len(part)) + "x") is DateProblem.NO_DATE


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


@pytest.mark.parametrize("text", ["thứ 6 ngày 20/11/2026", "T6 20/11/2026", "Thứ 6, 20/11/2026"])
def test_the_weekdays_of_viet_nam_are_numbers_too(text: str) -> None:
    assert read_date(text, WORDS) == date(2026, 11, 20)
    assert problem_of(text.replace("6", "3", 1)) is DateProblem.WRONG_WEEKDAY
