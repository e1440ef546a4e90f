"""Checks of who opened an invitation, as long as nobody knows."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, delete, exists, or_, select

from bot.domain.roster.identity import MOST_ATTEMPTS, IdentityCheck, new_code
from bot.storage.table import Records
from bot.storage.tables import identity_checks, invitations, workers
from bot.storage.upsert import insert_unless_there


class IdentityChecks(Records[IdentityCheck]):
    """Finds and changes open checks; of a person there is one at most."""

    _table = identity_checks
    _type = IdentityCheck

    async def begin(self, worker_id: int, invitation_id: int, at: datetime) -> bool:
        """Keep which invitation a person opened last; False where that is known."""
        known = await self.of_worker(worker_id)
        if known is not None and known.invitation_id == invitation_id:
            return False
        taken = {each.code for each in await self.of_invitation(invitation_id)}
        code = new_code(taken)
        values = {"worker_id": worker_id, "invitation_id": invitation_id, "code": code, "opened_at": at}
        statement = insert_unless_there(self._connection, identity_checks).values(values)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=[identity_checks.c.worker_id], set_=values)
        )
        return True

    async def of_worker(self, worker_id: int) -> IdentityCheck | None:
        """Return the open check of a person, if there is one."""
        return await self._find_by("worker_id", worker_id)

    async def of_invitation(self, invitation_id: int) -> Sequence[IdentityCheck]:
        """List those who opened that invitation."""
        return await self._oldest_first(identity_checks.c.invitation_id == invitation_id)

    async def over(self, now: datetime) -> Sequence[IdentityCheck]:
        """List those whose invitation was used, was revoked or has expired; what answers ended does not expire."""
        used_or_revoked = invitations.c.used_at.is_not(None), invitations.c.revoked_at.is_not(None)
        has_expired = and_(invitations.c.expires_at <= now, invitations.c.attempts < MOST_ATTEMPTS)
        is_over = or_(*used_or_revoked, has_expired)
        return await self._oldest_first(exists().where(invitations.c.id == identity_checks.c.invitation_id, is_over))

    async def number_of(self, worker_id: int) -> str | None:
        """Return the roster number of the person whose invitation somebody opened."""
        query = select(workers.c.number).join(invitations, invitations.c.worker_id == workers.c.id)
        opened = query.join(identity_checks, identity_checks.c.invitation_id == invitations.c.id)
        return await self._value(opened.where(identity_checks.c.worker_id == worker_id))

    async def end(self, worker_id: int) -> bool:
        """Keep it no longer; False where there is none."""
        ended = delete(identity_checks).where(identity_checks.c.worker_id == worker_id)
        return (await self._connection.execute(ended)).rowcount > 0
