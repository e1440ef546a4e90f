"""Changed results: today's rules say something else about the answers of a saved result."""

from collections.abc import Mapping
from datetime import date

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.checks.screening import SavedResult, edition
from bot.domain.facts import Facts

# They follow the papers and the calendar; a person is told of a verdict and its reason.
_NOT_A_DIFFERENCE = {"as_of", "rules", "documents", "sources", "checked_on", "stale", "last_day"}

# A member that results of job_change 1 do not have; that alone is no difference.
_NOT_SAID_BEFORE = {"escalate": False}


def differs(saved: SavedResult, facts: Facts, today: date) -> bool:
    """Tell whether today's rules say something else about the same answers.

    What today's edition said is left out: there only the calendar moved on.
    """
    check = CHECKS[saved.check]
    if saved.rules == edition(check.version, facts.digest):
        return False
    result = evaluate(check, Case(replay_answers(saved.answers, check, facts), facts, today))
    return _told(result_as_json(result)) != _told({**_NOT_SAID_BEFORE, **saved.result})


def _told(plain: object) -> object:
    """Keep of a result what is worth a notice."""
    if isinstance(plain, Mapping):
        return {key: _told(value) for key, value in plain.items() if key not in _NOT_A_DIFFERENCE}
    return [_told(part) for part in plain] if isinstance(plain, list) else plain
