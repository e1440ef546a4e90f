"""Days as people type them in each of the languages: every day comes back as itself, or the person is asked."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from babel.dates import format_date

from bot.dialogs.typed_input import date_words_of_all, near_days_of
from bot.domain.date_parsing import DateProblem, DateProblemError
from bot.domain.typed_days import AskedDays, ShortYearError, read_typed_day
from bot.resources import locales_folder
from bot.texts import load_texts
from bot.texts.languages import babel_locale, languages

TODAY = date(2026, 11, 28)
ASKED = AskedDays(date(2024, 11, 28), date(2028, 12, 31), TODAY)
DIGITS = {"th": "๐๑๒๓๔๕๖๗๘๙", "km": "០១២៣៤៥៦៧៨៩", "my": "၀၁၂၃၄၅၆၇၈၉", "ne": "०१२३४५६७८९"}
WORDS, NEAR = date_words_of_all(), near_days_of(load_texts(locales_folder()))


def read(text: str) -> date:
    return read_typed_day(text, WORDS, NEAR, ASKED).day


def every_day() -> Iterator[date]:
    day = date(2026, 1, 1)
    while day < date(2028, 1, 1):
        yield day
        day += timedelta(days=1)


@pytest.mark.parametrize("code", [*languages()])
def test_every_day_of_two_years_as_cldr_writes_it_comes_back_or_is_asked_about(code: str) -> None:
    own = str.maketrans("0123456789", DIGITS.get(code, "0123456789"))
    for day in every_day():
        for style in ("full", "long", "medium", "short"):
            text = format_date(day, style, locale=babel_locale(code))
            for typed in {text, text.translate(own), text.upper()}:
                try:
                    assert read(typed) == day, typed
                except ShortYearError:
                    assert style == "short", typed


@pytest.mark.parametrize("style", ["d MMMM {}", "d MMM {}", "d MMMM พ.ศ. {}", "'วันที่' d MMMM {}", "d/M/{}", "dMMM{}"])
def test_every_day_of_two_years_in_the_buddhist_era_is_that_day(style: str) -> None:
    for day in every_day():
        written = format_date(day, style.format("'YEAR'"), locale="th").replace("YEAR", str(day.year + 543))
        for typed in (written, written.translate(str.maketrans("0123456789", DIGITS["th"]))):
            try:
                assert read(typed) == day, typed
            except DateProblemError:
                assert style == "d/M/{}", typed


def test_every_day_of_two_years_in_reiwa_and_in_kanji_is_that_day() -> None:
    kanji = ["", *"一二三四五六七八九十", *(f"十{each}" for each in "一二三四五六七八九"), "二十"]
    kanji += [*(f"二十{each}" for each in "一二三四五六七八九"), "三十", "三十一"]
    for day in every_day():
        year, month, on = day.year - 2018, kanji[day.month], kanji[day.day]
        for typed in (
            f"令和{year}年{day.month}月{day.day}日",
            f"R{year}.{day.month}.{day.day}",
            f"れいわ{year}ねん{day.month}がつ{day.day}にち",
            f"令和{kanji[year]}年{month}月{on}日",
            f"二〇二{'〇一二三四五六七八九'[day.year % 10]}年{month}月{on}日",
            f"二零二{'〇一二三四五六七八九'[day.year % 10]}年{month}月{on}号",
            f"{day.year}年{month}月{on}号",
        ):
            assert read(typed) == day, typed


@pytest.mark.parametrize(
    "typed",
    [
        *("28 พ.ย. 69", "28พย69", "28 พย 2569", "28 พฤศจิกา 69", "28 เดือน 11 ปี 69", "วันที่ 28 เดือน 11 ปี 2569"),
        *("ថ្ងៃ28 ខែ11 ឆ្នាំ2026", "ថ្ងៃទី២៨ ខែ១១", "28 ខែវិច្ឆិកា", "២៨/១១/២០២៦"),
        *("၂၈ ရက် ၁၁ လ ၂၀၂၆", "၂၀၂၆ ခုနှစ် ၁၁ လပိုင်း ၂၈ ရက်", "၁၁ လပိုင်း ၂၈ ရက်", "နိုဝင်ဘာလ ၂၈ ရက်နေ့"),
        *("२०२६ नोभेम्बर २८", "नोभेम्बर २८ गते", "२०२६/११/२८", "28 nov", "नोभेम्वर २८"),
        *(
            "二零二六年十一月二十八日",
            "二○二六年十一月二十八号",
            "十一月二十八号",
            "11月28号",
            "２０２６年１１月２８日",
        ),
        *("11がつ28にち", "2026ねん 11がつ 28にち", "十一月二十八日", "令和八年十一月二十八日"),
        *("tanggal 28 bulan 11", "28 bulan 11 2026", "28 Nop 2026", "Nob 28", "ika-28 ng Nobyembre", "28 thg 11 26"),
    ],
)
def test_a_day_is_read_as_people_of_each_language_type_it(typed: str) -> None:
    assert read(typed) == TODAY


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        *(("เมื่อวาน", -1), ("สามวันก่อน", -3), ("๓ วันก่อน", -3), ("มะรืน", 2), ("2 อาทิตย์ที่แล้ว", -14)),
        *(("ម្សិលមិញ", -1), ("បីថ្ងៃមុន", -3), ("៣ ថ្ងៃមុន", -3), ("ស្អែក", 1)),
        *(("မနေ့က", -1), ("လွန်ခဲ့တဲ့ သုံးရက်", -3), ("၃ ရက်က", -3), ("မနက်ဖြန်", 1)),
        *(("हिजो", -1), ("तीन दिन अघि", -3), ("३ दिन अगाडि", -3), ("भोलि", 1), ("3 din agadi", -3)),
        *(("两天前", -2), ("两周前", -14), ("两个星期前", -14), ("三天前", -3), ("昨天", -1)),
        *(("kemarin", -1), ("tiga hari lalu", -3), ("lusa", 2), ("kahapon", -1), ("tatlong araw na ang nakalipas", -3)),
        *(("ba ngày trước", -3), ("hom qua", -1), ("きのう", -1), ("3日まえ", -3), ("three days ago", -3)),
    ],
)
def test_a_near_day_is_read_in_the_words_of_each_language(typed: str, days: int) -> None:
    assert read(typed) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    "typed",
    ["२०८३ साल मंसिर १२ गते", "12 mangsir 2083", "११ महिना २८ गते", "8/28 गते", "28 gate", "८३ मंसिर १२", "2083-08-12"],
)
def test_a_day_of_nepal_s_calendar_is_asked_about_and_never_taken_for_another(typed: str) -> None:
    with pytest.raises(DateProblemError) as refused:
        read(typed)
    assert refused.value.problem is DateProblem.NEPALI


def test_a_burmese_month_is_read_with_a_zero_for_a_letter_that_looks_like_it() -> None:
    assert read("ဇန်န၀ါရီလ ၅ ရက် ၂၀၂၇") == date(2027, 1, 5)
