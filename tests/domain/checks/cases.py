"""Every worked case as one table: what a criterion must say about some answers, under today's or altered facts."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.commands.check_personas import case_of, read_personas
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, Criterion, Ruling
from bot.domain.days import Validity
from bot.domain.facts import Facts
from bot.domain.facts.countries import Country, ExcludedCountry
from bot.domain.facts.fields import FieldQuestion
from bot.resources import data_folder
from tests.domain.checks import test_eligibility_conditions as conditions
from tests.domain.checks import test_eligibility_person as person
from tests.domain.checks import test_eligibility_skill as skill

TODAY = date(2026, 11, 22)
ELIGIBILITY, JOB_CHANGE = "eligibility", "job_change"
EXAMPLES = Path(__file__).parents[1] / "examples"
CHANGE = {"path": "change_status"}
OPEN_TO_BOTH = (
    *("building_cleaning", "manufacturing", "construction", "shipbuilding", "auto_repair", "aviation"),
    *("accommodation", "agriculture", "fishery", "food_manufacturing", "food_service"),
)
CRITERIA = {criterion.id: criterion for check in CHECKS.values() for criterion in check.criteria}
Row = tuple[Mapping[str, object], str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """`expected` holds members of a ruling: verdict, reason, last_day, escalate."""

    criterion: Criterion
    case: Case
    expected: Mapping[str, object]

    def holds(self) -> bool:
        """Whether the rule says so now."""
        ruling = self.criterion.rule(self.case)
        return all(getattr(ruling, member) == value for member, value in self.expected.items())

    def ruling(self) -> Ruling:
        """What the rule says now."""
        return self.criterion.rule(self.case)


def worked_cases(facts: Facts) -> list[Worked]:
    """The tables of the tests, the worked examples, the personas, and cases that today's facts do not bring."""
    tables = [*_tables(facts), *_home_procedures(facts), *_job_changes(facts), *_experiences(facts)]
    return [*tables, *_altered(facts), *_examples(facts), *_personas(facts)]


def is_noticed(cases: list[Worked]) -> bool:
    """Whether a case fails, or breaks, under the code that is in place."""
    try:
        return not all(case.holds() for case in cases)
    except Exception:  # noqa: BLE001 - whatever a broken rule raises
        return True


def _tables(facts: Facts) -> Iterator[Worked]:
    yield from _rows("age", person.AGE, facts)
    of_age = Case({"path": "extend", "is_adult": True}, facts, TODAY)
    yield Worked(CRITERIA["age"], of_age, {"verdict": "met", "reason": "adult"})
    for path, is_proved in (("from_abroad", False), ("change_status", True)):
        first = Case({"status": "ssw1", "path": path, "ssw1_periods": ()}, facts, TODAY)
        yield Worked(CRITERIA["total_stay"], first, {"reason": "no_stay_yet", "is_proved": is_proved})
    yield from _rows("health", person.HEALTH, facts)
    yield from _rows("return_cooperation", person.COOPERATION, facts)
    yield from _rows("deposit_penalty", conditions.DEPOSIT, facts)
    yield from _rows("cost_agreement", conditions.COSTS, facts)
    yield from _rows("field_standard", conditions.FIELD, facts)
    for field in OPEN_TO_BOTH:
        for status in ("ssw1", "ssw2"):
            answers = {"field": field, "status": status}
            yield _worked("field_standard", answers, ("not_applicable", "employer_proves"), facts)
    yield from _rows("skill", skill.SKILL_SSW1, facts, **CHANGE)
    yield from _rows("skill", skill.SKILL_SSW2, facts, **CHANGE, status="ssw2")
    yield from _rows("skill_transfer", skill.SKILL_TRANSFER, facts, status="ssw2")
    yield from _rows("japanese", skill.CARE, facts, **CHANGE, field="care")
    yield from _rows("japanese", skill.SSW2, facts, **CHANGE, status="ssw2")
    for work in skill.ORDINARY:
        yield from _rows("japanese", skill.GENERAL, facts, **CHANGE, **work)
    for work in skill.STRICT:
        yield from _rows("japanese", skill.HIGHER, facts, **CHANGE, **work)
    general: list[Any] = skill.GENERAL
    for answers, verdict, reason in general:
        expected = ("unknown", "field_missing") if verdict == "met" else (verdict, reason)
        yield _worked("japanese", {**CHANGE, **answers}, expected, facts)
    stays: list[Any] = conditions.TOTAL_STAY
    for answers, verdict, reason, last_day in stays:
        case = _case({"path": "change_employer", "apply_on": "2026-12-01", **answers}, facts)
        last_on = date.fromisoformat(last_day) if last_day else None
        yield Worked(CRITERIA["total_stay"], case, {"verdict": verdict, "reason": reason, "last_day": last_on})


def _home_procedures(facts: Facts) -> Iterator[Worked]:
    for nationality in (
        "VN",
        *person.ASKS_ABROAD,
        *person.ASKS_FOR_EVERY_FIRST_PERMISSION,
        *person.UNCLEAR,
        "CN",
        "US",
    ):
        for path in person.PATHS:
            without = person.need(nationality, path)
            answers = {"nationality": nationality, "path": path}
            yield _worked("home_country_procedure", answers, ("met", "done"), facts, home_procedure_done=True)
            expected = person.WITHOUT_THE_PROCEDURE[without]
            yield _worked("home_country_procedure", answers, expected, facts, home_procedure_done=False)
            yield _worked("home_country_procedure", answers, person.WITHOUT_AN_ANSWER[without], facts)


def _job_changes(facts: Facts) -> Iterator[Worked]:
    no_way = dict.fromkeys(("same_category", "common_skill_confirmed", "new_field_test_passed"), False)
    rows: dict[str, list[Row]] = {
        "permission": [({"permission_received": True}, "met", "received"), ({}, "to_do", "not_received")],
        "contract_end": [({"contract_ended": True}, "to_do", "ended"), ({}, "not_applicable", "not_ended")],
        "support_duty": [
            ({"reason": "employer"}, "to_do", "employer"),
            ({"reason": "own_wish"}, "not_applicable", "own_wish"),
            ({"reason": "other"}, "needs_staff", "not_clear"),
            ({"reason": "broken_rules"}, "needs_staff", "broken_rules"),
        ],
        "job_category": [
            ({}, "needs_staff", "category_missing"),
            ({"new_field_test_passed": True, "new_field": "care"}, "met", "way_known"),
            ({"common_skill_confirmed": True}, "met", "way_known"),
            ({"same_category": True, "new_field": "food_service"}, "needs_staff", "suspended"),
            ({"same_category": True, "new_field": "linen_supply"}, "needs_staff", "not_open"),
            ({"same_category": True, "new_field": "auto_transport"}, "needs_staff", "own_standard_missing"),
            (
                {"same_category": True, "new_field": "auto_transport", "driving_licence": False},
                *("needs_staff", "own_standard_missing"),
            ),
            (
                {"same_category": True, "new_field": "auto_transport", "driving_licence": True},
                *("met", "way_known"),
            ),
            (no_way, "not_met", "no_way"),
        ],
    }
    for criterion_id, table in rows.items():
        for answers, verdict, reason in table:
            case = Case(parse_answers(answers, CHECKS[JOB_CHANGE], facts), facts, TODAY)
            told = {"verdict": verdict, "reason": reason, "escalate": reason == "broken_rules"}
            yield Worked(CRITERIA[criterion_id], case, told)


def _altered(facts: Facts) -> Iterator[Worked]:
    """Facts that may come: a country is excluded, a decided field opens, a level is asked for again."""
    yesterday, tomorrow = date(2026, 11, 21), date(2026, 11, 23)
    vietnam = facts.countries["VN"]
    excluded = ExcludedCountry("VN", Validity(TODAY, TODAY), ("SEED-0",))
    known = replace(facts, excluded_countries={"VN": excluded})
    for today, reason in ((yesterday, "memorandum"), (TODAY, "excluded_country"), (tomorrow, "memorandum")):
        verdict = "not_met" if today == TODAY else "met"
        yield _worked("return_cooperation", {"nationality": "VN"}, (verdict, reason), known, today)
    in_no_list = _with(facts, replace(facts.countries["CN"], ssw1_residents=None))
    yield _worked("return_cooperation", {"nationality": "CN"}, ("needs_staff", "country_not_recorded"), in_no_list)
    ended = replace(vietnam.procedures[0], validity=Validity(None, TODAY))
    known_until_today = _with(facts, replace(vietnam, procedures=(ended,)))
    for today, expected in ((TODAY, ("not_met", "not_done")), (tomorrow, ("needs_staff", "unclear"))):
        answers = {"nationality": "VN", "path": "from_abroad", "home_procedure_done": False}
        yield _worked("home_country_procedure", answers, expected, known_until_today, today)

    fields = facts.fields
    fishing = replace(fields["fishery"].japanese_levels[0], below="needs_staff")
    unsure = replace(facts, fields={**fields, "fishery": replace(fields["fishery"], japanese_levels=(fishing,))})
    leading = {**CHANGE, "status": "ssw2", "field": "fishery", "japanese_test": "n4"}
    yield _worked("japanese", leading, ("needs_staff", "below_n3_needs_staff"), unsure)
    opened = replace(fields["linen_supply"], opens_on=TODAY)
    wood = replace(fields["wood"], questions=tuple(FieldQuestion(own, ("SEED-0",)) for own in ("driving_licence", "b")))
    crew = replace(fields["railway"].japanese_levels[0], below="not_met")
    railway = replace(fields["railway"], japanese_levels=(crew,))
    altered = replace(facts, fields={**fields, "linen_supply": opened, "wood": wood, "railway": railway})
    linen, licence = {"field": "linen_supply"}, {"field": "wood", "field_standards": {"driving_licence": False}}
    yield _worked("field_standard", linen, ("needs_staff", "not_open"), altered, yesterday)
    yield _worked("field_standard", linen, ("not_applicable", "employer_proves"), altered)
    yield _worked("field_standard", linen, ("not_applicable", "employer_proves"), altered, tomorrow)
    yield _worked("field_standard", licence, ("not_met", "own_standard_missing"), altered)
    work = {**CHANGE, "field": "railway", "railway_role": "crew", "japanese_test": "n4"}
    yield _worked("japanese", work, ("not_met", "role_below_n3_not_met"), altered)
    both = {"field": "auto_transport", "path": "from_abroad", "field_standards": {"driving_licence": False, "b": False}}
    asking = (*fields["auto_transport"].questions, FieldQuestion("b", ("SEED-0",)))
    drivers = replace(facts, fields={**fields, "auto_transport": replace(fields["auto_transport"], questions=asking)})
    yield _worked("field_standard", both, ("not_met", "own_standard_missing"), drivers)


def _with(facts: Facts, country: Country) -> Facts:
    return replace(facts, countries={**facts.countries, country.id: country})


def _examples(facts: Facts) -> Iterator[Worked]:
    for raw, told in zip(_lines("check.jsonl"), _lines("check.expected.jsonl"), strict=True):
        case = Case(parse_answers(raw, CHECKS[ELIGIBILITY], facts), facts, TODAY)
        yield from (Worked(CRITERIA[id_], case, {"verdict": verdict}) for id_, verdict in told["verdicts"].items())


def _personas(facts: Facts) -> Iterator[Worked]:
    for persona in read_personas(data_folder() / "personas", facts).values():
        if persona.check == ELIGIBILITY:
            case = case_of(persona, facts)
            for id_ in persona.expected.keys() & CRITERIA.keys():
                yield Worked(CRITERIA[id_], case, {"verdict": persona.expected[id_]})


def _rows(criterion_id: str, rows: Iterable[Any], facts: Facts, **more: object) -> Iterator[Worked]:
    for answers, verdict, reason in rows:
        yield _worked(criterion_id, {**more, **answers}, (verdict, reason), facts)


def _worked(
    criterion_id: str,
    answers: Mapping[str, object],
    expected: tuple[str, str],
    facts: Facts,
    today: date = TODAY,
    **more: object,
) -> Worked:
    verdict, reason = expected
    escalate = (criterion_id, verdict) == ("deposit_penalty", "not_met")
    told = {"verdict": verdict, "reason": reason, "escalate": escalate}
    return Worked(CRITERIA[criterion_id], _case({**answers, **more}, facts, today), told)


def _experiences(facts: Facts) -> Iterator[Worked]:
    """Who has the experience, or not, reads where that field's own is written."""
    for field in facts.fields.values():
        sources = field.required_experience.sources if field.required_experience else ()
        for has, verdict in ((True, "met"), (False, "needs_staff")):
            answers = {**CHANGE, "status": "ssw2", "field": field.id, "skill_test_passed": True}
            case = _case({**answers, "required_experience": has}, facts)
            yield Worked(CRITERIA["skill"], case, {"verdict": verdict, "sources": sources})


def _case(answers: Mapping[str, object], facts: Facts, today: date = TODAY) -> Case:
    raw = {"status": "ssw1", "path": "extend", **answers}
    return Case(parse_answers(raw, CHECKS[ELIGIBILITY], facts), facts, today)


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines()]
