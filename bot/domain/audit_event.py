"""An event: something that happened, told by ids."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """`actor` and `subject` are a noun and an id such as `worker:7`; the details hold no name and nobody's words."""

    id: int
    at: datetime
    actor: str
    action: str
    subject: str | None
    details: Mapping[str, object]
