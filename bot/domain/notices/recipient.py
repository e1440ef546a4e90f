"""Recipients: the people of a notice, fixed at its approval, and what became of each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.outbox.delivery_status import ARRIVED, DeliveryStatus

# Counted besides outcomes.
_BESIDE = ("no_text", "no_chat", "muted", "unchanged", "acknowledged")


class Unsent(StrEnum):
    """Why somebody of the audience gets nothing, or not in the usual way, in the bot's own words."""

    NO_TEXT = "no_text"
    NO_CHAT = "no_chat"
    MUTED = "muted"
    # A correction says what they have already.
    UNCHANGED = "unchanged"
    # They were being told when it was cancelled: nobody knows whether it had arrived.
    MAY_HAVE_IT = "may_have_it"
    # A change has come, and what it is about stands in a chat that they have no more.
    OTHER_CHAT = "other_chat"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One of the people of a notice, at their `place` in the order in which it leaves.

    Without an `outcome` it waits: for its turn, not before `held_until`, or, once `queued_at`, in the outbox. Of whose
    records are gone a number is left, and the worker is None.
    """

    id: int
    notice_id: int
    worker_id: int | None
    locale: str | None
    place: int
    attempt: int
    queued_at: datetime | None
    held_until: datetime | None
    outcome: DeliveryStatus | None
    reason: str | None
    telegram_id: int | None
    sent_at: datetime | None
    acknowledged_at: datetime | None
    reminded_at: datetime | None
    corrected_at: datetime | None
    taken_back_at: datetime | None


@dataclass(frozen=True, slots=True)
class RecipientCounts:
    """How many people of a notice have which outcome; the numbers add up to all of them, at every moment.

    `waiting` have none yet: of these are `held` until a later time, by the delivery's own rules.
    """

    waiting: int = 0
    held: int = 0
    held_until: datetime | None = None
    by_outcome: Mapping[DeliveryStatus, int] = field(default_factory=dict)
    no_text: int = 0
    no_chat: int = 0
    muted: int = 0
    unchanged: int = 0
    acknowledged: int = 0

    @property
    def total(self) -> int:
        """All people."""
        return self.waiting + sum(self.by_outcome.values())

    @property
    def has_it(self) -> int:
        """How many have it in their chat."""
        return sum(self.of(each) for each in ARRIVED)

    @property
    def skipped_otherwise(self) -> int:
        """How many were sent nothing for another reason than those that are counted."""
        return self.of(DeliveryStatus.SKIPPED) - self.no_text - self.muted - self.unchanged

    def of(self, outcome: DeliveryStatus) -> int:
        """Return how many have that outcome."""
        return self.by_outcome.get(outcome, 0)

    def as_numbers(self) -> Mapping[str, int]:
        """Write them as they are kept when the people are not any more."""
        beside = {"waiting": self.waiting, **{name: getattr(self, name) for name in _BESIDE}}
        return {**{outcome.value: count for outcome, count in self.by_outcome.items()}, **beside}


def counts_of(
    outcomes: Counter[DeliveryStatus | None],
    reasons: Counter[str | None],
    *,
    acknowledged: int,
    held: int = 0,
    held_until: datetime | None = None,
) -> RecipientCounts:
    """Put together what was counted, by outcome (None: they wait) and by reason."""
    return RecipientCounts(
        waiting=outcomes[None],
        held=held,
        held_until=held_until,
        by_outcome={outcome: people for outcome, people in outcomes.items() if outcome is not None},
        no_text=reasons[Unsent.NO_TEXT],
        no_chat=reasons[Unsent.NO_CHAT],
        muted=reasons[Unsent.MUTED],
        unchanged=reasons[Unsent.UNCHANGED],
        acknowledged=acknowledged,
    )


def counts_in(numbers: Mapping[str, int]) -> RecipientCounts:
    """Read what `as_numbers` wrote, also when less was counted."""
    by_outcome = {each: numbers[each] for each in DeliveryStatus if each in numbers}
    no_text, no_chat, muted, unchanged, acknowledged = (numbers.get(each, 0) for each in _BESIDE)
    return RecipientCounts(numbers["waiting"], 0, None, by_outcome, no_text, no_chat, muted, unchanged, acknowledged)
