"""`shien facts confirm`: who opened a page or dialled a number, recorded in the organisation's own file."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from bot.commands.database import opened_database
from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.domain.audit_event import COMMAND_LINE, AuditAction
from bot.domain.days import parse_day
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation
from bot.facts import FactsError, load_facts
from bot.facts.confirmations import read_confirmations, write_confirmations
from bot.resources import data_folder
from bot.settings import DatabaseSettings
from bot.storage.migration import upgrade
from bot.storage.revision import current_revision, newest_revision

_LONGEST_NAME = 100


def parse_confirmation(by: str, on: str | None, today: date) -> Confirmation:
    """Read who checked, and when; no day means today. Raises CommandError."""
    name = by.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise CommandError(f"--by: not a name (one line of at most {_LONGEST_NAME} characters)", BAD_INPUT)
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
    try:
        subject = _subject(load_facts(data_folder()), record_id)
        confirmations = {**read_confirmations(path), record_id: check}
    except FactsError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None
    async with opened_database(settings) as database:
        await _make_ready(settings.database_url)
        async with database.transaction() as store:
            details = {"by": check.by, "on": check.on.isoformat()}
            await store.audit_log.record(
                AuditAction.FACTS_CONFIRMED, actor=COMMAND_LINE, subject=subject, at=now, details=details
            )
            _write(path, confirmations)


def _subject(facts: Facts, record_id: str) -> str:
    if record_id in facts.hotlines:
        return f"hotline:{record_id}"
    source = facts.sources.get(record_id)
    if source is None:
        listed = "`shien facts stale` lists what there is to check"
        raise CommandError(f"{record_id}: no source or hotline ({listed})", BAD_INPUT)
    if not source.can_be_checked:
        remedy = "name one in data/sources.yaml"
        raise CommandError(f"{record_id}: no page that somebody could open ({remedy})", BAD_INPUT)
    return f"source:{record_id}"


async def _make_ready(database_url: str) -> None:
    """A database without tables gets them; one with older tables may belong to a bot that is running."""
    revision = await current_revision(database_url)
    if revision is None:
        await upgrade(database_url)
    elif revision != newest_revision():
        raise CommandError("the database is not at the newest migration; run: shien db upgrade", NOT_IN_ORDER)


def _write(path: Path, confirmations: Mapping[str, Confirmation]) -> None:
    try:
        write_confirmations(path, confirmations)
    except OSError as error:
        sentence = f"FACTS_CONFIRMATIONS: the file cannot be written ({type(error).__name__})"
        raise CommandError(sentence, NOT_IN_ORDER) from None
