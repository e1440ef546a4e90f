"""The search of the guide: what workers type leads to the page that answers it."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import load_facts
from bot.presenters.guide.pages import pages_of
from bot.presenters.guide.search import IndexedPage, guide_index, guide_index_of, phrase_of
from bot.resources import data_folder, locales_folder
from bot.texts import SOURCE_LOCALE, Translator, load_texts

TODAY = date(2026, 11, 28)
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
QUERIES = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))
FIRST, LEAST_SHARE = 3, 0.9


def found(query: str, locale: str = SOURCE_LOCALE) -> tuple[str, ...]:
    return guide_index(TEXTS, locale, FACTS, TODAY).find(query)


def page(page_id: str, *phrases: str, body: str = "") -> IndexedPage:
    return IndexedPage(page_id, tuple(phrase_of(phrase, is_own=True) for phrase in phrases), body)


def test_nine_of_ten_things_that_workers_type_lead_to_the_right_page_among_the_first_three() -> None:
    asked = [(locale, query, wanted) for locale, rows in QUERIES.items() for query, wanted in rows.items()]
    # A language without a folder is read in English, and searched in all the same.
    answers = {row: found(row[1], row[0] if row[0] in TEXTS.locales else SOURCE_LOCALE)[:FIRST] for row in asked}
    misses = {row: answer for row, answer in answers.items() if row[2] not in answer}
    share = 1 - len(misses) / len(asked)
    assert share >= LEAST_SHARE, f"{share:.0%} found; missed: {misses}"


def test_a_search_word_of_every_language_leads_to_its_page() -> None:
    missed = [
        (language, words[0], topic.id)
        for topic in FACTS.life_guide.values()
        for language, words in topic.search_words.items()
        if topic.id not in found(words[0])
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("OVERTIME", "overtime_pay"),
        ("ｏｖｅｒｔｉｍｅ", "overtime_pay"),
        ("over time", "overtime_pay"),
        ("  overtime!!", "overtime_pay"),
        ("ovretime", "overtime_pay"),
        ("tăng ca", "overtime_pay"),
        ("TANG CA", "overtime_pay"),
        ("ざんぎょう", "overtime_pay"),
        ("ザンギョウ", "overtime_pay"),
        ("残業代が少ない", "overtime_pay"),
        ("ザイリュウカード", "residence_card_lost"),
        ("pay slip", "pay_slip"),
        ("payslip", "pay_slip"),
        ("My boss hit me. I am afraid.", "violence"),
        ("hotline", "hotline-labour_standards"),
        ("police", "hotline-police"),
        ("embassy", "hotline-embassy"),
        ("大使館", "hotline-embassy"),
        ("interviews", "interviews"),
        ("minimum wage 2026", "minimum_wage"),
        ("five years", "five_years"),
        ("介護", "field-care"),
    ],
)
def test_spelling_makes_no_difference_and_the_old_pages_are_found_too(query: str, wanted: str) -> None:
    assert wanted in found(query)[:FIRST]


@pytest.mark.parametrize(
    ("locale", "query", "wanted"),
    [
        ("vi", "bhyt", "health_insurance_card"),
        ("vi", "ktx", "housing"),
        ("vi", "khai sinh", "pregnancy_childcare"),
        ("vi", "shiminzei", "resident_tax"),
        ("vi", "luong it qua", "minimum_wage"),
        ("vi", "an hiep", "harassment"),
        ("ja", "ねつ", "sick_hospital"),
        ("ja", "おくさん", "family"),
        ("ja", "はいしゃ", "sick_hospital"),
        ("ja-easy", "あたまが いたい", "sick_hospital"),
        ("ja-easy", "5ねん", "five_years"),
        ("id", "solat", "religion_food"),
        ("id", "kontrakan", "housing"),
        ("fil", "apato", "housing"),
        ("en", "apato", "housing"),
        ("en", "ijime", "harassment"),
        ("fil", "terminated", "dismissal"),
        ("en", "embassy", "hotline-embassy"),
        ("fil", "embassy", "hotline-embassy"),
        ("vi", "đại sứ quán", "hotline-vietnam_embassy"),
        ("zh-hans", "个税", "income_tax"),
        ("zh-hans", "辞工", "quitting"),
        ("zh-hans", "炒鱿鱼", "dismissal"),
        ("zh-hans", "有给", "paid_leave"),
        ("zh-hans", "gongzi", "pay_slip"),
        ("zh-hans", "工资太低", "minimum_wage"),
        ("zh-hans", "打黑工", "side_jobs"),
        ("my", "သံရုံး", "hotline-embassy"),
        ("ne", "rajdutawas", "hotline-embassy"),
    ],
)
def test_what_fresh_walkers_sought_leads_to_its_page_first(locale: str, query: str, wanted: str) -> None:
    assert found(query, locale)[0] == wanted


def test_whole_words_come_before_parts_and_parts_only_where_nothing_else_is_found() -> None:
    pages = [page("different", "different pay"), page("rent", "rent"), page("parent", "for parents")]
    assert guide_index_of(pages).find("rent") == ("rent",)
    assert guide_index_of(pages[::2]).find("rent") == ("parent", "different")
    assert found("rent")[0] == "housing"


@pytest.mark.parametrize(
    ("locale", "query"),
    [
        ("ja", "けんこうしんだん"),
        ("ja", "労働組合"),
        ("vi", "công đoàn"),
        ("en", "union"),
        ("en", "vaccine"),
        ("en", "divorce"),
        ("ja-easy", "りこん"),
        ("ja-easy", "つまらない"),
        ("ja", "会いたい"),
    ],
)
def test_what_no_page_answers_finds_nothing_rather_than_a_piece_of_another_word(locale: str, query: str) -> None:
    assert found(query, locale) == ()


@pytest.mark.parametrize(
    ("locale", "query"), [("en", "fire"), ("en", "gas smell"), ("ja", "火事"), ("vi", "cháy"), ("vi", "khí ga")]
)
def test_a_fire_and_gas_lead_to_119_first(locale: str, query: str) -> None:
    assert found(query, locale)[0] == "hotline-ambulance_fire"


def test_a_word_that_somebody_knows_is_not_taken_for_another() -> None:
    pages = [page("house", "house"), page("mouse", "mouse")]
    assert guide_index_of(pages).find("house") == ("house",)
    assert guide_index_of(pages).find("hpuse") == ("house",)
    assert guide_index_of([*pages, page("wife", "wife")]).find("wifi") == ()


def test_what_leads_to_a_page_counts_more_than_what_stands_on_it() -> None:
    pages = [page("on", "x", body="pay the tax"), page("title", "tax"), page("begins", "taxes of the city")]
    assert guide_index_of(pages).find("tax") == ("title", "begins", "on")


def test_a_page_with_all_of_the_words_comes_before_one_with_some() -> None:
    pages = [page("room", "phòng"), page("interview", "Phỏng vấn ba tháng một lần")]
    assert guide_index_of(pages).find("phong van") == ("interview", "room")


def test_a_phrase_is_found_though_other_words_or_spaces_stand_between_its_words() -> None:
    index = guide_index_of([page("kept", "护照 收走"), page("slip", "လစာ"), page("unpaid", "လစာမရ")])
    assert index.find("护照被老板收走了") == ("kept",)
    assert index.find("လစာ မရဘူး") == ("unpaid", "slip")
    assert guide_index_of([page("pay", "gaji"), page("late", "gaji dibayar")]).find("gaji gak dibayar")[0] == "late"


def test_a_word_leads_less_surely_where_the_rest_of_its_phrase_was_not_sought() -> None:
    pages = [page("violence", "sep danh toi", "bi danh"), page("sick", "bi om")]
    assert guide_index_of(pages).find("toi bi om")[0] == "sick"


def test_equally_good_pages_keep_their_order() -> None:
    assert guide_index_of([page("b", "pay"), page("a", "pay")]).find("pay") == ("b", "a")


@pytest.mark.parametrize("query", ["", " ?! 🙂 ", "\u200c\u200c", "%_*", "zzzzzz", "a" * 4096])
def test_what_says_nothing_finds_nothing(query: str) -> None:
    assert found(query) == ()


@given(st.text(max_size=60))
def test_any_words_find_pages_that_are_there_each_once(query: str) -> None:
    ids = {each.id for each in pages_of(FACTS, TODAY)}
    answer = found(query)
    assert set(answer) <= ids
    assert len(set(answer)) == len(answer)


def test_every_title_is_found_first_by_itself() -> None:
    missed = [
        (locale, each.id, title)
        for locale in TEXTS.locales
        for each in pages_of(FACTS, TODAY)
        for title in [Translator(TEXTS, locale).label(each.heading)]
        if each.id not in found(title, locale)[:FIRST]
    ]
    assert missed == []


def test_who_is_cold_is_not_led_to_the_pension_whose_word_differs_by_its_accent() -> None:
    assert "lump_sum_withdrawal" not in found("lạnh", "vi")
