"""`shien facts`: what must be opened or dialled again, who has done so, and whom a change concerns."""

import asyncio
from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer

from bot.commands.environment import NOT_IN_ORDER, confirmed_facts, settings_of
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import HOTLINE_CHECK_LASTS_DAYS, Hotline
from bot.domain.facts.sources import CHECK_LASTS_DAYS, Source
from bot.settings import DatabaseSettings, FactsSettings

facts = typer.Typer(no_args_is_help=True, help="What is known about the law, and who has checked it.")


@facts.command(epilog="Example: shien facts stale --days 90")
def stale(
    days: Annotated[
        int | None, typer.Option(min=0, help="How long a check lasts.", show_default="180, hotlines 120")
    ] = None,
) -> None:
    """Print what was never checked, or too long ago, and which change of law may have begun; exit status 1 when any."""
    from bot.clock import SystemClock

    lines = list(_stale_lines(confirmed_facts(), SystemClock().today(), days))
    for line in lines:
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if lines else 0)


@facts.command(epilog='Example: shien facts confirm O09 --by "Ito Hanako" --on 2026-11-22')
def confirm(
    record_id: Annotated[str, typer.Argument(metavar="ID", help="A source or hotline that `shien facts stale` names.")],
    by: Annotated[str, typer.Option(help="Who opened the official page, or dialled the number.")],
    on: Annotated[str | None, typer.Option(metavar="DATE", help="When, as 2026-11-22.", show_default="today")] = None,
) -> None:
    """Record that a person checked a source or a hotline; a running bot knows it at once."""
    from bot.clock import SystemClock
    from bot.commands.facts_confirm import parse_confirmation, record_confirmation

    path, settings = settings_of(FactsSettings).facts_confirmations, settings_of(DatabaseSettings)
    clock = SystemClock()
    check = parse_confirmation(by, on, clock.today())
    asyncio.run(record_confirmation(record_id, check, path, settings, clock.now()))


@facts.command(epilog="Example: shien facts impact")
def impact() -> None:
    """Print per language whose saved result differs under today's rules; exit status 1 when there is anybody."""
    from bot.clock import SystemClock
    from bot.commands.facts_impact import impact_lines

    lines = asyncio.run(impact_lines(confirmed_facts(), SystemClock(), settings_of(DatabaseSettings)))
    for line in lines:
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if lines else 0)


def _stale_lines(known: Facts, today: date, days: int | None) -> Iterator[str]:
    """One line for each source and hotline to check again, and for each change of law whose day has come.

    `days` None: as long as a check of its kind lasts.
    """
    for source in known.stale_sources(today, CHECK_LASTS_DAYS if days is None else days):
        yield f"source {source.id}: {_last(source)}; {source.title}; {source.url or 'no address'}"
    for line in known.stale_hotlines(today, HOTLINE_CHECK_LASTS_DAYS if days is None else days):
        numbers = ", ".join(number.number for number in line.numbers) or "no number"
        yield f"hotline {line.id}: {_last(line)}; {line.name_ja}; {numbers}; {line.url or 'no address'}"
    for change in known.overdue_changes(today):
        pages = ", ".join(known.sources[source].url or source for source in change.sources)
        yield f"law change {change.id}: {change.status} for {change.effective_on}, has it begun? {pages}"


def _last(record: Source | Hotline) -> str:
    return f"last checked on {record.checked.on} by {record.checked.by}" if record.checked else "never checked"
