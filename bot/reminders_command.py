"""`shien reminders`: what workers and staff will be reminded of, on the command line."""

from typing import Annotated

import typer

from bot.command_line import confirmed_facts, refuse

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
    from bot.json_lines import BadInputError
    from bot.reminder_preview import Request, occasions_as_json, occasions_as_text

    show = occasions_as_json if as_json else occasions_as_text
    try:
        page = show(Request(worker, first, last, lang), confirmed_facts(), SystemClock())
    except BadInputError as error:
        refuse(str(error))
    if page:
        typer.echo(page)
