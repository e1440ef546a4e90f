"""A mistake in `data/` is told in one line: file, record, problem, remedy."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.facts import RecordsError, load_facts
from bot.resources import data_folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of `data/` to break."""
    return Path(shutil.copytree(data_folder(), tmp_path / "data"))


BREAKS = {
    "fields": [
        ("ssw2: false", "ssw2: false\n  colour: red", "care: colour: "),
        ("ssw2: false", "ssw2: maybe", "care: ssw2: "),
        ("ssw2: false", "ssw2: false\n  ssw2: true", "line 7: key 'ssw2' stands twice"),
        ("  ssw2: false\n", "", "care: ssw2: "),
        ("since: 2026-04-13", "since: 2026-02-30", "food_service: suspensions.0.validity.since: "),
        ("since: 2026-04-13", "since: 20260413", "food_service: suspensions.0.validity.since: "),
        ("[SEED-1, P01, P02]", "[]", "food_service: a source is missing"),
        ("[SEED-1, P01, P02]", "[P99]", "food_service: P99 is not known"),
        ("until: null", "until: 2026-01-01", "food_service: since 2026-04-13 is after until"),
        (
            "  paths: [from_abroad]\n",
            "  paths: [from_abroad, change_status]\n",
            "food_service: two suspensions overlap",
        ),
        ("paths: [from_abroad]", "paths: [by_boat]", "auto_transport: questions.0.later.paths.0: "),
        ("ssw2: false", "ssw2: true", "care: ssw2 and required_experience do not fit"),
        ("  exemption_question: care_exemption\n", "", "care: exemptions and exemption_question do not fit"),
        ("care_exam_score_80, sources", "luck, sources", "care: sixth_year.question: "),
        ("care_exam_score_80, sources", "ssw2_score_80, sources", "care: ssw2 and sixth_year do not fit"),
        ("  sixth_year: {question: ssw2_score_80", "#", "building_cleaning: ssw2 and sixth_year do not fit"),
        (
            "id: lead_restaurant, sources: [O06, EXPERIENCE-11]",
            "id: lead, sources: []",
            "food_service: a source is missing",
        ),
        ("open: true", "open: true\n  opens_on: 2027-04-01", "care: open and opens_on contradict"),
        ("id: wood", "id: care", "care: the id stands twice"),
        ("sources: [SEED-1, K01, K08, P37, P62]", "sources: []", "care: a source is missing"),
        ("  sources: [SEED-1, K01, K08, P37, P62]\n", "", "care: sources: "),
        ("sources: [P37]", "sources: []", "care: a source is missing"),
        ("party: employer", "party: nobody", "care: standards.0.party: "),
        ("opens_on: null", "opens_on: 2027-02-30", "linen_supply: opens_on: "),
        ("opens_on: null", "opens_on: soon", "linen_supply: opens_on: "),
        ("care_japanese_test", "!!binary aGVsbG8=", "file: it holds a value of no kind used here"),
        ("name_ja: 介護", "name_ja: \0", "file: it is not plain text"),
        ("- id: care", "- id: [care", "line "),
        ("- id: care", "- nothing", "line "),
    ],
    "countries": [
        ("from_abroad: required, ", "", "PH: needs: from_abroad is missing"),
        ("{from_abroad: req", "{by_boat: unclear, from_abroad: req", "PH: needs: by_boat"),
        ("id: PH", "id: XX", "XX: XX is not known"),
        ("memorandum: true", "memorandum: true\n  memorandum: true", "line "),
        ("memorandum: true", "capital: Manila", "PH: capital: "),
        ("filed: false", "filed: perhaps", "PH: procedures.0.papers.0.filed: "),
        ("since: null", "since: 2026-13-01", "PH: procedures.0.validity.since: "),
        ("sources: [O04]", "sources: []", "PH: a source is missing"),
    ],
    "country_codes": [('"NO", NP', "NO, NP", "record ")],
    "aliases": [
        ("[NPL, ", "[NPL, Burma, ", "countries.NP: “Burma” means MM too; leave it with one of them"),
        ("      介護分野,", "      外食業,", "fields.food_service: “外食業” means care too"),
        ("    - 2号", "    - １号", "statuses.ssw2: “１号” means ssw1 too"),
        ("[nep, ", "[VIE, ", "languages.ne: “VIE” means vi too"),
        ("  NP: [", "  XX: [", "countries.XX: it is not known"),
        ("[クリーニング]", "[清掃]", "trades: “清掃” means building_cleaning alone; leave it with one of them"),
        ("[building_cleaning, linen_supply]", "[linen_supply]", "trades: “クリーニング” means linen_supply alone"),
        ("[building_cleaning, linen_supply]", "[beauty, linen_supply]", "trades: beauty is not known; correct the id"),
        ("countries:", "cities:", "record 1: "),
    ],
    "authorities": [("[police], conf", "[polis], conf", "police: polis is not known")],
    "supports": [("search_words: {en: [e", "search_words: {xx: [e", "housing: search_words: xx is not known")],
    "documents": [("[age, return", "[beauty, return", "passport: beauty is not known")],
    "hotlines": [
        ("id: police\n", "id: O08\n", "O08: a source has this id too"),
        ('number: "110"', "number: 110", "police: numbers.0.number: "),
        ("sources: [O11]", "sources: []", "police: a source is missing"),
        ("[警察, けいさつ, 泥棒, どろぼう, 強盗]", "[]", "police: search_words: ja has a word without letters"),
        ("checked: null", "checked: {'on': 2026-11-22, by: Ito}", "police: checked is filled in; leave it empty"),
        ("always: true", "always: true\n  always: false", "line "),
        ("0570-013904", "00-0000-0000", "immigration_information: number 00-0000-0000 is a placeholder; write the"),
        ("0570-013904", "0570 013904", "immigration_information: number 0570 013904 is no telephone number; write"),
        ("topic: hotlines_work", "topic: nowhere", "labour_standards: nowhere is not known"),
        ('closes_at: "17:15"', 'closes_at: "25:15"', "immigration_information: hours.0.closes_at: "),
        ("days: [mon, tue, wed, thu, fri]", "days: []", "immigration_information: hours on no day; name at least"),
        ("days: [tue, wed, sat]", "days: [tuesday]", "labour_standards: numbers.3.days.0: "),
        ("  show: confirm_first", "  show: maybe", "police_not_urgent: show: "),
        (
            "  show: confirm_first",
            '  show: "yes"',
            "police_not_urgent: show: yes, but no official text was seen; ",
        ),
        ('published: "2024-07"', 'published: "July"', "consultation_centres: published: July is no date; write"),
        ("cost: free", "cost: cheap", "police: cost: "),
        ('  numbers: [{number: "110", languages: [ja]}]\n', "", "police: show: yes, but there is no number"),
    ],
    "guide": [
        ("shows: fields", "shows: flags", "fields: shows: "),
        ("asks: procedure", "asks: dance", "what_is: asks: "),
        ("parent: types", "parent: nowhere", "type_1: parent: nowhere does not stand above it"),
        (
            "{id: what_is, parent: system,",
            "{id: what_is, parent: workers,",
            "what_is: parent: workers does not stand above it",
        ),
        (", shows: supports", ", shows: fields", "fields: shows: fields is shown twice"),
        (", shows: supports", "", "file: no topic shows supports"),
        ("sources: [SEED-1, K01]", "sources: []", "what_is: a source is missing"),
    ],
    "red_flags": [
        ("within: at_once", "within: soon", "danger: within: "),
        ("urgency: red", "urgency: pink", "danger: urgency: "),
        ("id: overstay", "id: boredom", "boredom: id: "),
        ("authorities: [police, ambulance, crisis_line]", "authorities: [sheriff]", "danger: sheriff is not"),
        (
            "authorities: [immigration]",
            "authorities: [immigration_office]",
            "documents_held: immigration_office is not",
        ),
        ("authorities: [hello_work, immigration]", "authorities: []", "dismissal: nobody is competent; name at"),
        ("interview_items: [violence]", "interview_items: [boxing]", "violence: boxing is not known; correct the id"),
        ("interview_items: [deposit]", "interview_items: [pay]", "unpaid_wages: deposit_penalty has pay too; leave it"),
        ("sources: [P44]", "sources: []", "harassment: a source is missing"),
        ("watched: [pregnancy]", "watched: [boredom]", "pregnancy: watched.0: "),
    ],
    "life_guide": [
        ("group: pay\n", "group: money\n", "unpaid_wages: group: "),
        ("asks: pay\n", "asks: dance\n", "unpaid_wages: asks: "),
        (
            "who_helps: [labour_standards,",
            "who_helps: [labour_standard,",
            "unpaid_wages: who_helps: labour_standard is",
        ),
        (
            "[wage_claim, bankrupt_employer]",
            "[wage_claims]",
            "unpaid_wages: figures: wage_claims is not known; correct",
        ),
        ("sources: [WAGE]", "sources: []", "unpaid_wages: a source is missing; name at least one"),
        ("sources: [WAGE]", "sources: [P99]", "unpaid_wages: P99 is not known"),
        (
            "reading: ちんぎんみばらい",
            "reading: chingin",
            "unpaid_wages: terms: the reading chingin is not in hiragana",
        ),
        ("    en: [not paid,", "    xx: [not paid,", "unpaid_wages: search_words: xx is not known"),
        ("    en: [not paid,", '    en: ["?!",', "unpaid_wages: search_words: en has a word without letters"),
        ("id: unpaid_wages", "id: types", "types: guide.yaml has a page or a group of this name; give one"),
        ("id: unpaid_wages", "id: system", "system: guide.yaml has a page or a group of this name; give one"),
        ("id: unpaid_wages", "id: pay_slip", "pay_slip: the id stands twice"),
        ("group: pay\n", "group: work\n", "file: group work has 9 pages, and a screen holds 8; move some"),
        ("  danger: true\n", "  danger: perhaps\n", "violence: danger: "),
    ],
    "life_figures": [
        ("numbers: {years: 3}", "numbers: {years: three}", "wage_claim: numbers.years: "),
        ("numbers: {years: 3}, ", "", "wage_claim: it has neither numbers nor a day; write at least one"),
        ("day: 2026-10-01", "day: 2026-10-32", "customers_rule: day: "),
        ("id: wage_claim", "id: wage_claims", "wage_claims: no page names it; add it to the figures"),
        ("sources: [WAGE]", "sources: []", "wage_claim: a source is missing"),
    ],
    "minimum_wages": [
        ("yen: 1131", "yen: many", "JP-01: yen: "),
        ("id: JP-01", "id: JP-99", "JP-99: prefectures and wages do not fit; write one record"),
    ],
    "cities": [
        ("id: JP-01", "id: JP-99", "JP-99: prefectures and cities do not fit; write one record"),
        ("[MUNICIPAL-CODES, GEONAMES]", "[]", "JP-01: a source is missing"),
        (", reading: さっぽろ}", "}", "JP-01: cities.0.reading: "),
    ],
    "law_changes": [
        ("  effective_on: 2025-04-01\n", "", "annual_report_2025: effective_on: "),
        ("effective_on: 2025-04-01", "effective_on: null", "annual_report_2025: a day is missing; write effective_on"),
        ("effective_on: 2025-04-01", "effective_on: 2025-04-31", "annual_report_2025: effective_on: "),
        (
            "effective_on: null\n  decided_on: 2025-06",
            "effective_on: null\n  decided_on: null",
            "lump_sum_reform: a day",
        ),
        ("2026-07-01\n  precision", "2026-07-02\n  precision", "visa_fees_2026: effective_on is no first day"),
        ("decided_on: 2025-03\n", "decided_on: spring\n", "annual_report_2025: decided_on: spring is no day"),
        ("status: in_force", "status: rumoured", "annual_report_2025: status: "),
        ("[ssw1, ssw2]", "[ssw3]", "annual_report_2025: affects.statuses.0: "),
        ("[employer, support_organisation]", "[boss]", "annual_report_2025: affects.parties.0: "),
        ("parties: [employer, support_organisation]", "parties: []", "annual_report_2025: parties: it concerns nobody"),
        ("fields: [care]", "fields: [magic]", "care_home_visits_2025: fields: magic is not known; correct the id"),
        ("countries: [MM]", "countries: [XX]", "coe_myanmar_2025: countries: XX is not known"),
        ("[MM], paths: [from_abroad]", "[MM], paths: [by_boat]", "coe_myanmar_2025: affects.paths.0: "),
        ("topics: [reports]", "topics: [gossip]", "annual_report_2025: topics: gossip is not known"),
        ("text: heat_2025", "text: cold_2025", "heat_2025: text: law_change-text-cold_2025 is not in locales/en/"),
        ("  text: heat_2025\n", "", "heat_2025: text: "),
        ("[ISA-REPORTS, ISA-YEARLY-REPORT]", "[]", "annual_report_2025: a source is missing; name at least one"),
        ("  sources: [HEAT]\n", "", "heat_2025: sources: "),
        ("sources: [HEAT]", "sources: [P99]", "heat_2025: P99 is not known"),
        ("id: heat_2025", "id: fees_2025", "fees_2025: the id stands twice"),
    ],
    "organisation": [
        ("2029-06-30", "2029-06-31", "record 1: registration_expires_on: "),
        ("staff_language: ja", "staff_language: th", "record 1: staff_language: there are no texts for staff in th;"),
    ],
    "reminders": [
        ("about: moved_on", "about: married_on", "address_notice: married_on is not known"),
        ("done_asks: [applied_on]", "done_asks: [status]", "stay_renewal: status is not known"),
        ("{before: {months: 4}, ", "{", "stay_renewal: step 1 needs one of before and after"),
        ("{before: {months: 3}", "{before: {months: 3}, after: {days: 1}", "stay_renewal: step 2 needs one of before"),
        ("{days: 30}, audience: [worker]", "{days: 30}, audience: []", "stay_renewal: step 3 is for nobody"),
        ("{days: 30}, audience: [worker]", "{days: 30}, audience: [boss]", "stay_renewal: steps.2.audience.0: "),
        ("before: {months: 4}", "before: {weeks: 4}", "stay_renewal: steps.0.before.weeks: "),
        ("or_later: contract_started_on", "or_later: born_on", "interview: born_on is not known"),
        ("preparing_for: bus_taxi", "preparing_for: ship", "preparing_status: specials.0.preparing_for: "),
        ("{after: {months: 9}, ", "{", "preparing_status: step 3 needs one of before and after"),
        ("  application_from: *application\n", "", "stay_pending: application_from is missing"),
        ("id: stay_pending", "id: waiting", "stay_pending: it is missing, and rules ask for it"),
        ("unless: [waits_for_result]", "unless: [tired]", "stay_renewal: unless.0: "),
        ("sources: [P25, K09, OPEN-DAY, BUREAU]", "sources: [P99]", "stay_renewal: P99 is not known"),
        ("sources: [P25, K09, OPEN-DAY, BUREAU]", "sources: []", "stay_renewal: a source is missing"),
    ],
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
    with pytest.raises(RecordsError) as caught:
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
    with pytest.raises(RecordsError, match=f"countries.yaml: VN: {problem}"):
        load_facts(data)


def test_a_new_period_begins_the_day_after_the_old_one_ends(data: Path) -> None:
    vietnam_with(data, "{until: 2026-12-31}", "{since: 2027-01-01}")
    vietnam = load_facts(data).countries["VN"]
    assert vietnam.procedure(date(2026, 12, 31)) is vietnam.procedures[0]
    assert vietnam.procedure(date(2027, 1, 1)) is vietnam.procedures[1]


def test_an_excluded_country_needs_a_source_and_days_in_order(data: Path) -> None:
    record = "[{id: IR, validity: {since: 2026-02-02, until: 2026-01-01}, sources: []}]"
    (data / "excluded_countries.yaml").write_text(record, encoding="utf-8")
    with pytest.raises(RecordsError) as caught:
        load_facts(data)
    assert [problem.what for problem in caught.value.problems] == [
        "a source is missing",
        "since 2026-02-02 is after until 2026-01-01",
    ]


def test_a_reminder_without_a_step_would_remind_nobody(data: Path) -> None:
    kind = "[{id: passport, about: passport_expiry, deadline: {}, steps: [], sources: [GENERAL]}]"
    (data / "reminders.yaml").write_text(kind, encoding="utf-8")
    with pytest.raises(RecordsError, match=r"^reminders.yaml: passport: a step is missing; say at least once"):
        load_facts(data)


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe", b"- &a [*a]", b"- {a: b"])
def test_a_file_that_is_empty_or_no_yaml_is_told_in_one_line(data: Path, content: bytes) -> None:
    (data / "organisation.yaml").write_bytes(content)
    with pytest.raises(RecordsError) as caught:
        load_facts(data)
    assert len(caught.value.problems) == 1
    assert str(caught.value).startswith("organisation.yaml: ")


def test_a_missing_file_is_told(data: Path) -> None:
    (data / "supports.yaml").unlink()
    with pytest.raises(RecordsError, match="file: it cannot be read; put the file back"):
        load_facts(data)


def test_all_mistakes_of_a_file_are_told_at_once(data: Path) -> None:
    path = data / "supports.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("official_number", "number"), encoding="utf-8")
    with pytest.raises(RecordsError) as caught:
        load_facts(data)
    assert len(caught.value.problems) == 20
