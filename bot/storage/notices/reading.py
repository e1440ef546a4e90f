"""What the people of notices have in their chats, and who of them has said that they have read it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, FromClause, and_, case, exists, or_, select

from bot.domain.notices.notice import NoticeClass, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Recipient, Unsent
from bot.domain.outbox.delivery_status import ARRIVED, DeliveryStatus
from bot.storage.notices.copies import is_change, later_changes
from bot.storage.table import Records
from bot.storage.tables import notice_recipients, notices, workers

# Corrections among them.
_MOST_RECEIVED = 60
# Nobody who asked to be forgotten, and of nothing that a later notice changes for them, whether that has come or not.
_IS_ASKED = (
    notice_recipients.c.acknowledged_at.is_(None),
    exists().where(workers.c.id == notice_recipients.c.worker_id, workers.c.forgotten_at.is_(None)),
    ~later_changes(notice_recipients).exists(),
)
# They have it as it stands, and have not said that they have read it.
_IS_SILENT = (
    notice_recipients.c.sent_at.is_not(None),
    notice_recipients.c.corrected_at.is_(None),
    notice_recipients.c.taken_back_at.is_(None),
    *_IS_ASKED,
)
# What changes a notice has not come to them, who go by words that are wrong.
_IS_UNTOLD = or_(
    notice_recipients.c.outcome.in_((DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED)),
    notice_recipients.c.reason == Unsent.NO_TEXT,
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
        """List somebody as one of the people of each notice that stands in their chat, or stood there.

        What changes one is among these from its beginning on, whether it came or not.
        """
        it = notice_recipients.c
        theirs = (it.worker_id == worker_id, or_(it.outcome.in_(ARRIVED), is_change(notice_recipients)))
        newest = self._select().where(*theirs).order_by(notice_recipients.c.id.desc()).limit(_MOST_RECEIVED)
        return await self._list(newest)

    async def all_of(self, worker_id: int) -> Sequence[Recipient]:
        """List somebody as one of the people of every notice, the oldest first."""
        return await self._oldest_first(notice_recipients.c.worker_id == worker_id)

    async def notice_in(self, worker_id: int, telegram_id: int) -> int | None:
        """Return the id of the newest notice that stands in that message of a worker's chat, if any does.

        Where it says that one was taken back, that one.
        """
        there = (notice_recipients.c.worker_id == worker_id, notice_recipients.c.telegram_id == telegram_id)
        is_back = notices.c.purpose == NoticePurpose.TAKE_BACK
        query = select(case((is_back, notices.c.about_id), else_=notices.c.id)).join(notice_recipients).where(*there)
        return await self._value(query.order_by(case((is_back, 1), else_=0), notices.c.id.desc()).limit(1))

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

    async def missed(self, ended_since: datetime) -> Sequence[Recipient]:
        """List to whom a change of something urgent has not come that still goes out, or ended since then."""

        def is_lately(change: FromClause) -> ColumnElement[bool]:
            return or_(change.c.ended_at.is_(None), change.c.ended_at >= ended_since)

        return await self._oldest_first(*_has_missed(is_lately))

    async def is_silent(self, recipient_id: int) -> bool:
        """Return whether somebody has a notice as it stands, and has not said that they have read it."""
        return await self._is(recipient_id, _IS_SILENT)

    async def has_missed(self, recipient_id: int) -> bool:
        """Return whether this is a change of something urgent that has not come to them."""
        return await self._is(recipient_id, _has_missed())

    async def changed_by(self, had: Recipient) -> int | None:
        """Return the id of the newest notice that changes, for them, what they have; None where it stands."""
        newest = later_changes(notice_recipients).limit(1).scalar_subquery()
        found: int | None = await self._value(select(newest).where(notice_recipients.c.id == had.id))
        return found

    async def _is(self, recipient_id: int, conditions: Collection[ColumnElement[bool]]) -> bool:
        query = select(notice_recipients.c.id).where(notice_recipients.c.id == recipient_id, *conditions)
        return await self._value(query) is not None

    async def note_reminded(self, at: Mapping[int, datetime]) -> None:
        """Note when each of these (ids) is reminded."""
        for recipient_id, reminded_at in at.items():
            await self._change(recipient_id, reminded_at=reminded_at)


def _has_missed(*which: Callable[[FromClause], ColumnElement[bool]]) -> tuple[ColumnElement[bool], ...]:
    return _IS_UNTOLD, is_change(notice_recipients, _is_urgent, *which), *_IS_ASKED


def _is_urgent(change: FromClause) -> ColumnElement[bool]:
    """Whether it is, or what it is about, or an earlier correction of that: however what changes these was sent."""
    about = notices.alias("about")
    is_earlier = and_(about.c.about_id == change.c.about_id, about.c.id < change.c.id, about.c.counted.is_not(None))
    which = or_(about.c.id.in_((change.c.id, change.c.about_id)), is_earlier)
    return exists().where(which, about.c.notice_class == NoticeClass.URGENT).correlate(change)
