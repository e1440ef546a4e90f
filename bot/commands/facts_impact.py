"""`shien facts impact`: whom a change of rules or facts concerns. It prints ids, never an answer or a name."""

from collections import defaultdict

from bot.clock import Clock
from bot.commands.database import opened_database
from bot.commands.progress import with_progress
from bot.domain.checks.changed_results import differs
from bot.domain.facts import Facts
from bot.settings import DatabaseSettings

_UNUSABLE = "the results cannot be read ({error}); look at DATABASE_URL or run: shien db upgrade"


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
