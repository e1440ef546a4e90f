"""The proof of a notice: what was said, by whom, to whom, and what became of each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.notices.notice import Notice, NoticeBody
from bot.domain.notices.recipient import Recipient, RecipientCounts, Unsent
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
        self._by_outcome: Counter[DeliveryStatus | None] = Counter()
        self._beside: Counter[str] = Counter()

    def add(self, people: Iterable[Recipient]) -> None:
        """Count these."""
        for each in people:
            self._by_outcome[each.outcome] += 1
            self._beside["acknowledged"] += each.acknowledged_at is not None
            if each.reason is not None:
                self._beside[each.reason] += 1

    @property
    def counts(self) -> RecipientCounts:
        """What was counted so far."""
        by_outcome = {outcome: count for outcome, count in self._by_outcome.items() if outcome is not None}
        return RecipientCounts(
            waiting=self._by_outcome[None],
            by_outcome=by_outcome,
            no_text=self._beside[Unsent.NO_TEXT],
            no_chat=self._beside[Unsent.NO_CHAT],
            muted=self._beside[Unsent.MUTED],
            acknowledged=self._beside["acknowledged"],
        )
