"""The people of notices: written down at the approval, fed to the outbox, and what became of each."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, delete, false, func, insert, literal, null, or_, select

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import FALLBACKS, Notice, NoticeClass
from bot.domain.notices.progress import SPEED_OVER, NoticeProgress
from bot.domain.notices.recipient import Recipient, RecipientCounts, Unsent, counts_in, counts_of
from bot.domain.notices.standing import StandingNotice, standing
from bot.domain.notices.unchanged import SameWords
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.workers.languages import LOCALES, language_of
from bot.storage.notices.audience import meant_by
from bot.storage.notices.copies import and_corrections_of, copies_of, has_copy_of, may_stand
from bot.storage.table import Records
from bot.storage.tables import notice_recipients, notices, workers

_WAITS = notice_recipients.c.outcome.is_(None)
_IS_QUEUED = notice_recipients.c.queued_at.is_not(None)


class NoticeRecipients(Records[Recipient]):
    """Finds and changes recipients."""

    _table = notice_recipients
    _type = Recipient

    async def fix(self, notice: Notice, locales: Collection[str], now: datetime, today: date) -> int:
        """Write down, in one statement, whom the audience means at this moment; returns how many."""
        it = meant_by(notice.audience, today, now).subquery()
        readable = [each for each in {*locales, *LOCALES} if each in locales or language_of(each) in locales]
        falls_back = notice.notice_class is NoticeClass.URGENT and any(each in locales for each in FALLBACKS)
        lacks_text = false() if falls_back else or_(it.c.locale.is_(None), it.c.locale.not_in(readable))
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

    async def standing(self, notice_id: int, worker_id: int) -> StandingNotice:
        """Return all that may stand of a notice and of its corrections in the chat of one of its people."""
        it = notice_recipients.c
        theirs = (it.worker_id == worker_id, it.notice_id.in_(and_corrections_of(notice_id)))
        query = self._select().where(*theirs, may_stand(notice_recipients)).order_by(it.notice_id)
        return standing(await self._list(query))

    async def fix_copies(self, notice: Notice, same: Sequence[SameWords] = ()) -> int:
        """Write down, for what corrects another notice or takes it back, everybody who has that one.

        Who has been told the `same` already is skipped.
        """
        it = copies_of(notice.about_id, same).subquery()
        outcome, reason = (
            case((it.c.is_unchanged, ending), else_=null())
            for ending in (DeliveryStatus.SKIPPED.value, Unsent.UNCHANGED.value)
        )
        place = func.row_number().over(order_by=it.c.place)
        found = select(literal(notice.id), it.c.worker_id, it.c.locale, place, outcome, reason)
        return await self._insert_from(found, ("worker_id", "locale", "place", "outcome", "reason"))

    async def has_rest(self, notice_id: int, rest: NoticeAudience, now: datetime, today: date) -> bool:
        """Return whether anybody among the people of a notice is among the `rest`: meant still, and without it."""
        it, meant = notice_recipients.c, meant_by(rest, today, now).subquery()
        which = (it.notice_id == notice_id, it.worker_id.in_(select(meant.c.id)))
        return await self._value(select(it.id).where(*which).limit(1)) is not None

    async def has_copies(self, notice_id: int) -> bool:
        """Return whether a notice still stands in anybody's chat."""
        which = has_copy_of(notice_id, notice_recipients)
        return await self._value(select(notice_recipients.c.id).where(*which).limit(1)) is not None

    async def forget_fixed(self, notice_id: int) -> None:
        """Forget the people of a notice of which nothing has left."""
        await self._connection.execute(delete(notice_recipients).where(notice_recipients.c.notice_id == notice_id))

    async def forget_messages(self, worker_id: int) -> None:
        """Forget in which messages somebody has notices: these are in a chat that is theirs no more."""
        await self._change_where(notice_recipients.c.worker_id == worker_id, telegram_id=None)

    async def of(self, notice_id: int, worker_id: int) -> Recipient | None:
        """Return somebody as one of the people of a notice."""
        return await self._one(self._select().where(*_one(notice_id, worker_id)))

    async def page(self, notice_id: int, after_place: int, limit: int) -> Sequence[Recipient]:
        """Return the next people in their order."""
        which = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.place > after_place)
        return await self._list(self._select().where(*which).order_by(notice_recipients.c.place).limit(limit))

    async def counts(self, notice_id: int, now: datetime) -> RecipientCounts:
        """Count a notice's people by what became of them; of what ended long ago the numbers alone are kept."""
        numbers = await self._value(select(notices.c.numbers).where(notices.c.id == notice_id))
        if numbers is not None:
            return counts_in(numbers)
        it = notice_recipients.c
        query = (
            select(it.outcome, it.reason, func.count().label("people"))
            .where(it.notice_id == notice_id)
            .group_by(it.outcome, it.reason)
        )
        outcomes: Counter[DeliveryStatus | None] = Counter()
        reasons: Counter[str | None] = Counter()
        for row in await self._connection.execute(query):
            outcomes[row.outcome] += row.people
            reasons[row.reason] += row.people
        held, until = await self._held(notice_id, now)
        read = select(func.count()).where(it.notice_id == notice_id, it.acknowledged_at.is_not(None))
        acknowledged = await self._value(read) or 0
        return counts_of(outcomes, reasons, acknowledged=acknowledged, held=held, held_until=until)

    async def count_copies(self, notice_id: int) -> int:
        """Count in whose chats a notice still stands, or may."""
        which = has_copy_of(notice_id, notice_recipients)
        return await self._value(select(func.count()).select_from(notice_recipients).where(*which)) or 0

    async def count_readers(self, notice_id: int) -> int:
        """Count those of them who have read it, or a correction of it."""
        return await self._value(select(func.count()).select_from(_readers_of(notice_id).subquery())) or 0

    async def numbers_of_readers(self, notice_id: int, limit: int) -> Sequence[str]:
        """Return some roster numbers of these, the first readers first."""
        it = _readers_of(notice_id).subquery()
        query = select(workers.c.number).join(it, it.c.worker_id == workers.c.id).where(workers.c.number.is_not(None))
        return await self._values(query.order_by(it.c.read_at, workers.c.id).limit(limit))

    async def progress(self, notice: Notice, now: datetime) -> NoticeProgress:
        """Return how far a notice has come."""
        counts = await self.counts(notice.id, now)
        return NoticeProgress(notice, counts, await self._count_sent_since(notice.id, now - SPEED_OVER))

    async def _count_sent_since(self, notice_id: int, since: datetime) -> int:
        which = (notice_recipients.c.notice_id == notice_id, notice_recipients.c.sent_at >= since)
        return await self._value(select(func.count()).select_from(notice_recipients).where(*which)) or 0

    async def _held(self, notice_id: int, now: datetime) -> tuple[int, datetime | None]:
        """Count who is held until a later time, and say until when the first of them is."""
        it = notice_recipients.c
        its = (it.notice_id == notice_id, _WAITS, it.held_until > now)
        row = (await self._connection.execute(select(func.count(), func.min(it.held_until)).where(*its))).one()
        return row[0], row[1]

    async def _insert_from(self, found: Any, names: Sequence[str]) -> int:
        statement = insert(notice_recipients).from_select(["notice_id", *names], found)
        # SQLAlchemy 2.0 keeps it of an INSERT only where it is told to: on PostgreSQL it would be -1.
        statement = statement.execution_options(preserve_rowcount=True)
        return (await self._connection.execute(statement)).rowcount


def _one(notice_id: int, worker_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return notice_recipients.c.notice_id == notice_id, notice_recipients.c.worker_id == worker_id


def _readers_of(notice_id: int) -> Select[*tuple[Any, ...]]:
    """Select in whose chats a notice stands who have read it, or a correction of it, and when they first did."""
    its, had = notice_recipients.c, notice_recipients.alias("had")
    has_it = its.worker_id.in_(select(had.c.worker_id).where(*has_copy_of(notice_id, had)))
    read = (its.notice_id.in_(and_corrections_of(notice_id)), its.acknowledged_at.is_not(None))
    columns = (its.worker_id, func.min(its.acknowledged_at).label("read_at"))
    return select(*columns).where(has_it, *read).group_by(its.worker_id)
