from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.time_parsing import read_times


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("10:00", [time(10)]),
        ("10:00 14時 9", [time(10), time(14), time(9)]),
        ("10:30、11:45, 8", [time(10, 30), time(11, 45), time(8)]),
        ("１０：３０", [time(10, 30)]),
        ("၁၀:၃၀", [time(10, 30)]),
        ("14時30分", [time(14, 30)]),
        ("14時半", [time(14, 30)]),
        ("\u202a10:30\u202c", [time(10, 30)]),
        ("9pm", [time(21)]),
        ("9 PM", [time(21)]),
        ("9:30 p.m.", [time(21, 30)]),
        ("9am, 9pm", [time(9), time(21)]),
        ("12am 12pm", [time(0), time(12)]),
        ("午後9時", [time(21)]),
        ("午前 9時30分", [time(9, 30)]),
        ("9 giờ tối", [time(21)]),
        ("9 giờ 30 phút", [time(9, 30)]),
        ("9h30", [time(9, 30)]),
        ("21.30", [time(21, 30)]),
        ("9 malam", [time(21)]),
        ("9 ng gabi", [time(21)]),
    ],
)
def test_times_are_read_one_or_several(typed: str, times: list[time]) -> None:
    assert list(read_times(typed) or ()) == times


@pytest.mark.parametrize(
    "typed", ["25:00", "soon", "10:61", "", "10:00 soon", "14am", "9pmx", "2026-11-22", "9 people", "1000", ",", "-9"]
)
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_times(typed) is None


@given(st.times())
def test_every_full_minute_reads_back(at: time) -> None:
    assert read_times(f"{at:%H:%M}") == (at.replace(second=0, microsecond=0),)
    assert read_times(f"{at:%I:%M %p}") == (at.replace(second=0, microsecond=0),)


@given(st.text(max_size=30))
def test_any_text_is_times_or_none(text: str) -> None:
    assert read_times(text) != ()
