"""Invitations, found by their code, of which only a hash is kept."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, select, update

from bot.domain.roster.identity import MOST_ATTEMPTS
from bot.domain.roster.invitation import VALID_FOR, Invitation, InvitationStatus, Invited
from bot.storage.table import Records, record_of
from bot.storage.tables import invitations


class Invitations(Records[Invitation]):
    """Finds and changes invitations."""

    _table = invitations

    async def add(self, code: str, invited: Invited, staff_id: int, at: datetime) -> Invitation:
        """A new invitation, open for thirty days."""
        return await self._create(
            code_hash=_hash(code), **asdict(invited), staff_id=staff_id, created_at=at, expires_at=at + VALID_FOR
        )

    async def by_code(self, code: str) -> Invitation | None:
        """The invitation that the code belongs to, whatever it is worth now."""
        return await self._one(select(invitations).where(invitations.c.code_hash == _hash(code)))

    async def of_worker(self, worker_id: int) -> Sequence[Invitation]:
        """A worker's own invitations, newest first."""
        query = select(invitations).where(invitations.c.worker_id == worker_id).order_by(invitations.c.id.desc())
        return await self._list(query)

    async def with_an_open_one(self, now: datetime) -> frozenset[int]:
        """The ids of the workers who have a link of their own that still opens."""
        query = select(invitations.c.worker_id).where(
            invitations.c.worker_id.is_not(None),
            invitations.c.used_at.is_(None),
            invitations.c.revoked_at.is_(None),
            invitations.c.expires_at > now,
            invitations.c.attempts < MOST_ATTEMPTS,
        )
        return frozenset(await self._values(query))

    async def open_shared(self, now: datetime) -> Sequence[Invitation]:
        """Those for employers and dormitories that still open, newest first."""
        query = select(invitations).where(invitations.c.worker_id.is_(None)).order_by(invitations.c.id.desc())
        return [each for each in await self._list(query) if each.status(now) is InvitationStatus.OPEN]

    async def use(self, invitation_id: int, at: datetime) -> bool:
        """Use it up; False when somebody else just has."""
        unused = (invitations.c.id == invitation_id, invitations.c.used_at.is_(None))
        return await self._change_where(*unused, used_at=at, attempts=0)

    async def take_attempt(self, invitation_id: int) -> int | None:
        """Count one more answer; returns how many there are now, None where none is left."""
        # Counted before it is compared: of answers at once, each waits for the one before.
        is_left = (invitations.c.id == invitation_id, invitations.c.attempts < MOST_ATTEMPTS)
        counted = update(invitations).where(*is_left).values(attempts=invitations.c.attempts + 1)
        return await self._value(counted.returning(invitations.c.attempts))

    async def give_back(self, worker_id: int) -> None:
        """Let who declined, and of whom nothing is kept, come in again with the same link."""
        was_used = (invitations.c.worker_id == worker_id, invitations.c.used_at.is_not(None))
        await self._change_where(*was_used, used_at=None)

    async def revoke(self, invitation_id: int, at: datetime) -> None:
        """From now on it opens nothing."""
        await self._change(invitation_id, revoked_at=at)

    async def revoke_open(self, worker_id: int, at: datetime) -> None:
        """A worker's earlier links open nothing any more."""
        is_open = (invitations.c.used_at.is_(None), invitations.c.revoked_at.is_(None))
        await self._change_where(invitations.c.worker_id == worker_id, *is_open, revoked_at=at)

    def _record(self, row: Row[Any]) -> Invitation:
        return record_of(Invitation, row, invited=record_of(Invited, row))


def _hash(code: str) -> str:
    return sha256(code.encode()).hexdigest()
