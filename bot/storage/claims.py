"""Claims: who sends next of which ordering key. This module alone knows leases and SKIP LOCKED.

An ordering key has a row while something waits for it, and that row is due no later than the first waiting message. It
may be due too early, after messages were cancelled: then a claim finds nothing to send and puts that right.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, case, delete, exists, func, or_, select, update

from bot.domain.outbox import Envelope, GroupPriority
from bot.domain.support.consultation import Urgency
from bot.storage.table import Repository
from bot.storage.tables import consultations, ordering_keys
from bot.storage.upsert import insert_unless_there
from bot.storage.utc_datetime import Instant

# Longer than a call may take. Whoever finds a lease over knows that its sender died with it.
LEASE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Claim:
    """An ordering key in one sender's hands; a later claim of the same key has a higher `epoch`."""

    key: str
    epoch: int
    is_urgent: bool


class FirstWaiting(NamedTuple):
    """When the first waiting message of an ordering key is due, and its place among what goes to the group."""

    due_at: datetime
    group_priority: GroupPriority


class Places(NamedTuple):
    """How many ordering keys a sender has places for: of people, and of the staff group.

    Urgent ones of the group may take `urgent_to_group` places, and leave so many fewer of these to the others. What is
    one of many alike has places of its own, `in_bulk`.
    """

    to_people: int
    to_group: int
    urgent_to_group: int
    in_bulk: int = 0


class LeaseLostError(Exception):
    """Somebody else has claimed the ordering key since: what this sender found out must not be written."""


class OrderingKeys(Repository):
    """Hands ordering keys to senders. Lock several in sorted order: then nobody waits in a circle."""

    async def announce(self, first_due: Sequence[tuple[Envelope, datetime]]) -> None:
        """Lock the keys of these messages, in this order, and let each be claimed when its message is due."""
        if not first_due:
            return
        statement = insert_unless_there(self._connection, ordering_keys)
        earlier = case(
            (statement.excluded.due_at < ordering_keys.c.due_at, statement.excluded.due_at),
            else_=ordering_keys.c.due_at,
        )
        rows = [
            {
                "key": message.ordering_key,
                "to_group": message.is_to_group,
                "is_urgent": message.is_urgent,
                "is_bulk": message.is_bulk,
                "group_priority": message.group_priority.value,
                "consultation_id": message.consultation_id,
                "due_at": due_at,
                "epoch": 0,
            }
            for message, due_at in first_due
        ]
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=[ordering_keys.c.key], set_={"due_at": earlier}), rows
        )

    async def claim(self, now: datetime, free: Places, but: Collection[str] = ()) -> Sequence[Claim]:
        """Claim so many keys that are due and not leased, the urgent first and then the longest due; none of `but`.

        Of the group's, those of red matters are as urgent, and the others go by priority.
        Leases are told by the database's clock, so that several senders need not agree on the time.
        """
        *kinds, database_now = due = (await self._connection.execute(_ANY_DUE, {"now": now})).one()
        if not any(kinds):
            return ()  # most often: it is asked every second, and after each turn
        which = {"now": now, "database_now": database_now, "longest_lease": database_now + LEASE, "but": list(but)}
        claims: list[Claim] = []
        if due.to_people:
            claims += await self._of_people(which, free.to_people, is_urgent=True)
            claims += await self._of_people(which, free.to_people - len(claims))
        if due.in_bulk:
            claims += await self._of_people(which, free.in_bulk, is_bulk=True)
        if due.to_group:
            claims += await self._of_group(which, free)
        if claims:
            await self._lease(claims, database_now + LEASE)
        return claims

    async def release(self, claims: Sequence[Claim]) -> None:
        """Lock claimed keys, in this order, and give them back; raises LeaseLostError."""
        rows = [{"of_key": claim.key, "mine": claim.epoch} for claim in claims]
        found = await self._connection.execute(_RELEASE, rows)
        if found.rowcount < len(rows):
            raise LeaseLostError(", ".join(claim.key for claim in claims))

    async def set_due(self, first: Mapping[str, FirstWaiting], keys: Collection[str]) -> None:
        """Let locked keys be claimed then; those that have no first one: nothing waits for them any more."""
        idle = [key for key in keys if key not in first]
        if idle:
            await self._connection.execute(_FORGET, {"keys": idle})
        if first:
            rows = [{"of_key": key, **each._asdict()} for key, each in first.items()]
            await self._connection.execute(_SET_DUE, rows)

    async def hasten(self, due_until: datetime, now: datetime) -> None:
        """Let keys that are due until then be claimed now."""
        waiting = (ordering_keys.c.due_at > now, ordering_keys.c.due_at <= due_until)
        await self._connection.execute(update(ordering_keys).where(*waiting).values(due_at=now))

    async def hasten_free(self, due_until: datetime, now: datetime) -> None:
        """The same for keys that nobody else has locked, waiting for none of the others."""
        waiting = (ordering_keys.c.due_at > now, ordering_keys.c.due_at <= due_until)
        free = await self._values(select(ordering_keys.c.key).where(*waiting).with_for_update(skip_locked=True))
        await self._connection.execute(update(ordering_keys).where(ordering_keys.c.key.in_(free)).values(due_at=now))

    async def next_due_at(self, *, to_group: bool) -> datetime | None:
        """Return when a key of the group, or of somebody else, that nobody has can be claimed next."""
        which = (ordering_keys.c.to_group == to_group, ordering_keys.c.leased_until.is_(None))
        return await self._value(select(func.min(ordering_keys.c.due_at)).where(*which))

    async def _of_people(
        self, which: Mapping[str, object], most: int, *, is_urgent: bool = False, is_bulk: bool = False
    ) -> Sequence[Claim]:
        if most < 1:
            return []
        values = {**which, "is_urgent": is_urgent, "is_bulk": is_bulk, "limit": most}
        found = await self._connection.execute(_OF_PEOPLE, values)
        return [Claim(row.key, row.epoch + 1, is_urgent) for row in found]

    async def _of_group(self, which: Mapping[str, object], free: Places) -> Sequence[Claim]:
        if not free.urgent_to_group:
            return []
        found = await self._connection.execute(_OF_GROUP, {**which, "limit": free.urgent_to_group})
        claims = [Claim(row.key, row.epoch + 1, bool(row.goes_first)) for row in found]
        others = [claim for claim in claims if not claim.is_urgent][: free.to_group]
        return [*(claim for claim in claims if claim.is_urgent), *others]

    async def _lease(self, claims: Sequence[Claim], until: datetime) -> None:
        taken = ordering_keys.c.key.in_([claim.key for claim in claims])
        values = {"leased_until": until, "epoch": ordering_keys.c.epoch + 1}
        await self._connection.execute(update(ordering_keys).where(taken).values(values))


_RELEASE = (
    update(ordering_keys)
    .where(ordering_keys.c.key == bindparam("of_key"), ordering_keys.c.epoch == bindparam("mine"))
    .values(leased_until=None)
)
_FORGET = delete(ordering_keys).where(ordering_keys.c.key.in_(bindparam("keys", expanding=True)))
_SET_DUE = (
    update(ordering_keys)
    .where(ordering_keys.c.key == bindparam("of_key"))
    .values({name: bindparam(name) for name in FirstWaiting._fields})
)


def _is_due(*, to_group: bool = False, is_bulk: bool = False) -> ColumnElement[bool]:
    """Both urgencies are named: so the index leads to what is due, and what waits is not looked through."""
    kind = ordering_keys.c.to_group == to_group, ordering_keys.c.is_urgent.in_([True, False])
    return exists().where(*kind, ordering_keys.c.is_bulk == is_bulk, ordering_keys.c.due_at <= bindparam("now"))


# One question: to ask PostgreSQL takes longer than to answer.
_ANY_DUE = select(
    _is_due().label("to_people"),
    _is_due(to_group=True).label("to_group"),
    _is_due(is_bulk=True).label("in_bulk"),
    func.now(type_=Instant).label("database_now"),
)
_leased_until = ordering_keys.c.leased_until
_IS_FREE = (
    ordering_keys.c.due_at <= bindparam("now"),
    or_(
        _leased_until.is_(None),
        _leased_until <= bindparam("database_now"),
        # No lease is that long: the clock has gone back since.
        _leased_until > bindparam("longest_lease"),
    ),
    ordering_keys.c.key.not_in(bindparam("but", expanding=True)),
)
# Skips a key for which a turn is just putting something in.
_OF_PEOPLE = (
    select(ordering_keys.c.key, ordering_keys.c.epoch)
    .where(
        ~ordering_keys.c.to_group,
        ordering_keys.c.is_urgent == bindparam("is_urgent"),
        ordering_keys.c.is_bulk == bindparam("is_bulk"),
        *_IS_FREE,
    )
    .order_by(ordering_keys.c.due_at, ordering_keys.c.key)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_goes_first = case((ordering_keys.c.is_urgent | (consultations.c.urgency == Urgency.RED), 1), else_=0)
_OF_GROUP = (
    select(ordering_keys.c.key, ordering_keys.c.epoch, _goes_first.label("goes_first"))
    .outerjoin(consultations, consultations.c.id == ordering_keys.c.consultation_id)
    .where(ordering_keys.c.to_group, *_IS_FREE)
    .order_by(
        ordering_keys.c.is_urgent.desc(),
        _goes_first.desc(),
        ordering_keys.c.group_priority,
        ordering_keys.c.due_at,
        ordering_keys.c.key,
    )
    .limit(bindparam("limit"))
    .with_for_update(of=ordering_keys, skip_locked=True)
)
