"""What tired people type on a phone leads first to the page that answers it, in each language."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.facts import load_facts
from bot.presenters.guide.search import guide_index
from bot.resources import data_folder, locales_folder
from bot.texts import load_texts

TODAY = date(2026, 11, 28)
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
TYPED = yaml.safe_load(Path(__file__).with_name("typed.yaml").read_text(encoding="utf-8"))


def found(query: str, locale: str) -> tuple[str, ...]:
    return guide_index(TEXTS, locale, FACTS, TODAY).find(query)


@pytest.mark.parametrize("locale", TYPED)
def test_what_tired_people_type_leads_first_to_the_page_that_answers_it(locale: str) -> None:
    asked = [(query, pages.split()) for pages, queries in TYPED[locale].items() for query in queries]
    first = {query: (next(iter(found(query, locale)), None), wanted) for query, wanted in asked}
    assert {query: answer for query, answer in first.items() if answer[0] not in answer[1]} == {}


@pytest.mark.parametrize(
    ("locale", "query"),
    [
        ("en", "i want to go home"),
        ("ja", "国に帰りたい"),
        ("ja-easy", "くにに かえりたい"),
        ("vi", "muốn về nhà"),
        ("id", "mau pulang kampung"),
        ("fil", "gusto ko nang umuwi"),
        ("zh-hans", "想回家"),
        ("ne", "घर जान मन छ"),
        ("km", "ចង់ទៅស្រុក"),
        ("th", "อยากกลับบ้าน"),
        ("my", "အိမ်ပြန်ချင်တယ်"),
    ],
)
def test_who_wants_to_go_home_sees_the_way_for_good_and_the_visit_before_all_others(locale: str, query: str) -> None:
    assert set(found(query, locale)[:2]) == {"leaving_japan", "home_trip"}


@pytest.mark.parametrize(
    ("locale", "query"),
    [
        ("vi", "số điện thoại"),
        ("vi", "cảm ơn"),
        ("vi", "tôi bị đói"),
        ("vi", "tôi là ai"),
        ("vi", "đánh giá"),
        ("fil", "gusto ko nang matulog"),
        ("fil", "gusto ko ng trabaho"),
        ("id", "saya mau tanya"),
        ("ja-easy", "じしんが おこりました"),
        ("ne", "खान मन छ"),
        ("th", "อยากนอน"),
    ],
)
def test_harmless_words_lead_to_no_page_about_violence_or_despair(locale: str, query: str) -> None:
    assert not {"violence", "mental_health", "harassment"} & set(found(query, locale)[:2])
