"""How much each person has done lately."""

from datetime import datetime

from sqlalchemy import delete, select, update

from bot.domain.facts.rate_limits import TOLD_AGAIN_AFTER, RateLimit
from bot.storage.table import Repository
from bot.storage.tables import rate_limits
from bot.storage.upsert import insert_missing


class RateLimits(Repository):
    """Counts acts, each under a key that says whose and what. Two that come at once are counted one after another."""

    async def count(self, key: str, limit: RateLimit, now: datetime) -> bool:
        """Count one that is done in any case; return whether it is over the limit."""
        free_at = await self._free_at(key, now)
        await self._change(key, free_at=limit.after_one(free_at, now))
        return limit.free_again_at(free_at, now) > now

    async def attempt(self, key: str, limit: RateLimit, now: datetime) -> datetime | None:
        """Count one that is within the limit; for one that is not, return when the next one is."""
        free_at = await self._free_at(key, now)
        again_at = limit.free_again_at(free_at, now)
        if again_at > now:
            return again_at
        await self._change(key, free_at=limit.after_one(free_at, now))
        return None

    async def tell(self, key: str, now: datetime) -> bool:
        """Return whether the person of a key is to be told now that it is over the limit, once in an hour."""
        told_at = await self._value(select(rate_limits.c.told_at).where(rate_limits.c.key == key))
        if told_at is not None and abs(now - told_at) < TOLD_AGAIN_AFTER:  # later than now: the clock has gone back
            return False
        await self._change(key, told_at=now)
        return True

    async def forget_old(self, now: datetime) -> None:
        """Keep nothing of what is free again, and was told too long ago to matter."""
        is_over = rate_limits.c.free_at < now - TOLD_AGAIN_AFTER
        await self._connection.execute(delete(rate_limits).where(is_over))

    async def forget(self, person: str) -> None:
        """Keep nothing of a person, by a noun and an id."""
        theirs = rate_limits.c.key.startswith(f"{person}:", autoescape=True)
        await self._connection.execute(delete(rate_limits).where(theirs))

    async def _free_at(self, key: str, now: datetime) -> datetime:
        await self._connection.execute(insert_missing(self._connection, rate_limits), [{"key": key, "free_at": now}])
        query = select(rate_limits.c.free_at).where(rate_limits.c.key == key).with_for_update()
        return await self._value(query) or now

    async def _change(self, key: str, **values: datetime) -> None:
        await self._connection.execute(update(rate_limits).where(rate_limits.c.key == key).values(values))
