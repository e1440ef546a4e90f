"""The test of `data/`: it loads, every record has its source, and nothing counts as checked that nobody checked."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest

from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Standing
from bot.domain.facts.sources import Confirmation, parts
from bot.facts import load_facts
from bot.facts.confirmations import read_confirmations
from bot.resources import data_folder
from bot.settings import FactsSettings
from tests.architecture.sources import (
    REPOSITORY,
    dotted,
    imported_modules,
    nodes,
    python_files,
    read,
    repository_files,
)

OPEN = (
    *("care", "building_cleaning", "manufacturing", "construction", "shipbuilding", "auto_repair", "aviation"),
    *("accommodation", "auto_transport", "railway", "agriculture", "fishery", "food_manufacturing", "food_service"),
    *("forestry", "wood"),
)
DECIDED = ("linen_supply", "logistics_warehousing", "resource_circulation")
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


def all_records(facts: Facts) -> list[object]:
    tables = (facts.criteria, facts.fields, facts.countries, facts.excluded_countries, facts.documents)
    more = (facts.supports, facts.hotlines, facts.guide, facts.reminders, facts.law_changes)
    life = (facts.life_guide, facts.life_figures, facts.minimum_wages, facts.red_flags)
    return [record for table in (*tables, *more, *life) for record in table.values()]


def test_sixteen_fields_are_open_and_three_are_decided(facts: Facts) -> None:
    assert tuple(field.id for field in facts.fields.values() if field.open) == OPEN
    assert tuple(field.id for field in facts.fields.values() if not field.open) == DECIDED
    assert not any(facts.fields[field].is_open(date.max) for field in DECIDED)


@pytest.mark.parametrize(
    ("day", "is_holiday"),
    [
        (date(2026, 11, 23), True),
        (date(2026, 11, 22), False),
        (date(2026, 9, 22), True),  # between two holidays
        (date(2027, 3, 22), True),  # the Monday after a holiday on Sunday
        (date(2026, 12, 31), False),
        (date.min, False),
        (date.max, False),
    ],
)
def test_the_public_holidays_of_japan_are_known(facts: Facts, day: date, is_holiday: bool) -> None:
    assert (day in facts.holidays) is is_holiday


def test_eleven_fields_have_ssw2_and_two_allow_dispatch(facts: Facts) -> None:
    without = {field.id for field in facts.fields.values() if field.open and not field.ssw2}
    assert without == {"care", "auto_transport", "railway", "forestry", "wood"}
    assert {field.id for field in facts.fields.values() if field.dispatch} == {"agriculture", "fishery"}


def test_every_field_has_official_names_and_an_open_one_its_skill_tests(facts: Facts) -> None:
    assert len({field.name_ja for field in facts.fields.values()} | {f.name_en for f in facts.fields.values()}) == 38
    assert {field.id for field in facts.fields.values() if field.skill_tests} == set(OPEN)
    with_ssw2_test = {f.id for f in facts.fields.values() for test in f.skill_tests if test.status == "ssw2"}
    assert all(facts.fields[field].ssw2 for field in with_ssw2_test)


def test_food_service_takes_nobody_from_abroad_since_13_april_2026_but_extends(facts: Facts) -> None:
    field = facts.fields["food_service"]
    since = [suspension.validity.since for suspension in field.suspensions]
    assert since == [date(2026, 4, 13)] * 2
    assert field.suspension("ssw1", "from_abroad", date(2026, 4, 12)) is None
    assert field.suspension("ssw1", "extend", TODAY) is None
    assert field.suspension("ssw2", "from_abroad", TODAY) is None


def test_what_is_common_knowledge_or_contradicts_itself_awaits_staff(facts: Facts) -> None:
    standards = [standard for field in facts.fields.values() for standard in field.standards]
    waiting = {standard.id for standard in standards if facts.awaits_confirmation(standard.sources)}
    assert {"home_visit", "certified_workshop", "hotel_licence", "employer_experience"} <= waiting
    assert not {"acceptance_plan", "submanager_experience", "new_driver_training"} & waiting


def test_every_record_and_every_part_of_it_has_a_known_source(facts: Facts) -> None:
    sourced = [part for record in all_records(facts) for part in parts(record) if hasattr(part, "sources")]
    assert len(sourced) > len(all_records(facts))
    for part in sourced:
        assert part.sources
        assert set(part.sources) <= set(facts.sources)


def test_every_source_is_used_and_can_be_found(facts: Facts) -> None:
    users = "".join(read(path) for path in repository_files() if path.parts[0] == "data" and path.stem != "sources")
    assert [source for source in facts.sources if not re.search(rf"\b{source}\b", users)] == []
    without_page = {source.id for source in facts.sources.values() if source.url is None}
    third_hand = {"H05", "H06", "H07", "H08", "H11", "K01", "P52", "CARE-FAQ", "BROKEN-TERMS", "HELLO-WORK"}
    third_hand |= {"LABOUR-ACT", "EQUAL-TREATMENT", "INTERVIEW-FORM", "BICYCLE-FINES"}
    assert without_page == {"SEED-0", "SEED-1", *third_hand, "GENERAL", "CONFLICT"}


def test_nothing_gets_a_check_day_because_somebody_wrote_code(facts: Facts) -> None:
    assert not any(source.checked for source in facts.sources.values())
    assert not any(hotline.checked for hotline in facts.hotlines.values())
    assert read_confirmations(REPOSITORY / FactsSettings.model_fields["facts_confirmations"].default) == {}


def test_the_repository_keeps_nobodys_confirmations() -> None:
    default = FactsSettings.model_fields["facts_confirmations"].default
    assert default not in repository_files()
    assert f"/{default}" in read(Path(".gitignore")).splitlines()
    kept = [path for path in repository_files() if path.suffix in {".yaml", ".yml"} and "checked_on:" in read(path)]
    assert kept == []


def test_only_a_person_can_make_a_confirmation() -> None:
    writers = {path for path in python_files("bot") if "bot.facts.confirmations" in imported_modules(path)}
    assert writers == {Path("bot/facts/__init__.py"), Path("bot/facts/confirmed_facts.py")}
    makers = {path for path in python_files("bot") for node in nodes(path) if is_confirmation(node)}
    asked = {Path("bot/commands/facts_confirm.py"), Path("bot/dialogs/facts.py")}
    assert makers == {Path("bot/facts/confirmations.py"), *asked}


def is_confirmation(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] == "Confirmation"


def test_without_a_check_only_numbers_of_official_text_are_shown(facts: Facts) -> None:
    by_standing = {
        standing: {line.id for line in facts.hotlines.values() if line.standing(TODAY) is standing}
        for standing in Standing
    }
    assert by_standing[Standing.ALWAYS] == {"police", "ambulance_fire"}
    assert by_standing[Standing.TRIED] == set()
    seen = by_standing[Standing.COPIED] | by_standing[Standing.OLD]
    assert seen == {"immigration_information", "human_rights", "houterasu", "dv_plus"}


def test_a_dialled_hotline_is_tried_for_120_days_and_a_copy_after_that() -> None:
    facts = load_facts(data_folder(), {"houterasu": Confirmation(date(2026, 11, 22), "Ito Hanako")})
    assert facts.hotlines["houterasu"].standing(date(2027, 3, 22)) is Standing.TRIED
    assert facts.hotlines["houterasu"].standing(date(2027, 3, 23)) is Standing.OLD


def test_what_leads_nowhere_for_workers_of_today_is_left_out(facts: Facts) -> None:
    assert not {"otit", "inochi", "japan_helpline"} & set(facts.hotlines)


def test_a_confirmation_is_laid_over_its_source_and_an_orphan_is_ignored() -> None:
    check = Confirmation(TODAY, "Ito Hanako")
    facts = load_facts(data_folder(), {"O08": check, "no_longer_there": check})
    assert [source.id for source in facts.sources.values() if source.checked == check] == ["O08"]


def test_the_countries_of_the_contract_are_recorded(facts: Facts) -> None:
    memorandum = "PH KH NP MM MN LK ID VN BD UZ PK TH IN MY LA KG TJ"
    assert " ".join(country.id for country in facts.countries.values() if country.memorandum) == memorandum
    assert [country.id for country in facts.countries.values() if country.cooperates and not country.memorandum] == [
        "CN"
    ]
    assert facts.excluded_countries == {}
    assert len(facts.country_codes) == 249


def test_ten_supports_stand_in_the_official_order(facts: Facts) -> None:
    assert [support.official_number for support in facts.supports.values()] == list(range(1, 11))


def test_every_document_proves_a_criterion_and_every_criterion_has_one(facts: Facts) -> None:
    proved = {criterion for document in facts.documents.values() for criterion in document.proves}
    assert proved == {criterion.id for criterion in ELIGIBILITY.criteria}


# Pages of bodies about their own work, on hosts that do not show it, and official pages without an address here.
OF_THE_BODY_ITSELF = {
    *("O09", "O11", "O15", "H18", "H19", "CARE-FAQ", "FISHERY-N3"),
    "H11",  # Muko City
}


def test_what_counts_as_official_stands_on_the_page_of_an_office_or_of_the_body_itself(facts: Facts) -> None:
    official = [source for source in facts.sources.values() if source.confidence == "official"]
    offices = re.compile(r"https://([a-z0-9-]+\.)*((go|lg)\.jp|(city|town|vill)\.[a-z.-]+\.jp)/")
    elsewhere = {source.id for source in official if not offices.match(source.url or "")}
    assert elsewhere == OF_THE_BODY_ITSELF


def test_the_result_of_every_examination_that_opens_a_sixth_year_is_a_document(facts: Facts) -> None:
    asked = {field.sixth_year.question for field in facts.fields.values() if field.sixth_year is not None}
    assert {paper.score for paper in facts.documents.values() if paper.score is not None} == asked


def test_what_is_told_as_certain_is_in_force_or_decided_and_what_is_in_force_has_begun(facts: Facts) -> None:
    begun = [change.effective_on for change in facts.law_changes.values() if change.status == "in_force"]
    assert max(day for day in begun if day is not None) <= TODAY
    assert None not in begun
    expected = [change.id for change in facts.law_changes.values() if change.status == "planned"]
    assert expected == ["bank_chip_2027", "unpaid_insurance_2027"]


def test_changes_of_law_stand_in_the_order_of_their_days(facts: Facts) -> None:
    days = [change.effective_on or date.max for change in facts.law_changes.values()]
    assert days == sorted(days)


def test_the_organisation_of_the_demo_is_plainly_invented(facts: Facts) -> None:
    assert facts.organisation.registration_number == "00登-000000"
    assert facts.organisation.phone == "00-0000-0000"


def test_the_organisations_number_is_read_only_where_a_placeholder_is_kept_back() -> None:
    readers = {
        path
        for path in python_files("bot")
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and dotted(node).endswith("organisation.phone")
    }
    assert readers == {Path("bot/presenters/organisation.py"), Path("bot/commands/doctor/__init__.py")}
