"""Profiles: what a worker said and what staff said, beside each other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, delete, select, update

from bot.domain.workers.profile import DisputableDay, Owner, Profile, ProfileValue
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
        return _by_worker(await self._connection.execute(query))

    async def told_of_many(self, worker_ids: Iterable[int], field_ids: Iterable[str]) -> Mapping[int, Profile]:
        """What was said of several workers about these fields alone."""
        query = select(profile_values).where(profile_values.c.worker_id.in_(list(worker_ids)))
        return _by_worker(await self._connection.execute(query.where(profile_values.c.field.in_(list(field_ids)))))

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
        again = {name: statement.excluded[name] for name in ("value", "set_at", "stay_until")}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=list(profile_values.primary_key), set_=again), rows
        )

    async def outdated(self, first_on: date, last_on: date) -> Sequence[int]:
        """Return the workers (ids) who told a day between those two, both included, while staff know a later one."""
        own, theirs = profile_values.alias("own"), profile_values.alias("theirs")
        is_one = (theirs.c.worker_id == own.c.worker_id, theirs.c.field == own.c.field, theirs.c.value > own.c.value)
        query = select(own.c.worker_id).join(theirs, and_(*is_one)).distinct().order_by(own.c.worker_id)
        whose = (own.c.owner == Owner.WORKER, theirs.c.owner == Owner.STAFF, own.c.field.in_(DisputableDay))
        between = own.c.value.between(first_on.isoformat(), last_on.isoformat())
        return await self._values(query.where(*whose, between))

    async def set_stay(self, worker_id: int, application: ProfileValue, until: date) -> None:
        """Keep in which stay, by its last day, an application was made; it stays so until the day is told anew."""
        told = (profile_values.c.worker_id == worker_id, profile_values.c.owner == application.by)
        statement = update(profile_values).where(*told, profile_values.c.field == application.field_id)
        await self._connection.execute(statement.values(stay_until=until))

    async def put_back(self, worker_id: int, by: Owner, field_id: str, said: ProfileValue | None) -> None:
        """Keep what one of the two had said before, as it was then; None: nothing."""
        await self.withdraw(worker_id, by, field_id)
        if said is None:
            return
        row = {"worker_id": worker_id, "field": field_id, "owner": by, "value": said.value, "set_at": said.at}
        statement = insert_unless_there(self._connection, profile_values)
        await self._connection.execute(statement, [{**row, "stay_until": said.stay_until}])

    async def withdraw(self, worker_id: int, by: Owner, field_id: str) -> None:
        """Keep no longer what one of the two said."""
        said = (profile_values.c.worker_id == worker_id, profile_values.c.owner == by)
        await self._connection.execute(delete(profile_values).where(*said, profile_values.c.field == field_id))

    async def forget(self, worker_id: int, by: Owner) -> None:
        """Keep nothing of what one of the two said."""
        said = (profile_values.c.worker_id == worker_id, profile_values.c.owner == by)
        await self._connection.execute(delete(profile_values).where(*said))


def _told(row: Row[Any]) -> ProfileValue:
    return ProfileValue(row.field, row.owner, row.value, row.set_at, row.stay_until)


def _by_worker(rows: Iterable[Row[Any]]) -> Mapping[int, Profile]:
    told: dict[int, list[ProfileValue]] = defaultdict(list)
    for row in rows:
        told[row.worker_id].append(_told(row))
    return {worker_id: Profile(tuple(each)) for worker_id, each in told.items()}
