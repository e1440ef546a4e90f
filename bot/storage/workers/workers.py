"""Workers, by chat, by roster number, or as a list."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, or_, select, update

from bot.domain.roster.identity import IdentifiedBy
from bot.domain.workers.worker import CONSENT_VERSION, Worker
from bot.storage.encrypted_columns import in_new_row
from bot.storage.table import Records
from bot.storage.tables import employers, withheld_names, workers
from bot.storage.upsert import insert_unless_there

_AT_A_TIME = 500
_IS_NOT_IDENTIFIED = (
    workers.c.number.is_not(None),
    workers.c.chat_id.is_not(None),
    workers.c.identified_by.is_(None),
    workers.c.forgotten_at.is_(None),
)


class Workers(Records[Worker]):
    """Finds and changes workers."""

    _table = workers
    _type = Worker

    async def by_chat(self, chat_id: int) -> Worker | None:
        """The worker who writes from that private chat."""
        return await self._find_by("chat_id", chat_id)

    async def by_number(self, number: str) -> Worker | None:
        """The worker whom the roster knows under that number."""
        return await self._find_by("number", number)

    async def by_numbers(self, numbers: Iterable[str]) -> Sequence[Worker]:
        """Those workers whom the roster knows under one of the numbers."""
        return await self._list(self._select().where(workers.c.number.in_(list(numbers))))

    async def of_many(self, worker_ids: Iterable[int]) -> Mapping[int, Worker]:
        """Those workers, by id."""
        found = await self._list(self._select().where(workers.c.id.in_(list(worker_ids))))
        return {worker.id: worker for worker in found}

    async def of_employer(self, employer_id: int) -> Sequence[Worker]:
        """List everybody who works there now, in the order of the roster."""
        return await self._list(self._select().where(workers.c.employer_id == employer_id).order_by(workers.c.number))

    async def lock(self, worker_ids: Sequence[int]) -> None:
        """Let nobody else change these workers before this transaction ends: of two, the later sees the earlier."""
        # In one order, so that of two who decide about the same people one waits and none blocks the other.
        query = select(workers.c.id).where(workers.c.id.in_(worker_ids)).order_by(workers.c.id)
        await self._values(query.with_for_update())

    async def on_roster(self) -> AsyncIterator[Worker]:
        """Yield everybody on the roster, a few at a time; names may be encrypted, so that only reading finds one."""
        last_id = 0
        while found := await self.roster_page(last_id, _AT_A_TIME):
            for worker in found:
                yield worker
            last_id = found[-1].id

    async def roster_page(self, after_id: int, limit: int) -> Sequence[Worker]:
        """Return the first people on the roster after that id."""
        is_next = (workers.c.number.is_not(None), workers.c.id > after_id)
        return await self._list(self._select().where(*is_next).order_by(workers.c.id).limit(limit))

    async def count_on_roster(self) -> int:
        """Count the people on the roster."""
        on_roster = workers.c.number.is_not(None)
        return await self._value(select(func.count()).select_from(workers).where(on_roster)) or 0

    async def page(self, after: int, limit: int) -> Sequence[int]:
        """The ids of the first workers after that one."""
        return await self._values(select(workers.c.id).where(workers.c.id > after).order_by(workers.c.id).limit(limit))

    async def page_reading(self, locale: str, after: int, limit: int) -> Sequence[int]:
        """The ids of the first workers after that one who read that language in a chat of their own."""
        is_next = (workers.c.id > after, workers.c.chat_id.is_not(None), workers.c.locale == locale)
        return await self._values(select(workers.c.id).where(*is_next).order_by(workers.c.id).limit(limit))

    async def page_looked_after(self, after: int, limit: int) -> Sequence[int]:
        """The ids of the first workers after that one who are on the roster or have agreed, and are not forgotten."""
        is_known = or_(workers.c.number.is_not(None), workers.c.consent_version == CONSENT_VERSION)
        is_next = (workers.c.id > after, workers.c.forgotten_at.is_(None), is_known)
        return await self._values(select(workers.c.id).where(*is_next).order_by(workers.c.id).limit(limit))

    async def count(self) -> int:
        """Count the workers."""
        return await self._value(select(func.count()).select_from(workers)) or 0

    async def upsert_by_chat(self, chat_id: int, locale: str) -> Worker:
        """Remember the reading language of a chat, and the chat itself when it is new."""
        return await self._keep_chat(chat_id=chat_id, locale=locale)

    async def create_by_chat(self, chat_id: int) -> Worker:
        """Remember a chat in which no language has been chosen yet."""
        return await self._keep_chat(chat_id=chat_id)

    async def consent(self, worker_id: int, version: str, at: datetime) -> None:
        """Record that the worker agreed to that version of the consent text."""
        await self._change(worker_id, consent_version=version, consented_at=at)

    async def forget_chat(self, worker: Worker) -> None:
        """Keep nothing of the chat; what is left of somebody not on the roster is an empty row.

        The row stays because events name it, and SQLite would give the number of a deleted one to the next person.
        """
        await self._change(
            worker.id,
            chat_id=None,
            locale=None,
            consent_version=None,
            consented_at=None,
            preferred_name=None,
            muted_at=None,
            unreachable_at=None,
            last_seen_on=None,
            identified_by=None,
        )

    async def move_chat(self, worker_id: int, arrived: Worker) -> None:
        """Give a worker the chat in which `arrived` wrote, with the language and the consent given there."""
        await self.forget_chat(arrived)
        await self._change(
            worker_id,
            chat_id=arrived.chat_id,
            locale=arrived.locale,
            consent_version=arrived.consent_version,
            consented_at=arrived.consented_at,
            preferred_name=arrived.preferred_name,
            muted_at=arrived.muted_at,
        )

    async def detach_chat(self, worker_id: int) -> None:
        """The chat is the worker's no more, and the consent given in it is over; everything else stays."""
        gone = {"chat_id": None, "consent_version": None, "consented_at": None, "identified_by": None}
        await self._change(worker_id, **gone)

    async def attach_chat(self, worker_id: int, chat_id: int) -> None:
        """A worker on the roster writes for the first time, from that chat."""
        await self._change(worker_id, chat_id=chat_id)

    async def identify(self, worker_id: int, by: IdentifiedBy) -> bool:
        """Keep how it is known that the chat is this person's; False where there is none, or that is known already."""
        is_open = (workers.c.id == worker_id, workers.c.chat_id.is_not(None), workers.c.identified_by.is_(None))
        return await self._change_where(*is_open, identified_by=by)

    async def not_identified(self) -> Sequence[Worker]:
        """List who is on the roster and in the bot, and nobody has said that it is that person."""
        return await self._list(self._select().where(*_IS_NOT_IDENTIFIED).order_by(workers.c.number))

    async def count_not_identified(self) -> int:
        """Count them."""
        return await self._value(select(func.count()).select_from(workers).where(*_IS_NOT_IDENTIFIED)) or 0

    async def is_identified(self, worker_id: int) -> bool:
        """Return whether it is known that the chat is this person's."""
        return await self._value(select(workers.c.identified_by).where(workers.c.id == worker_id)) is not None

    async def add_to_roster(self, number: str, name_on_card: str) -> int:
        """Put a person on the roster; returns the worker's id."""
        return await self._insert(number=number, name_on_card=name_on_card)

    async def add_many_to_roster(self, people: Sequence[tuple[str, str]]) -> Mapping[str, int]:
        """Put people on the roster, pairs (number, name on card); returns the workers' ids by number."""
        if not people:
            return {}
        rows = await self._connection.execute(
            insert(workers).returning(workers.c.number, workers.c.id),
            [in_new_row(workers, {"number": number, "name_on_card": name}) for number, name in people],
        )
        return {row.number: row.id for row in rows}

    async def expect_language(self, languages: Sequence[tuple[int, str]]) -> None:
        """Keep which language (locale) workers (id) who have not written yet will probably read."""
        if languages:
            statement = update(workers).where(workers.c.id == bindparam("of")).values(locale=bindparam("reads"))
            await self._connection.execute(statement, [{"of": each, "reads": locale} for each, locale in languages])

    async def rename(self, worker_id: int, name_on_card: str) -> None:
        """The name as it stands on the card now."""
        await self._change(worker_id, name_on_card=name_on_card)

    async def renumber(self, worker_id: int, number: str) -> None:
        """The number by which the roster finds the worker from now on; nobody else has it."""
        await self._change(worker_id, number=number)

    async def set_preferred_name(self, worker_id: int, preferred_name: str | None) -> None:
        """Keep what the worker wants to be called."""
        await self._change(worker_id, preferred_name=preferred_name)

    async def mute(self, worker_id: int, at: datetime | None) -> None:
        """Stop notices from now on; None lets them come again."""
        await self._change(worker_id, muted_at=at)

    async def withhold_name(self, worker: Worker, at: datetime) -> None:
        """Delete the name of a worker who asked to be forgotten; the official records find the name elsewhere."""
        await self._change(worker.id, name_on_card=None, forgotten_at=at)
        if worker.name_on_card is not None:
            values = {"worker_id": worker.id, "name_on_card": worker.name_on_card}
            await self._connection.execute(insert(withheld_names).values(in_new_row(withheld_names, values)))

    async def remember(self, worker_id: int) -> None:
        """Call a worker who asked to be forgotten and has come back by name again."""
        await self._change(worker_id, name_on_card=await self.withheld_name(worker_id), forgotten_at=None)
        await self._connection.execute(delete(withheld_names).where(withheld_names.c.worker_id == worker_id))

    async def forgotten_among(self, worker_ids: Sequence[int]) -> frozenset[int]:
        """Return which of them asked to be forgotten."""
        query = select(workers.c.id).where(workers.c.id.in_(worker_ids), workers.c.forgotten_at.is_not(None))
        return frozenset(await self._values(query))

    async def withheld_name(self, worker_id: int) -> str | None:
        """The name of somebody who asked to be forgotten; for the official records alone."""
        return await self._value(select(withheld_names.c.name_on_card).where(withheld_names.c.worker_id == worker_id))

    async def _keep_chat(self, **values: object) -> Worker:
        statement = insert_unless_there(self._connection, workers).values(values)
        known = statement.on_conflict_do_update(index_elements=[workers.c.chat_id], set_=values)
        return await self.get((await self._connection.execute(known.returning(workers.c.id))).scalar_one())

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(workers, employers.c.name.label("employer")).outerjoin(employers)
