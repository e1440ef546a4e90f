"""Whom a notice is for, in one sentence of the reader's language: all of the conditions, and of each any value."""

from datetime import date

import pytest

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.reach import LanguageReach, Reach
from bot.facts import load_facts
from bot.presenters.notices import audience_text, unreached_text
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, language_name, load_texts

FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
SOME = NoticeAudience(locales=("vi", "my"), employers=(1,), stay_ends_within=3, has_no_interview=True)
EVERYTHING = NoticeAudience(
    locales=("vi", "xx"),
    statuses=("ssw1", "ssw2"),
    fields=("care", "building_cleaning", "manufacturing", "unknown", "other"),
    employers=(1, 9),
    prefectures=("JP-13", "JP-99"),
    stay_ends_within=1,
    has_no_interview=True,
    last_seen_before=date(2026, 11, 1),
    numbers=("W-1",),
    has_changed_results=True,
    workers=(1, 2),
    lacks_notices=(707,),
    beyond_roster=True,
)


def sentence(locale: str, audience: NoticeAudience) -> str:
    return audience_text(Translator(TEXTS, locale), FACTS, audience, {1: "Example Foods"})


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (
            "en",
            (
                "It is for everybody on the roster who reads Vietnamese or Burmese, works at Example Foods,"
                " has a stay that ends within 3 months, and has no interview booked."
            ),
        ),
        (
            "ja",
            (
                "対象：名簿のうち、次のすべてに当てはまる人。読む言語がベトナム語またはミャンマー語、"
                "所属機関がExample Foods、在留期間の満了が3か月以内、面談の予約なし。"
            ),
        ),
        (
            "vi",
            (
                "Gửi cho mọi người trong danh sách mà đọc Tiếng Việt hoặc Tiếng Miến Điện, làm việc tại Example Foods,"
                " hết hạn lưu trú trong 3 tháng tới và chưa đặt lịch phỏng vấn."
            ),
        ),
    ],
)
def test_it_is_one_sentence(locale: str, said: str) -> None:
    assert sentence(locale, SOME) == said


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_what_nobody_knows_any_more_is_called_by_its_id_and_many_are_counted(locale: str) -> None:
    said = sentence(locale, EVERYTHING)
    for part in ("xx", "#9", "JP-99", "W-1", "2026-11-01", "707"):
        assert part in said
    assert "unknown" not in said, "of five fields three are named"
    assert len(said) < 1000


def test_without_conditions_it_is_for_everybody() -> None:
    assert sentence("en", NoticeAudience()) == "It is for everybody on the roster."
    assert sentence("en", NoticeAudience(beyond_roster=True)).endswith("everybody else in the bot.")


def test_each_reason_for_which_somebody_gets_nothing_is_a_line() -> None:
    reach = Reach((LanguageReach("my", False, 9, 2, 7, 0, 0), LanguageReach("vi", True, 9, 0, 0, 1, 3)))
    assert unreached_text(Translator(TEXTS, "en"), reach).splitlines() == [
        "⚠️ No words in their language: 7",
        "Not in the bot: 2",
        "Telegram does not reach them: 1",
        "Have muted news: 3",
    ]
    assert (reach.people, reach.reached) == (18, 5)


def test_a_language_that_nobody_knows_is_called_by_its_code() -> None:
    assert [language_name(code, "en") for code in ("vi", "xx", "no such")] == ["Vietnamese", "xx", "no such"]
