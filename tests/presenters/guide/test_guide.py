"""The guide against the real data and texts: every page can be reached, read and found in every language."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from html import unescape

import pytest

from bot.domain.days import TOKYO, Validity
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.domain.guide import LifeTopic
from bot.domain.support.consultation import ConsultationKind
from bot.facts import load_facts
from bot.presenters.guide.content import page_content, searched_text
from bot.presenters.guide.fields import field_text
from bot.presenters.guide.pages import pages, pages_below, pages_of
from bot.presenters.guide.screens import page_screens
from bot.presenters.guide.search import guide_index
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts
from simulator.markup import parse_html, utf16_length
from tests.dialogs.windows import longest, visible

# A Sunday morning in Tokyo.
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=TOKYO)
TODAY = NOW.date()
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
EN = Translator(TEXTS, "en")


def text_of(page_id: str, facts: Facts = FACTS, t: Translator = EN) -> str:
    return unescape("\n\n".join(page_screens(t, facts, pages(facts)[page_id], NOW)))


def said_on(page_id: str) -> str:
    """What the page says, not yet cut into screens."""
    return unescape("\n\n".join(page_content(EN, FACTS, pages(FACTS)[page_id], NOW).paragraphs))


def found(locale: str, query: str) -> tuple[str, ...]:
    return guide_index(TEXTS, locale, FACTS, TODAY).find(query)


def test_every_page_can_be_reached_from_the_contents() -> None:
    reached, waiting = [], pages_below(FACTS, None, TODAY)
    while waiting:
        page = waiting.pop()
        reached.append(page.id)
        waiting += pages_below(FACTS, page.id, TODAY)
    assert sorted(reached) == sorted(page.id for page in pages_of(FACTS, TODAY))


def test_the_guide_holds_what_the_requirement_text_tells() -> None:
    assert [page.id for page in pages_below(FACTS, "system", TODAY)] == [
        *("what_is", "types", "fields", "organisation", "supports"),
        *("interviews", "job_change", "changes"),
    ]
    assert [page.id for page in pages_below(FACTS, "fields", TODAY)] == [f"field-{field}" for field in FACTS.fields]
    assert [page.id for page in pages_below(FACTS, "supports", TODAY)][1:] == [
        f"support-{code}" for code in FACTS.supports
    ]


@pytest.mark.parametrize(
    ("page_id", "kind"),
    [
        ("support-transport", ConsultationKind.LIFE),
        ("support-job_change", ConsultationKind.JOB_CHANGE),
        ("interviews", ConsultationKind.WORK),
        ("field-care", ConsultationKind.PROCEDURE),
        ("organisation", None),
    ],
)
def test_a_support_is_asked_for_by_a_consultation_of_a_fitting_kind_or_of_any(
    page_id: str, kind: ConsultationKind | None
) -> None:
    assert pages(FACTS)[page_id].asks is kind


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_every_page_names_its_sources_and_that_nobody_has_checked_them(locale: str) -> None:
    t = Translator(TEXTS, locale)
    for page in pages(FACTS).values():
        if isinstance(page.record, str | LifeTopic) or page.id == "changes":
            continue  # a group tells nothing; pages about daily life, and each change, have sources of their own
        text = text_of(page.id, t=t)
        assert [source for source in page.record.sources if FACTS.sources[source].title not in text] == [], page.id
        is_checked_beside_each_number = page.id.startswith("hotline")
        is_told = t("result-checked", {"on": "none", "stale": True}) in text
        assert is_told is not is_checked_beside_each_number, page.id


def test_no_screen_of_a_page_is_longer_than_a_phone() -> None:
    long = {
        (locale, page.id, number): length
        for locale in TEXTS.locales
        for page in pages(FACTS).values()
        for number, screen in enumerate(page_screens(Translator(TEXTS, locale), FACTS, page, NOW))
        if (length := visible(screen)) > longest(locale)
    }
    assert long == {}


def test_every_screen_of_every_page_is_html_that_telegram_takes() -> None:
    for locale in TEXTS.locales:
        for page in pages_of(FACTS, TODAY):
            for screen in page_screens(Translator(TEXTS, locale), FACTS, page, NOW):
                assert utf16_length(parse_html(screen).text) <= 4096, page.id


@pytest.mark.parametrize("locale", sorted({TEXTS.staff_locale(each) for each in TEXTS.locales}))
def test_staff_can_read_from_which_page_a_worker_comes(locale: str) -> None:
    t = Translator(TEXTS, locale)
    for page in pages(FACTS).values():
        shelf, _, title = page.heading.rpartition("-")
        if not isinstance(page.record, str):
            assert t(page.heading) in t(f"staff-asked_from-{shelf.replace('-', '_')}", {"page": title})


def test_a_page_tells_the_day_on_which_its_sources_were_checked() -> None:
    facts = load_facts(data_folder(), dict.fromkeys(FACTS.guide["type_1"].sources, Confirmation(TODAY, "Ito Hanako")))
    assert EN("result-checked", {"on": "2026-11-22 (Sun)", "stale": False}) in text_of("type_1", facts)


@pytest.mark.parametrize(
    ("locale", "query", "page_id"),
    [
        ("en", "food", "field-food_manufacturing"),
        ("en", "side job", "type_1"),
        ("en", "jft basic", "tests"),
        ("ja", "面談", "interviews"),
        ("ja", "外食", "field-food_service"),
        ("vi", "phong van", "interviews"),
        ("vi", "Dieu duong", "field-care"),
        ("vi", "介護", "field-care"),
    ],
)
def test_words_lead_to_the_page_that_is_about_them(locale: str, query: str, page_id: str) -> None:
    assert page_id in found(locale, query)


def test_a_page_whose_title_has_the_words_comes_first() -> None:
    assert found("ja", "面談")[0] in {"interviews", "support-interview"}


def test_an_index_is_built_once_for_a_language_and_a_day() -> None:
    assert guide_index(TEXTS, "vi", FACTS, TODAY) is guide_index(TEXTS, "vi", FACTS, TODAY)


def test_food_service_tells_what_is_limited_since_when_and_that_extending_is_not() -> None:
    text = said_on("field-food_service")
    scope = {"verdict": "not_met", "status": "ssw1", "path": "from_abroad"}
    assert EN("guide-suspension", scope) in text
    assert EN("guide-suspension-days", {"since": "2026-04-13 (Mon)", "until": "none"}) in text
    assert EN("guide-suspension-extend") in text
    assert EN("guide-fields-notice", {"fields": EN("field-food_service")}) in said_on("fields")


def test_a_suspension_that_has_ended_is_told_no_more() -> None:
    field = FACTS.fields["food_service"]
    running = Validity(date(2026, 4, 13), TODAY)
    ended = replace(field, suspensions=tuple(replace(each, validity=running) for each in field.suspensions))
    until = EN("guide-suspension-days", {"since": "2026-04-13 (Mon)", "until": "2026-11-22 (Sun)"})
    assert until in field_text(EN, FACTS, ended, TODAY)
    after = field_text(EN, FACTS, ended, TODAY + timedelta(days=1))
    assert EN("guide-suspension-extend") not in after
    assert "2026" not in after


def test_a_suspension_without_a_known_beginning_tells_no_day() -> None:
    field = FACTS.fields["food_service"]
    undated = replace(field, suspensions=tuple(replace(each, validity=Validity()) for each in field.suspensions))
    text = field_text(EN, FACTS, undated, TODAY)
    assert EN("guide-suspension", {"verdict": "not_met", "status": "ssw1", "path": "from_abroad"}) in text
    assert "2026" not in text


def test_a_field_that_is_only_decided_promises_nothing() -> None:
    text = text_of("field-linen_supply")
    assert EN("guide-field-not_open") in text
    assert EN("guide-field-ssw2", {"has": False}) not in text


def test_what_is_not_confirmed_about_a_field_says_that_staff_will_confirm_it() -> None:
    crew = {"roles": EN("eligibility-option-railway_role-crew"), "status": "ssw1", "below": "needs_staff"}
    assert EN("guide-field-level", crew) in said_on("field-railway")
    doubtful = [
        (field, test)
        for field in FACTS.fields.values()
        for test in field.skill_tests
        if FACTS.awaits_confirmation(test.sources)
    ]
    for field, test in doubtful:
        told = EN("guide-field-skill_test", {"status": test.status, "test": test.name_ja, "unsure": True})
        assert told in said_on(f"field-{field.id}")


@pytest.mark.parametrize("mistranslation", ["foreign player", "host family", "timber", "ready-to-play"])
def test_the_mistranslations_of_the_requirement_text_are_put_right(mistranslation: str) -> None:
    texts = [text_of(page.id) for page in pages_of(FACTS, TODAY)]
    assert [text for text in texts if mistranslation in text] == []


def test_a_visa_is_what_an_embassy_gives_and_never_the_status_of_residence() -> None:
    texts = {page.id: searched_text(EN, FACTS, page, NOW) for page in pages_of(FACTS, TODAY)}
    assert {page for page, text in texts.items() if "visa" in text} == {"change.visa_fees_2026", "family", "scams"}


def test_every_change_has_a_page_however_many_are_to_come() -> None:
    change = FACTS.law_changes["care_school_route_2027"]
    many = {f"change_{number}": replace(change, id=f"change_{number}") for number in range(60)}
    assert len(pages_below(replace(FACTS, law_changes=many), "changes", TODAY)) == len(many)


def test_a_question_stands_on_the_screen_of_its_answer() -> None:
    screens = page_screens(EN, FACTS, pages(FACTS)["job_change_help"], NOW)
    (asked,) = [screen for screen in screens if "Do you want to leave by your own wish?" in screen]
    assert "Then nobody has this duty." in asked
