"""`shien reminders`: what workers and staff will be reminded of, on the command line."""

import asyncio
from typing import Annotated

import typer

from bot.commands.environment import BAD_INPUT, CommandError, confirmed_facts, settings_of
from bot.settings import DatabaseSettings

reminders = typer.Typer(no_args_is_help=True, help="What workers and staff are reminded of, and when.")


@reminders.command(
    epilog="Example: shien reminders preview --worker worker.json --from 2026-11-22 --to 2027-11-21 --lang ja"
)
def preview(
    worker: Annotated[str, typer.Option(metavar="FILE|-", help="JSON or JSON Lines; - is standard input.")],
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="The first day, as 2026-11-22.")],
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="The last day; it belongs to them.")],
    lang: Annotated[str, typer.Option(metavar="CODE", help="The language of the text.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each occasion.")] = False,
) -> None:
    """Print the reminders that follow from a worker's dates: the rule's own days, whenever they are then heard."""
    from bot.clock import SystemClock
    from bot.commands.reminders_preview import PreviewRequest, occasions_as_json, occasions_as_text

    show = occasions_as_json if as_json else occasions_as_text
    page = show(PreviewRequest(worker, first, last, lang), confirmed_facts(), SystemClock())
    if page:
        typer.echo(page)


@reminders.command(epilog="Example: shien reminders kinds")
def kinds() -> None:
    """Print a line for each kind of reminder: it is active, or waits until somebody activates it."""
    from bot.commands.reminders_activation import show_kinds

    asyncio.run(show_kinds(settings_of(DatabaseSettings), confirmed_facts()))


@reminders.command(epilog="Example: shien reminders activate passport --dry-run")
def activate(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="A kind that `shien reminders kinds` names.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print whom it would message today.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Activate it after that.")] = False,
) -> None:
    """Print whom a kind would message today; with --yes, plan it for everybody whose date is not past."""
    from bot.clock import SystemClock
    from bot.commands.reminders_activation import activate_and_plan, show_preview

    settings, facts, clock = settings_of(DatabaseSettings), confirmed_facts(), SystemClock()
    wanted = facts.reminders.get(kind)
    if wanted is None:
        raise CommandError(f"{kind}: no such kind; see: shien reminders kinds", BAD_INPUT)
    asyncio.run(show_preview(settings, facts, wanted, clock))
    if dry_run:
        return
    if not yes:
        raise CommandError("nothing was activated; add --yes to activate it", BAD_INPUT)
    asyncio.run(activate_and_plan(settings, facts, wanted, clock))
