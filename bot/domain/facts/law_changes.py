"""Changes of the law: from which day, how sure that is, whom they concern, and which words tell them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal, TypeAlias

from bot.domain.facts.fields import Path, Status
from bot.domain.workers.profile import Profile

_SHOWN_BEFORE, _SHOWN_AFTER = timedelta(days=60), timedelta(days=90)
_RECENT = timedelta(days=365)

LawStatus: TypeAlias = Literal["in_force", "decided", "planned", "unclear"]
LawState: TypeAlias = Literal[LawStatus, "overdue"]
Party: TypeAlias = Literal["worker", "employer", "support_organisation"]
# A path of an application, or another thing that a worker wants.
Intent: TypeAlias = Literal[Path, "home_trip", "leaving", "moving", "family_visit", "permanent_residence"]


class Concern(StrEnum):
    """Whether a change concerns a person; MAYBE where something is not known of the person that would exclude it."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The circumstances of a person that decide whom a change concerns; what is not known is None."""

    status: str | None = None
    field: str | None = None
    nationality: str | None = None
    path: str | None = None


NOBODY_KNOWN = Circumstances()


@dataclass(frozen=True, slots=True)
class Affected:
    """The parties that a change concerns, and which workers among them; what is empty excludes nobody."""

    parties: tuple[Party, ...]
    statuses: tuple[Status, ...] = ()
    fields: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    paths: tuple[Intent, ...] = ()

    @property
    def is_about_applications(self) -> bool:
        """Return whether it is about some fields, or about what somebody wants to do."""
        return bool(self.fields or self.paths)

    def concern(self, who: Circumstances) -> Concern:
        """Return whether a worker is meant; who is excluded by one thing that is known is not."""
        limits: tuple[tuple[tuple[str, ...], str | None], ...] = (
            (self.statuses, who.status),
            (self.fields, who.field),
            (self.countries, who.nationality),
            (self.paths, who.path),
        )
        told = [(limit, known) for limit, known in limits if limit]
        if "worker" not in self.parties or any(known is not None and known not in limit for limit, known in told):
            return Concern.NO
        return Concern.MAYBE if any(known is None for _, known in told) else Concern.YES


@dataclass(frozen=True, slots=True)
class LawChange:
    """A change of the law or of its practice.

    `effective_on` is the first day of a month where sources tell only the month (`precision`); None: it is decided, and
    its day is not fixed. `decided_on` may be a month only. The words are `law_change-title-<text>` and
    `law_change-text-<text>`; `topics` are the pages of the guide on which it is told.
    """

    id: str
    effective_on: date | None
    decided_on: str | None
    status: LawStatus
    affects: Affected
    text: str
    sources: tuple[str, ...]
    precision: Literal["day", "month"] = "day"
    topics: tuple[str, ...] = ()

    def is_shown(self, today: date) -> bool:
        """Return whether who is concerned sees it unasked: from 60 days before until 90 days after."""
        if self.effective_on is None:
            return False
        return self.effective_on - _SHOWN_BEFORE <= today and self.is_current(today)

    def is_current(self, today: date) -> bool:
        """Return whether it is still to come, or began in the last 90 days."""
        return self.effective_on is None or today <= self._last_possible_on + _SHOWN_AFTER

    def is_listed(self, today: date) -> bool:
        """Return whether the guide lists it: it is still to come, or began within a year."""
        return self.effective_on is None or today <= self._last_possible_on + _RECENT

    def is_overdue(self, today: date) -> bool:
        """Return whether its day has passed while the record still says that it is to come."""
        is_to_come = self.status in {"decided", "planned"}
        return is_to_come and self.effective_on is not None and self._last_possible_on <= today

    def state(self, today: date) -> LawState:
        """Return how its day is told: `overdue` where nobody has recorded yet that it has begun."""
        return "overdue" if self.is_overdue(today) else self.status

    @property
    def _last_possible_on(self) -> date:
        """The last day on which it can begin. Only asked where there is one."""
        first_on = self.effective_on or date.max
        if self.precision == "day":
            return first_on
        return first_on.replace(day=monthrange(first_on.year, first_on.month)[1])


def circumstances_of(profile: Profile) -> Circumstances:
    """Return what the profile tells; which path a worker wants to take does not stand there."""
    return Circumstances(profile.value("status"), profile.value("field"), profile.value("nationality"))
