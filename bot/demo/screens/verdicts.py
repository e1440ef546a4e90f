"""A screening for every verdict of a check that an invented person of `data/personas/` shows."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.facts import Facts
from bot.resources import data_folder


@dataclass(frozen=True, slots=True)
class ShownVerdict:
    """What somebody is told who answered that, on that day: the criterion's verdict, or what to do about all."""

    check: str
    answers: Mapping[str, Any]
    as_of: date
    criterion: str


def verdicts(facts: Facts) -> Iterator[ShownVerdict]:
    """Each reason of each criterion once, by the first person to whom it is given."""
    known: set[tuple[str, str, str]] = set()
    for path in sorted((data_folder() / "personas").glob("*.yaml")):
        for person in yaml.safe_load(path.read_text("utf-8")):
            if person["check"] in CHECKS:
                yield from _new_ones(person, facts, known)


def _new_ones(person: Mapping[str, Any], facts: Facts, known: set[tuple[str, str, str]]) -> Iterator[ShownVerdict]:
    check, as_of = CHECKS[person["check"]], person["as_of"]
    answers = json.loads(json.dumps(person["answers"], default=str))
    for finding in evaluate(check, Case(parse_answers(answers, check, facts), facts, as_of)).findings:
        reason = (check.id, finding.id, finding.reason)
        if reason not in known:
            known.add(reason)
            yield ShownVerdict(check.id, answers, as_of, finding.id)
