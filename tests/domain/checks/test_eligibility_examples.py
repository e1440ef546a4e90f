import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts

EXAMPLES = Path(__file__).parents[1] / "examples"


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines()]


WORKED = list(zip(lines("check.jsonl"), lines("check.expected.jsonl"), strict=True))


@pytest.mark.parametrize(("answers", "expected"), WORKED, ids=[f"line {line}" for line in range(1, len(WORKED) + 1)])
def test_the_worked_example_gives_its_result(
    answers: dict[str, object], expected: dict[str, object], facts: Facts, today: date
) -> None:
    result = evaluate(ELIGIBILITY, Case(parse_answers(answers, ELIGIBILITY, facts), facts, today))
    last_day = next(finding.last_day for finding in result.findings if finding.id == "total_stay")
    assert expected == {
        "outcome": result.outcome,
        "escalate": result.escalate,
        "verdicts": {finding.id: finding.verdict for finding in result.findings},
        "last_day": last_day.isoformat() if last_day else None,
    }
