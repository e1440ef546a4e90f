"""The contracts of workers with employers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, update

from bot.domain.roster.employment import Contract, EndReason, Terms
from bot.storage.table import Records
from bot.storage.tables import contracts, employers, workers


class Contracts(Records[Contract]):
    """Finds and changes contracts; a worker's newest is the present one."""

    _table = contracts
    _type = Contract

    async def present(self, worker_id: int) -> Contract | None:
        """The worker's newest contract, running or ended."""
        return await self._one(self._newest_first(worker_id).limit(1))

    async def all_of(self, worker_id: int) -> Sequence[Contract]:
        """The worker's contracts, the newest first."""
        return await self._list(self._newest_first(worker_id))

    async def all_of_many(self, worker_ids: Sequence[int]) -> Mapping[int, Sequence[Contract]]:
        """Contracts by worker, each worker's newest first."""
        query = self._select().where(contracts.c.worker_id.in_(worker_ids)).order_by(contracts.c.id.desc())
        found: dict[int, list[Contract]] = {}
        for contract in await self._list(query):
            found.setdefault(contract.worker_id, []).append(contract)
        return found

    async def present_of_many(self, worker_ids: Iterable[int]) -> Mapping[int, Contract]:
        """The newest contract of each of those workers who has one, by worker."""
        newest = (
            select(func.max(contracts.c.id))
            .where(contracts.c.worker_id.in_(list(worker_ids)))
            .group_by(contracts.c.worker_id)
        )
        found = await self._list(self._select().where(contracts.c.id.in_(newest)))
        return {contract.worker_id: contract for contract in found}

    async def begin(self, worker_id: int, employer_id: int, started_on: date | None) -> int:
        """A new present contract; the one before stays as it is."""
        new_id = await self._insert(worker_id=worker_id, employer_id=employer_id, started_on=started_on)
        await self._connection.execute(update(workers).where(workers.c.id == worker_id).values(employer_id=employer_id))
        return new_id

    async def begin_many(self, begun: Sequence[tuple[int, int, Terms]]) -> None:
        """New present contracts, each of a worker (id) with an employer (id)."""
        if not begun:
            return
        values = [
            {"worker_id": worker_id, "employer_id": employer_id, **_written(terms)}
            for worker_id, employer_id, terms in begun
        ]
        await self._connection.execute(insert(contracts), values)
        present = update(workers).where(workers.c.id == bindparam("of")).values(employer_id=bindparam("at"))
        await self._connection.execute(present, [{"of": worker_id, "at": employer} for worker_id, employer, _ in begun])

    async def set_terms(self, changed: Sequence[tuple[int, Terms]]) -> None:
        """Other terms of contracts (id)."""
        if not changed:
            return
        statement = update(contracts).where(contracts.c.id == bindparam("of"))
        values = [{"of": contract_id, **_written(terms)} for contract_id, terms in changed]
        await self._connection.execute(statement, values)

    async def end(self, contract_id: int, ended_on: date | None, reason: EndReason | None) -> None:
        """Keep when it ended and why; None: it has not ended after all."""
        await self._change(contract_id, ended_on=ended_on, end_reason=reason)

    def _newest_first(self, worker_id: int) -> Select[Any]:
        return self._select().where(contracts.c.worker_id == worker_id).order_by(contracts.c.id.desc())

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(contracts, employers.c.name.label("employer")).join(employers)


def _written(terms: Terms) -> dict[str, object]:
    return {
        "started_on": terms.started_on,
        "ended_on": terms.ended_on,
        "end_reason": terms.end_reason,
    }
