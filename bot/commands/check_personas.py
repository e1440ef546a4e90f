"""Personas: invented people whose results a specialist can read and sign (`data/personas/`)."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import AnswerError, parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.facts import Facts
from bot.facts.yaml_records import FactsError, FactsProblem, read_table

_OK, _DIFFERS = 0, 1


@dataclass(frozen=True, slots=True)
class Persona:
    """An invented person and what the rules must say on the day `as_of`.

    `answers` are raw JSON values by question id. `expected` holds what matters of the result, verdicts by criterion.
    """

    id: str
    name: str
    story: str
    check: str
    as_of: date
    answers: Mapping[str, object]
    expected: Mapping[str, object]
    signed_off_by: str | None


def read_personas(path: Path, facts: Facts) -> Mapping[str, Persona]:
    """The personas of a `.yaml` file, or of every one in a folder, by id. Raises FactsError."""
    personas: dict[str, Persona] = {}
    problems: list[FactsProblem] = []
    for file in sorted(path.glob("*.yaml")) or [path]:
        for one in read_table(file, tuple[Persona, ...]).values():
            problems += [FactsProblem(file.name, one.id, *wrong) for wrong in _wrong(one, personas, facts)]
            personas[one.id] = one
    if problems:
        raise FactsError(problems)
    return personas


def examine_personas(path: Path, facts: Facts, say: Callable[[str], None] = print) -> int:
    """Say one line per persona and how many nobody has signed; returns the exit status. Raises FactsError."""
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
    return Case(parse_answers(persona.answers, CHECKS[persona.check], facts), facts, persona.as_of)


def seen(persona: Persona, facts: Facts) -> Mapping[str, object]:
    """Return what the rules say, with the verdicts by criterion. Raises AnswerError."""
    plain = result_as_json(evaluate(CHECKS[persona.check], case_of(persona, facts)))
    findings = cast("list[dict[str, object]]", plain.get("criteria", []))
    verdicts = {str(finding["id"]): finding["verdict"] for finding in findings}
    last_day = next((finding["last_day"] for finding in findings if "last_day" in finding), None)
    return {**plain, **verdicts, "last_day": last_day}


def differences(expected: Mapping[str, object], found: Mapping[str, object]) -> list[str]:
    """One piece of a line per thing that is not as expected."""
    return [f"{key} is {found.get(key)}, not {value}" for key, value in expected.items() if found.get(key) != value]


def _wrong(persona: Persona, others: Container[str], facts: Facts) -> Iterator[tuple[str, str]]:
    """Find the mistakes that the shape of a persona does not show: each with its remedy."""
    if persona.id in others:
        yield "the id stands in another file too", "give one of them another id"
    if "outcome" not in persona.expected:
        yield "expected: the outcome is missing", "add it"
    if persona.check not in CHECKS:
        yield f"check: {persona.check} is not known", f"choose from {', '.join(CHECKS)}"
        return
    try:
        case_of(persona, facts)
    except AnswerError as error:
        yield str(error), "correct the answers"
