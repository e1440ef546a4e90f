"""What is common knowledge only, or where pages contradict each other, is never shown as fact."""

from datetime import date

import pytest

from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.result_json import result_as_json
from bot.facts import load_facts
from bot.presenters.checks.findings import finding_text
from bot.presenters.sources import checked_text
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
    result = evaluate(ELIGIBILITY, Case(parse_answers(raw, ELIGIBILITY, FACTS), FACTS, TODAY))
    text = next(finding_text(t, ELIGIBILITY, each, FACTS) for each in result.findings if each.id == criterion)
    assert (t("result-unconfirmed") in text) is is_doubted
    assert "unconfirmed" not in str(result_as_json(result))


@pytest.mark.parametrize(("sources", "is_doubted"), [(("P36", "CONFLICT"), True), (("O08",), False)])
def test_sources_say_it_too(sources: tuple[str, ...], is_doubted: bool) -> None:
    t = Translator(TEXTS, "en")
    assert (t("result-unconfirmed") in checked_text(t, FACTS, sources, TODAY)) is is_doubted
