"""The telephone pages: who helps this reader first, what is shown before anybody has dialled it, who answers now."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest

from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number
from bot.domain.facts.sources import Confirmation
from bot.facts import load_facts
from bot.presenters.guide.hotlines import best_first, danger_lines, hotlines_text
from bot.presenters.guide.office import office_text
from bot.presenters.guide.opening_hours import hours_text
from bot.presenters.guide.pages import pages
from bot.presenters.guide.screens import page_screens
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts
from tests.dialogs.windows import longest, visible

# A Friday morning in Tokyo.
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=TOKYO)
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
EN = Translator(TEXTS, "en")
VI = Translator(TEXTS, "vi")
DIALLED = [office.id for office in FACTS.hotlines.values() if office.can_be_checked]
TRIED = load_facts(data_folder(), dict.fromkeys(DIALLED, Confirmation(NOW.date(), "Ito Hanako")))
HOTLINE_PAGES = [page for page in pages(FACTS) if page.startswith("hotline")]
ROOM = 285


def text_of(hotline: str, facts: Facts = FACTS, t: Translator = EN, now: datetime = NOW) -> str:
    """The page of one office."""
    return unescape(office_text(t, facts, facts.hotlines[hotline], now))


def lines_of(*ids: str, facts: Facts = FACTS, t: Translator = EN, now: datetime = NOW, room: int = ROOM) -> str:
    """What stands above the buttons of these offices."""
    return unescape(hotlines_text(t, facts, [facts.hotlines[each] for each in ids], now, room))


def copied_on(day: date) -> Facts:
    line = replace(FACTS.hotlines["human_rights"], published=day.isoformat())
    return replace(FACTS, hotlines={line.id: line})


def places(text: str, *parts: str) -> list[int]:
    return [text.index(part) for part in parts]


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_110_and_119_stand_first_in_the_readers_language(locale: str) -> None:
    t = Translator(TEXTS, locale)
    text = unescape(page_screens(t, FACTS, pages(FACTS)["hotlines"], NOW)[0])
    names = [t(f"hotline-{each}") for each in ("police", "ambulance_fire")]
    assert places(text, *names) == sorted(places(text, *names))
    assert "⚠️" not in text
    assert t("guide-hotline-note-police") in text_of("police", t=t)
    assert t("guide-hotline-note-ambulance_fire") in text_of("ambulance_fire", t=t)


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize("facts", [FACTS, TRIED], ids=["nobody tried", "all tried"])
def test_no_telephone_page_is_longer_than_a_phone(facts: Facts, locale: str) -> None:
    long = {
        (page, now): visible(screen)
        for page in HOTLINE_PAGES
        for now in (NOW, NOW + timedelta(hours=32))
        for screen in page_screens(Translator(TEXTS, locale), facts, pages(facts)[page], now)
        if visible(screen) > longest(locale)
    }
    assert long == {}


def test_a_topic_shows_three_lines_at_most_and_every_office_has_a_page() -> None:
    every = [office.id for office in TRIED.hotlines.values()]
    assert lines_of(*every, facts=TRIED, room=10_000).count("📞") == 3
    assert lines_of(*every, facts=TRIED, room=0) == ""
    assert [office.id for office in FACTS.hotlines.values() if f"hotline-{office.id}" not in pages(FACTS)] == []


def test_who_speaks_the_readers_language_and_answers_now_stands_first() -> None:
    rights = [office for office in TRIED.hotlines.values() if office.topic == "hotlines_rights"]
    evening = NOW.replace(hour=20)
    assert next(office.id for office in best_first(TRIED, rights, "vi", evening)) == "dv_plus"
    assert [office.id for office in best_first(TRIED, rights, "vi", NOW)][:2] == ["human_rights", "houterasu"]


def test_offices_that_speak_japanese_are_for_who_reads_plain_japanese() -> None:
    rights = [office for office in TRIED.hotlines.values() if office.topic == "hotlines_rights"]
    ordered = [[office.id for office in best_first(TRIED, rights, each, NOW)] for each in ("ja", "ja-easy")]
    assert ordered[0] == ordered[1]
    numbers = [
        re.findall(r"<b>[\d-]+</b>", "\n".join(danger_lines(Translator(TEXTS, each), TRIED, NOW)))
        for each in ("ja", "ja-easy")
    ]
    assert numbers[0] == numbers[1] != []


def test_a_line_says_the_readers_language_and_who_answers_now() -> None:
    text = lines_of("human_rights", "human_rights_ja", facts=TRIED, t=VI)
    assert places(text, "0570-090911", "0570-003-110") == sorted(places(text, "0570-090911", "0570-003-110"))
    assert f"{VI('hotline-human_rights')}, Tiếng Việt" in text
    assert VI("guide-line-open", {"at": "17:00"}) in text


def test_a_fresh_copy_is_shown_with_its_day_and_that_nobody_tried_it() -> None:
    text = text_of("human_rights", copied_on(NOW.date() - timedelta(days=120)))
    assert "📞 0570-090911 (English)" in text
    assert EN("guide-hotline-copied", {"on": date(2026, 7, 30)}) in text
    assert "old" not in text.lower()
    assert places(text, "📞", "🔗") == sorted(places(text, "📞", "🔗"))


def test_of_an_old_copy_the_page_comes_first() -> None:
    facts = copied_on(NOW.date() - timedelta(days=121))
    text = text_of("human_rights", facts)
    assert EN("guide-hotline-old", {"on": date(2026, 7, 29)}) in text
    assert places(text, "🔗", "📞") == sorted(places(text, "🔗", "📞"))
    assert "⚠️" in lines_of("human_rights", facts=facts)


def test_a_copy_without_a_date_is_old() -> None:
    assert EN("guide-hotline-old", {"on": "none"}) in text_of("houterasu")


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_a_number_that_waits_is_not_shown_but_its_office_and_address_are(locale: str) -> None:
    t = Translator(TEXTS, locale)
    text = text_of("labour_standards", t=t)
    assert not {"0120", "📞"} & set(text.split())
    assert "0120" not in text
    assert t("guide-hotline-waiting") in text
    assert "労働条件相談ほっとライン" in text or locale == "ja"
    assert 'href="https://www.check-roudou.mhlw.go.jp/lp/hotline/"' in text
    assert lines_of("labour_standards", "fresc_labour", t=t) == t("guide-hotlines-waiting")


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_an_office_of_which_only_the_name_is_known_is_found_by_its_japanese_name(locale: str) -> None:
    t = Translator(TEXTS, locale)
    for hotline in ("vietnam_embassy", "embassy"):
        text = text_of(hotline, t=t)
        assert t("guide-hotline-named") in text
        assert "📞" not in text
        name = FACTS.hotlines[hotline].name_ja
        assert name in f"{t(f'hotline-{hotline}')}\n{text}"


def test_what_has_neither_page_nor_number_is_asked_of_nobody() -> None:
    asked = {office.id for office in FACTS.stale_hotlines(NOW.date())}
    assert "vietnam_embassy" in asked
    assert not asked & {"embassy", "city_hall", "hello_work"}
    assert FACTS.checkable("city_hall") is None


def test_what_staff_have_tried_is_told_with_the_day_the_languages_and_the_price() -> None:
    text = text_of("labour_standards", TRIED)
    assert text.index("📞 0120-531-401 (English)") < text.index("<blockquote")
    assert "📞 0120-531-406 (Vietnamese)\nOnly on: Wed, Fri, Sat\n📞" in text
    assert EN("guide-hotline-checked", {"on": NOW.date()}) in text
    assert EN("guide-hotline-cost-free") in text
    assert EN("guide-hotline-waiting") not in text


def test_of_a_number_in_the_readers_language_it_is_told_when_it_is_answered_next() -> None:
    text = text_of("labour_standards", TRIED, VI)
    first, folded = text.split("<blockquote")
    assert "📞 0120-531-406 (Tiếng Việt)\n🔴" in first
    assert "📞 0120-531-406 (Tiếng Việt)\nChỉ vào: Th 4, Th 6, Th 7\n🔴" in folded
    assert text.count("2026-11-27 (Th 6)") == 4  # the day of the check, of this number twice, of all numbers


def test_a_placeholder_is_never_shown() -> None:
    line = replace(FACTS.hotlines["houterasu"], numbers=(Number("00-0000-0000"),))
    facts = replace(FACTS, hotlines={line.id: line})
    assert "0000" not in text_of(line.id, facts)
    assert "0000" not in lines_of(line.id, facts=facts)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ((2026, 11, 27, 16, 59), "🟢 now, until 17:00"),
        ((2026, 11, 27, 17, 0), "🔴 closed. Next: 2026-11-30 (Mon) 09:00"),
        ((2026, 11, 23, 12, 0), "Next: 2026-11-24 (Tue) 09:00"),  # a holiday on Monday
        ((2026, 12, 28, 18, 0), "Next: 2027-01-04 (Mon) 09:00"),
    ],
)
def test_it_is_told_who_answers_now_or_when_next(now: tuple[int, int, int, int, int], told: str) -> None:
    assert told in text_of("human_rights", now=datetime(*now, tzinfo=TOKYO))


@pytest.mark.parametrize(
    ("locale", "hotline", "told"),
    [
        ("en", "dv_plus", "🕘 day and night"),
        ("en", "houterasu", "🕘 Mon–Fri 09:00–17:00 (time in Japan)"),
        ("ja", "human_rights", "🕘 月–金 09:00–17:00（日本時間）。12月29日から1月3日までは休みです。"),
        ("en", "labour_standards", "🕘 Mon–Fri 17:00–22:00; Sat, Sun and public holidays 09:00–21:00 (time in Japan)."),
        ("vi", "consumer", "🕘 Chúng tôi không biết giờ làm việc."),
    ],
)
def test_opening_hours_are_told_in_the_readers_words(locale: str, hotline: str, told: str) -> None:
    assert hours_text(Translator(TEXTS, locale), FACTS.hotlines[hotline].hours_of()).startswith(told)


def numbers_of(hotlines: Iterator[Hotline]) -> set[str]:
    return {number.number for hotline in hotlines for number in hotline.numbers}


def test_no_text_repeats_a_number_of_an_office() -> None:
    """A number stands once, in the data, where its source stands beside it."""
    long_ones = {number for number in numbers_of(iter(FACTS.hotlines.values())) if len(number) > len("#9110")}
    written = "".join(path.read_text("utf-8") for path in Path(locales_folder()).rglob("*.ftl"))
    assert [number for number in long_ones if number in written] == []
