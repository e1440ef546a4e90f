"""`shien run`: the bot against Telegram itself, until a signal."""

import asyncio
import logging
import signal

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.app import Shien
from bot.clock import SystemClock
from bot.commands.reencrypt import unreadable_columns
from bot.facts import FactsError, load_confirmed_facts
from bot.resources import data_folder, locales_folder
from bot.settings import Settings
from bot.storage.migration import current_revision, newest_revision
from bot.texts import TextError, load_texts

_OK, _ERROR = 0, 1

log = structlog.get_logger()


async def run_until_signal(settings: Settings) -> int:
    """Run the bot; returns the exit status. Broken facts or texts, or an old database, never start a bot."""
    try:
        revision = await current_revision(settings.database_url)
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        log.error("the database cannot be reached", error=type(error).__name__)  # noqa: TRY400 - see above
        return _ERROR
    if revision != newest_revision():
        log.error("the database is not at the newest migration; run: shien db upgrade")
        return _ERROR
    unreadable = await unreadable_columns(settings)
    if unreadable:
        log.error("ENCRYPTION_KEYS do not open what is stored; put the key that sealed it back", columns=unreadable)
        return _ERROR
    try:
        facts = load_confirmed_facts(data_folder(), settings.facts_confirmations)
        texts = load_texts(locales_folder())
    except (FactsError, TextError) as error:
        log.error("facts or texts are broken", problem=str(error))  # noqa: TRY400 - a traceback says less
        return _ERROR
    logging.basicConfig(level=logging.INFO)
    shien = Shien(settings, facts, texts, SystemClock())
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await shien.start()
    log.info("running")
    await stopping.wait()
    await shien.stop()
    log.info("stopped")
    return _OK
