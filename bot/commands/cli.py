"""The command `shien`. It speaks English to whoever runs it; what workers and staff read is in `locales/`.

Libraries are imported inside the commands that need them: aiogram alone costs seconds (libraries.md §1).
"""

import asyncio
import gc
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from bot.commands.environment import BAD_INPUT, CommandError, confirmed_facts, settings_of
from bot.commands.facts import facts
from bot.commands.locales import locales
from bot.commands.reminders import reminders
from bot.commands.workers import workers
from bot.intake.lazy_models import import_aiogram
from bot.settings import DatabaseSettings, RetentionSettings, Settings


class _Shien(TyperGroup):
    """All commands; one that cannot do its work ends with one sentence on standard error, and no traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except CommandError as error:
            typer.echo(error, err=True)
            raise typer.Exit(error.exit_code) from None


app = typer.Typer(cls=_Shien, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
database = typer.Typer(no_args_is_help=True, help="The database of DATABASE_URL.")
retention = typer.Typer(no_args_is_help=True, help="What is kept how long.")
app.add_typer(database, name="db")
app.add_typer(facts, name="facts")
app.add_typer(locales, name="locales")
app.add_typer(workers, name="workers")
app.add_typer(reminders, name="reminders")
app.add_typer(retention, name="retention")


@app.command(epilog="Example: shien demo --port 8081")
def demo(
    port: Annotated[int, typer.Option(help="The page's port on 127.0.0.1; 0 takes a free one.")] = 8080,
    db: Annotated[Path | None, typer.Option(help="Keep the demo's database in this file.")] = None,
    lang: Annotated[str, typer.Option(help="The code of the language of the worker in the self-test.")] = "vi",
    latency_ms: Annotated[int, typer.Option(min=0, help="How long each call to the local Telegram takes.")] = 0,
    selftest: Annotated[bool, typer.Option("--selftest", help="Drive the page in headless Chromium.")] = False,
) -> None:
    """Try everything on this machine: a local Telegram with invented people, and the bot in it."""
    if selftest:
        _selftest(port, db, lang)
    import_aiogram()
    from bot.demo.run import run_demo

    asyncio.run(run_demo(port, db, latency_ms))


@app.command(epilog="Example: BOT_TOKEN=… STAFF_GROUP_ID=… ADMIN_IDS=… shien run")
def run() -> None:
    """Run the bot until it gets SIGTERM or SIGINT; what is in hand is finished first."""
    gc.disable()  # what imports make stays: to look through it again and again took a seventh of the start
    import_aiogram()
    from bot.commands.run.run import run_until_signal

    gc.freeze()
    gc.enable()
    raise typer.Exit(asyncio.run(run_until_signal(settings_of(Settings))))


@app.command(epilog="Example: shien health")
def health() -> None:
    """Say what is late in the bot of this host; exit status 0 when nothing is. For a container's health check."""
    from bot.clock import SystemClock
    from bot.commands.run.health import problems

    late = asyncio.run(problems(settings_of(Settings), SystemClock()))
    for line in late:
        typer.echo(line, err=True)
    raise typer.Exit(1 if late else 0)


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
        Path | None,
        typer.Option(metavar="PATH", help="Compare what the rules say of the invented people in a file or folder."),
    ] = None,
) -> None:
    """Judge answers by the rules, and print what a worker would read about each."""
    if personas is not None:
        _examine(personas)
    from bot.clock import SystemClock
    from bot.commands.check import CheckRequest, results_as_json, results_as_text

    results = results_as_json if as_json else results_as_text
    page = results(CheckRequest(answers, on, lang), confirmed_facts(), SystemClock())
    if page:
        typer.echo(page)


@app.command("tidy", hidden=True, epilog="Example: shien retention apply")  # what operators' cron jobs call it
@retention.command(epilog="Example: shien retention apply --dry-run")
def apply(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what would go, and delete nothing.")] = False,
) -> None:
    """Delete what is over its time, as the bot does at 03:00 in Tokyo; prints how much, by class."""
    from bot.clock import SystemClock
    from bot.commands.retention import apply_now, show_expired

    work = show_expired if dry_run else apply_now
    periods = settings_of(RetentionSettings).retention
    asyncio.run(work(settings_of(DatabaseSettings), periods, SystemClock().now()))


@database.command(epilog="Example: DATABASE_URL=sqlite+aiosqlite:///shien.sqlite3 shien db upgrade")
def upgrade() -> None:
    """Bring the database to the newest migration; it may be called as often as you like."""
    from bot.commands.database import database_errors
    from bot.storage.migration import upgrade as upgrade_database
    from bot.storage.revision import current_revision

    url = settings_of(DatabaseSettings).database_url
    with database_errors("DATABASE_URL: the database cannot be reached ({error})"):
        asyncio.run(current_revision(url))
    with database_errors("the database cannot be upgraded ({error}), and is as it was; look at its log and its disk"):
        asyncio.run(upgrade_database(url))


@database.command("reseal", hidden=True, epilog="Example: shien db reencrypt")  # what it was called before
@database.command(epilog="Example: shien db reencrypt")
def reencrypt(
    plain: Annotated[bool, typer.Option("--plain", help="Write plain text instead; stop the bot first.")] = False,
) -> None:
    """Encrypt names and words with the first of ENCRYPTION_KEYS; it may be stopped and started again at any time."""
    from bot.clock import SystemClock
    from bot.commands.reencrypt import rewrite_all
    from bot.storage.reencryption import EncryptedValues

    settings = settings_of(DatabaseSettings)
    if not settings.parsed_encryption_keys:
        raise CommandError("ENCRYPTION_KEYS: is not set; both encrypting and --plain need the keys", BAD_INPUT)
    rewrite = EncryptedValues.to_plain if plain else EncryptedValues.reencrypt
    count = asyncio.run(rewrite_all(settings, SystemClock(), rewrite))
    typer.echo(f"{count} values {'written as plain text' if plain else 'encrypted anew'}")


def _examine(personas: Path) -> NoReturn:
    from bot.commands.check_personas import examine_personas
    from bot.facts import RecordsError

    known = confirmed_facts()
    try:
        raise typer.Exit(examine_personas(personas, known))
    except RecordsError as error:
        raise CommandError(str(error), BAD_INPUT) from None


def _selftest(port: int, db: Path | None, lang: str) -> NoReturn:
    try:
        from bot.demo.selftest import run_selftest
    except ModuleNotFoundError as error:  # a browser's driver belongs to development, not to the image
        remedy = "run it in a checkout: uv run shien demo --selftest"
        raise CommandError(f"the self-test needs {error.name}; {remedy}", BAD_INPUT) from None
    raise typer.Exit(asyncio.run(run_selftest(port, db, lang)))
