"""`shien workers`: the roster, on the command line."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError, confirmed_facts, settings_of
from bot.settings import DatabaseSettings

workers = typer.Typer(no_args_is_help=True, help="The people whom the organisation looks after.")


@workers.command(epilog="Example: shien workers template --out roster.xlsx")
def template(
    out: Annotated[Path, typer.Option(metavar="FILE.xlsx", help="Where to write the workbook.")],
) -> None:
    """Write the workbook that staff fill in, with one invented row as an example."""
    from bot.commands.workers_import import write_roster_template

    write_roster_template(out, confirmed_facts())


@workers.command("import", epilog="Example: shien workers import roster.xlsx --dry-run")
def import_roster(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A workbook (.xlsx) or a CSV file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print what would change.")] = False,
    checked: Annotated[
        bool, typer.Option("--checked", help="Rows that raise a question are right as they stand: take them in too.")
    ] = False,
    same: Annotated[
        bool,
        typer.Option("--same-people", help="Whom the roster may know under another number is that person: renumber."),
    ] = False,
) -> None:
    """Take in a filled-in workbook by difference, in one transaction; exit status 1 when a row was refused."""
    from bot.clock import SystemClock
    from bot.commands.workers_import import Office, import_file, preview_file, result_lines
    from bot.domain.roster.result import Doubtful
    from bot.resources import locales_folder
    from bot.texts import SOURCE_LOCALE, Translator, load_texts

    t = Translator(load_texts(locales_folder()), SOURCE_LOCALE)
    read = preview_file if dry_run else import_file
    if checked and same:
        raise CommandError("--checked and --same-people are two answers: give one", BAD_INPUT)
    doubtful = Doubtful.TAKE if checked else Doubtful.SAME if same else Doubtful.ASK
    office = Office(settings_of(DatabaseSettings), confirmed_facts(), t, SystemClock())
    result = asyncio.run(read(file, office, doubtful))
    for line in result_lines(t, result):
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if result.is_any_refused else 0)
