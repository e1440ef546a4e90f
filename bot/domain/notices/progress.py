"""How a notice goes out, in the lines in which staff read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.recipient import RecipientCounts
from bot.domain.outbox.delivery_status import DeliveryStatus

# So long is looked back on to say how fast it goes.
SPEED_OVER = timedelta(seconds=30)
_BAR_WIDTH = 12
_DONE, _TO_DO = "▓", "░"

Line = tuple[str, Mapping[str, str | int | float]]


@dataclass(frozen=True, slots=True)
class NoticeProgress:
    """How far a notice has come: what became of its people, and how many got it in the last `SPEED_OVER`."""

    notice: Notice
    counts: RecipientCounts
    sent_lately: int

    @property
    def mark(self) -> str:
        """Return what differs whenever the lines do; the speed alone is worth no edit."""
        it, counts = self.notice, self.counts
        outcomes = sorted((outcome.value, count) for outcome, count in counts.by_outcome.items())
        return repr((it.state.value, it.pause_reason, counts.waiting, counts.held, outcomes, counts.acknowledged))

    def lines(self) -> Sequence[Line]:
        """Return text keys and their variables; of what there is none, nothing is said."""
        return (
            ("notice_progress-head", self._head),
            *self._bar(),
            *self._outcomes(),
            *self._waiting(),
            *_counted("notice_progress-read", self.counts.acknowledged),
        )

    @property
    def _head(self) -> Mapping[str, str | int]:
        reason = self.notice.pause_reason
        return {
            "number": str(self.notice.id),
            "title": self.notice.title_ja,
            "purpose": self.notice.purpose.value,
            "state": self.notice.state.value,
            "reason": "none" if reason is None else reason.value,
        }

    def _bar(self) -> Sequence[Line]:
        total = self.counts.total
        if not total:
            return ()
        ended = total - self.counts.waiting
        done = ended * _BAR_WIDTH // total
        bar = _DONE * done + _TO_DO * (_BAR_WIDTH - done)
        return (("notice_progress-bar", {"bar": bar, "ended": ended, "count": total}),)

    def _outcomes(self) -> Sequence[Line]:
        counts = self.counts
        return (
            *_counted("notice_progress-has_it", counts.has_it),
            *_counted("notice_progress-unreachable", counts.of(DeliveryStatus.UNREACHABLE)),
            *_counted("notice_progress-refused", counts.of(DeliveryStatus.REFUSED)),
            *_counted("notice_progress-no_text", counts.no_text),
            *_counted("notice_progress-muted", counts.muted),
            *_counted("notice_progress-unchanged", counts.unchanged),
            *_counted("notice_progress-skipped", counts.skipped_otherwise),
            *_counted("notice_progress-cancelled", counts.of(DeliveryStatus.CANCELLED)),
        )

    def _waiting(self) -> Sequence[Line]:
        counts = self.counts
        lines = [*_counted("notice_progress-waiting", counts.waiting)]
        if counts.held and counts.held_until is not None:
            until = {"on": tokyo_day(counts.held_until).isoformat(), "time": tokyo_time(counts.held_until)}
            lines.append(("notice_progress-held", {"count": counts.held, **until}))
        soon = counts.waiting - counts.held
        if self.notice.state is NoticeState.SENDING and soon > 0 and self.sent_lately:
            per_second = self.sent_lately / SPEED_OVER.total_seconds()
            minutes = ceil(soon / per_second / 60)
            lines.append(("notice_progress-speed", {"speed": round(per_second, 1), "minutes": minutes}))
        return lines


def watched_since(now: datetime) -> datetime:
    """Return since when a notice must have ended of which nobody is told anything new any more."""
    return now - timedelta(days=1)


def _counted(key: str, count: int) -> Sequence[Line]:
    return ((key, {"count": count}),) if count > 0 else ()
