"""The personas of `data/personas/`: their results, what they cover, and a file that cannot be read."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bot.commands.check_personas import REMINDERS, Persona, differences, examine_personas, read_personas, seen
from bot.domain.facts import Facts
from bot.facts import load_facts
from bot.resources import data_folder
from bot.yaml_records import RecordsError

FOLDER = data_folder() / "personas"
PERSONAS = list(read_personas(FOLDER, load_facts(data_folder())).values())
PATHS = {"from_abroad", "change_status", "change_employer", "extend"}
DOUBTFUL = {"met", "not_met", "needs_staff", "unknown"}
ANY = {*DOUBTFUL, "not_applicable"}
REACHABLE = {
    "age": DOUBTFUL,
    "health": ANY,
    "skill": DOUBTFUL,
    "japanese": ANY,
    "return_cooperation": {"met", "needs_staff", "unknown"},  # no country is excluded today
    "total_stay": ANY,
    "deposit_penalty": {"met", "not_met", "unknown"},
    "cost_agreement": DOUBTFUL,
    "home_country_procedure": DOUBTFUL,
    "skill_transfer": {"met", "not_met", "unknown", "not_applicable"},
    "field_standard": ANY,
}
SMALL = """
- id: one
  name: One Specimen
  story: Takes the job-change check without an answer.
  check: job_change
  as_of: 2026-11-22
  answers: {}
  expected: {outcome: needs_staff}
  signed_off_by: null
"""
REMINDED = """
- id: one
  name: One Specimen
  story: Moved yesterday.
  check: reminders
  window: {from: 2026-11-22, to: 2026-12-31}
  answers: {moved_on: 2026-11-21}
  expected: {address_notice: [2026-11-22, 2026-11-28, 2026-12-03], contract_end_notice: []}
  signed_off_by: null
"""


def of(check: str) -> list[Persona]:
    return [persona for persona in PERSONAS if persona.check == check]


def answered(key: str) -> set[Any]:
    return {persona.answers.get(key) for persona in of("eligibility")}


def test_every_persona_gets_what_is_expected(facts: Facts) -> None:
    found = {persona.id: differences(persona.expected, seen(persona, facts)) for persona in PERSONAS}
    assert {persona_id: wrong for persona_id, wrong in found.items() if wrong} == {}


def test_there_are_at_least_140_with_names_of_their_own() -> None:
    assert len(PERSONAS) >= 140
    assert [name for name, times in Counter(persona.name for persona in PERSONAS).items() if times > 1] == []


def test_every_field_status_and_path_has_a_persona(facts: Facts) -> None:
    assert set(facts.fields) <= answered("field")
    assert answered("status") == {"ssw1", "ssw2"}
    assert answered("path") == PATHS


def test_every_verdict_of_every_criterion_is_expected_of_somebody() -> None:
    people = of("eligibility")
    expected = {each: {one.expected[each] for one in people if each in one.expected} for each in REACHABLE}
    assert expected == dict(REACHABLE)


def test_every_outcome_is_expected_of_somebody() -> None:
    assert {one.expected["outcome"] for one in of("eligibility")} == {"blocked", "needs_staff", "incomplete", "clear"}
    assert {one.expected["outcome"] for one in of("job_change")} == {"possible", "not_yet", "needs_staff"}


def test_every_kind_of_reminder_comes_for_somebody_and_not_for_somebody_else(facts: Facts) -> None:
    days = [(kind, bool(days)) for one in of(REMINDERS) for kind, days in one.expected.items()]
    assert {kind for kind, come in days if come} == set(facts.reminders)
    assert {kind for kind, come in days if not come} == set(facts.reminders)


def test_nobody_signs_for_a_specialist() -> None:
    assert {persona.signed_off_by for persona in PERSONAS} == {None}


def test_a_line_per_persona_and_the_number_of_the_unsigned(facts: Facts) -> None:
    said: list[str] = []
    assert examine_personas(FOLDER, facts, said.append) == 0
    assert said[0] == f"ok {PERSONAS[0].id}"
    assert said[-1] == f"personas: {len(PERSONAS)} differ: 0 unsigned: {len(PERSONAS)}"
    assert len(said) == len(PERSONAS) + 1


def test_a_difference_is_told_and_is_a_failure(facts: Facts, tmp_path: Path) -> None:
    said: list[str] = []
    signed = SMALL.replace("outcome: needs_staff", "outcome: possible").replace("_by: null", "_by: Ito Hanako")
    assert examine_personas(saved(tmp_path, signed), facts, said.append) == 1
    assert said == ["differs one: outcome is needs_staff, not possible", "personas: 1 differ: 1 unsigned: 0"]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("job_change", "marriage", "check: marriage is not known; choose from"),
        ("{outcome: needs_staff}", "{steps: []}", "expected: the outcome is missing; add it"),
        ("answers: {}", "answers: {reason: boss}", "reason: unknown_id"),
        ("name: One", "nickname: One", "name: "),
        ("2026-11-22", "2026-11-31", "as_of: "),
        ("  as_of: 2026-11-22\n", "", "as_of: the day is missing; add it"),
        ("answers: {}", "window: {from: 2026-11-22}\n  answers: {}", "window: a check has none; remove it"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_before_anything_is_said(
    facts: Facts, tmp_path: Path, right: str, wrong: str, told: str
) -> None:
    assert_refused(saved(tmp_path, SMALL.replace(right, wrong)), facts, told)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("moved_on: 2026-11-21", "moved_on: 2026-11-31", "moved_on: impossible_date"),
        ("{moved_on", "{married_on", "married_on: unknown_key"),
        ("contract_end_notice", "marriage", "expected: marriage is not known; choose from"),
        (
            REMINDED[REMINDED.index("{address") : REMINDED.index("  signed")],
            "{}\n",
            "expected: no kind of reminder is named",
        ),
        ("{from: 2026-11-22, to", "{to", "window: a day is missing; write {from: 2026-11-22, to: 2027-11-21}"),
        ("from: 2026-11-22", "from: 2027-11-22", "window: from is after to; exchange them"),
        ("to: 2026-12-31", "to: 2026-12-32", "window.to: "),
        ("from: 2026-11-22, to", "from: 2026-11-22, until: 2026-12-01, to", "window.until."),
        (
            "window: {from: 2026-11-22, to: 2026-12-31}",
            "as_of: 2026-11-22",
            "as_of: reminders have a window; remove it",
        ),
    ],
)
def test_a_persona_of_reminders_that_cannot_be_used_is_refused(
    facts: Facts, tmp_path: Path, right: str, wrong: str, told: str
) -> None:
    assert_refused(saved(tmp_path, REMINDED.replace(right, wrong)), facts, told)


def test_days_that_must_come_and_days_that_must_not_are_told_when_they_differ(facts: Facts, tmp_path: Path) -> None:
    said: list[str] = []
    assert examine_personas(saved(tmp_path, REMINDED), facts, said.append) == 0
    wrong = REMINDED.replace("2026-11-22, 2026-11-28, ", "").replace("contract_end_notice", "passport")
    assert examine_personas(saved(tmp_path, wrong), facts, said.append) == 1
    told = "address_notice is ['2026-11-22', '2026-11-28', '2026-12-03'], not ['2026-12-03']"
    assert said[::2] == ["ok one", f"differs one: {told}"]


def assert_refused(file: Path, facts: Facts, told: str) -> None:
    said: list[str] = []
    with pytest.raises(RecordsError, match=rf"^personas\.yaml: one: {re.escape(told)}"):
        examine_personas(file, facts, said.append)
    assert said == []


def test_the_files_of_a_folder_are_read_as_one(facts: Facts, tmp_path: Path) -> None:
    saved(tmp_path, SMALL.replace("id: one", "id: two"), "a.yaml")
    saved(tmp_path, SMALL, "b.yaml")
    said: list[str] = []
    assert examine_personas(tmp_path, facts, said.append) == 0
    assert said == ["ok two", "ok one", "personas: 2 differ: 0 unsigned: 2"]


def test_an_id_in_two_files_and_a_folder_without_personas_are_refused(facts: Facts, tmp_path: Path) -> None:
    with pytest.raises(RecordsError, match=r"file: it cannot be read; put the file back$"):
        read_personas(tmp_path, facts)
    saved(tmp_path, SMALL, "a.yaml")
    saved(tmp_path, SMALL, "b.yaml")
    with pytest.raises(
        RecordsError, match=r"^b\.yaml: one: the id stands in another file too; give one of them another"
    ):
        read_personas(tmp_path, facts)


def saved(folder: Path, text: str, name: str = "personas.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file
