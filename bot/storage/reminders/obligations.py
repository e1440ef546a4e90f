"""Obligations: what is due, and when something is to be said about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, func, select, update

from bot.domain.reminders.duties import DUTIES, has_begun
from bot.domain.reminders.obligation import Due, EndedAs, Obligation
from bot.storage.table import Records
from bot.storage.tables import obligations
from bot.storage.upsert import insert_unless_there

_OPEN = obligations.c.done_at.is_(None)
_SAME = (obligations.c.worker_id, obligations.c.kind, obligations.c.anchor_on)

_SET_NEXT_ON = update(obligations).where(obligations.c.id == bindparam("this_id")).values(next_on=bindparam("next_day"))


class Obligations(Records[Obligation]):
    """Finds and changes obligations."""

    _table = obligations
    _type = Obligation

    async def open(self, due: Due, at: datetime) -> None:
        """It is due; what is due for the same day already, or again, is one obligation."""
        values = {**asdict(due), "opened_at": at}
        statement = insert_unless_there(self._connection, obligations).values(values)
        if due.worker_id is None:
            await self._connection.execute(statement.on_conflict_do_nothing())
            return
        again = {
            "done_at": None,
            "ended_as": None,
            "opened_at": at,
            "deadline_on": due.deadline_on,
            "next_on": due.next_on,
        }
        was_done = obligations.c.done_at.is_not(None)
        reopened = statement.on_conflict_do_update(index_elements=list(_SAME), set_=again, where=was_done)
        await self._connection.execute(reopened)

    async def all_of(self, worker_id: int) -> Sequence[Obligation]:
        """List what was or is due for a worker, oldest first."""
        return await self._oldest_first(obligations.c.worker_id == worker_id)

    async def of_many(self, worker_ids: Sequence[int]) -> Mapping[int, Sequence[Obligation]]:
        """List what was or is due, by worker."""
        found: dict[int, list[Obligation]] = {}
        for obligation in await self._oldest_first(obligations.c.worker_id.in_(worker_ids)):
            if obligation.worker_id is not None:
                found.setdefault(obligation.worker_id, []).append(obligation)
        return found

    async def list_open(self, worker_id: int) -> Sequence[Obligation]:
        """List what is still due for a worker, oldest first."""
        return await self._oldest_first(obligations.c.worker_id == worker_id, _OPEN)

    async def list_open_of_kinds(self, kinds: Iterable[str]) -> Sequence[Obligation]:
        """List what is still due of these kinds, by whomever; what has the nearest deadline stands first."""
        query = select(obligations).where(obligations.c.kind.in_(list(kinds)), _OPEN)
        return await self._list(query.order_by(obligations.c.deadline_on.asc().nulls_last(), obligations.c.id))

    async def list_begun_duties(self, today: date) -> Sequence[Obligation]:
        """List what the organisation still owes and is reminded of by now, the nearest deadline first."""
        return [each for each in await self.list_open_of_kinds(DUTIES) if has_begun(each, today)]

    async def note(self, due: Due, note: str, at: datetime) -> None:
        """Note a filing as due; one that is due for the same day and worker already is noted there as well."""
        same = (
            obligations.c.worker_id.is_not_distinct_from(due.worker_id),
            obligations.c.kind == due.kind,
            obligations.c.anchor_on == due.anchor_on,
        )
        found = await self._oldest_first(*same)
        await self.open(due, at)
        again = {"done_at": None, "ended_as": None, "next_on": due.next_on}
        lines = [*(found[0].note or "").split("\n"), note] if found and found[0].done_at is None else [note]
        noted = "\n".join(dict.fromkeys(filter(None, lines)))
        for obligation in await self._oldest_first(*same):
            await self._change(obligation.id, **again, note=noted)

    async def due(self, today: date, limit: int) -> Sequence[Obligation]:
        """The first open ones whose day has come, kept from other processes until this transaction ends."""
        query = select(obligations).where(_OPEN, obligations.c.next_on <= today)
        query = query.order_by(obligations.c.next_on, obligations.c.id).limit(limit)
        return await self._list(query.with_for_update(skip_locked=True))

    async def next_on(self) -> date | None:
        """The day on which a tick has something to say next; None: nothing is due any more."""
        query = select(func.min(obligations.c.next_on)).where(_OPEN, obligations.c.next_on.is_not(None))
        return await self._value(query)

    async def set_next_on(self, days: Mapping[int, date | None]) -> None:
        """Keep when the tick comes to each of these (by id) again; None: never."""
        if days:
            rows = [{"this_id": obligation_id, "next_day": next_on} for obligation_id, next_on in days.items()]
            await self._connection.execute(_SET_NEXT_ON, rows)

    async def snooze(self, obligation_id: int, later_on: date, next_on: date) -> None:
        """The worker wants to hear of it again on that day."""
        await self._change(obligation_id, later_on=later_on, next_on=next_on)

    async def answer(self, obligation_id: int, at: datetime) -> None:
        """The worker pressed a button of it."""
        await self._change(obligation_id, answered_at=at)

    async def move(self, obligation: Obligation, due: Due) -> None:
        """It follows from another day, as does what ended for that day before from the day of this one."""
        same = (obligations.c.worker_id == obligation.worker_id, obligations.c.kind == obligation.kind)
        await self._change(obligation.id, anchor_on=date.min)
        then, by_now = {"anchor_on": obligation.anchor_on, "deadline_on": obligation.deadline_on}, due.anchor_on
        await self._change_where(*same, obligations.c.anchor_on == by_now, **then)
        await self._change(obligation.id, anchor_on=by_now, deadline_on=due.deadline_on)

    async def end(self, obligation_id: int, ended_as: EndedAs, at: datetime) -> None:
        """Nothing more is said about it."""
        await self._change(obligation_id, done_at=at, ended_as=ended_as, next_on=None)

    async def reopen(self, obligation_id: int, next_on: date | None) -> None:
        """It is owed again: nothing has been said about it since that day; None: nothing will be."""
        await self._change(obligation_id, done_at=None, ended_as=None, next_on=next_on)

    async def finish(self, worker_id: int, kind: str, at: datetime) -> None:
        """Nothing of that kind is due for the worker any more."""
        await self._finish(obligations.c.worker_id == worker_id, obligations.c.kind == kind, at=at)

    async def finish_all(self, worker_id: int, at: datetime) -> None:
        """Nothing is due for the worker any more."""
        await self._finish(obligations.c.worker_id == worker_id, at=at)

    async def _finish(self, *which: ColumnElement[bool], at: datetime) -> None:
        ended_as = EndedAs.ACKNOWLEDGED
        await self._change_where(*which, _OPEN, done_at=at, ended_as=ended_as, next_on=None)
