"""`shien facts impact`: whom a change of rules or facts concerns. It prints ids, never an answer or a name."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from bot.clock import Clock
from bot.commands.database import opened_database
from bot.commands.progress import with_progress
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.result_json import result_as_json
from bot.domain.checks.screening import SavedResult, edition
from bot.domain.facts import Facts
from bot.settings import DatabaseSettings

_UNUSABLE = "the results cannot be read ({error}); look at DATABASE_URL or run: shien db upgrade"
# They follow the papers and the calendar; a person is told of a verdict and its reason.
_NOT_A_DIFFERENCE = {"as_of", "rules", "documents", "sources", "checked_on", "stale", "last_day"}

# A member that results of job_change 1 do not have; that alone is no difference.
_NOT_SAID_BEFORE = {"escalate": False}


async def impact_lines(facts: Facts, clock: Clock, settings: DatabaseSettings) -> list[str]:
    """A line per language: how many workers' newest results differ today, and who they are. Raises CommandError."""
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        saved = await store.screenings.newest_results()
    concerned: dict[str, set[int]] = defaultdict(set)
    for one in with_progress(saved, clock):
        if differs(one, facts, clock.today()):
            concerned[one.locale].add(one.worker_id)
    return [
        f"{locale}: {len(workers)}; workers {', '.join(map(str, sorted(workers)))}"
        for locale, workers in sorted(concerned.items())
    ]


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
