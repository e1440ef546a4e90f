"""Times one after the other, as people write them, and many times in few words; the form's blocks."""

from datetime import datetime, time

import pytest

from bot.domain.days import TOKYO
from bot.domain.interviews import BLOCKS, ITEMS
from bot.domain.interviews.series import Series, read_series, runs_by_day


@pytest.mark.parametrize(
    ("typed", "first", "end", "minutes"),
    [
        ("every 30 minutes from 9 to 16", time(9), time(16), 30),
        ("9:30-16 every 20 min", time(9, 30), time(16), 20),
        ("from 9am to 4pm every hour", time(9), time(16), 60),
        ("9時から16時まで30分ごと", time(9), time(16), 30),
        ("３０分おきに９時３０分から１６時", time(9, 30), time(16), 30),
        ("9〜16 1時間ごと", time(9), time(16), 60),
        ("từ 9 giờ đến 16 giờ, mỗi 30 phút", time(9), time(16), 30),
        ("mỗi 45 phút từ 9 giờ 30 đến 16 giờ 30 phút", time(9, 30), time(16, 30), 45),
    ],
)
def test_a_series_is_read_in_the_languages_of_staff(typed: str, first: time, end: time, minutes: int) -> None:
    assert read_series(typed) == Series(first, end, minutes)


@pytest.mark.parametrize(
    "typed",
    [
        *("10:30 14:00", "9時30分 14時30分", "9 giờ 30 phút", "soon", ""),
        *(
            "every 30 minutes",
            "every 30 minutes from 9",
            "every 30 minutes from 16 to 9",
            "every 1 minute from 9 to 16",
        ),
        *(
            "every 30 minutes every 20 minutes from 9 to 16",
            "every 90 minutes from 9 to 10",
            "not every 30 minutes 9-16",
        ),
    ],
)
def test_what_is_no_series_or_has_no_time_is_none(typed: str) -> None:
    assert read_series(typed) is None


def test_the_last_one_is_over_when_the_series_ends() -> None:
    assert len(Series(time(9), time(16), 30).times) == 14
    assert Series(time(9), time(10, 10), 30).times == (time(9), time(9, 30))
    assert Series(time(22), time(23, 59), 60).times == (time(22),)


def test_times_with_one_step_are_a_run_and_others_stand_alone() -> None:
    starts = [at(1, 9), at(1, 9, 30), at(1, 10), at(1, 13), at(2, 9), at(2, 10)]
    runs = [[(run.times[0], len(run.times), run.minutes) for run in day] for day in runs_by_day(reversed(starts))]
    first_day, second_day = [(at(1, 9), 3, 30), (at(1, 13), 1, 0)], [(at(2, 9), 1, 0), (at(2, 10), 1, 0)]
    assert runs == [first_day, second_day]
    assert runs_by_day([]) == []


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=TOKYO)


def test_the_five_blocks_hold_each_item_once_in_the_order_of_the_form() -> None:
    assert [item for items in BLOCKS.values() for item in items] == list(ITEMS)
    assert [len(items) for items in BLOCKS.values()] == [3, 6, 5, 2, 2]
