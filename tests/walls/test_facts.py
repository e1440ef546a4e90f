"""The wall around `data/`: it loads, every record has its source, and a mistake in it is told in one line."""

import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Confirmation, Facts
from bot.facts import FactsError, load_facts
from bot.places import data_folder

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


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of `data/` to break."""
    return Path(shutil.copytree(data_folder(), tmp_path / "data"))


def parts(record: object) -> Iterator[object]:
    if isinstance(record, tuple):
        for part in record:
            yield from parts(part)
    if is_dataclass(record) and not isinstance(record, type):
        yield record
        for field in fields(record):
            yield from parts(getattr(record, field.name))


def all_records(facts: Facts) -> list[object]:
    tables = (facts.criteria, facts.fields, facts.countries, facts.excluded_countries, facts.documents)
    more = (facts.supports, facts.hotlines)
    return [record for table in (*tables, *more) for record in table.values()]


def test_sixteen_fields_are_open_and_three_are_decided(facts: Facts) -> None:
    assert tuple(field.id for field in facts.fields.values() if field.open) == OPEN
    assert tuple(field.id for field in facts.fields.values() if not field.open) == DECIDED
    assert not any(facts.fields[field].is_open(date.max) for field in DECIDED)


def test_eleven_fields_have_ssw2_and_two_allow_dispatch(facts: Facts) -> None:
    without = {field.id for field in facts.fields.values() if field.open and not field.ssw2}
    assert without == {"care", "auto_transport", "railway", "forestry", "wood"}
    assert {field.id for field in facts.fields.values() if field.dispatch} == {"agriculture", "fishery"}


def test_every_record_and_every_part_of_it_has_a_known_source(facts: Facts) -> None:
    sourced = [part for record in all_records(facts) for part in parts(record) if hasattr(part, "sources")]
    assert len(sourced) > len(all_records(facts))
    for part in sourced:
        assert part.sources
        assert set(part.sources) <= set(facts.sources)


def test_every_source_is_used_and_can_be_found(facts: Facts) -> None:
    without_page = {source.id for source in facts.sources.values() if source.url is None}
    assert without_page == {"SEED-0", "SEED-1", "K01", "P52", "GENERAL"}


def test_nothing_gets_a_check_day_because_somebody_wrote_code(facts: Facts) -> None:
    assert not any(source.checked for source in facts.sources.values())
    assert not any(hotline.checked for hotline in facts.hotlines.values())


def test_until_somebody_dials_them_only_110_and_119_are_shown(facts: Facts) -> None:
    shown = [hotline for hotline in facts.hotlines.values() if hotline.is_shown(TODAY)]
    assert [number.number for hotline in shown for number in hotline.numbers] == ["110", "119"]


def test_a_dialled_hotline_is_shown_for_120_days() -> None:
    facts = load_facts(data_folder(), {"houterasu": Confirmation(date(2026, 11, 22), "Ito Hanako")})
    assert facts.hotlines["houterasu"].is_shown(date(2027, 3, 22))
    assert not facts.hotlines["houterasu"].is_shown(date(2027, 3, 23))


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


def test_the_organisation_of_the_demo_is_plainly_invented(facts: Facts) -> None:
    assert facts.organisation.registration_number == "00登-000000"
    assert facts.organisation.phone == "00-0000-0000"


BREAKS = {
    "fields": [
        ("ssw2: false", "ssw2: false\n  colour: red", "care: colour: "),
        ("ssw2: false", "ssw2: maybe", "care: ssw2: "),
        ("ssw2: false", "ssw2: false\n  ssw2: true", "line 3: key 'ssw2' stands twice"),
        ("  ssw2: false\n", "", "care: ssw2: "),
        ("since: 2026-04-13", "since: 2026-02-30", "food_service: suspensions.0.validity.since: "),
        ("since: 2026-04-13", "since: 20260413", "food_service: suspensions.0.validity.since: "),
        ("[SEED-1, P01, P02]", "[]", "food_service: a source is missing"),
        ("[SEED-1, P01, P02]", "[P99]", "food_service: P99 is not known"),
        ("until: null", "until: 2026-01-01", "food_service: since 2026-04-13 is after until"),
        ("[from_abroad]", "[from_abroad, change_status]", "food_service: two suspensions overlap"),
        ("open: true", "open: true\n  opens_on: 2027-04-01", "care: open and opens_on contradict"),
        ("id: wood", "id: care", "care: the id stands twice"),
        ("- id: care", "- id: [care", "line "),
        ("- id: care", "- nothing", "line "),
    ],
    "countries": [
        ("from_abroad: required, ", "", "PH: needs: from_abroad is missing"),
        ("{from_abroad: req", "{by_boat: unclear, from_abroad: req", "PH: needs: by_boat"),
        ("id: PH", "id: XX", "XX: XX is not known"),
    ],
    "country_codes": [('"NO", NP', "NO, NP", "record ")],
    "documents": [("[age, return", "[beauty, return", "passport: beauty is not known")],
    "hotlines": [
        ("id: police\n", "id: O08\n", "O08: a source has this id too"),
        ('number: "110"', "number: 110", "police: numbers.0.number: "),
    ],
    "organisation": [("2029-06-30", "2029-06-31", "record 1: registration_expires_on: ")],
    "sources": [
        ("confidence: official\n", "confidence: sure\n", "O01: confidence: "),
        ("checked: null}", 'checked: {"on": 2026-11-22, by: Ito}}', "SEED-0: checked is filled in; leave it empty"),
    ],
}
ROWS = [(f"{name}.yaml", *row) for name, rows in BREAKS.items() for row in rows]


@pytest.mark.parametrize(("file", "old", "new", "line"), ROWS)
def test_a_mistake_is_told_with_file_record_problem_and_remedy(
    data: Path, file: str, old: str, new: str, line: str
) -> None:
    text = (data / file).read_text(encoding="utf-8")
    assert old in text
    (data / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FactsError) as caught:
        load_facts(data)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    assert any(told.startswith(f"{file}: {line}") for told in lines)
    assert all("; " in told for told in lines)


def vietnam_with(data: Path, *validities: str) -> None:
    """Vietnam's one procedure, once for each of these validities."""
    path = data / "countries.yaml"
    text = path.read_text(encoding="utf-8")
    head, tail = text.split("- id: VN", 1)
    start = tail.index("    - validity")
    end = tail.index("- id: BD")
    procedure = tail[start:end].split("\n", 1)[1]
    procedures = "".join(f"    - validity: {validity}\n{procedure}" for validity in validities)
    path.write_text(f"{head}- id: VN{tail[:start]}{procedures}{tail[end:]}", encoding="utf-8")


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("{until: 2026-12-31}", "{since: 2026-12-31}", "two procedures overlap"),
        ("{until: null}", "{since: 2026-12-31}", "two procedures overlap"),
        ("{until: 2026-12-30}", "{since: 2027-01-01}", "there is a gap between two procedures"),
    ],
)
def test_periods_neither_overlap_nor_leave_a_gap(data: Path, first: str, second: str, problem: str) -> None:
    vietnam_with(data, first, second)
    with pytest.raises(FactsError, match=f"countries.yaml: VN: {problem}"):
        load_facts(data)


def test_a_new_period_begins_the_day_after_the_old_one_ends(data: Path) -> None:
    vietnam_with(data, "{until: 2026-12-31}", "{since: 2027-01-01}")
    vietnam = load_facts(data).countries["VN"]
    assert vietnam.procedure(date(2026, 12, 31)) is vietnam.procedures[0]
    assert vietnam.procedure(date(2027, 1, 1)) is vietnam.procedures[1]


def test_a_missing_file_is_told(data: Path) -> None:
    (data / "supports.yaml").unlink()
    with pytest.raises(FactsError, match="file: it cannot be read; put it back into data/"):
        load_facts(data)


def test_all_mistakes_of_a_file_are_told_at_once(data: Path) -> None:
    path = data / "supports.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("official_number", "number"), encoding="utf-8")
    with pytest.raises(FactsError) as caught:
        load_facts(data)
    assert len(caught.value.problems) == 20
