"""Pages about daily life: short, honest about what nobody has confirmed, and never a promise that is not owed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

import pytest

from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.facts.sources import CHECK_LASTS_DAYS, Confirmation
from bot.domain.guide import LifeTopic
from bot.domain.unicode.clusters import columns
from bot.facts import load_facts
from bot.presenters.folded import folded
from bot.presenters.guide.life import life_text, offices_of, part_text, parts_of, who_helps_text
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts
from tests.dialogs.windows import WIDEST_LABEL, longest, visible

# A Saturday in Tokyo: some lines answer, others do not.
NOW = datetime(2026, 11, 28, 17, 5, tzinfo=TOKYO)
TODAY = NOW.date()
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
CONFIRMED = load_facts(data_folder(), dict.fromkeys(FACTS.sources, Confirmation(TODAY, "Ito Hanako")))
EN = Translator(TEXTS, "en")


def screens(t: Translator, facts: Facts, topic: LifeTopic) -> Iterator[tuple[str, str]]:
    yield "page", life_text(t, facts, topic, NOW)
    for part in parts_of(topic):
        if part == "who":
            yield part, who_helps_text(t, facts, topic, NOW, "ssw2")
        else:
            yield part, part_text(t, facts, topic, part, TODAY)


def every_screen() -> Iterator[tuple[str, Facts, LifeTopic, str, str]]:
    for locale, facts in product(TEXTS.locales, (FACTS, CONFIRMED)):
        for topic in facts.life_guide.values():
            for name, text in screens(Translator(TEXTS, locale), facts, topic):
                yield locale, facts, topic, name, text


def without_folded(text: str) -> str:
    start, end = folded("|").split("|")
    head, _, tail = text.partition(start)
    return head + tail.partition(end)[2] if tail else head


def test_no_screen_is_longer_than_a_phone() -> None:
    long = {
        (locale, topic.id, name): length
        for locale, _, topic, name, text in every_screen()
        if (length := visible(text)) > longest(locale)
    }
    assert long == {}


def test_every_button_is_narrow_enough() -> None:
    keys = [f"life-title-{topic}" for topic in FACTS.life_guide]
    keys += [f"hotline-{hotline}" for hotline in FACTS.hotlines]
    keys += [f"life-group-{topic.group}" for topic in FACTS.life_guide.values()]
    labels = {(locale, key): Translator(TEXTS, locale).label(key) for locale in TEXTS.locales for key in keys}
    assert {each: label for each, label in labels.items() if columns(label) > WIDEST_LABEL} == {}


def test_every_screen_says_once_whether_somebody_has_checked_it() -> None:
    unsaid = [
        (locale, topic.id, name)
        for locale, facts, topic, name, text in every_screen()
        if text.count(check(Translator(TEXTS, locale), facts)) != 1
        and any(facts.sources[source].can_be_checked for source in topic.sources)
    ]
    assert unsaid == []


def check(t: Translator, facts: Facts) -> str:
    if facts is CONFIRMED:
        return t("result-checked", {"on": "2026-11-28 (Sat)", "stale": False}).split("2026", maxsplit=1)[0]
    return t("result-checked", {"on": "none", "stale": True})


def figures(topic: str, facts: Facts = FACTS) -> str:
    return part_text(EN, facts, facts.life_guide[topic], "figures", TODAY)


def test_a_number_that_rests_on_an_official_page_is_shown_with_the_day_of_its_copy() -> None:
    assert EN("life-figure-overtime_more", {"percent": 25}) in figures("overtime_pay")
    assert EN("life-copied", {"confidence": "quoted", "on": "2026-11-28"}) in figures("overtime_pay")
    assert EN("life-figure-wage_claim", {"years": 3}) in figures("unpaid_wages")
    assert EN("life-copied", {"confidence": "quoted", "on": "2026-05-11"}) in figures("unpaid_wages")


def test_a_number_that_rests_on_less_waits_until_somebody_confirms_it_and_no_longer_than_a_check_holds() -> None:
    limit = EN("life-figure-overtime_limit", {"hours_a_month": 45, "hours_a_year": 360})
    assert limit not in figures("long_hours")
    assert EN("life-figures-from_staff") in figures("long_hours")
    assert limit in figures("long_hours", CONFIRMED)
    assert EN("life-figures-from_staff") not in figures("long_hours", CONFIRMED)
    earlier = Confirmation(TODAY - timedelta(days=CHECK_LASTS_DAYS + 1), "Ito Hanako")
    old = load_facts(data_folder(), {"OVERTIME-LIMIT": earlier})
    assert limit not in figures("long_hours", old)


def test_where_some_numbers_wait_the_others_are_shown_and_that_is_said() -> None:
    assert EN("life-figures-waiting") in figures("overtime_pay")
    assert EN("life-figures-waiting") not in figures("overtime_pay", CONFIRMED)


def test_the_numbers_that_nobody_has_confirmed_are_only_those_of_other_pages() -> None:
    waiting = {each.id for each in FACTS.life_figures.values() if not FACTS.may_be_shown(each.sources, TODAY)}
    assert waiting == {
        *("overtime_start", "day_off_week", "break_short", "break_long", "overtime_limit", "overtime_most"),
        *("benefit_wait", "customers_rule", "old_cards", "housing_fees", "phone_chip", "sixth_year"),
        *("bicycle_phone", "bicycle_light", "bicycle_two"),
    }


def test_common_knowledge_is_never_a_source_of_a_number() -> None:
    unsettled = [each.id for each in FACTS.life_figures.values() if FACTS.awaits_confirmation(each.sources)]
    assert unsettled == []


def test_japanese_words_stand_folded_with_their_reading() -> None:
    text = part_text(EN, FACTS, FACTS.life_guide["pay_slip"], "need", TODAY)
    assert "給与明細（きゅうよめいさい）" in text
    assert "給与明細（" not in without_folded(text)


def test_where_it_is_written_is_told_by_the_site_and_how_sure_it_is() -> None:
    text = part_text(EN, FACTS, FACTS.life_guide["unpaid_wages"], "sources", TODAY)
    assert f"{EN('result-certainty-likely')}: <a href=" in text
    assert ">www.mhlw.go.jp</a>" in text
    assert FACTS.sources["WAGE"].title not in text


def test_the_minimum_wage_of_every_prefecture_stands_folded() -> None:
    text = figures("minimum_wage")
    assert "Tokyo (東京都): 1,280" in text
    assert "東京都" not in without_folded(text)
    assert "東京都" not in figures("overtime_pay")


def test_a_wage_is_written_as_the_reader_s_language_writes_numbers() -> None:
    text = part_text(Translator(TEXTS, "id"), FACTS, FACTS.life_guide["minimum_wage"], "figures", TODAY)
    assert "Tokyo (東京都): 1.280" in text


@pytest.mark.parametrize("status", ["ssw1", "ssw2", None])
def test_to_go_with_somebody_is_promised_only_where_it_is_owed(status: str | None) -> None:
    text = who_helps_text(EN, FACTS, FACTS.life_guide["moving_house"], NOW, status)
    said = {each: EN("life-support", {"status": each or "none"}) in text for each in ("ssw1", "ssw2", None)}
    assert [each for each, is_said in said.items() if is_said] == [status]


def test_who_is_in_danger_is_told_whom_to_call_and_not_what_is_owed() -> None:
    text = who_helps_text(EN, FACTS, FACTS.life_guide["violence"], NOW, "ssw2")
    assert "<b>110</b>" in text
    assert EN("life-support", {"status": "ssw2"}) not in text


def test_who_helps_is_the_line_in_the_own_language_first_and_whether_it_answers_now() -> None:
    topic = FACTS.life_guide["deposit_penalty_debt"]
    text = who_helps_text(Translator(TEXTS, "vi"), FACTS, topic, NOW, None)
    assert "0570-078377" in text
    assert Translator(TEXTS, "vi")("guide-line-closed", {"on": "2026-11-30", "at": "09:00"}) in text
    later = who_helps_text(Translator(TEXTS, "vi"), FACTS, topic, NOW + timedelta(hours=40), None)
    assert Translator(TEXTS, "vi")("guide-line-open", {"at": "17:00"}) in later


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_a_page_about_danger_has_110_or_119_on_its_first_screen(locale: str) -> None:
    t = Translator(TEXTS, locale)
    violence = life_text(t, FACTS, FACTS.life_guide["violence"], NOW)
    assert violence.index("<b>110</b>") < violence.index("<b>119</b>")
    pages = {topic.id: life_text(t, FACTS, topic, NOW) for topic in FACTS.life_guide.values() if topic.danger}
    assert len(pages) == 7
    assert [page for page, text in pages.items() if "<b>110</b>" not in text and "<b>119</b>" not in text] == []


def test_a_number_that_waits_for_staff_is_not_shown_and_its_office_has_a_page() -> None:
    topic = replace(FACTS.life_guide["scams"], who_helps=("police_not_urgent",))
    text = who_helps_text(EN, FACTS, topic, NOW, None)
    assert "#9110" not in text
    assert EN("guide-hotlines-waiting") in text
    assert [office.id for office in offices_of(FACTS, topic, "en", NOW)] == ["police_not_urgent"]
