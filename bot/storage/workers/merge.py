"""Merging: everything that belongs to one worker comes to belong to another."""

from collections.abc import Mapping

from sqlalchemy import Table, and_, delete, exists, select, update

from bot.domain.notices.recipient import Unsent
from bot.domain.outbox import DeliveryStatus
from bot.domain.workers.profile import Owner
from bot.storage.table import Repository
from bot.storage.tables import (
    consents,
    consultations,
    contracts,
    identity_checks,
    interviews,
    invitations,
    job_changes,
    legal_holds,
    notice_recipients,
    obligations,
    outbox,
    profile_values,
    reports,
    screenings,
    tasks,
    waiting_words,
    withheld_names,
)

_QUEUED = DeliveryStatus.QUEUED.value

# Documents, messages, versions and entries hang on these and come along.
MOVED: tuple[Table, ...] = (
    consents,
    consultations,
    invitations,
    job_changes,
    legal_holds,
    obligations,
    outbox,
    profile_values,
    reports,
    screenings,
    tasks,
    waiting_words,
)
# What only somebody on the roster has.
STAYING: Mapping[Table, str] = {
    interviews: "staff interview people of the roster alone",
    contracts: "staff write contracts of people on the roster alone",
    notice_recipients: "where both are people of a notice both stay, or its numbers would shrink; the rest is moved",
    identity_checks: "whoever is merged is identified, which ends the check",
    withheld_names: "only a name that stood on the roster is withheld",
}


class WorkerMerge(Repository):
    """Moves rows from a worker who came by themselves to the one whom the roster knows."""

    async def move(self, from_id: int, to_id: int) -> None:
        """Move every row; of what both have, one is left, and neither may have an open job change beside the other's.

        `Outbox.move` follows, for the order in which messages leave.

        What the person said newly counts, in place of what they said before; of staff counts what they say of who is
        on the roster; an obligation is owed once.
        """
        await self._drop_said_twice(Owner.WORKER, loser_id=to_id, winner_id=from_id)
        await self._drop_said_twice(Owner.STAFF, loser_id=from_id, winner_id=to_id)
        await self._drop_what_is_owed_already(from_id, to_id)
        await self._move_notices(from_id, to_id)
        for table in MOVED:
            await self._connection.execute(update(table).where(table.c.worker_id == from_id).values(worker_id=to_id))

    async def _move_notices(self, from_id: int, to_id: int) -> None:
        """Where both are meant by a notice they change places: what stands in the chat belongs to who has the chat."""
        its = notice_recipients.alias("its")
        twice = exists().where(its.c.notice_id == notice_recipients.c.notice_id, its.c.worker_id == to_id)
        theirs = notice_recipients.c.worker_id == from_id
        both = (await self._connection.execute(select(notice_recipients.c.notice_id).where(theirs, twice))).scalars()
        for notice_id in both.all():
            await self._change_places(notice_id, from_id, to_id)
        alone = update(notice_recipients).where(theirs, ~twice)
        await self._connection.execute(alone.values(worker_id=to_id))

    async def _change_places(self, notice_id: int, arrived_id: int, known_id: int) -> None:
        arrived, known = await self._recipient(notice_id, arrived_id), await self._recipient(notice_id, known_id)
        # Nobody's for a moment: a notice has nobody twice.
        for recipient_id, worker_id in ((arrived, None), (known, arrived_id), (arrived, known_id)):
            is_it = notice_recipients.c.id == recipient_id
            await self._connection.execute(update(notice_recipients).where(is_it).values(worker_id=worker_id))
        waits = (notice_recipients.c.id == known, notice_recipients.c.outcome.is_(None))
        no_chat = {"outcome": DeliveryStatus.UNREACHABLE, "reason": Unsent.NO_CHAT.value}
        await self._connection.execute(update(notice_recipients).where(*waits).values(no_chat))
        queued = (outbox.c.notice_id == notice_id, outbox.c.worker_id == known_id, outbox.c.outcome == _QUEUED)
        await self._connection.execute(delete(outbox).where(*queued))

    async def _recipient(self, notice_id: int, worker_id: int) -> int | None:
        which = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.worker_id == worker_id)
        return await self._value(select(notice_recipients.c.id).where(*which))

    async def _drop_said_twice(self, owner: Owner, *, loser_id: int, winner_id: int) -> None:
        said = profile_values.alias("said")
        is_said = exists().where(
            and_(
                said.c.worker_id == winner_id,
                said.c.field == profile_values.c.field,
                said.c.owner == profile_values.c.owner,
            )
        )
        lost = and_(profile_values.c.worker_id == loser_id, profile_values.c.owner == owner)
        await self._connection.execute(delete(profile_values).where(lost, is_said))

    async def _drop_what_is_owed_already(self, from_id: int, to_id: int) -> None:
        owed = obligations.alias("owed")
        twice = (
            select(obligations.c.id)
            .join(owed, and_(owed.c.kind == obligations.c.kind, owed.c.anchor_on == obligations.c.anchor_on))
            .where(obligations.c.worker_id == from_id, owed.c.worker_id == to_id)
        )
        ids = (await self._connection.execute(twice)).scalars().all()
        await self._connection.execute(delete(obligations).where(obligations.c.id.in_(ids)))
