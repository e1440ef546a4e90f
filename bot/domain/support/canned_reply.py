"""A canned reply: what staff say often, once per language."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CannedReply:
    """A text in one language; `meaning_ja` says in Japanese what it means, and is the same in every language.

    Nobody is offered it before somebody has approved it, nor after it was retired.
    """

    id: int
    meaning_ja: str
    locale: str
    text: str
    proposed_by: int | None
    approved_by: int | None
    retired_at: datetime | None

    @property
    def is_offered(self) -> bool:
        """Return whether staff may send it."""
        return self.approved_by is not None and self.retired_at is None
