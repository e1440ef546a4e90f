"""Days as people answer with them: by a word, or without the year, which is said back to them in full."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.date_parsing import DateProblem, DateProblemError, date_words, read_date
from bot.domain.dates.near_days import near_days
from bot.domain.days import add_years
from bot.domain.typed_days import (
    AskedDays,
    ShortYearError,
    TypedDay,
    YearMissingError,
    read_typed_day,
)
from bot.texts.calendar_names import month_names, weekday_names

WORDS = date_words(month_names(), weekday_names())
NEAR = near_days(
    [("yesterday", -1), ("きのう", -1), ("hôm nay", 0), ("hôm kia", -2)],
    [("N days ago", -1), ("N日前", -1), ("N ngày trước", -1), ("in N days", 1)],
)
TODAY = date(2026, 11, 28)
PAST = AskedDays(add_years(TODAY, -2), TODAY, TODAY)
FUTURE = AskedDays(TODAY, add_years(TODAY, 3), TODAY)
# The end of a stay may be over; a contract begins about now.
STAY = AskedDays(add_years(TODAY, -1), add_years(TODAY, 6), TODAY)
CONTRACT = AskedDays(date(2019, 4, 1), TODAY + timedelta(days=180), TODAY)
BIRTH = AskedDays(add_years(TODAY, -100), TODAY, TODAY)
PERIOD = AskedDays(date(2019, 4, 1), date(2100, 12, 31), TODAY)
DAYS = st.dates(date(2015, 1, 1), date(2040, 12, 31))


def read(text: str, asked: AskedDays = PAST) -> TypedDay:
    return read_typed_day(text, WORDS, NEAR, asked)


def problem_of(text: str, asked: AskedDays = PAST) -> DateProblem:
    with pytest.raises(DateProblemError) as refused:
        read(text, asked)
    return refused.value.problem


@pytest.mark.parametrize(
    "text",
    [
        *("20/11", "20.11", "20-11", "20 11", "11/20", "20 Nov", "Nov 20", "20th of November", "November 20th"),
        *("11月20日", "11月20日（金）", "１１月２０日", "11月20号", "11月20日まで", "20 tháng 11", "ngày 20 tháng 11"),
        *("Ngày 20/11", "20 thg 11", "T6 20/11", "20/11 (Fri)", "20/11 9pm", "20 Nop", "२० नोभेम्बर", "၂၀ နိုဝင်ဘာ"),
        *("20 พฤศจิกายน", "ថ្ងៃទី២០ ខែវិច្ឆិកា", "20 Nobyembre"),
    ],
)
def test_a_day_and_month_mean_the_last_such_day_where_the_past_is_asked_for(text: str) -> None:
    assert read(text) == TypedDay(date(2026, 11, 20), is_full=False)


@pytest.mark.parametrize(
    ("text", "asked", "day"),
    [
        ("20 Dec", PAST, date(2025, 12, 20)),
        ("28/11", PAST, TODAY),
        ("28/11", FUTURE, TODAY),
        ("20/11", FUTURE, date(2027, 11, 20)),
        ("20 Dec", FUTURE, date(2026, 12, 20)),
        ("20/11", STAY, date(2027, 11, 20)),
        ("20/11", CONTRACT, date(2026, 11, 20)),
        ("12月1日", CONTRACT, date(2026, 12, 1)),
        ("29 Feb", PAST, date(2024, 2, 29)),
        ("29 Feb", FUTURE, date(2028, 2, 29)),
    ],
)
def test_the_year_is_that_of_the_nearest_day_that_answers_the_question(text: str, asked: AskedDays, day: date) -> None:
    assert read(text, asked).day == day


def test_a_day_of_the_week_tells_the_year_and_is_refused_where_it_fits_no_near_one() -> None:
    assert read("Sat 20 Nov", STAY).day == date(2027, 11, 20)
    assert read("Fri 20 Nov", STAY).day == date(2026, 11, 20)
    assert problem_of("Mon 20 Nov", STAY) is DateProblem.WRONG_WEEKDAY


@pytest.mark.parametrize("asked", [BIRTH, PERIOD])
def test_where_the_year_may_be_any_it_is_asked_for(asked: AskedDays) -> None:
    with pytest.raises(YearMissingError):
        read("20/11", asked)
    assert read("2019-11-20", asked) == TypedDay(date(2019, 11, 20), is_full=True)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *(("Yesterday", -1), ("キノウ", -1), ("hôm nay.", 0), ("hom kia", -2), ("2 days ago", -2), ("2日前", -2)),
        *(("２日前", -2), ("3 ngày trước", -3), ("10 ngay truoc", -10), ("in 3 days", 3), ("0 days ago", 0)),
    ],
)
def test_a_word_means_a_day_near_today(text: str, days: int) -> None:
    assert read(text) == TypedDay(TODAY + timedelta(days=days), is_full=False)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5/6", DateProblem.TWO_DATES),
        ("31 June", DateProblem.NO_SUCH_DAY),
        ("2月30日", DateProblem.NO_SUCH_DAY),
        ("32/11", DateProblem.NO_SUCH_DAY),
        ("17 Chaitra", DateProblem.NEPALI),
        *((each, DateProblem.NO_MONTH) for each in ("20", "20日", "ngày 20", "the 20th")),
        *((each, DateProblem.NO_DATE) for each in ("11/2026", "2026/11", "May", "May 2027", "1120", "N days ago")),
        *((each, DateProblem.NO_DATE) for each in ("room 12-15", "room 12", "10:30", "soon", "", "R8.5", "1 may may")),
    ],
)
def test_what_is_no_day_and_month_is_refused_as_before(text: str, problem: DateProblem) -> None:
    assert problem_of(text) is problem


@pytest.mark.parametrize(
    ("text", "asked", "day"),
    [
        ("20/11/26", PAST, date(2026, 11, 20)),
        ("26/11/20", PAST, date(2026, 11, 20)),
        ("26.11.20 (Fri)", PAST, date(2026, 11, 20)),
        ("20-5-27", STAY, date(2027, 5, 20)),
        ("26/5/1", STAY, date(2026, 5, 1)),
        ("20/5/70", STAY, date(2027, 5, 20)),
        ("26年5月1日", PAST, date(2026, 5, 1)),
        ("8年5月1日", PAST, date(2026, 5, 1)),
        ("26/1/2", AskedDays(date(2026, 1, 1), date(2026, 1, 31), TODAY), date(2026, 1, 2)),
    ],
)
def test_a_year_of_two_digits_is_taken_where_one_reading_alone_answers(text: str, asked: AskedDays, day: date) -> None:
    assert read(text, asked) == TypedDay(day, is_full=False)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("27/4/30", STAY),
        ("1/5/26", PAST),
        ("26/5/1", BIRTH),
        ("1/5/30", PAST),
        ("11年5月1日", BIRTH),
        ("24/5/41", BIRTH),
        ("05.06.07", PERIOD),
    ],
)
def test_where_a_year_of_two_digits_may_stand_at_two_places_it_is_asked_for(text: str, asked: AskedDays) -> None:
    with pytest.raises(ShortYearError):
        read(text, asked)


def test_a_day_that_is_not_asked_for_is_the_reason_also_where_its_day_of_the_week_is_wrong_too() -> None:
    assert read("Mon 2027-11-20").day == date(2027, 11, 20)
    assert problem_of("Mon 2026-11-20") is DateProblem.WRONG_WEEKDAY
    last_days = AskedDays(TODAY - timedelta(days=14), TODAY, TODAY)
    assert read("Mon 20 Oct", last_days).day == date(2026, 10, 20)
    assert problem_of("Sat 20 Nov", last_days) is DateProblem.WRONG_WEEKDAY
    assert problem_of("Sat 20 Nov", PAST) is DateProblem.WRONG_WEEKDAY
    with pytest.raises(YearMissingError):
        read("Mon 20 Nov", BIRTH)


@given(DAYS, st.sampled_from(["{0:%y}/{0.month}/{0.day}", "{0.day}/{0.month}/{0:%y}", "{0.month}/{0.day}/{0:%y}"]))
def test_a_year_of_two_digits_never_gives_a_day_that_it_cannot_mean(day: date, order: str) -> None:
    text = order.format(day)
    asked = AskedDays(day - timedelta(days=700), day + timedelta(days=700), day)
    with suppress(ShortYearError):
        assert read(text, asked).day == day


@given(DAYS, DAYS)
def test_without_the_year_it_is_the_nearest_such_day_on_the_side_that_is_asked_for(day: date, today: date) -> None:
    past = AskedDays(add_years(today, -9), today, today)
    ahead = AskedDays(today, add_years(today, 9), today)
    last, following = read(f"{day.month}月{day.day}日", past).day, read(f"{day.month}月{day.day}日", ahead).day
    assert (last.month, last.day) == (following.month, following.day) == (day.month, day.day)
    assert last <= today <= following
    same = [each for each in (last, following) if each.year == day.year]
    assert same or not last < day < following


@given(DAYS, DAYS, st.sampled_from([*month_names()]))
def test_every_way_to_write_it_without_the_year_means_the_same(day: date, today: date, name: tuple[str, int]) -> None:
    word, month = name
    day = day.replace(month=month, day=min(day.day, 28))
    asked = AskedDays(add_years(today, -9), today, today)
    wanted = read(f"{month}月{day.day}日", asked)
    for text in (f"{day.day} {word}", f"{word} {day.day}", f"{day.day} tháng {month}"):
        assert read(text, asked) == wanted


@given(st.text(max_size=30), DAYS)
def test_any_text_gives_a_day_or_a_clear_refusal_and_a_full_date_stays_itself(text: str, today: date) -> None:
    asked = AskedDays(add_years(today, -2), today, today)
    with suppress(DateProblemError, YearMissingError, ShortYearError):
        assert isinstance(read(text, asked).day, date)
    with suppress(DateProblemError):
        assert read(text, asked) == TypedDay(read_date(text, WORDS), is_full=True)


@pytest.mark.parametrize("part", ["วันที่", "9", " ", "th", "may ", "1/", "月", "11月"])
def test_a_long_text_is_refused_at_once(part: str) -> None:
    assert problem_of(part * 4000) is DateProblem.NO_DATE


@pytest.mark.parametrize("text", ["24051998", "24-May-98", "24 May 98", "born 24 May 1998", "24 мая 1998", "19980524"])
def test_a_birthday_is_read_as_people_type_it(text: str) -> None:
    assert read(text, BIRTH).day == date(1998, 5, 24)


def test_eight_digits_with_the_year_last_are_not_guessed_at() -> None:
    assert problem_of("05061998", BIRTH) is DateProblem.TWO_DATES
