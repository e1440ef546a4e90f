"""What is said of the approval of a notice, or of its pause, perhaps in the morning after: whether it is still so."""

from collections.abc import Callable, Mapping

from bot.domain.notices.notice import Notice, NoticeState
from bot.domain.outbox import SayText

ASKS, ASKS_AGAIN, LISTED = "notice_approval-please", "notice_approval-still_waits", "notice_approval-waits"
SENT_BACK, MISSED, APPROVED = "notice_approval-sent_back", "notice_approval-missed", "notice_approval-approved"
UNDONE, ENDED = "notice_approval-undone", "notice_running-ended"
STILL_PAUSED, PAUSED = "notice_running-still_paused", "notice_running-paused"


def key_of_asking(notice: Notice) -> str:
    """Return how the idempotency keys begin of what asks for the approval that a notice waits for."""
    return f"notice_asks:{notice.id}:{0 if notice.asked_at is None else notice.asked_at.timestamp()}:"


def is_overtaken(message: SayText, notice: Notice) -> bool:
    """Return whether a notice has moved on since the message about it was put in, which says what is not so."""
    is_so = _IS_SO.get(message.key)
    return is_so is not None and not is_so(message, notice)


def _is_asked(message: SayText, notice: Notice) -> bool:
    """Return whether the notice waits, and nobody has taken the request back and asked anew."""
    is_same = (message.idempotency_key or "").startswith(key_of_asking(notice))
    return notice.state is NoticeState.WAITING and is_same


def _is_draft(_message: SayText, notice: Notice) -> bool:
    return notice.state is NoticeState.DRAFT


def _is_paused(_message: SayText, notice: Notice) -> bool:
    return notice.state is NoticeState.PAUSED


def _is_approved(_message: SayText, notice: Notice) -> bool:
    return not notice.is_changeable and notice.state is not NoticeState.CANCELLED


_IS_SO: Mapping[str, Callable[[SayText, Notice], bool]] = {
    **dict.fromkeys((ASKS, ASKS_AGAIN, LISTED), _is_asked),
    **dict.fromkeys((SENT_BACK, MISSED, UNDONE), _is_draft),
    **dict.fromkeys((STILL_PAUSED, PAUSED), _is_paused),
    APPROVED: _is_approved,
}
