"""`shien facts`: what must be opened or dialled again, and who has done so."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.domain.days import parse_day
from bot.domain.facts import CHECK_LASTS_DAYS, HOTLINE_CHECK_LASTS_DAYS, Confirmation, Facts, Hotline, Source
from bot.facts import FactsError, load_facts
from bot.facts.confirmations import read_confirmations, write_confirmations
from bot.resources import data_folder
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.migration import current_revision, newest_revision, upgrade
from bot.storage.store import Store

_LONGEST_NAME = 100
_WHO = "command line"


class ConfirmationError(Exception):
    """What somebody wants to record cannot be true; one line that says what is allowed."""


class UnwrittenError(Exception):
    """The check could not be recorded, and nothing was; a line that says why."""


def stale_lines(facts: Facts, today: date, days: int | None) -> Iterator[str]:
    """One line for each source and hotline to check again; `days` None: as long as a check of its kind lasts."""
    for source in facts.stale_sources(today, CHECK_LASTS_DAYS if days is None else days):
        yield f"source {source.id}: {_last(source)}; {source.title}; {source.url or 'no address'}"
    for line in facts.stale_hotlines(today, HOTLINE_CHECK_LASTS_DAYS if days is None else days):
        numbers = ", ".join(number.number for number in line.numbers)
        yield f"hotline {line.id}: {_last(line)}; {line.name_ja}; {numbers}"


def parse_confirmation(by: str, on: str | None, today: date) -> Confirmation:
    """Who checked, and when; no day means today. Raises ConfirmationError."""
    name = by.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ConfirmationError(f"--by: not a name (one line of at most {_LONGEST_NAME} characters)")
    day = today if on is None else parse_day(on)
    if day is None:
        raise ConfirmationError("--on: not a day (one that exists, as 2026-11-22)")
    if day > today:
        raise ConfirmationError(f"--on: {day} is still to come (at the latest {today})")
    return Confirmation(day, name)


async def confirm(record_id: str, check: Confirmation, path: Path, settings: DatabaseSettings, now: datetime) -> None:
    """Record the check in the organisation's own file, with an event: both or neither.

    Raises ConfirmationError for an id that cannot be confirmed, UnwrittenError.
    """
    try:
        subject = _about(load_facts(data_folder()), record_id)
        confirmations = {**read_confirmations(path), record_id: check}
        await _make_ready(settings.database_url)
        async with _transaction(settings) as store:
            details = {"by": check.by, "on": check.on.isoformat()}
            await store.audit_log.record("facts_confirmed", actor=_WHO, subject=subject, at=now, details=details)
            write_confirmations(path, confirmations)
    except FactsError as error:
        raise UnwrittenError(str(error)) from None
    except SQLAlchemyError as error:  # its own words may hold the password
        raise UnwrittenError(f"DATABASE_URL: the database cannot be used ({type(error).__name__})") from None
    except OSError as error:
        raise UnwrittenError(f"FACTS_CONFIRMATIONS: the file cannot be written ({type(error).__name__})") from None


@asynccontextmanager
async def _transaction(settings: DatabaseSettings) -> AsyncGenerator[Store]:
    database = Database(settings.database_url, settings.parsed_encryption_keys)
    try:
        async with database.transaction() as store:
            yield store
    finally:
        await database.close()


async def _make_ready(database_url: str) -> None:
    """A database without tables gets them; one with older tables may belong to a bot that is running."""
    revision = await current_revision(database_url)
    if revision is None:
        await upgrade(database_url)
    elif revision != newest_revision():
        raise UnwrittenError("the database is not at the newest migration; run: shien db upgrade")


def _last(record: Source | Hotline) -> str:
    return f"last checked on {record.checked.on} by {record.checked.by}" if record.checked else "never checked"


def _about(facts: Facts, record_id: str) -> str:
    if record_id in facts.hotlines:
        return f"hotline:{record_id}"
    source = facts.sources.get(record_id)
    if source is None:
        raise ConfirmationError(f"{record_id}: no source or hotline (`shien facts stale` lists what there is to check)")
    if not source.can_be_checked:
        raise ConfirmationError(f"{record_id}: no page that somebody could open (name one in data/sources.yaml)")
    return f"source:{record_id}"
