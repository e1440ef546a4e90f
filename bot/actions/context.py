"""The context that every action takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.audit_event import Actor, AuditAction
from bot.domain.facts import Facts
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class ActionContext:
    """The transaction's repositories, the facts, the instant, and who acts: what a person did stands in their name."""

    store: Store
    facts: Facts
    now: datetime
    actor: Actor

    @property
    def staff_id(self) -> int:
        """The id of the member of staff who acts. Raises LookupError where nobody on the staff does."""
        if self.actor.noun != "staff" or self.actor.id is None:
            raise LookupError("an action of staff was called by somebody else")
        return self.actor.id

    async def record(
        self,
        action: AuditAction,
        *,
        actor: Actor | None = None,
        subject: str | None = None,
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Append to the audit log what the one who acts has done, or `actor` where that is somebody else."""
        who = actor or self.actor
        await self.store.audit_log.record(action, actor=who, subject=subject, at=self.now, details=details)
