"""Notices among what is kept of a worker: what they got, and whether they said that they had read it."""

from datetime import datetime

from bot.domain.missing import MISSING
from bot.domain.outbox import DeliveryStatus
from bot.domain.privacy.my_data import NoticeSummary
from bot.presenters.privacy.rows import Row, day_of
from bot.texts import Translator


def notice_row(t: Translator, notice: NoticeSummary) -> Row:
    """Return when it came and what became of it, and its words."""

    def told(at: datetime | None) -> str:
        return MISSING if at is None else day_of(t, at)

    texts = {
        "on": day_of(t, notice.at),
        "outcome": notice.outcome or DeliveryStatus.QUEUED.value,
        "read_on": told(notice.acknowledged_at),
        "corrected_on": told(notice.corrected_at),
        "back_on": told(notice.taken_back_at),
    }
    return Row(t.label("my_data-notice", texts), notice.text or "")
