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
        ("jam 9 pagi", [time(9)]),
        ("pukul 14.30", [time(14, 30)]),
        ("lúc 9 giờ", [time(9)]),
        ("alas 8 ng umaga", [time(8)]),
        ("jam 1 siang", [time(13)]),
        ("12 giờ trưa", [time(12)]),
        ("中午12点", [time(12)]),
        ("夕方5時", [time(17)]),
        ("12 giờ đêm", [time(0)]),
        ("晚上12点", [time(0)]),
        ("12 malam", [time(0)]),
        ("12時半", [time(12, 30)]),
        ("14.30 น.", [time(14, 30)]),
        ("เวลา 14 นาฬิกา 30 นาที", [time(14, 30)]),
        ("๘ โมงเช้า", [time(8)]),
        ("แปดโมงครึ่ง", [time(8, 30)]),
        ("บ่ายสอง", [time(14)]),
        ("บ่าย 3 โมงครึ่ง", [time(15, 30)]),
        ("บ่ายโมง", [time(13)]),
        ("ห้าโมงเย็น", [time(17)]),
        ("2 ทุ่ม", [time(20)]),
        ("สามทุ่มครึ่ง", [time(21, 30)]),
        ("ทุ่มครึ่ง", [time(19, 30)]),
        ("ตีสาม", [time(3)]),
        ("เที่ยง", [time(12)]),
        ("เที่ยงคืน", [time(0)]),
        ("8 โมงเช้า 2 ทุ่ม", [time(8), time(20)]),
        ("ម៉ោង ២ រសៀល", [time(14)]),
        ("ម៉ោង ៨ ព្រឹក", [time(8)]),
        ("ម៉ោង 8 កន្លះ ព្រឹក", [time(8, 30)]),
        ("ម៉ោង ៥ និង ៣០ នាទី ល្ងាច", [time(17, 30)]),
        ("ម៉ោងប្រាំបីយប់", [time(20)]),
        ("ម៉ោង ១២ ថ្ងៃត្រង់", [time(12)]),
        ("ម៉ោង ១៤:៣០", [time(14, 30)]),
        ("နေ့လယ် ၂ နာရီ", [time(14)]),
        ("မနက် ၈ နာရီခွဲ", [time(8, 30)]),
        ("ညနေ ၅ နာရီ ၁၅ မိနစ်", [time(17, 15)]),
        ("ည ၉ နာရီ", [time(21)]),
        ("မနက် ၈း၃၀", [time(8, 30)]),
        ("၁၄ နာရီ", [time(14)]),
        ("बिहान ८ बजे", [time(8)]),
        ("साँझ ५ बजे", [time(17)]),
        ("दिउँसो साढे २ बजे", [time(14, 30)]),
        ("राति ९ बजे", [time(21)]),
        ("बिहानको ८ बजेर १५ मिनेट", [time(8, 15)]),
        ("बेलुकी ७:३०", [time(19, 30)]),
        ("१४ बजे", [time(14)]),
        ("बिहान ८", [time(8)]),
    ],
)
def test_times_are_read_one_or_several(typed: str, times: list[time]) -> None:
    assert list(read_times(typed) or ()) == times


@pytest.mark.parametrize(
    "typed",
    [
        *("6 โมง", "3 โมง", "9 ทุ่ม", "ម៉ោង ២", "៣ ថ្ងៃ", "၂ နာရီ", "၂ နေ့", "८ बजे", "साढे ८ बजे", "夜1時", "1 malam"),
        *("8 โมงเช้าเย็น", "บ่าย 9", "မနက် ၁၄ နာရီ", "3 เที่ยงคืน", "สองคน"),
    ],
)
def test_an_hour_that_may_be_of_either_half_of_the_day_is_asked_for_again(typed: str) -> None:
    assert read_times(typed) is None


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
