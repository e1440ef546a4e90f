"""How a notice goes out, in the lines in which staff read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from math import ceil

from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.notices.recipient import RecipientCounts
from bot.domain.outbox.delivery_status import DeliveryStatus

# So long is looked back on to say how fast it goes.
SPEED_OVER = timedelta(seconds=30)
_BAR_WIDTH = 12
_DONE, _TO_DO = "▓", "░"
_SPEED = "notice_progress-speed"

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
        told = [(key, sorted(variables.items())) for key, variables in self.lines() if key != _SPEED]
        return sha256(repr(told).encode()).hexdigest()

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
            "about": str(self.notice.about_id or 0),
            "title": self.notice.title_ja,
            "purpose": self.notice.purpose.value,
            "state": self.notice.state.value,
            "reason": "none" if reason is None else reason.value,
            "waits": "yes" if 0 < self.counts.waiting == self.counts.held else "no",
            **self._leaves,
        }

    @property
    def _leaves(self) -> Mapping[str, str]:
        """When it begins to leave; MISSING for as soon as it was approved."""
        send_at, approved_at = self.notice.send_at, self.notice.approved_at
        if send_at is None or (approved_at is not None and send_at <= approved_at):
            return {"send_on": MISSING, "send_time": MISSING}
        return {"send_on": tokyo_day(send_at).isoformat(), "send_time": tokyo_time(send_at)}

    def _bar(self) -> Sequence[Line]:
        """Of those to whom it could be sent: who got nothing from the start is no progress."""
        counts = self.counts
        nothing = counts.no_text + counts.no_chat + counts.unchanged
        count = counts.total - nothing
        if not count:
            return ()
        # What was cancelled has ended for everybody, and come to nobody.
        nowhere = counts.of(DeliveryStatus.CANCELLED) if self.notice.state is NoticeState.CANCELLED else 0
        ended = count - counts.waiting - nowhere
        done = ended * _BAR_WIDTH // count
        bar = _DONE * done + _TO_DO * (_BAR_WIDTH - done)
        return (("notice_progress-bar", {"bar": bar, "ended": ended, "count": count, "nothing": nothing}),)

    def _outcomes(self) -> Sequence[Line]:
        counts, purpose = self.counts, self.notice.purpose.value
        return (
            *_counted("notice_progress-has_it", counts.has_it, purpose=purpose),
            *_counted("notice_progress-unreachable", counts.of(DeliveryStatus.UNREACHABLE) - counts.no_chat),
            *_counted("notice_people-not-no_chat", counts.no_chat),
            *_counted("notice_progress-refused", counts.of(DeliveryStatus.REFUSED)),
            *_counted("notice_progress-no_text", counts.no_text),
            *_counted("notice_progress-muted", counts.muted),
            *_counted("notice_progress-unchanged", counts.unchanged),
            *_counted("notice_progress-skipped", counts.skipped_otherwise),
            *_counted("notice_progress-cancelled", counts.of(DeliveryStatus.CANCELLED), purpose=purpose),
        )

    def _waiting(self) -> Sequence[Line]:
        """Say until when anybody waits only while it goes out: at any other time that hour changes nothing."""
        counts, state = self.counts, self.notice.state
        lines = [*_counted("notice_progress-waiting", counts.waiting, state=state.value)]
        if state is not NoticeState.SENDING:
            return lines
        if counts.held and counts.held_until is not None:
            until = {"on": tokyo_day(counts.held_until).isoformat(), "time": tokyo_time(counts.held_until)}
            lines.append(("notice_progress-held", {"count": counts.held, **until}))
        soon = counts.waiting - counts.held
        per_second = self.sent_lately / SPEED_OVER.total_seconds()
        speed = round(per_second, 1)
        if soon > 0 and speed > 0:
            lines.append((_SPEED, {"speed": speed, "minutes": ceil(soon / per_second / 60)}))
        return lines


def watched_since(now: datetime) -> datetime:
    """Return since when a notice must have ended of which nobody is told anything new any more."""
    return now - timedelta(days=1)


def _counted(key: str, count: int, **beside: str) -> Sequence[Line]:
    return ((key, {"count": count, **beside}),) if count > 0 else ()
