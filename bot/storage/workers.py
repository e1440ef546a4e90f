"""Workers and the employers they work for."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

from bot.domain.worker import RosterEntry, Worker
from bot.storage.tables import employers, workers
from bot.storage.upsert import insert_unless_there


class Workers:
    """Finds and changes workers."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def by_chat(self, chat_id: int) -> Worker | None:
        """The worker who writes from that private chat."""
        return await self._one(_select().where(workers.c.chat_id == chat_id))

    async def get(self, worker_id: int) -> Worker:
        """The worker with that id, who must exist."""
        row = (await self._connection.execute(_select().where(workers.c.id == worker_id))).one()
        return _worker(row)

    async def arrive(self, chat_id: int, locale: str) -> Worker:
        """Remember the reading language of a chat, and the chat itself when it is new."""
        statement = insert_unless_there(self._connection, workers).values(chat_id=chat_id, locale=locale)
        known = statement.on_conflict_do_update(index_elements=[workers.c.chat_id], set_={"locale": locale})
        return await self.get(await self._insert(known.returning(workers.c.id)))

    async def consent(self, worker_id: int, version: str, at: datetime) -> None:
        """Record that the worker agreed to that version of the consent text."""
        await self._change(worker_id, consent_version=version, consented_at=at)

    async def forget_chat(self, worker: Worker) -> None:
        """Keep nothing of the chat; what is left of somebody not on the roster is an empty row.

        The row stays because events name it, and SQLite would give the number of a deleted one to the next person.
        """
        await self._change(worker.id, chat_id=None, locale=None, consent_version=None, consented_at=None)

    async def enrol(self, person: RosterEntry) -> int:
        """Put a person on the roster; returns the worker's id."""
        return await self._insert(insert(workers).values(asdict(person)).returning(workers.c.id))

    async def add_employer(self, name: str) -> int:
        """Add an employer; returns its id."""
        return await self._insert(insert(employers).values(name=name).returning(employers.c.id))

    async def employer_id(self, worker_id: int) -> int | None:
        """The employer that the worker works for now."""
        query = select(workers.c.employer_id).where(workers.c.id == worker_id)
        employer_id: int | None = (await self._connection.execute(query)).scalar_one()
        return employer_id

    async def _change(self, worker_id: int, **values: object) -> None:
        await self._connection.execute(update(workers).where(workers.c.id == worker_id).values(**values))

    async def _insert(self, statement: ReturningInsert[Any]) -> int:
        new_id: int = (await self._connection.execute(statement)).scalar_one()
        return new_id

    async def _one(self, query: Select[Any]) -> Worker | None:
        row = (await self._connection.execute(query)).one_or_none()
        return row and _worker(row)


def _select() -> Select[Any]:
    return select(workers, employers.c.name.label("employer")).outerjoin(employers)


def _worker(row: Row[Any]) -> Worker:
    return Worker(
        id=row.id,
        chat_id=row.chat_id,
        locale=row.locale,
        consent_version=row.consent_version,
        consented_at=row.consented_at,
        name_on_card=row.name_on_card,
        nationality=row.nationality,
        status=row.status,
        field=row.field,
        employer=row.employer,
        stay_expires_on=row.stay_expires_on,
    )
