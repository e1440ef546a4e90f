"""The companies that employ workers."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select

from bot.domain.roster.employment import Employer
from bot.storage.table import Records
from bot.storage.tables import employers


class Employers(Records[Employer]):
    """Finds and changes employers."""

    _table = employers
    _type = Employer

    async def all(self) -> Sequence[Employer]:
        """Every employer, by name."""
        return await self._list(select(employers).order_by(employers.c.name))

    async def count_by_prefecture(self) -> Mapping[str | None, int]:
        """Count employers by prefecture (None: their address tells none)."""
        query = select(employers.c.prefecture, func.count()).group_by(employers.c.prefecture)
        return {row[0]: row[1] for row in await self._connection.execute(query)}

    async def by_name(self, name: str) -> Employer | None:
        """The employer with exactly that name."""
        return await self._one(select(employers).where(employers.c.name == name))

    async def add(self, name: str) -> int:
        """Add an employer; returns its id."""
        return await self._insert(name=name)

    async def describe(self, employer_id: int, values: Mapping[str, str | None]) -> None:
        """Change what is known of it: any of the columns of an Employer but its id."""
        await self._change(employer_id, **values)
