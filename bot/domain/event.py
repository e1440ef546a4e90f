"""An event: something that happened, told by ids."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """`who` and `about` are a noun and an id such as `worker:7`; the details hold no name and nobody's words."""

    id: int
    at: datetime
    who: str
    what: str
    about: str | None
    details: Mapping[str, object]
