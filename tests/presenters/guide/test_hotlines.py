"""The telephone pages: what is shown before anybody has dialled it, who answers now, and that no page is empty."""

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
from bot.presenters.guide.hotlines import hotlines_text
from bot.presenters.guide.opening_hours import hours_text
from bot.presenters.guide.pages import pages
from bot.presenters.guide.screens import page_screens
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts

# A Friday morning in Tokyo.
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=TOKYO)
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
EN = Translator(TEXTS, "en")
DIALLED = [office.id for office in FACTS.hotlines.values() if office.can_be_checked]
TRIED = load_facts(data_folder(), dict.fromkeys(DIALLED, Confirmation(NOW.date(), "Ito Hanako")))
HOTLINE_PAGES = [page for page in pages(FACTS) if page.startswith("hotlines")]


def text_of(*ids: str, facts: Facts = FACTS, t: Translator = EN, now: datetime = NOW) -> str:
    return unescape(hotlines_text(t, facts, [facts.hotlines[each] for each in ids], now))


def copied_on(day: date) -> Facts:
    line = replace(FACTS.hotlines["human_rights"], published=day.isoformat())
    return replace(FACTS, hotlines={line.id: line})


def places(text: str, *parts: str) -> list[int]:
    return [text.index(part) for part in parts]


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_110_and_119_stand_first_in_the_readers_language(locale: str) -> None:
    t = Translator(TEXTS, locale)
    text = unescape(page_screens(t, FACTS, pages(FACTS)["hotlines"], NOW)[0])
    names = [t(f"hotline-{each}") for each in ("police", "ambulance_fire", "coast_guard")]
    assert places(text, *names) == sorted(places(text, *names))
    assert t("guide-hotline-note-police") in text
    assert t("guide-hotline-note-ambulance_fire") in text
    assert "⚠️" not in text


def test_a_fresh_copy_is_shown_with_its_day_and_that_nobody_tried_it() -> None:
    text = text_of("human_rights", facts=copied_on(NOW.date() - timedelta(days=120)))
    assert "📞 0570-090911 (English, " in text
    assert "From the official page, copy of 2026-07-30 (Thu), not tried by us." in text
    assert "old" not in text
    assert places(text, "📞", "🔗") == sorted(places(text, "📞", "🔗"))


def test_of_an_old_copy_the_page_comes_first_and_the_number_is_marked() -> None:
    text = text_of("human_rights", facts=copied_on(NOW.date() - timedelta(days=121)))
    assert "Thai) ⚠️ from an old copy" in text
    assert EN("guide-hotline-old", {"on": date(2026, 7, 29)}) in text
    assert places(text, "🔗", "📞") == sorted(places(text, "🔗", "📞"))


def test_a_copy_without_a_date_is_old() -> None:
    text = text_of("houterasu")
    assert text.count("⚠️ from an old copy") == 2
    assert EN("guide-hotline-old", {"on": "none"}) in text


def test_a_number_that_waits_is_not_shown_but_its_office_and_address_are() -> None:
    text = text_of("labour_standards", "fresc_labour")
    assert "0120" not in text
    assert "📞" not in text
    assert EN("hotline-labour_standards") in text
    assert "https://www.check-roudou.mhlw.go.jp/lp/hotline/" in text
    assert text.count(EN("guide-hotlines-waiting")) == 1


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_an_office_of_which_only_the_name_is_known_is_shown_by_it_and_without_a_number(locale: str) -> None:
    t = Translator(TEXTS, locale)
    for page in HOTLINE_PAGES:
        text = unescape(page_screens(t, FACTS, pages(FACTS)[page], NOW)[0])
        offices = [office for office in FACTS.hotlines.values() if office.topic == page]
        assert [office.id for office in offices if t(f"hotline-{office.id}") not in text] == []
    text = text_of("vietnam_embassy", "embassy", t=t)
    assert t("guide-hotlines-named") in text
    assert t("guide-hotlines-waiting") not in text
    assert "📞" not in text
    assert "03-3466" not in text


def test_what_has_neither_page_nor_number_is_asked_of_nobody() -> None:
    asked = {office.id for office in FACTS.stale_hotlines(NOW.date())}
    assert "vietnam_embassy" in asked
    assert not asked & {"embassy", "city_hall", "hello_work"}
    assert FACTS.checkable("city_hall") is None


def test_what_staff_have_tried_is_told_with_the_day_the_languages_and_the_price() -> None:
    text = text_of("labour_standards", facts=TRIED)
    assert "📞 0120-531-406 (Vietnamese)\nOnly on: Wed, Fri, Sat\n📞" in text
    assert EN("guide-hotline-checked", {"on": NOW.date()}) in text
    assert EN("guide-hotline-cost-free") in text
    assert EN("guide-hotlines-waiting") not in text


def test_of_a_number_in_the_readers_language_it_is_told_when_it_is_answered_next() -> None:
    text = text_of("labour_standards", facts=TRIED, t=Translator(TEXTS, "vi"))
    assert "📞 0120-531-406 (Tiếng Việt)\nChỉ vào: Th 4, Th 6, Th 7\n🔴" in text
    assert text.count("2026-11-27 (Th 6) lúc 17:00") == 2  # of this number, and of those that answer on all days


def test_who_speaks_the_readers_language_stands_before_the_others() -> None:
    text = text_of("human_rights_ja", "human_rights", facts=TRIED, t=Translator(TEXTS, "vi"))
    assert places(text, "0570-090911", "0570-003-110") == sorted(places(text, "0570-090911", "0570-003-110"))
    assert "(Tiếng Việt, " in text


def test_a_placeholder_is_never_shown() -> None:
    line = replace(FACTS.hotlines["houterasu"], numbers=(Number("00-0000-0000"),))
    assert "0000" not in text_of(line.id, facts=replace(FACTS, hotlines={line.id: line}))


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize("facts", [FACTS, TRIED], ids=["nobody tried", "all tried"])
def test_every_telephone_page_has_an_address_and_fits_into_a_message(facts: Facts, locale: str) -> None:
    for page in HOTLINE_PAGES:
        text = page_screens(Translator(TEXTS, locale), facts, pages(facts)[page], NOW)[0]
        assert "🔗 https://" in text
        assert len(re.sub("<[^>]+>", "", text)) < 3900, page


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ((2026, 11, 27, 16, 59), "🟢 By these hours, somebody answers now, until 17:00."),
        ((2026, 11, 27, 17, 0), "🔴 By these hours, nobody answers now. Next: 2026-11-30 (Mon) at 09:00."),
        ((2026, 11, 23, 12, 0), "Next: 2026-11-24 (Tue) at 09:00."),  # a holiday on Monday
        ((2026, 12, 28, 18, 0), "Next: 2027-01-04 (Mon) at 09:00."),
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
