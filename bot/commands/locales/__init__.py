"""`shien locales`: what is wrong with the languages, how far they are, and workbooks for who translates them."""

from pathlib import Path
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


@locales.command(epilog="Example: shien locales export th --file consent.ftl --out consent-th.xlsx")
def export(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The language.")],
    out: Annotated[Path, typer.Option(metavar="FILE.xlsx", help="Where to write the workbook.")],
    file: Annotated[str | None, typer.Option(metavar="FILE.ftl", help="Only the messages of this file.")] = None,
) -> None:
    """Write a workbook for who translates a language, or reads its translation."""
    from bot.commands.locales.export import export_workbook

    export_workbook(code, file, out)


@locales.command("import", epilog='Example: shien locales import consent-th.xlsx --by "Ito Hanako"')
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A workbook that `shien locales export` wrote.")],
    by: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who has read every translation in it, and finds them right.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print what would change.")] = False,
) -> None:
    """Take in a filled-in workbook, all of it or nothing, and print what changes; rows without translation stay out."""
    from bot.clock import SystemClock
    from bot.commands.locales.export import diff_lines, parse_reader, read_import, take_in

    name, imported = parse_reader(by), read_import(file)
    for line in diff_lines(imported):
        typer.echo(line)
    if not dry_run:
        take_in(imported, name, SystemClock())


@locales.command(epilog="Example: shien locales pseudo --out /tmp/pseudo")
def pseudo(
    out: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Keep the languages in this new folder.")] = None,
) -> None:
    """Write every text for workers in the letters of each script, and say what the bot could not say; exit status 1."""
    from bot.commands.locales.pseudo import can_say_everything, line_of, pseudo_reports

    found = pseudo_reports(out)
    for report in found:
        typer.echo(line_of(report))
    raise typer.Exit(0 if all(map(can_say_everything, found)) else NOT_IN_ORDER)


@locales.command(epilog="Example: shien locales gallery th --out gallery")
def gallery(
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Where to write the pictures and index.html.")],
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="Only this language, beside en and ja.")] = None,
) -> None:
    """Keep a picture of every screen of a worker, on a phone; exit status 1 when something cannot be read on one."""
    from bot.commands.locales.gallery import unreadable_lines

    found = list(unreadable_lines(code, out))
    for line in found:
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if found else 0)
