"""The command `shien`. It speaks English to whoever runs it; what workers and staff read is in `locales/`.

Libraries are imported inside the commands that need them: aiogram alone costs seconds (libraries.md §1).
"""

import asyncio
import gc
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.settings import AnySettings, DatabaseSettings, Settings, SettingsError, read_settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
database = typer.Typer(no_args_is_help=True, help="The database of DATABASE_URL.")
app.add_typer(database, name="db")

_BAD_INPUT = 2


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
    from bot.demo import run_demo

    asyncio.run(run_demo(port, db))


@app.command(epilog="Example: BOT_TOKEN=… STAFF_GROUP_ID=… ADMIN_IDS=… shien run")
def run() -> None:
    """Run the bot until it gets SIGTERM or SIGINT; what is in hand is finished first."""
    gc.disable()  # what imports make stays: to look through it again and again took a seventh of the start
    from bot.running import run_until_signal

    gc.freeze()
    gc.enable()
    raise typer.Exit(asyncio.run(run_until_signal(_settings(Settings))))


@app.command(epilog="Example: shien doctor")
def doctor() -> None:
    """Check settings, facts, texts, database and Telegram: a line each; exit status 1 on any error."""
    from bot.doctor import examine

    raise typer.Exit(asyncio.run(examine()))


@database.command(epilog="Example: DATABASE_URL=sqlite+aiosqlite:///shien.sqlite3 shien db upgrade")
def upgrade() -> None:
    """Bring the database to the newest migration; it may be called as often as you like."""
    from bot.storage.migration import upgrade as upgrade_database

    asyncio.run(upgrade_database(_settings(DatabaseSettings).database_url))


def _selftest(port: int, db: Path | None, lang: str) -> NoReturn:
    try:
        from bot.selftest import run_selftest
    except ModuleNotFoundError as error:  # a browser's driver belongs to development, not to the image
        _refuse(f"the self-test needs {error.name}; run it in a checkout: uv run shien demo --selftest")
    raise typer.Exit(asyncio.run(run_selftest(port, db, lang)))


def _settings(kind: type[AnySettings]) -> AnySettings:
    try:
        return read_settings(kind)
    except SettingsError as error:
        _refuse(str(error))


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(_BAD_INPUT)
