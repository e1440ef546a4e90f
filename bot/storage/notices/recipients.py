"""The people of notices: written down at the approval, fed to the outbox, and what became of each."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, case, delete, exists, func, insert, literal, null, or_, select, update

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeClass
from bot.domain.notices.recipient import Recipient, RecipientCounts, Unsent
from bot.domain.outbox.delivery_status import DeliveryResult, DeliveryStatus
from bot.domain.outbox.notice_messages import CorrectNotice, SendNotice, TakeBackNotice
from bot.storage.notices.audience import meant_by
from bot.storage.table import Records
from bot.storage.tables import notice_recipients, outbox, workers

# Whoever has one of these has the words in their chat.
HAS_IT = (DeliveryStatus.SENT, DeliveryStatus.REPEATED)
_WAITS = notice_recipients.c.outcome.is_(None)
_IS_QUEUED = notice_recipients.c.queued_at.is_not(None)


class InLanguage(NamedTuple):
    """How many people of an audience read a language (None: none is known), and how many of these get nothing."""

    locale: str | None
    people: int
    no_chat: int
    unreachable: int
    muted: int


class NoticeRecipients(Records[Recipient]):
    """Finds and changes recipients."""

    _table = notice_recipients
    _type = Recipient

    async def count_meant(self, audience: NoticeAudience, today: date, now: datetime) -> Sequence[InLanguage]:
        """Count whom an audience means now, by language, the most first."""
        it = meant_by(audience, today, now).subquery()
        counted = select(
            it.c.locale,
            func.count().label("people"),
            func.count().filter(~it.c.has_chat).label("no_chat"),
            func.count().filter(it.c.has_chat, it.c.unreachable_at.is_not(None)).label("unreachable"),
            func.count().filter(it.c.has_chat, it.c.muted_at.is_not(None)).label("muted"),
        )
        rows = await self._connection.execute(counted.group_by(it.c.locale).order_by(func.count().desc(), it.c.locale))
        return [InLanguage(*row) for row in rows]

    async def sample(self, audience: NoticeAudience, today: date, now: datetime, limit: int) -> Sequence[str]:
        """Return some roster numbers of whom an audience means now."""
        it = meant_by(audience, today, now).subquery()
        numbers = select(it.c.number).where(it.c.number.is_not(None)).order_by(it.c.number).limit(limit)
        return await self._values(numbers)

    async def fix(self, notice: Notice, locales: Collection[str], now: datetime, today: date) -> int:
        """Write down, in one statement, whom the audience means at this moment; returns how many."""
        it = meant_by(notice.audience, today, now).subquery()
        lacks_text = literal(notice.notice_class is NoticeClass.NOTICE) & or_(
            it.c.locale.is_(None), it.c.locale.not_in(locales)
        )
        outcome, reason = (
            case((~it.c.has_chat, no_chat), (lacks_text, no_text), else_=null())
            for no_chat, no_text in (
                (DeliveryStatus.UNREACHABLE.value, DeliveryStatus.SKIPPED.value),
                (Unsent.NO_CHAT.value, Unsent.NO_TEXT.value),
            )
        )
        place = func.row_number().over(order_by=it.c.id)
        found = select(literal(notice.id), it.c.id, it.c.locale, place, outcome, reason)
        return await self._insert_from(found, ("worker_id", "locale", "place", "outcome", "reason"))

    async def fix_copies(self, notice: Notice) -> int:
        """Write down, for what corrects another notice or takes it back, everybody who has that one."""
        its = notice_recipients.alias("its")
        place = func.row_number().over(order_by=its.c.place)
        found = select(literal(notice.id), its.c.worker_id, its.c.locale, place).where(
            its.c.notice_id == notice.about_id, its.c.outcome.in_(HAS_IT), its.c.taken_back_at.is_(None)
        )
        return await self._insert_from(found, ("worker_id", "locale", "place"))

    async def next_unqueued(self, notice_id: int, limit: int) -> Sequence[Recipient]:
        """List who is next in turn."""
        which = (notice_recipients.c.notice_id == notice_id, _WAITS, ~_IS_QUEUED)
        query = self._select().where(*which).order_by(notice_recipients.c.place).limit(limit)
        return await self._list(query)

    async def note_queued(self, ids: Sequence[int], at: datetime) -> None:
        """Note that these wait in the outbox."""
        await self._change_where(notice_recipients.c.id.in_(ids), queued_at=at)

    async def count_queued(self) -> int:
        """Count who waits in the outbox, of all notices."""
        return await self._value(select(func.count()).select_from(notice_recipients).where(_WAITS, _IS_QUEUED)) or 0

    async def end(self, message: SendNotice, result: DeliveryResult, at: datetime) -> None:
        """Write what became of one; of a correction, also with what it corrects."""
        has_it = result.outcome in HAS_IT
        sent_at = at if has_it else None
        told = {"outcome": result.outcome, "reason": result.reason, "telegram_id": result.telegram_id}
        told |= {"locale": result.locale} if result.locale else {}
        await self._change_where(*_one(message.notice_id, message.worker_id), **told, sent_at=sent_at)
        if has_it and isinstance(message, CorrectNotice):
            await self._change_where(*_one(message.about_id, message.worker_id), corrected_at=at)
        if has_it and isinstance(message, TakeBackNotice):
            await self._change_where(*_one(message.about_id, message.worker_id), taken_back_at=at)

    async def take_over_endings(self) -> None:
        """Write what became of those whose message ended otherwise than by being sent: cancelled, unreadable."""
        it = notice_recipients.c
        its = (outbox.c.notice_id == it.notice_id, outbox.c.worker_id == it.worker_id)
        waits = exists().where(*its, outbox.c.ended_at.is_(None)).correlate(notice_recipients)
        ended = select(outbox).where(*its).order_by(outbox.c.id.desc()).limit(1).correlate(notice_recipients)
        values = {
            name: ended.with_only_columns(outbox.c[name]).scalar_subquery()
            for name in ("outcome", "reason", "telegram_id")
        }
        await self._change_where(_WAITS, _IS_QUEUED, ~waits, ended.exists(), **values)

    async def let_wait(self, notice_id: int) -> None:
        """Let those whose message was taken out of the outbox wait for their turn again."""
        waits = exists().where(outbox.c.notice_id == notice_id, outbox.c.worker_id == notice_recipients.c.worker_id)
        waits = waits.where(outbox.c.ended_at.is_(None)).correlate(notice_recipients)
        which = (notice_recipients.c.notice_id == notice_id, _WAITS, _IS_QUEUED, ~waits)
        await self._change_where(*which, queued_at=None)

    async def begin_again(self, notice_id: int, reasons: Collection[str]) -> int:
        """Let those wait again whom Telegram refused with one of these texts; returns how many."""
        it = notice_recipients.c
        which = (it.notice_id == notice_id, it.outcome == DeliveryStatus.REFUSED, it.reason.in_(reasons))
        anew = {"outcome": None, "reason": None, "queued_at": None, "attempt": it.attempt + 1}
        statement = update(notice_recipients).where(*which).values(anew)
        return (await self._connection.execute(statement)).rowcount

    async def cancel(self, notice_id: int) -> None:
        """Let who still waits for their turn get nothing."""
        which = (notice_recipients.c.notice_id == notice_id, _WAITS, ~_IS_QUEUED)
        await self._change_where(*which, outcome=DeliveryStatus.CANCELLED)

    async def forget_fixed(self, notice_id: int) -> None:
        """Forget the people of a notice of which nothing has left."""
        await self._connection.execute(delete(notice_recipients).where(notice_recipients.c.notice_id == notice_id))

    async def of(self, notice_id: int, worker_id: int) -> Recipient | None:
        """Return somebody as one of the people of a notice."""
        return await self._one(self._select().where(*_one(notice_id, worker_id)))

    async def acknowledge(self, notice_id: int, worker_id: int, at: datetime) -> bool:
        """Note that somebody has read it; False where that was noted before, or nothing is known of them."""
        unread = notice_recipients.c.acknowledged_at.is_(None)
        return await self._change_where(*_one(notice_id, worker_id), unread, acknowledged_at=at)

    async def page(self, notice_id: int, after_place: int, limit: int) -> Sequence[Recipient]:
        """Return the next people in their order."""
        which = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.place > after_place)
        return await self._list(self._select().where(*which).order_by(notice_recipients.c.place).limit(limit))

    async def counts(self, notice_id: int, now: datetime) -> RecipientCounts:
        """Count a notice's people by what became of them."""
        it = notice_recipients.c
        query = (
            select(it.outcome, it.reason, func.count().label("people"))
            .where(it.notice_id == notice_id)
            .group_by(it.outcome, it.reason)
        )
        by_outcome: dict[DeliveryStatus, int] = {}
        waiting = no_text = muted = 0
        for row in await self._connection.execute(query):
            if row.outcome is None:
                waiting += row.people
                continue
            by_outcome[row.outcome] = by_outcome.get(row.outcome, 0) + row.people
            no_text += row.people if row.reason == Unsent.NO_TEXT else 0
            muted += row.people if row.reason == "muted" else 0
        held, until = await self._held(notice_id, now)
        read = select(func.count()).where(it.notice_id == notice_id, it.acknowledged_at.is_not(None))
        acknowledged = await self._value(read) or 0
        return RecipientCounts(waiting, held, until, by_outcome, no_text, muted, acknowledged)

    async def numbers_of_readers(self, notice_id: int, limit: int) -> Sequence[str]:
        """Return some roster numbers of those who have read it, the first readers first."""
        it = notice_recipients.c
        read = select(workers.c.number).join(notice_recipients, it.worker_id == workers.c.id)
        which = (it.notice_id == notice_id, it.acknowledged_at.is_not(None), workers.c.number.is_not(None))
        return await self._values(read.where(*which).order_by(it.acknowledged_at, it.place).limit(limit))

    async def count_sent_since(self, notice_id: int, since: datetime) -> int:
        """Count who has got it since then."""
        which = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.sent_at >= since)
        return await self._value(select(func.count()).select_from(notice_recipients).where(*which)) or 0

    async def _held(self, notice_id: int, now: datetime) -> tuple[int, datetime | None]:
        """Count whose message waits in the outbox for a later time, and say until when the first of them does."""
        waits = (outbox.c.ended_at.is_(None), outbox.c.due_at > now, outbox.c.worker_id.is_not(None))
        its = (outbox.c.notice_id == notice_id, *waits)
        row = (await self._connection.execute(select(func.count(), func.min(outbox.c.due_at)).where(*its))).one()
        return row[0], row[1]

    async def _insert_from(self, found: Any, names: Sequence[str]) -> int:
        statement = insert(notice_recipients).from_select(["notice_id", *names], found)
        return (await self._connection.execute(statement)).rowcount


def _one(notice_id: int, worker_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return notice_recipients.c.notice_id == notice_id, notice_recipients.c.worker_id == worker_id
