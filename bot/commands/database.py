"""The database of a command: opened, closed, and what goes wrong with it told in one sentence."""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import SQLAlchemyError

from bot.commands.environment import NOT_IN_ORDER, CommandError
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.encryption import DecryptionError
from bot.storage.revision import NewerDatabaseError, current_revision, refuse_newer

_UNUSABLE = "the database cannot be used ({error}); look at DATABASE_URL or run: shien db upgrade"


@asynccontextmanager
async def opened_database(settings: DatabaseSettings, unusable: str = _UNUSABLE) -> AsyncGenerator[Database]:
    """The database of the settings; raises CommandError as `database_errors` does, also for a newer version's."""
    with database_errors(unusable):
        refuse_newer(await current_revision(settings.database_url))
        database = Database(settings.database_url, settings.parsed_encryption_keys)
        try:
            yield database
        finally:
            await database.close()


@contextmanager
def database_errors(unusable: str) -> Generator[None]:
    """Raises CommandError with that sentence when the database fails; `{error}` in it is the error's name."""
    try:
        yield
    except (DecryptionError, NewerDatabaseError) as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        raise CommandError(unusable.format(error=type(error).__name__), NOT_IN_ORDER) from None
