"""`shien workers`: the roster, on the command line."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.environment import NOT_IN_ORDER, confirmed_facts, fail, refuse, settings_of
from bot.settings import DatabaseSettings

workers = typer.Typer(no_args_is_help=True, help="The people whom the organisation looks after.")


@workers.command(epilog="Example: shien workers template --out roster.xlsx")
def template(
    out: Annotated[Path, typer.Option(metavar="FILE.xlsx", help="Where to write the workbook.")],
) -> None:
    """Write the workbook that staff fill in, with one invented row as an example."""
    from bot.commands.workers_import import BadRosterError, write_roster_template

    try:
        write_roster_template(out, confirmed_facts())
    except BadRosterError as error:
        refuse(str(error))


@workers.command("import", epilog="Example: shien workers import roster.xlsx --dry-run")
def import_roster(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A workbook (.xlsx) or a CSV file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print what would change.")] = False,
) -> None:
    """Take in a filled-in workbook by difference, in one transaction; exit status 1 when a row was refused."""
    from bot.clock import SystemClock
    from bot.commands.workers_import import BadRosterError, RosterKeeping, UntakenError

    keeping = RosterKeeping(file, settings_of(DatabaseSettings), confirmed_facts(), SystemClock())
    try:
        result = asyncio.run(keeping.preview() if dry_run else keeping.take_in())
    except BadRosterError as error:
        refuse(str(error))
    except UntakenError as error:
        fail(str(error))
    for line in keeping.lines(result):
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if result.is_any_refused else 0)
