"""Standing: all that may stand of a notice and its corrections in the chat of one of its people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.notices.recipient import Recipient
from bot.domain.outbox.delivery_status import ARRIVED, DeliveryStatus


@dataclass(frozen=True, slots=True)
class StandingCopy:
    """A message: since when it is there, and the notice whose words it has by now."""

    telegram_id: int
    since: datetime
    says: int


@dataclass(frozen=True, slots=True)
class StandingNotice:
    """The messages whose ids are known, the newest last; when something of it last came, or left and may have come.

    Of those that `may_be_there` besides nobody knows the id. What is `elsewhere` came to a chat that the worker has no
    more, where nothing can be changed.
    """

    copies: tuple[StandingCopy, ...]
    said_at: datetime | None
    may_be_there: bool
    is_elsewhere: bool

    @property
    def newest(self) -> StandingCopy | None:
        """The newest message whose id is known."""
        return self.copies[-1] if self.copies else None

    @property
    def is_nothing(self) -> bool:
        """Return whether nothing of it came to anywhere."""
        return not (self.copies or self.may_be_there or self.is_elsewhere)


def standing(had: Sequence[Recipient]) -> StandingNotice:
    """Put together what somebody had of a notice and its corrections, the oldest first, and of each what became of it.

    A correction that was edited into a message has the id of that one: it stands once, however often it was made.
    """
    copies: dict[int, StandingCopy] = {}
    said_at, may_be_there, is_elsewhere = None, False, False
    for each in had:
        said_at = each.sent_at or each.queued_at or said_at
        if each.outcome not in ARRIVED or each.sent_at is None:
            may_be_there = True
        elif each.telegram_id is None:
            is_elsewhere = True
        else:
            edited = copies.pop(each.telegram_id, None)
            since = each.sent_at if edited is None else edited.since
            copies[each.telegram_id] = StandingCopy(each.telegram_id, since, each.notice_id)
            may_be_there = may_be_there or (edited is None and each.outcome is DeliveryStatus.REPEATED)
    return StandingNotice(tuple(copies.values()), said_at, may_be_there, is_elsewhere)
