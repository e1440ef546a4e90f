"""What the people of notices have in their chats, and who of them has said that they have read it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import exists, select

from bot.domain.notices.notice import NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Recipient
from bot.domain.outbox.delivery_status import ARRIVED
from bot.storage.table import Records
from bot.storage.tables import notice_recipients, notices, workers

# Corrections among them.
_MOST_RECEIVED = 60
# As `Recipient.is_silent`; nobody who asked to be forgotten.
_IS_SILENT = (
    notice_recipients.c.sent_at.is_not(None),
    notice_recipients.c.acknowledged_at.is_(None),
    notice_recipients.c.corrected_at.is_(None),
    notice_recipients.c.taken_back_at.is_(None),
    exists().where(workers.c.id == notice_recipients.c.worker_id, workers.c.forgotten_at.is_(None)),
)
# Whose words count, to whoever has them: of one that was cancelled, too.
_STANDS = (
    notices.c.state.in_((NoticeState.SENDING, NoticeState.DONE, NoticeState.CANCELLED)),
    notices.c.purpose != NoticePurpose.TAKE_BACK,
)


class NoticeReading(Records[Recipient]):
    """Finds who has read what, and notes it."""

    _table = notice_recipients
    _type = Recipient

    async def received(self, worker_id: int) -> Sequence[Recipient]:
        """List somebody as one of the people of each notice that stands in their chat, or stood there."""
        theirs = (notice_recipients.c.worker_id == worker_id, notice_recipients.c.outcome.in_(ARRIVED))
        newest = self._select().where(*theirs).order_by(notice_recipients.c.id.desc()).limit(_MOST_RECEIVED)
        return await self._list(newest)

    async def all_of(self, worker_id: int) -> Sequence[Recipient]:
        """List somebody as one of the people of every notice, the oldest first."""
        return await self._oldest_first(notice_recipients.c.worker_id == worker_id)

    async def notice_in(self, worker_id: int, telegram_id: int) -> int | None:
        """Return the id of the newest notice that stands in that message of a worker's chat, if any does."""
        there = (notice_recipients.c.worker_id == worker_id, notice_recipients.c.telegram_id == telegram_id)
        query = select(notice_recipients.c.notice_id).where(*there).order_by(notice_recipients.c.id.desc()).limit(1)
        return await self._value(query)

    async def has_any(self, worker_id: int) -> bool:
        """Return whether somebody has ever got a notice of which words are kept."""
        theirs = (notice_recipients.c.worker_id == worker_id, notice_recipients.c.outcome.in_(ARRIVED))
        return await self._value(select(notice_recipients.c.id).where(*theirs).limit(1)) is not None

    async def acknowledge(self, notice_id: int, worker_id: int, at: datetime) -> bool:
        """Note that somebody has read it; False where that was noted before, or nothing is known of them."""
        theirs = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.worker_id == worker_id)
        unread = notice_recipients.c.acknowledged_at.is_(None)
        return await self._change_where(*theirs, unread, acknowledged_at=at)

    async def silent(self, sent_before: datetime, limit: int) -> Sequence[Recipient]:
        """List who has had for so long what asks them to say that they have read it, and was not reminded of it."""
        which = (*_IS_SILENT, notice_recipients.c.sent_at <= sent_before, notice_recipients.c.reminded_at.is_(None))
        asking = select(notices.c.id).where(notices.c.asks_read, *_STANDS)
        query = self._select().where(*which, notice_recipients.c.notice_id.in_(asking))
        return await self._list(query.order_by(notice_recipients.c.id).limit(limit))

    async def to_call(self, reminded_before: datetime) -> Sequence[Recipient]:
        """List who has not read an urgent notice either since they were reminded of it, that long ago."""
        which = (*_IS_SILENT, notice_recipients.c.reminded_at <= reminded_before)
        urgent = select(notices.c.id).where(notices.c.notice_class == NoticeClass.URGENT, notices.c.asks_read, *_STANDS)
        return await self._oldest_first(*which, notice_recipients.c.notice_id.in_(urgent))

    async def note_reminded(self, at: Mapping[int, datetime]) -> None:
        """Note when each of these (ids) is reminded."""
        for recipient_id, reminded_at in at.items():
            await self._change(recipient_id, reminded_at=reminded_at)
