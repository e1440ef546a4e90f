"""What is common knowledge only, or where pages contradict each other, is never shown as fact."""

from datetime import date, datetime, time

import pytest

from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.result_json import result_as_json
from bot.domain.days import TOKYO
from bot.domain.facts.sources import Confirmation
from bot.facts import load_facts
from bot.presenters.checks.findings import finding_text
from bot.presenters.checks.report import report
from bot.presenters.guide.pages import pages
from bot.presenters.guide.screens import page_screens
from bot.presenters.sources import check_line, checked_text, source_line
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts

TODAY = date(2026, 11, 22)
TEST = {"skill_test_passed": True}
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize(
    ("answers", "criterion", "is_doubted"),
    [
        ({"nationality": "KG", "travel_document": "passport"}, "return_cooperation", True),
        ({"nationality": "VN", "travel_document": "passport"}, "return_cooperation", False),
        ({"nationality": "BD"}, "home_country_procedure", True),
        ({"nationality": "CN"}, "home_country_procedure", True),
        ({"nationality": "VN"}, "home_country_procedure", False),
        ({"status": "ssw2", "field": "fishery", "required_experience": True, **TEST}, "skill", True),
        ({"status": "ssw2", "field": "food_service", "required_experience": True, **TEST}, "skill", False),
        ({"status": "ssw2", "field": "fishery", "japanese_test": "n3"}, "japanese", False),
    ],
)
def test_a_finding_says_that_staff_will_confirm_it_whatever_the_verdict(
    locale: str, answers: dict[str, object], criterion: str, is_doubted: bool
) -> None:
    t = Translator(TEXTS, locale)
    raw = {"status": "ssw1", "path": "change_status", **answers}
    case = Case(parse_answers(raw, ELIGIBILITY, FACTS), FACTS, TODAY)
    result = evaluate(ELIGIBILITY, case)
    text = next(finding_text(t, ELIGIBILITY, each, case) for each in result.findings if each.id == criterion)
    assert (t("result-unconfirmed") in text) is is_doubted
    assert "unconfirmed" not in str(result_as_json(result))


@pytest.mark.parametrize(("sources", "is_doubted"), [(("P36", "CONFLICT"), True), (("O08",), False)])
def test_sources_say_it_too(sources: tuple[str, ...], is_doubted: bool) -> None:
    t = Translator(TEXTS, "en")
    assert (t("result-unconfirmed") in checked_text(t, FACTS, sources, TODAY)) is is_doubted


@pytest.mark.parametrize(
    ("source", "certainty"), [("O01", "certain"), ("O08", "likely"), ("P36", "likely"), ("CONFLICT", "unsettled")]
)
@pytest.mark.parametrize("locale", TEXTS.locales)
def test_a_source_says_in_three_steps_how_sure_it_is(locale: str, source: str, certainty: str) -> None:
    t = Translator(TEXTS, locale)
    assert source_line(t, FACTS.sources[source]).startswith(t(f"result-certainty-{certainty}"))


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_that_nobody_has_checked_and_that_a_point_is_unsettled_stand_once_on_a_screen(locale: str) -> None:
    t = Translator(TEXTS, locale)
    unchecked, unsettled = t("result-checked", {"on": "none", "stale": True}), t("guide-field-unsettled")
    for page in pages(FACTS).values():
        for text in page_screens(t, FACTS, page, datetime.combine(TODAY, time(12), TOKYO)):
            assert text.count(unchecked) <= 1, page.id
            assert text.count(unsettled) <= 1, page.id


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_a_report_says_once_that_nobody_has_checked_and_a_day_with_each_point_that_somebody_did(locale: str) -> None:
    t = Translator(TEXTS, locale)
    unchecked = t("result-checked", {"on": "none", "stale": True})
    raw = {"status": "ssw1", "path": "change_status"}
    facts = load_facts(data_folder(), {"SEED-0": Confirmation(TODAY, "Ito Hanako")})
    case = Case(parse_answers(raw, ELIGIBILITY, facts), facts, TODAY)
    checked = [each for each in evaluate(ELIGIBILITY, case).findings if each.checked_on is not None]
    text = report(t, ELIGIBILITY, case)
    assert text.count(unchecked) == 1
    assert checked
    assert text.count(check_line(t, TODAY, is_stale=False)) == len(checked)


@pytest.mark.parametrize(
    ("checked_on", "is_stale", "told"),
    [
        (None, True, "Nobody has checked this yet."),
        (date(2026, 1, 5), True, "Last checked on the official page on 2026-01-05 (Mon), more than 180 days ago."),
        (date(2026, 11, 20), False, "Checked on the official page on 2026-11-20 (Fri)."),
    ],
)
def test_it_is_told_when_somebody_checked(checked_on: date | None, is_stale: bool, told: str) -> None:
    assert check_line(Translator(TEXTS, "en"), checked_on, is_stale=is_stale).startswith(told)
