"""What `shien doctor` says of the database: its migration, and whether what is encrypted there opens."""

from sqlalchemy.exc import SQLAlchemyError

from bot.commands.database import opened_database
from bot.commands.doctor.host import Grade, Line
from bot.commands.reencrypt import plain_columns, unreadable_columns, unreadable_names
from bot.settings import DatabaseSettings, SettingsError, read_settings
from bot.storage.revision import NewerDatabaseError, current_revision, newest_revision, refuse_newer

_UNUSABLE = "DATABASE_URL: the database cannot be used ({error})"
# So many of what may be many are named.
_FEW = 10


async def database_line() -> Line:
    """Say whether the database can be reached, and is at the newest migration."""
    try:
        url = read_settings(DatabaseSettings).database_url
        revision = await current_revision(url)
        refuse_newer(revision)
    except (SettingsError, NewerDatabaseError) as error:
        return Line(Grade.ERROR, f"database: {error}")
    except (SQLAlchemyError, OSError) as error:
        return Line(Grade.ERROR, f"database: cannot be reached ({type(error).__name__}); look at DATABASE_URL")
    if revision != newest_revision():
        return Line(Grade.ERROR, f"database: at {revision}, not at {newest_revision()}; run: shien db upgrade")
    return Line(Grade.OK, f"database: at {revision}")


async def encryption_line(settings: DatabaseSettings) -> Line:
    """Say whether values are encrypted, and open. Raises CommandError."""
    unreadable = ", ".join(await unreadable_columns(settings))
    if unreadable:
        remedy = "put the key that encrypted them back into ENCRYPTION_KEYS"
        return Line(Grade.ERROR, f"encryption at rest: values of {unreadable} cannot be opened; {remedy}")
    names = await unreadable_names(settings)
    if names:
        which = ", ".join(names[:_FEW]) + (f" and {len(names) - _FEW} more" if len(names) > _FEW else "")
        remedy = "they count as unknown: put the key that encrypted them back, or write these names again"
        return Line(Grade.ERROR, f"encryption at rest: names cannot be opened: {which}; {remedy}")
    if not settings.parsed_encryption_keys:
        return await _unencrypted(settings)
    plain = ", ".join(await plain_columns(settings))
    if plain:
        return Line(Grade.WARNING, f"encryption at rest: on, but values of {plain} lie plain; run: shien db reencrypt")
    return Line(Grade.OK, f"encryption at rest: on, keys: {len(settings.parsed_encryption_keys)}; what is stored opens")


async def _unencrypted(settings: DatabaseSettings) -> Line:
    """Say what it means that encryption is off, once there are words that only managers are to read."""
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        hidden = await store.evidence.count()
    if not hidden:
        return Line(Grade.OK, "encryption at rest: off")
    meaning = f"{hidden} hidden message(s) of workers can be read by whoever has the database or a backup"
    return Line(Grade.WARNING, f"encryption at rest: off; {meaning}; set ENCRYPTION_KEYS and run: shien db reencrypt")
