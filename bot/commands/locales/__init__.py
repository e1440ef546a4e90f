"""`shien locales`: what is wrong with the languages, how far they are, and workbooks for who translates them."""

from typing import Annotated

import typer

from bot.commands.environment import NOT_IN_ORDER

locales = typer.Typer(no_args_is_help=True, help="The languages in which workers and staff read.")


@locales.command(epilog="Example: shien locales check --json")
def check(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="Only this language.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each language.")] = False,
) -> None:
    """Print what is missing, wrong or too long in each language; exit status 1 when there is any."""
    from bot.clock import SystemClock
    from bot.commands.locales.check import lines_of, reports

    found = reports(code, SystemClock())
    for line in lines_of(found, as_json):
        typer.echo(line)
    raise typer.Exit(0 if all(each.is_in_order for each in found) else NOT_IN_ORDER)


@locales.command(epilog="Example: shien locales status --write")
def status(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="Only this language.")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Write it into each status.tsv and into docs/translating.md.")
    ] = False,
) -> None:
    """Print per language and file what is reviewed, draft, stale or missing, and the English words that are left."""
    from bot.clock import SystemClock
    from bot.commands.locales.status import lines_of, progress, write_progress

    found = (write_progress if write else progress)(code, SystemClock())
    for line in lines_of(found):
        typer.echo(line)
