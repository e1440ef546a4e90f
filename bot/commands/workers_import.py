"""`shien workers`: the template to fill in, and taking a filled-in roster in. It prints no name and no value."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from html import unescape
from pathlib import Path

from xlsxwriter.exceptions import XlsxWriterException

from bot.actions.roster.take_in import preview_roster, take_in_roster
from bot.clock import Clock
from bot.commands.database import opened_database
from bot.commands.environment import BAD_INPUT, CommandError
from bot.commands.progress import with_progress
from bot.domain.audit_event import COMMAND_LINE
from bot.domain.facts import Facts
from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import RowProblem
from bot.domain.roster.result import Doubtful, RosterResult, RosterSource, RowResult
from bot.files.roster.read import open_roster
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.report import report_lines, unread_lines
from bot.files.roster.source import roster_source
from bot.files.roster.template import write_template
from bot.presenters.roster import roster_names
from bot.resources import locales_folder
from bot.settings import DatabaseSettings
from bot.storage.store import Store
from bot.texts import Translator, load_texts

_HIDDEN = "…"


def write_roster_template(out: Path, facts: Facts) -> None:
    """Write the workbook that staff fill in. Raises CommandError."""
    fields = {field.id: field.name_ja for field in facts.fields.values()}
    try:
        write_template(out, load_texts(locales_folder()), fields)
    except (OSError, XlsxWriterException):
        raise CommandError(f"--out: {out.name} cannot be written there", BAD_INPUT) from None


@dataclass(frozen=True, slots=True)
class Office:
    """What reading a roster needs besides the file: the database, the facts, words and the day."""

    settings: DatabaseSettings
    facts: Facts
    t: Translator
    clock: Clock


async def preview_file(path: Path, office: Office, doubtful: Doubtful) -> RosterResult:
    """Tell what taking the file in would do; nothing is written. Raises CommandError."""
    async with _opened(path, office, doubtful) as (store, source):
        return await preview_roster(store, source)


async def import_file(path: Path, office: Office, doubtful: Doubtful) -> RosterResult:
    """Take the file in, all of it or, where CommandError is raised, nothing."""
    async with _opened(path, office, doubtful) as (store, source):
        return await take_in_roster(store, source, office.facts, COMMAND_LINE, office.clock.now())


def result_lines(t: Translator, result: RosterResult) -> Iterator[str]:
    """Lines for each row that is not unchanged, for what was not read, for new employers, and one of counts."""
    yield from map(unescape, unread_lines(t, result))
    hidden = RosterResult([*map(_without_values, result.people)], [*map(_without_values, result.employers)])
    yield from map(unescape, report_lines(t, hidden))
    if result.asked:
        yield f"rows with a question: {result.asked}; where all are right as they stand, add --checked"
    if result.asks_for_new_numbers:
        yield "rows that may be somebody on the roster: where each is, under a new number, add --same-people"
    yield f"new employers: {result.new_employers}"
    yield " ".join(f"{outcome}: {result.count(outcome)}" for outcome in RowOutcome)


@asynccontextmanager
async def _opened(path: Path, office: Office, doubtful: Doubtful) -> AsyncGenerator[tuple[Store, RosterSource]]:
    """One transaction, and the rows of the file; they are read as they are asked for."""
    t, clock = office.t, office.clock
    async with opened_database(office.settings) as database:
        try:
            file = open_roster(path)
            watch = partial(with_progress, clock=clock, length=file.count)
            names, today = roster_names(office.facts, t.texts), clock.today()
            async with database.transaction() as store:
                yield store, roster_source(file, names, today, doubtful, watch)
        except RosterFileError as error:
            sentence = unescape(t(error.key, error.args_of_text))
            raise CommandError(f"{path.name}: {sentence}", BAD_INPUT) from None
        except OSError as error:
            raise CommandError(f"{path.name}: cannot be read ({error.strerror})", BAD_INPUT) from None


def _without_values(row: RowResult) -> RowResult:
    """The same without what stands in the cells: in a column too far left that is somebody's name."""
    problems, left_out = (tuple(map(_without_value, each)) for each in (row.problems, row.left_out))
    return replace(row, problems=problems, left_out=left_out)


def _without_value(problem: RowProblem) -> RowProblem:
    hidden = {"value": _HIDDEN} if "value" in problem.args else {}
    return replace(problem, args={**problem.args, **hidden})
