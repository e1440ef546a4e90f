"""Personas: invented people whose results a specialist can read and sign (`data/personas/`)."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, cast

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import AnswerError, parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.facts import Facts
from bot.domain.reminders.dates_json import parse_dates
from bot.domain.reminders.rules import occasions
from bot.yaml_records import RecordProblem, RecordsError, read_table

# What is compared beside the checks: the days on which a worker's dates remind somebody.
REMINDERS = "reminders"
_OK, _DIFFERS = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """An invented person and what the rules must say: of a check on the day `as_of`, of reminders within `window`.

    `answers` are raw JSON values by question id, or a worker's dates. `expected` holds what matters of the result:
    verdicts by criterion, or all days of a kind in the window, where an empty list says that none must come.
    """

    id: str
    name: str
    story: str
    check: str
    as_of: date | None = None
    window: Mapping[Literal["from", "to"], date] = field(default_factory=dict)
    answers: Mapping[str, object]
    expected: Mapping[str, object]
    signed_off_by: str | None


def read_personas(path: Path, facts: Facts) -> Mapping[str, Persona]:
    """The personas of a `.yaml` file, or of every one in a folder, by id. Raises RecordsError."""
    personas: dict[str, Persona] = {}
    problems: list[RecordProblem] = []
    for file in sorted(path.glob("*.yaml")) or [path]:
        for one in read_table(file, tuple[Persona, ...]).values():
            problems += [RecordProblem(file.name, one.id, *wrong) for wrong in _wrong(one, personas, facts)]
            personas[one.id] = one
    if problems:
        raise RecordsError(problems)
    return personas


def examine_personas(path: Path, facts: Facts, say: Callable[[str], None] = print) -> int:
    """Say one line per persona and how many nobody has signed; returns the exit status. Raises RecordsError."""
    personas = read_personas(path, facts).values()
    found = {persona.id: differences(persona.expected, seen(persona, facts)) for persona in personas}
    for persona in personas:
        say(f"differs {persona.id}: {'; '.join(found[persona.id])}" if found[persona.id] else f"ok {persona.id}")
    unsigned = sum(persona.signed_off_by is None for persona in personas)
    differing = sum(bool(lines) for lines in found.values())
    say(f"personas: {len(personas)} differ: {differing} unsigned: {unsigned}")
    return _DIFFERS if differing else _OK


def case_of(persona: Persona, facts: Facts) -> Case:
    """The case that a check judges. Raises AnswerError."""
    as_of = cast("date", persona.as_of)  # no check is read without its day
    return Case(parse_answers(persona.answers, CHECKS[persona.check], facts), facts, as_of)


def seen(persona: Persona, facts: Facts) -> Mapping[str, object]:
    """Return what the rules say, with the verdicts by criterion or the days by kind. Raises AnswerError."""
    if persona.check == REMINDERS:
        return _days_by_kind(persona, facts)
    plain = result_as_json(evaluate(CHECKS[persona.check], case_of(persona, facts)))
    findings = cast("list[dict[str, object]]", plain.get("criteria", []))
    verdicts = {str(finding["id"]): finding["verdict"] for finding in findings}
    last_day = next((finding["last_day"] for finding in findings if "last_day" in finding), None)
    return {**plain, **verdicts, "last_day": last_day}


def differences(expected: Mapping[str, object], found: Mapping[str, object]) -> list[str]:
    """One piece of a line per thing that is not as expected."""
    return [f"{key} is {found.get(key)}, not {value}" for key, value in expected.items() if found.get(key) != value]


def _days_by_kind(persona: Persona, facts: Facts) -> Mapping[str, list[str]]:
    first_on, last_on = persona.window["from"], persona.window["to"]
    dates = parse_dates(persona.answers)
    found = occasions(dates, facts.reminders.values(), first_on, last_on, facts.holidays)
    return {kind: [each.on.isoformat() for each in found if each.kind == kind] for kind in facts.reminders}


def _wrong(persona: Persona, others: Container[str], facts: Facts) -> Iterator[tuple[str, str]]:
    """Find the mistakes that the shape of a persona does not show: each with its remedy."""
    if persona.id in others:
        yield "the id stands in another file too", "give one of them another id"
    if persona.check not in {*CHECKS, REMINDERS}:
        yield f"check: {persona.check} is not known", f"choose from {', '.join([*CHECKS, REMINDERS])}"
        return
    mistakes = list(_wrong_reminders(persona, facts) if persona.check == REMINDERS else _wrong_check(persona))
    yield from mistakes
    if mistakes:
        return
    try:
        seen(persona, facts)
    except AnswerError as error:
        yield str(error), "correct the answers"


def _wrong_check(persona: Persona) -> Iterator[tuple[str, str]]:
    if "outcome" not in persona.expected:
        yield "expected: the outcome is missing", "add it"
    if persona.as_of is None:
        yield "as_of: the day is missing", "add it"
    if persona.window:
        yield "window: a check has none", "remove it"


def _wrong_reminders(persona: Persona, facts: Facts) -> Iterator[tuple[str, str]]:
    if not persona.expected:
        yield "expected: no kind of reminder is named", "add one with its days"
    for kind in persona.expected.keys() - facts.reminders.keys():
        yield f"expected: {kind} is not known", f"choose from {', '.join(facts.reminders)}"
    if persona.as_of is not None:
        yield "as_of: reminders have a window", "remove it"
    if set(persona.window) != {"from", "to"}:
        yield "window: a day is missing", "write {from: 2026-11-22, to: 2027-11-21}"
    elif persona.window["from"] > persona.window["to"]:
        yield "window: from is after to", "exchange them"
