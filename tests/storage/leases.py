"""Leases, whose time is told by the database's clock, which no test can move."""

from datetime import timedelta

from sqlalchemy import select, update

from bot.storage.claims import LEASE
from bot.storage.store import Store
from bot.storage.tables import ordering_keys


async def let_leases_end(store: Store, after: timedelta = LEASE) -> None:
    """Let all leases look as if they had been taken that much earlier."""
    connection = store.audit_log._connection
    leased = select(ordering_keys.c.key, ordering_keys.c.leased_until).where(ordering_keys.c.leased_until.is_not(None))
    for key, until in (await connection.execute(leased)).all():
        this = ordering_keys.c.key == key
        await connection.execute(update(ordering_keys).where(this).values(leased_until=until - after))
