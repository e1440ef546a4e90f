"""Profiles: what a worker said and what staff said, beside each other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select

from bot.domain.workers.profile import Owner, Profile, ProfileValue
from bot.storage.table import Repository
from bot.storage.tables import profile_values
from bot.storage.upsert import insert_unless_there


class Profiles(Repository):
    """Finds and changes what is known of workers."""

    async def of(self, worker_id: int) -> Profile:
        """Everything that was said about one worker."""
        query = select(profile_values).where(profile_values.c.worker_id == worker_id)
        rows = await self._connection.execute(query)
        return Profile(tuple(map(_told, rows)))

    async def of_many(self, worker_ids: Iterable[int]) -> Mapping[int, Profile]:
        """The same for several workers, by worker; who is not there has said nothing."""
        query = select(profile_values).where(profile_values.c.worker_id.in_(list(worker_ids)))
        told: dict[int, list[ProfileValue]] = defaultdict(list)
        for row in await self._connection.execute(query):
            told[row.worker_id].append(_told(row))
        return {worker_id: Profile(tuple(each)) for worker_id, each in told.items()}

    async def set_values(self, worker_id: int, by: Owner, values: Iterable[tuple[str, str]], at: datetime) -> None:
        """Keep values, pairs (field, value), in place of what the same one of the two said before."""
        await self.set_many(by, ((worker_id, field_id, value) for field_id, value in values), at)

    async def set_many(self, by: Owner, values: Iterable[tuple[int, str, str]], at: datetime) -> None:
        """The same for several workers: triples (worker, field, value)."""
        rows = [
            {"worker_id": worker_id, "field": field_id, "owner": by, "value": value, "set_at": at}
            for worker_id, field_id, value in values
        ]
        if not rows:
            return
        statement = insert_unless_there(self._connection, profile_values)
        again = {"value": statement.excluded.value, "set_at": statement.excluded.set_at}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=list(profile_values.primary_key), set_=again), rows
        )

    async def withdraw(self, worker_id: int, by: Owner, field_id: str) -> None:
        """Keep no longer what one of the two said."""
        said = (profile_values.c.worker_id == worker_id, profile_values.c.owner == by)
        await self._connection.execute(delete(profile_values).where(*said, profile_values.c.field == field_id))

    async def forget(self, worker_id: int, by: Owner) -> None:
        """Keep nothing of what one of the two said."""
        said = (profile_values.c.worker_id == worker_id, profile_values.c.owner == by)
        await self._connection.execute(delete(profile_values).where(*said))


def _told(row: Row[Any]) -> ProfileValue:
    return ProfileValue(row.field, row.owner, row.value, row.set_at)
