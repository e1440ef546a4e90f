"""`shien health`: is the bot of this host at work? For a container's health check."""

from datetime import datetime
from socket import gethostname

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.domain.heartbeat import Late, Part, Vitals, late, stands_by
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.process_lock import process_lock

_SENTENCES = {
    Late.ASKING: "Telegram was last asked for updates",
    Late.UPDATE: "the oldest update that waits came",
    Late.MESSAGE: "the oldest message that waits was due",
}


async def problems(settings: Settings, clock: Clock) -> list[str]:
    """Return what is late, a line each; none where all is well, or where this process stands by for another one."""
    database = Database(settings.database_url, settings.parsed_encryption_keys)
    bot_id = int(settings.bot_token.get_secret_value().partition(":")[0])
    try:
        async with database.transaction() as store:
            host = gethostname()
            vitals = Vitals(
                asked_at=await store.heartbeats.last_at(Part.INTAKE, host),
                standby_at=await store.heartbeats.last_at(Part.STANDBY, host),
                oldest_update_at=await store.inbox.oldest_waiting_at(bot_id),
                oldest_due_at=await store.outbox.next_due_at(),
            )
        if not stands_by(vitals, clock.now()):
            return [_line(what, since, clock.now()) for what, since in late(vitals, clock.now())]
        return [] if await _is_working_elsewhere(settings, bot_id) else ["late: no process works on the database"]
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        return [f"late: the database cannot be reached ({type(error).__name__})"]
    finally:
        await database.close()


async def _is_working_elsewhere(settings: Settings, bot_id: int) -> bool:
    lock = process_lock(settings.database_url, bot_id)
    try:
        return not await lock.acquire()
    finally:
        await lock.release()


def _line(what: Late, since: datetime | None, now: datetime) -> str:
    if since is None:
        return "late: Telegram has not been asked for updates yet"
    return f"late: {_SENTENCES[what]} {int((now - since).total_seconds())} seconds ago"
