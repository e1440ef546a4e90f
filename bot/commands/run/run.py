"""`shien run`: the bot against Telegram itself, until a signal."""

import asyncio
import gc
import signal
from socket import gethostname

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.app import Shien
from bot.clock import SystemClock, pause
from bot.commands.reencrypt import unreadable_columns
from bot.commands.run.log import configure_log
from bot.domain.heartbeat import Part
from bot.facts import RecordsError, load_facts, read_confirmations
from bot.resources import data_folder, locales_folder
from bot.settings import Settings
from bot.storage.database import DATABASE_ERRORS, Database
from bot.storage.process_lock import AdvisoryLock, FileLock, process_lock
from bot.storage.revision import NewerDatabaseError, current_revision, newest_revision, refuse_newer
from bot.texts import TextError, Texts, load_texts

_OK, _ERROR = 0, 1
_TRY_AGAIN_SECONDS = 2
# Docker kills after ten seconds unless told otherwise.
_STOP_WITHIN_SECONDS = 9
# A tap makes a thousand objects and leaves none: Python's own thresholds (700, 10, 10) would look after each.
_GARBAGE_THRESHOLDS = (10_000, 20, 50)

log = structlog.get_logger()

Lock = FileLock | AdvisoryLock


async def run_until_signal(settings: Settings) -> int:
    """Run the bot; returns the exit status. Broken facts or texts, or another schema, never start a bot.

    The organisation's own file of checks is no such thing: while it is broken nothing counts as checked.
    """
    try:
        facts = load_facts(data_folder())
        texts = load_texts(locales_folder(), facts.organisation.staff_language)
    except (RecordsError, TextError) as error:
        log.error("facts or texts are broken", problem=str(error))  # noqa: TRY400 - a traceback says less
        return _ERROR
    configure_log()
    try:
        read_confirmations(settings.facts_confirmations)
    except RecordsError as error:
        log.error("confirmations are broken", problem=str(error))  # noqa: TRY400 - a traceback says less
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    bot_id = int(settings.bot_token.get_secret_value().partition(":")[0])
    lock = process_lock(settings.database_url, bot_id)
    try:
        status = await _ready(settings, lock, stopping)
        if status is None:
            _tell_of_unfinished(texts)
            status = await _run(Shien(settings, facts, texts, SystemClock()), lock, stopping)
    finally:
        await lock.release()
    return status


def _tell_of_unfinished(texts: Texts) -> None:
    missing = {locale: len(texts.missing(locale)) for locale in texts.unfinished}
    if missing:
        log.warning("languages are not complete and cannot be chosen", missing=missing)


async def _ready(settings: Settings, lock: Lock, stopping: asyncio.Event) -> int | None:
    """Wait for the database, and for another process to end; returns an exit status where there is nothing to run."""
    while not stopping.is_set():
        try:
            status = await _look_at_schema(settings)
            if status is not None:
                return status
            if await lock.acquire():
                return None
            await _stand_by(settings)
        except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
            log.warning("the database cannot be reached", error=type(error).__name__)
        await _pause_unless(stopping)
    return _OK


async def _look_at_schema(settings: Settings) -> int | None:
    revision, newest = await current_revision(settings.database_url), newest_revision()
    try:
        refuse_newer(revision)
    except NewerDatabaseError:
        log.error("this database belongs to a newer version of Shien; update Shien", revision=revision)  # noqa: TRY400
        return _ERROR
    if revision != newest:
        log.error("the database is not at the newest migration; run: shien db upgrade")
        return _ERROR
    unreadable = await unreadable_columns(settings)
    if unreadable:
        log.error("ENCRYPTION_KEYS do not open what is stored; put the key that encrypted it back", columns=unreadable)
        return _ERROR
    return None


async def _stand_by(settings: Settings) -> None:
    log.warning("another process works on this database; standing by")
    database = Database(settings.database_url, settings.parsed_encryption_keys)
    try:
        async with database.transaction() as store:
            await store.heartbeats.beat(gethostname(), Part.STANDBY, SystemClock().now())
    finally:
        await database.close()


async def _run(shien: Shien, lock: Lock, stopping: asyncio.Event) -> int:
    await shien.start()
    gc.freeze()
    gc.set_threshold(*_GARBAGE_THRESHOLDS)
    log.info("running")
    watched = {
        asyncio.create_task(stopping.wait()): "signal",
        asyncio.create_task(shien.until_ended()): "listening",
        asyncio.create_task(_until_lost(lock)): "the lock on the database",
    }
    ended, _ = await asyncio.wait(watched, return_when=asyncio.FIRST_COMPLETED)
    for task in watched:
        task.cancel()
    if not stopping.is_set():
        log.error("a part of the bot has ended; so does the process", parts=[watched[each] for each in ended])
    try:
        async with asyncio.timeout(_STOP_WITHIN_SECONDS):
            await shien.stop()
    except TimeoutError:
        log.warning("stopped before all was sent; the rest is sent at the next start")
    log.info("stopped")
    return _OK if stopping.is_set() else _ERROR


async def _until_lost(lock: Lock) -> None:
    """Return when another process may be working on the database."""
    while True:
        await pause(_TRY_AGAIN_SECONDS)
        if await lock.is_held():
            continue
        await lock.release()
        while True:
            try:
                if not await lock.acquire():
                    return
                break
            except DATABASE_ERRORS:  # the database is away; nobody works on it
                await pause(_TRY_AGAIN_SECONDS)


async def _pause_unless(stopping: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), _TRY_AGAIN_SECONDS)
    except TimeoutError:
        return
