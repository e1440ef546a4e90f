"""The audit log: append-only; nothing here changes or deletes a row."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, insert, select

from bot.domain.audit_event import Actor, AuditAction, AuditEvent
from bot.storage.encrypted_columns import in_new_row
from bot.storage.table import Repository, record_of
from bot.storage.tables import audit_log


class AuditLog(Repository):
    """Writes events, and finds the newest of a kind.

    `subject` is a noun and an id such as `worker:7`, never a name or a text.
    """

    async def record(
        self,
        action: AuditAction,
        *,
        actor: Actor,
        at: datetime,
        subject: str | None = None,
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Append one event."""
        values = {
            "action": action.value,
            "actor": str(actor),
            "at": at,
            "subject": subject,
            "details": dict(details or {}),
        }
        await self._connection.execute(insert(audit_log).values(in_new_row(audit_log, values)))

    async def newest(self, action: AuditAction, *, actor: Actor) -> str | None:
        """Return the subject of the actor's newest such event; None when there is none."""
        query = select(audit_log.c.subject).where(audit_log.c.action == action.value, audit_log.c.actor == str(actor))
        return await self._value(query.order_by(audit_log.c.id.desc()).limit(1))

    async def last_at(self, action: AuditAction, subject: str | None = None) -> datetime | None:
        """Return when that happened last, to that subject if there is one."""
        which = [audit_log.c.action == action.value]
        if subject is not None:
            which.append(audit_log.c.subject == subject)
        return await self._value(select(func.max(audit_log.c.at)).where(*which))

    async def newest_about(self, subject: str, actions: Sequence[AuditAction]) -> AuditEvent | None:
        """Return the newest of these events about a subject; None when there is none."""
        query = select(audit_log).where(audit_log.c.subject == subject, audit_log.c.action.in_(actions))
        row = (await self._connection.execute(query.order_by(audit_log.c.id.desc()).limit(1))).one_or_none()
        return None if row is None else record_of(AuditEvent, row)

    async def actors_of(self, action: AuditAction, subject: str) -> Sequence[tuple[str, datetime]]:
        """List who did that to that subject, and when last, the first to do it first."""
        done = (audit_log.c.action == action.value, audit_log.c.subject == subject)
        query = select(audit_log.c.actor, func.max(audit_log.c.at)).where(*done).group_by(audit_log.c.actor)
        return [(actor, at) for actor, at in await self._connection.execute(query.order_by(func.min(audit_log.c.id)))]

    async def page(self, after: int, limit: int) -> Sequence[AuditEvent]:
        """The first events after that one, oldest first."""
        query = select(audit_log).where(audit_log.c.id > after).order_by(audit_log.c.id).limit(limit)
        return [record_of(AuditEvent, row) for row in await self._connection.execute(query)]
