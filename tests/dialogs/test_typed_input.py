"""What is typed where a day, a number or words are wanted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogs.turn import MistakeError, Turn
from bot.dialogs.typed_input import check_day, read_typed_number, typed_day, typed_text
from bot.domain.checks.check import Case, Question
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.facts import load_facts
from bot.resources import data_folder

TODAY = date(2026, 11, 22)
FACTS = load_facts(data_folder())
BIRTH_DAYS = {"first": "1926-11-22", "last": "2026-11-22"}


def question_of(question_id: str) -> Question:
    return next(question for question in ELIGIBILITY.questions(FACTS) if question.id == question_id)


def birth_days() -> tuple[date, date]:
    bounds = question_of("birth_date").bounds
    assert bounds is not None
    return bounds(Case({}, FACTS, TODAY))


def test_nobody_was_born_more_than_a_hundred_years_ago_or_tomorrow() -> None:
    assert birth_days() == (date(1926, 11, 22), date(2026, 11, 22))


@pytest.mark.parametrize(
    "text",
    [
        "1999-05-25",
        "25.5.1999",
        "25/05/1999",
        "May 25, 1999",
        "平成11年5月25日",
        "19990525",
        "25 tháng 5 năm 1999",
        "25 tháng 5, 1999",
        "25 Mayo 1999",
        "२५ मे १९९९",
    ],
)
async def test_a_typed_date_is_read_in_many_notations(turn: Turn, text: str) -> None:
    assert typed_day(turn, text, *birth_days()) == date(1999, 5, 25)
    assert turn.understood_on is None


@pytest.mark.parametrize(
    ("text", "key", "args"),
    [
        ("03/04/1999", "form-mistake-two-dates", {}),
        ("2030-01-01", "form-mistake-date-range", BIRTH_DAYS),
        ("1926-11-21", "form-mistake-date-range", BIRTH_DAYS),
        ("1999-02-30", "form-mistake-no-such-day", {}),
        ("00/05/1999", "form-mistake-no-such-day", {}),
        ("Mon 25 May 1999", "form-mistake-wrong-weekday", {"day": "1999-05-25"}),
        ("2056/02/10 2083", "form-mistake-no-date", {}),
        ("2083-12-17", "form-mistake-nepali", {}),
        ("\u202etomorrow</b>", "form-mistake-no-date", {}),
        ("9" * 4096, "form-mistake-no-date", {}),
        (None, "form-mistake-no-text", {}),
        ("25 May", "form-mistake-no-year", {}),
        ("tomorrow", "form-mistake-date-range", BIRTH_DAYS),
    ],
)
async def test_what_is_no_birthday_is_explained(turn: Turn, text: str | None, key: str, args: dict[str, str]) -> None:
    with pytest.raises(MistakeError) as explained:
        typed_day(turn, text, *birth_days())
    assert (explained.value.key, explained.value.args_of_text) == (key, args)


@pytest.mark.parametrize("text", ["yesterday", "Hôm qua", "昨日", "キノウ", "21/11", "11月21日", "21 Nov"])
async def test_yesterday_in_any_words_is_understood_and_to_be_said_back(turn: Turn, text: str) -> None:
    yesterday = turn.today - timedelta(days=1)
    assert yesterday == date(2026, 11, 21)
    assert typed_day(turn, text, yesterday, turn.today) == turn.understood_on == yesterday


@pytest.mark.parametrize(("text", "days"), [("today", 0), ("今日", 0), ("hom nay", 0), ("明日", 1), ("ngày mai", 1)])
async def test_today_and_tomorrow_are_words_too(turn: Turn, text: str, days: int) -> None:
    wanted = turn.today + timedelta(days=days)
    assert typed_day(turn, text, turn.today, wanted) == wanted


@pytest.mark.parametrize("inside", ["2026-11-20", "2026-11-21", "2026-11-22"])
def test_both_bounds_of_a_day_are_inside(inside: str) -> None:
    day = date.fromisoformat(inside)
    assert check_day(day, date(2026, 11, 20), date(2026, 11, 22)) == day


@given(day=st.dates(), first_on=st.dates(), last_on=st.dates())
def test_a_day_is_taken_exactly_when_it_is_not_before_the_first_nor_after_the_last(
    day: date, first_on: date, last_on: date
) -> None:
    if first_on <= day <= last_on:
        assert check_day(day, first_on, last_on) == day
        return
    with pytest.raises(MistakeError) as explained:
        check_day(day, first_on, last_on)
    told = {"first": first_on.isoformat(), "last": last_on.isoformat()}
    assert (explained.value.key, explained.value.args_of_text) == ("form-mistake-date-range", told)


@pytest.mark.parametrize("text", ["a few", "-3", "121", "9" * 4096])
def test_what_is_no_number_of_months_is_explained(text: str) -> None:
    limits = question_of("training_months").limits
    assert limits == (0, 120)
    with pytest.raises(MistakeError) as explained:
        read_typed_number(text, *limits)
    assert (explained.value.key, explained.value.args_of_text) == ("form-mistake-number", {"lowest": 0, "highest": 120})


def test_what_has_no_text_is_explained() -> None:
    with pytest.raises(MistakeError) as explained:
        typed_text(None)
    assert explained.value.key == "form-mistake-no-text"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *(("2 days ago", -2), ("day before yesterday", -2), ("2日前", -2), ("おととい", -2), ("一昨日", -2)),
        *(("２日前です", -2), ("2 ngày trước", -2), ("hôm kia", -2), ("hom kia", -2), ("cách đây 5 ngày", -5)),
        *(
            ("a week ago", -7),
            ("1 week ago", -7),
            ("2 weeks ago", -14),
            ("1週間前", -7),
            ("一週間前", -7),
            ("三日前", -3),
        ),
        *(("một tuần trước", -7), ("2 tuan truoc", -14), ("3 hôm trước", -3), ("十二日前です", -12)),
    ],
)
async def test_days_ago_are_read_in_every_language_and_said_back(turn: Turn, text: str, days: int) -> None:
    day = turn.today + timedelta(days=days)
    assert typed_day(turn, text, turn.today - timedelta(days=30), turn.today) == day
    assert turn.understood_on == day


@pytest.mark.parametrize("text", ["tuần trước", "noong isang linggo", "last week", "先週"])
async def test_last_week_is_no_day_and_asked_about(turn: Turn, text: str) -> None:
    with pytest.raises(MistakeError):
        typed_day(turn, text, turn.today - timedelta(days=30), turn.today)


async def test_a_year_of_two_digits_that_may_stand_at_two_places_is_asked_for(turn: Turn) -> None:
    with pytest.raises(MistakeError) as refused:
        typed_day(turn, "26/5/1", *birth_days())
    assert refused.value.key == "form-mistake-short-year"
