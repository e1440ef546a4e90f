"""Reachability: who can be reached in the chat, who was seen when, and who has not reacted for long."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import exists, func, or_, select, update

from bot.domain.outbox import MessageClass
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.reachability import Reminded
from bot.domain.tasks import NEEDS_EMPLOYER
from bot.storage.table import Repository
from bot.storage.tables import obligations, outbox, tasks, workers

_REMINDS = (MessageClass.LEGAL.value, MessageClass.URGENT.value)


class Reachability(Repository):
    """Remembers it, and finds who is silent."""

    async def lose(self, worker_id: int, at: datetime) -> bool:
        """The worker cannot be reached from now on; False when that was known before."""
        statement = update(workers).where(workers.c.id == worker_id, workers.c.unreachable_at.is_(None))
        return (await self._connection.execute(statement.values(unreachable_at=at))).rowcount > 0

    async def see(self, worker_id: int, on: date) -> None:
        """The worker did something in the chat on that day, and so can be reached."""
        seen = {"last_seen_on": on, "unreachable_at": None}
        await self._connection.execute(update(workers).where(workers.c.id == worker_id).values(seen))

    async def reminded(self, before: datetime, after: int, limit: int) -> Sequence[Reminded]:
        """The first workers (with ids above `after`) who have not answered a reminder that came before that instant.

        A worker who cannot be reached, or of whose silence after that reminder staff were told, is not among them.
        """
        reminded = (
            select(outbox.c.worker_id, func.max(outbox.c.ended_at).label("last_at"))
            .join(obligations, obligations.c.id == outbox.c.obligation_id)
            .where(
                outbox.c.worker_id.is_not(None),
                outbox.c.message_class.in_(_REMINDS),
                outbox.c.outcome.in_(ARRIVED),
                outbox.c.ended_at <= before,
                obligations.c.done_at.is_(None),
                or_(obligations.c.answered_at.is_(None), obligations.c.answered_at < outbox.c.ended_at),
            )
            .group_by(outbox.c.worker_id)
            .subquery("reminded")
        )
        is_known = exists().where(
            tasks.c.worker_id == workers.c.id,
            or_(
                tasks.c.kind.in_(NEEDS_EMPLOYER) & tasks.c.done_at.is_(None),
                tasks.c.kind.in_(NEEDS_EMPLOYER) & (tasks.c.opened_at >= reminded.c.last_at),
            ),
        )
        query = (
            select(workers.c.id, reminded.c.last_at, workers.c.last_seen_on)
            .join(reminded, reminded.c.worker_id == workers.c.id)
            .where(
                workers.c.unreachable_at.is_(None),
                workers.c.forgotten_at.is_(None),
                workers.c.id > after,
                ~is_known,
            )
            .order_by(workers.c.id)
            .limit(limit)
        )
        rows = await self._connection.execute(query)
        return [Reminded(row.id, row.last_at, row.last_seen_on) for row in rows]
