"""The command `shien`. It speaks English to whoever runs it; what workers and staff read is in `locales/`.

Libraries are imported inside the commands that need them: aiogram alone costs seconds (libraries.md §1).
"""

import asyncio
import gc
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.commands.environment import NOT_IN_ORDER, confirmed_facts, fail, refuse, settings_of
from bot.commands.reminders import reminders
from bot.commands.workers import workers
from bot.settings import DatabaseSettings, FactsSettings, RetentionSettings, Settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
database = typer.Typer(no_args_is_help=True, help="The database of DATABASE_URL.")
app.add_typer(database, name="db")
facts = typer.Typer(no_args_is_help=True, help="What is known about the law, and who has checked it.")
app.add_typer(facts, name="facts")
app.add_typer(workers, name="workers")
app.add_typer(reminders, name="reminders")


@app.command(epilog="Example: shien demo --port 8081")
def demo(
    port: Annotated[int, typer.Option(help="The page's port on 127.0.0.1; 0 takes a free one.")] = 8080,
    db: Annotated[Path | None, typer.Option(help="Keep the demo's database in this file.")] = None,
    lang: Annotated[str, typer.Option(help="The language of the worker in the self-test: en, ja or vi.")] = "vi",
    selftest: Annotated[bool, typer.Option("--selftest", help="Drive the page in headless Chromium.")] = False,
) -> None:
    """Try everything on this machine: a local Telegram with invented people, and the bot in it."""
    if selftest:
        _selftest(port, db, lang)
    from bot.demo.run import run_demo

    asyncio.run(run_demo(port, db))


@app.command(epilog="Example: BOT_TOKEN=… STAFF_GROUP_ID=… ADMIN_IDS=… shien run")
def run() -> None:
    """Run the bot until it gets SIGTERM or SIGINT; what is in hand is finished first."""
    gc.disable()  # what imports make stays: to look through it again and again took a seventh of the start
    from bot.commands.run import run_until_signal

    gc.freeze()
    gc.enable()
    raise typer.Exit(asyncio.run(run_until_signal(settings_of(Settings))))


@app.command(epilog="Example: shien doctor")
def doctor() -> None:
    """Check settings, facts, texts, database and Telegram: a line each; exit status 1 on any error."""
    from bot.commands.doctor import examine

    raise typer.Exit(asyncio.run(examine()))


@app.command(epilog="Example: shien check --answers answers.jsonl --on 2026-11-22 --lang ja")
def check(
    answers: Annotated[str, typer.Option(metavar="FILE|-", help="JSON or JSON Lines; - is standard input.")] = "-",
    on: Annotated[str | None, typer.Option(metavar="DATE", help="Read the rules as of this day.")] = None,
    lang: Annotated[str, typer.Option(metavar="CODE", help="The language of the text.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each result.")] = False,
    personas: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Compare the results of the invented people in this file.")
    ] = None,
) -> None:
    """Judge answers by the rules, and print what a worker would read about each."""
    if personas is not None:
        _examine(personas)
    from bot.clock import SystemClock
    from bot.commands.check import CheckRequest, results_as_json, results_as_text
    from bot.commands.json_lines import BadInputError

    results = results_as_json if as_json else results_as_text
    try:
        page = results(CheckRequest(answers, on, lang), confirmed_facts(), SystemClock())
    except BadInputError as error:
        refuse(str(error))
    if page:
        typer.echo(page)


@app.command(epilog="Example: shien tidy --dry-run")
def tidy(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what would go, and delete nothing.")] = False,
) -> None:
    """Delete what is over its time, as the bot does at 03:00 in Tokyo; prints how much, by class."""
    from bot.clock import SystemClock
    from bot.commands.retention import UntidiedError, show_overdue, tidy_now

    work = show_overdue if dry_run else tidy_now
    retention = settings_of(RetentionSettings).retention
    try:
        asyncio.run(work(settings_of(DatabaseSettings), retention, SystemClock().now()))
    except UntidiedError as error:
        fail(str(error))


@database.command(epilog="Example: DATABASE_URL=sqlite+aiosqlite:///shien.sqlite3 shien db upgrade")
def upgrade() -> None:
    """Bring the database to the newest migration; it may be called as often as you like."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot.storage.migration import upgrade as upgrade_database

    try:
        asyncio.run(upgrade_database(settings_of(DatabaseSettings).database_url))
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        fail(f"DATABASE_URL: the database cannot be reached ({type(error).__name__})")


@database.command(epilog="Example: shien db reseal")
def reseal(
    plain: Annotated[bool, typer.Option("--plain", help="Write plain text instead; stop the bot first.")] = False,
) -> None:
    """Seal names and words with the first of ENCRYPTION_KEYS; it may be stopped and started again at any time."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot.clock import SystemClock
    from bot.commands.reencrypt import decrypt_all, reencrypt_all
    from bot.storage.encryption import DecryptionError

    settings = settings_of(DatabaseSettings)
    if not settings.parsed_encryption_keys:
        refuse("ENCRYPTION_KEYS: is not set; both sealing and --plain need the keys")
    rewrite, done = (decrypt_all, "written as plain text") if plain else (reencrypt_all, "sealed anew")
    try:
        typer.echo(f"{asyncio.run(rewrite(settings, SystemClock()))} values {done}")
    except DecryptionError as error:
        fail(f"{error}; put the key that sealed it back and start again")
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        fail(f"DATABASE_URL: the database cannot be used ({type(error).__name__})")


@facts.command(epilog="Example: shien facts stale --days 90")
def stale(
    days: Annotated[
        int | None, typer.Option(min=0, help="How long a check lasts.", show_default="180, hotlines 120")
    ] = None,
) -> None:
    """Print what was never checked, or too long ago: a line each; exit status 1 when there is any."""
    from bot.clock import SystemClock
    from bot.commands.facts_confirm import stale_lines

    lines = list(stale_lines(confirmed_facts(), SystemClock().today(), days))
    for line in lines:
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if lines else 0)


@facts.command("confirm", epilog='Example: shien facts confirm O09 --by "Ito Hanako" --on 2026-11-22')
def confirm_record(
    record_id: Annotated[str, typer.Argument(metavar="ID", help="A source or hotline that `shien facts stale` names.")],
    by: Annotated[str, typer.Option(help="Who opened the official page, or dialled the number.")],
    on: Annotated[str | None, typer.Option(metavar="DATE", help="When, as 2026-11-22.", show_default="today")] = None,
) -> None:
    """Record that a person checked a source or a hotline; a running bot reads it when it starts again."""
    from bot.clock import SystemClock
    from bot.commands.facts_confirm import ConfirmationError, UnwrittenError, confirm, parse_confirmation

    path, settings = settings_of(FactsSettings).facts_confirmations, settings_of(DatabaseSettings)
    clock = SystemClock()
    try:
        asyncio.run(confirm(record_id, parse_confirmation(by, on, clock.today()), path, settings, clock.now()))
    except ConfirmationError as error:
        refuse(str(error))
    except UnwrittenError as error:
        fail(str(error))


@facts.command(epilog="Example: shien facts impact")
def impact() -> None:
    """Print per language whose saved result differs under today's rules; exit status 1 when there is anybody."""
    from bot.clock import SystemClock
    from bot.commands.facts_impact import UnreadError, impact_lines

    try:
        lines = asyncio.run(impact_lines(confirmed_facts(), SystemClock(), settings_of(DatabaseSettings)))
    except UnreadError as error:
        fail(str(error))
    for line in lines:
        typer.echo(line)
    raise typer.Exit(NOT_IN_ORDER if lines else 0)


def _examine(personas: Path) -> NoReturn:
    from bot.commands.check_personas import examine_personas
    from bot.facts import FactsError

    facts = confirmed_facts()
    try:
        raise typer.Exit(examine_personas(personas, facts))
    except FactsError as error:
        refuse(str(error))


def _selftest(port: int, db: Path | None, lang: str) -> NoReturn:
    try:
        from bot.demo.selftest import run_selftest
    except ModuleNotFoundError as error:  # a browser's driver belongs to development, not to the image
        refuse(f"the self-test needs {error.name}; run it in a checkout: uv run shien demo --selftest")
    raise typer.Exit(asyncio.run(run_selftest(port, db, lang)))
