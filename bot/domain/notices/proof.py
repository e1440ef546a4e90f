"""The proof of a notice: what was said, by whom, to whom, and what became of each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.recipient import Recipient, RecipientCounts, counts_of
from bot.domain.outbox.delivery_status import DeliveryStatus


@dataclass(frozen=True, slots=True)
class NoticeProof:
    """A notice with its words and the names of the staff (by id) and employers (by id) that it names."""

    notice: Notice
    bodies: Sequence[NoticeBody]
    staff: Mapping[int, str]
    employers: Mapping[int, str]


class Tally:
    """Counts people while they are written down, so that the numbers are those of the rows."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._outcomes: Counter[DeliveryStatus | None] = Counter()
        self._reasons: Counter[str | None] = Counter()
        self._acknowledged = 0

    def add(self, people: Iterable[Recipient]) -> None:
        """Count these."""
        for each in people:
            self._outcomes[each.outcome] += 1
            self._reasons[each.reason] += 1
            self._acknowledged += each.acknowledged_at is not None

    @property
    def counts(self) -> RecipientCounts:
        """What was counted so far."""
        return counts_of(self._outcomes, self._reasons, acknowledged=self._acknowledged)
