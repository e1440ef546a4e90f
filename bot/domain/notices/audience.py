"""The audience of a notice: whom it is for, as conditions; all of them must hold, and of one any value."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

_TUPLES = frozenset(
    {
        *("locales", "statuses", "fields", "employers", "prefectures", "numbers", "workers"),
        *("lacks_notices", "lacks_copies"),
    }
)


@dataclass(frozen=True, slots=True)
class NoticeAudience:
    """Conditions; what is empty excludes nobody.

    `employers` are ids, `prefectures` (of the employer) ids of data/prefectures.yaml, `numbers` those of the roster.
    `stay_ends_within` counts months from the day of the approval. `last_seen_before` is a day; who was never seen is
    meant, too. `workers` are ids of those whose saved result today's rules change (`has_changed_results`), as they
    were found last. `lacks_notices` are ids of the notices of which it is a copy for those who have not got them,
    `lacks_copies` those of other such copies, which they have not got either. Without `beyond_roster` only people on
    the roster are meant.
    """

    locales: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    employers: tuple[int, ...] = ()
    prefectures: tuple[str, ...] = ()
    stay_ends_within: int | None = None
    has_no_interview: bool = False
    last_seen_before: date | None = None
    numbers: tuple[str, ...] = ()
    has_changed_results: bool = False
    workers: tuple[int, ...] = ()
    lacks_notices: tuple[int, ...] = ()
    lacks_copies: tuple[int, ...] = ()
    beyond_roster: bool = False

    @property
    def is_everybody(self) -> bool:
        """Return whether nothing but the roster limits it."""
        return not any(getattr(self, each.name) for each in fields(self) if each.name != "beyond_roster")

    @property
    def lacks(self) -> tuple[int, ...]:
        """What nobody of them has got."""
        return (*self.lacks_notices, *self.lacks_copies)

    def as_json(self) -> dict[str, Any]:
        """Write it as JSON has it; what is empty is left out."""
        told = {name: value for name, value in asdict(self).items() if value}
        if self.last_seen_before is not None:
            told["last_seen_before"] = self.last_seen_before.isoformat()
        return told


def audience_from_json(told: Mapping[str, Any]) -> NoticeAudience:
    """Read what `as_json` wrote."""
    values: dict[str, Any] = {name: tuple(value) if name in _TUPLES else value for name, value in told.items()}
    if seen := values.get("last_seen_before"):
        values["last_seen_before"] = date.fromisoformat(str(seen))
    return NoticeAudience(**values)
