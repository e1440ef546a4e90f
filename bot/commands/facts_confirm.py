"""`shien facts confirm`: who opened a page or dialled a number, recorded in the organisation's own file."""

from datetime import date, datetime
from pathlib import Path

from bot.actions.context import ActionContext
from bot.actions.facts import confirm_fact
from bot.commands.database import opened_database
from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError, confirmed_facts
from bot.domain.audit_event import COMMAND_LINE
from bot.domain.days import parse_day
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.domain.staff import LONGEST_NAME
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.settings import DatabaseSettings
from bot.storage.migration import upgrade
from bot.storage.revision import current_revision, newest_revision


def parse_confirmation(by: str, on: str | None, today: date) -> Confirmation:
    """Read who checked, and when; no day means today. Raises CommandError."""
    name = by.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise CommandError(f"--by: not a name (one line of at most {LONGEST_NAME} characters)", BAD_INPUT)
    day = today if on is None else parse_day(on)
    if day is None:
        raise CommandError("--on: not a day (one that exists, as 2026-11-22)", BAD_INPUT)
    if day > today:
        raise CommandError(f"--on: {day} is still to come (at the latest {today})", BAD_INPUT)
    return Confirmation(day, name)


async def record_confirmation(
    record_id: str, check: Confirmation, path: Path, settings: DatabaseSettings, now: datetime
) -> None:
    """Record the check in the organisation's own file, with an event: both or neither.

    Raises CommandError, also for an id that cannot be confirmed.
    """
    facts = confirmed_facts()
    _require_checkable(facts, record_id)
    async with opened_database(settings) as database:
        await _make_ready(settings.database_url)
        async with database.transaction() as store:
            context = ActionContext(store, facts, now, COMMAND_LINE)
            result = await confirm_fact(context, ConfirmedFacts(facts, path), record_id, check)
    if result.is_refused:
        raise CommandError(str(result.args["problem"]), NOT_IN_ORDER)


def _require_checkable(facts: Facts, record_id: str) -> None:
    if facts.checkable(record_id) is not None:
        return
    if record_id in facts.sources:
        remedy = "name one in data/sources.yaml"
        raise CommandError(f"{record_id}: no page that somebody could open ({remedy})", BAD_INPUT)
    listed = "`shien facts stale` lists what there is to check"
    raise CommandError(f"{record_id}: no source or hotline ({listed})", BAD_INPUT)


async def _make_ready(database_url: str) -> None:
    """A database without tables gets them; one with older tables may belong to a bot that is running."""
    revision = await current_revision(database_url)
    if revision is None:
        await upgrade(database_url)
    elif revision != newest_revision():
        raise CommandError("the database is not at the newest migration; run: shien db upgrade", NOT_IN_ORDER)
