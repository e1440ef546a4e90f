"""Screenings: answers by question, saved after each one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.checks.screening import SavedResult, Screening
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.table import Records, record_of
from bot.storage.tables import screenings, ticked_documents, workers

_IS_FINISHED = screenings.c.finished_at.is_not(None)
_CHANGE = update(screenings).where(screenings.c.id == bindparam("of_screening")).returning(*screenings.c)


class Screenings(Records[Screening]):
    """Finds and changes screenings; what a turn asks for several times over is read once."""

    _table = screenings
    _type = Screening

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self._known: dict[int, Screening] = {}

    async def begin(self, worker_id: int, check: str, rules: str, at: datetime) -> Screening:
        """An empty screening."""
        begun = await self._create(worker_id=worker_id, check=check, rules=rules, answers={}, started_at=at)
        self._known[begun.id] = begun
        return begun

    async def find(self, screening_id: int) -> Screening | None:
        """The screening with that id, unless it was deleted."""
        if screening_id not in self._known:
            found = await super().find(screening_id)
            if found is None:
                return None
            self._known[screening_id] = found
        return self._known[screening_id]

    async def latest(self, worker_id: int, check: str) -> Screening | None:
        """The worker's newest screening of that check, finished or not."""
        query: Select[Any] = (
            select(screenings)
            .where(screenings.c.worker_id == worker_id, screenings.c.check == check)
            .order_by(screenings.c.id.desc())
            .limit(1)
        )
        return await self._one(query)

    async def newest_of_many(self, worker_ids: Sequence[int], check: str) -> Mapping[int, Screening]:
        """Each worker's newest screening of that check, finished or not."""
        newest = (
            select(func.max(screenings.c.id))
            .where(screenings.c.worker_id.in_(worker_ids), screenings.c.check == check)
            .group_by(screenings.c.worker_id)
        )
        found = await self._list(select(screenings).where(screenings.c.id.in_(newest)))
        return {screening.worker_id: screening for screening in found}

    async def all_of(self, worker_id: int) -> Sequence[Screening]:
        """The worker's screenings, oldest first."""
        return await self._oldest_first(screenings.c.worker_id == worker_id)

    async def newest_results(self, worker_ids: Sequence[int] | None = None) -> list[SavedResult]:
        """For each worker with a chat, or each of these, and each check the newest result, in the workers' order."""
        whose = [] if worker_ids is None else [screenings.c.worker_id.in_(worker_ids)]
        newest = (
            select(func.max(screenings.c.id))
            .where(_IS_FINISHED, *whose)
            .group_by(screenings.c.worker_id, screenings.c.check)
        )
        query = (
            select(screenings, workers.c.locale)
            .join(workers)
            .where(screenings.c.id.in_(newest), workers.c.locale.is_not(None))
            .order_by(screenings.c.worker_id, screenings.c.id)
        )
        return [record_of(SavedResult, row) for row in await self._connection.execute(query)]

    async def next_with_results(self, after: int, most: int) -> Sequence[int]:
        """List the next workers (ids) who have a saved result: who looks at everybody's keeps nobody waiting."""
        has_result = exists().where(screenings.c.worker_id == workers.c.id, _IS_FINISHED)
        query = select(workers.c.id).where(workers.c.id > after, workers.c.locale.is_not(None), has_result)
        return await self._values(query.order_by(workers.c.id).limit(most))

    async def keep_answers(self, screening_id: int, answers: Mapping[str, object]) -> None:
        """Replace the answers; an answered screening is unfinished until its result is kept again."""
        values = {"answers": dict(answers), "finished_at": None, "result": None}
        await self._write(screening_id, in_overwritten_row(screenings, values))

    async def keep_result(self, screening_id: int, rules: str, result: Mapping[str, object], at: datetime) -> None:
        """Keep what the rules said, and which rules."""
        values = {"rules": rules, "result": dict(result), "finished_at": at}
        await self._write(screening_id, await self._in_row(screenings.c.id == screening_id, values))

    async def forget(self, worker_id: int) -> None:
        """Delete the worker's answers, results and documents."""
        own = select(screenings.c.id).where(screenings.c.worker_id == worker_id)
        await self._connection.execute(delete(ticked_documents).where(ticked_documents.c.screening_id.in_(own)))
        await self._connection.execute(delete(screenings).where(screenings.c.worker_id == worker_id))
        self._known.clear()

    async def _write(self, screening_id: int, values: Mapping[str, object]) -> None:
        changed = await self._connection.execute(_CHANGE, {"of_screening": screening_id, **values})
        self._known[screening_id] = self._record(changed.one())
