"""`shien workers`: the template to fill in, and taking a filled-in roster in. It prints no name and no value."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from html import unescape
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from xlsxwriter.exceptions import XlsxWriterException

from bot.actions.roster.take_in import preview_roster, take_in_roster
from bot.clock import Clock
from bot.commands.progress import with_progress
from bot.domain.facts import Facts
from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import RowProblem
from bot.domain.roster.result import RosterResult, RosterSource, RowResult
from bot.files.roster.read import open_roster
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.report import report_lines
from bot.files.roster.source import roster_names, roster_source
from bot.files.roster.template import write_template
from bot.resources import locales_folder
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.encryption import DecryptionError
from bot.storage.store import Store
from bot.texts import SOURCE_LOCALE, Translator, load_texts

_WHO = "command line"
_HIDDEN = "…"


class BadRosterError(Exception):
    """The file cannot be used; one line that says why."""


class UntakenError(Exception):
    """The database cannot be used, and nothing was taken in; one line that says what to do."""


def write_roster_template(out: Path, facts: Facts) -> None:
    """Write the workbook that staff fill in. Raises BadRosterError."""
    fields = {field.id: field.name_ja for field in facts.fields.values()}
    try:
        write_template(out, load_texts(locales_folder()), fields)
    except (OSError, XlsxWriterException):
        raise BadRosterError(f"--out: {out.name} cannot be written there") from None


class RosterKeeping:
    """One roster file, and the database that it is for."""

    def __init__(self, path: Path, settings: DatabaseSettings, facts: Facts, clock: Clock) -> None:
        """Opens nothing yet."""
        self._path, self._settings, self._facts, self._clock = path, settings, facts, clock
        self._words = Translator(load_texts(locales_folder()), SOURCE_LOCALE)

    async def preview(self) -> RosterResult:
        """What taking the file in would do; nothing is written. Raises BadRosterError, UntakenError."""
        async with self._opened() as (store, source):
            return await preview_roster(store, source)

    async def take_in(self) -> RosterResult:
        """Take the file in, all of it or, where an error is raised, nothing. Raises BadRosterError, UntakenError."""
        async with self._opened() as (store, source):
            return await take_in_roster(store, source, self._facts, _WHO, self._clock.now())

    def lines(self, result: RosterResult) -> Iterator[str]:
        """A line for each row that is not unchanged, one for new employers, and one of counts."""
        hidden = RosterResult([*map(_without_values, result.people)], [*map(_without_values, result.employers)])
        yield from map(unescape, report_lines(self._words, hidden))
        yield f"new employers: {result.new_employers}"
        yield " ".join(f"{outcome}: {result.count(outcome)}" for outcome in RowOutcome)

    @asynccontextmanager
    async def _opened(self) -> AsyncGenerator[tuple[Store, RosterSource]]:
        """One transaction, and the rows of the file."""
        database = Database(self._settings.database_url, self._settings.parsed_encryption_keys)
        try:
            source = self._source()
            async with database.transaction() as store:
                yield store, source
        except RosterFileError as error:
            sentence = unescape(self._words(error.key, error.args_of_text))
            raise BadRosterError(f"{self._path.name}: {sentence}") from None
        except DecryptionError as error:
            raise UntakenError(f"{error}; put the key that sealed it back into ENCRYPTION_KEYS") from None
        except SQLAlchemyError as error:  # its own words may hold the password
            problem = f"the database cannot be used ({type(error).__name__})"
            raise UntakenError(f"{problem}; look at DATABASE_URL or run: shien db upgrade") from None
        except OSError as error:
            raise BadRosterError(f"{self._path.name}: cannot be read ({error.strerror})") from None
        finally:
            await database.close()

    def _source(self) -> RosterSource:
        file = open_roster(self._path)
        watch = partial(with_progress, clock=self._clock, length=file.count)
        return roster_source(file, roster_names(self._facts, self._words.texts), watch)


def _without_values(row: RowResult) -> RowResult:
    """The same without what stands in the cells: in a column too far left that is somebody's name."""
    return replace(row, problems=tuple(map(_without_value, row.problems)))


def _without_value(problem: RowProblem) -> RowProblem:
    hidden = {"value": _HIDDEN} if "value" in problem.args else {}
    return replace(problem, args={**problem.args, **hidden})
