"""The queues of consultations: which ones, and in which order."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum

from bot.domain.support.consultation import Consultation, Urgency
from bot.domain.support.standing import ConsultationStanding, standing_of

_NOT_OURS = (ConsultationStanding.CLOSED, ConsultationStanding.SNOOZED, ConsultationStanding.THEIRS)
_NEVER = datetime.max.replace(tzinfo=UTC)


class QueuePart(StrEnum):
    """Some of the open consultations; one may be in several. `ours` is all in which a worker waits for an answer."""

    RED = "red"
    OVERDUE = "overdue"
    OURS = "ours"
    MINE = "mine"
    THEIRS = "theirs"
    RESTING = "resting"


def parts_of(matter: Consultation, staff_id: int, now: datetime) -> frozenset[QueuePart]:
    """Return in which parts of a member of staff's queue an open consultation is."""
    standing = standing_of(matter, now)
    is_ours = standing not in _NOT_OURS
    belongs = {
        QueuePart.RED: is_ours and matter.urgency is Urgency.RED,
        QueuePart.OVERDUE: standing is ConsultationStanding.OVERDUE,
        QueuePart.OURS: is_ours,
        QueuePart.MINE: matter.assignee_id == staff_id,
        QueuePart.THEIRS: standing is ConsultationStanding.THEIRS,
        QueuePart.RESTING: standing is ConsultationStanding.SNOOZED,
    }
    return frozenset(part for part, does in belongs.items() if does)


def counts(matters: Iterable[Consultation], staff_id: int, now: datetime) -> Mapping[QueuePart, int]:
    """Return how many open consultations are in each part."""
    found = [part for matter in matters for part in parts_of(matter, staff_id, now)]
    return {part: found.count(part) for part in QueuePart}


def queue(matters: Iterable[Consultation], part: QueuePart, staff_id: int, now: datetime) -> Sequence[Consultation]:
    """Return those of one part: what is overdue first, then by deadline; what has none comes last, oldest first."""
    found = [each for each in matters if part in parts_of(each, staff_id, now)]
    return sorted(found, key=lambda each: (_is_not_overdue(each, now), each.answer_by or _NEVER, each.id))


def _is_not_overdue(matter: Consultation, now: datetime) -> bool:
    return standing_of(matter, now) is not ConsultationStanding.OVERDUE
