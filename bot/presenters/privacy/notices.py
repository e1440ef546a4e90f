"""Notices among what is kept of a worker: what they got, and whether they said that they had read it."""

from datetime import datetime

from bot.domain.missing import MISSING
from bot.domain.notices.notice import NoticePurpose
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox import DeliveryStatus
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.privacy.my_data import NoticeSummary
from bot.presenters.privacy.rows import Row, day_of
from bot.texts import Translator

_SAID_OF_REASONS = frozenset({Unsent.MUTED, Unsent.NO_TEXT, Unsent.UNCHANGED, Unsent.MAY_HAVE_IT})


def notice_row(t: Translator, notice: NoticeSummary) -> Row:
    """Return when it came and what became of it, and its words."""

    def told(at: datetime | None) -> str:
        return MISSING if at is None else day_of(t, at)

    texts = {
        "on": day_of(t, notice.at),
        "purpose": notice.purpose.value,
        "outcome": _became(notice),
        "read_on": told(notice.acknowledged_at),
        "corrected_on": told(notice.corrected_at),
        "back_on": told(notice.taken_back_at),
    }
    return Row(t.label("my_data-notice", texts), notice.text or "")


def _became(notice: NoticeSummary) -> str:
    """Return the word for what became of it: the reason, where that says more than the outcome."""
    if notice.outcome in ARRIVED:
        return "done" if notice.purpose is NoticePurpose.TAKE_BACK else notice.outcome.value
    if notice.reason in _SAID_OF_REASONS:
        return notice.reason
    return (notice.outcome or DeliveryStatus.QUEUED).value
