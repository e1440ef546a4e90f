"""The people of notices on their way through the outbox: who is next, who waits there, what became of each."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Text, and_, bindparam, case, cast, exists, func, literal, select, update

from bot.domain.notices.notice import NoticePurpose
from bot.domain.notices.recipient import Recipient
from bot.domain.outbox.delivery_status import ARRIVED, DeliveryResult, DeliveryStatus
from bot.domain.outbox.notice_messages import CorrectNotice, SendNotice, TakeBackNotice
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.notices.copies import and_corrections_of, may_stand
from bot.storage.table import Records
from bot.storage.tables import notice_recipients, notices, outbox, workers

_WAITS = notice_recipients.c.outcome.is_(None)
_IS_QUEUED = notice_recipients.c.queued_at.is_not(None)
# Of whose records are gone nobody is left to whom it could be sent again.
_IS_REFUSED = and_(notice_recipients.c.outcome == DeliveryStatus.REFUSED, notice_recipients.c.worker_id.is_not(None))
# Where it is written, with what somebody has, that a notice of that purpose has changed it.
_NOTED_IN = {NoticePurpose.CORRECT: "corrected_at", NoticePurpose.TAKE_BACK: "taken_back_at"}
_PURPOSES = {CorrectNotice: NoticePurpose.CORRECT, TakeBackNotice: NoticePurpose.TAKE_BACK}


class _Change(NamedTuple):
    """A notice, what it is for, and the one that it corrects or takes back, if it does."""

    notice_id: int
    purpose: NoticePurpose
    about_id: int | None


class NoticeReader(NamedTuple):
    """A worker's private chat and language, since when notices are muted there, and whether they agreed to any."""

    chat_id: int | None
    locale: str | None
    muted_at: datetime | None
    has_consented: bool


class NoticeQueue(Records[Recipient]):
    """Moves recipients on."""

    _table = notice_recipients
    _type = Recipient

    async def readers(self, worker_ids: Collection[int]) -> Mapping[int, NoticeReader]:
        """Return what must be known of workers when something leaves to them."""
        it = workers.c
        query = select(it.id, it.chat_id, it.locale, it.muted_at, it.consent_version).where(it.id.in_(worker_ids))
        return {
            row.id: NoticeReader(row.chat_id, row.locale, row.muted_at, row.consent_version == CONSENT_VERSION)
            for row in await self._connection.execute(query)
        }

    async def next_unqueued(self, notice_id: int, now: datetime, limit: int) -> Sequence[Recipient]:
        """List who is next in turn: who was not held yet, then whose time has come; who is held keeps nobody else."""
        query = self._select().where(notice_recipients.c.notice_id == notice_id, _WAITS, ~_IS_QUEUED)
        # Ordered by all of its columns, PostgreSQL walks along the index.
        query = query.order_by(*(notice_recipients.c[name] for name in ("notice_id", "held_until", "place")))
        at_once = query.where(notice_recipients.c.held_until.is_(None))
        found = await self._list(at_once.limit(limit))
        if len(found) == limit:
            return found
        held = query.where(notice_recipients.c.held_until <= now).limit(limit - len(found))
        return [*found, *await self._list(held)]

    async def is_awaited(self, notice_id: int) -> bool:
        """Return whether anybody of a notice has no outcome yet."""
        query = select(notice_recipients.c.id).where(notice_recipients.c.notice_id == notice_id, _WAITS).limit(1)
        return await self._value(query) is not None

    async def note_queued(self, ids: Sequence[int], at: datetime) -> None:
        """Note that these wait in the outbox."""
        await self._change_where(notice_recipients.c.id.in_(ids), queued_at=at)

    async def has_queued(self) -> bool:
        """Return whether anybody waits in the outbox for any notice."""
        return await self._value(select(notice_recipients.c.id).where(_WAITS, _IS_QUEUED).limit(1)) is not None

    async def count_queued(self) -> int:
        """Count who waits in the outbox, of all notices."""
        return await self._value(select(func.count()).select_from(notice_recipients).where(_WAITS, _IS_QUEUED)) or 0

    async def end(self, endings: Sequence[tuple[SendNotice, DeliveryResult]], at: datetime) -> None:
        """Write what became of some; of what corrects or takes back, also with all that stood there before."""
        rows = [
            {
                "of_notice": message.notice_id,
                "of_worker": message.worker_id,
                "became": result.outcome,
                "because": result.reason,
                "has_id": result.telegram_id,
                "said_in": result.locale,
                "arrived_at": at if result.outcome in ARRIVED else None,
            }
            for message, result in sorted(endings, key=lambda each: (each[0].notice_id, each[0].worker_id or 0))
        ]
        if rows:
            await self._connection.execute(_END, rows)
        for message, result in endings:
            if isinstance(message, CorrectNotice | TakeBackNotice) and result.outcome in ARRIVED:
                change = _Change(message.notice_id, _PURPOSES[type(message)], message.about_id)
                await self._note_change(change, message.worker_id, at)

    async def put_back(self, messages: Sequence[SendNotice], until: datetime | None) -> None:
        """Let these wait for their turn again, and not before then."""
        for message in messages:
            await self._change_where(*_one(message.notice_id, message.worker_id), queued_at=None, held_until=until)

    async def take_over_endings(self) -> None:
        """Write what became of those whose message ended without that being written here: cancelled, unreadable.

        Who has no message at all any more waits for their turn again.
        """
        taken_over = (await self._connection.execute(_TAKE_OVER)).all()
        await self._note_changes([row for row in taken_over if row.sent_at is not None])
        await self._connection.execute(_LET_WAIT)

    async def _note_changes(self, arrived: Sequence[Row[Any]]) -> None:
        """Write of what corrects or takes back that it arrived, with all that stood there before."""
        which = notices.c.id.in_({row.notice_id for row in arrived})
        query = select(notices.c.id, notices.c.purpose, notices.c.about_id).where(which)
        said = {row.id: _Change(*row) for row in await self._connection.execute(query)} if arrived else {}
        for row in arrived:
            await self._note_change(said[row.notice_id], row.worker_id, row.sent_at)

    async def _note_change(self, change: _Change, worker_id: int | None, at: datetime) -> None:
        """Write down, with all that stood in somebody's chat until then, that it does so no more."""
        column = _NOTED_IN.get(change.purpose)
        if column is None:
            return
        before = notice_recipients.c.notice_id.in_(and_corrections_of(change.about_id, before=change.notice_id))
        theirs = notice_recipients.c.worker_id == worker_id
        await self._change_where(before, theirs, may_stand(notice_recipients), **{column: at})

    async def refusals(self, notice_id: int) -> Mapping[str, int]:
        """Count whom Telegram refused and who can be told again, by what it said."""
        is_refused = (notice_recipients.c.notice_id == notice_id, _IS_REFUSED)
        query = select(notice_recipients.c.reason, func.count()).where(*is_refused).group_by(notice_recipients.c.reason)
        return {reason or "": people for reason, people in await self._connection.execute(query)}

    async def begin_again(self, notice_id: int, reasons: Collection[str]) -> int:
        """Let those wait again whom Telegram refused with one of these texts; returns how many."""
        it = notice_recipients.c
        which = (it.notice_id == notice_id, _IS_REFUSED, func.coalesce(it.reason, "").in_(reasons))
        anew = {"outcome": None, "reason": None, "queued_at": None, "held_until": None, "attempt": it.attempt + 1}
        statement = update(notice_recipients).where(*which).values(anew)
        return (await self._connection.execute(statement)).rowcount

    async def cancel(self, notice_id: int) -> None:
        """Let who still waits for their turn get nothing."""
        which = (notice_recipients.c.notice_id == notice_id, _WAITS, ~_IS_QUEUED)
        await self._change_where(*which, outcome=DeliveryStatus.CANCELLED)


def _one(notice_id: int, worker_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return notice_recipients.c.notice_id == notice_id, notice_recipients.c.worker_id == worker_id


# Built once. What was put in for somebody in this attempt: its key ends with the attempt's number, whoever they are by
# now (two rows of the roster may have become one).
_it = notice_recipients.c
_of_attempt = outbox.c.idempotency_key.like(literal("%:").concat(cast(_it.attempt, Text)))
_ITS = (outbox.c.notice_id == _it.notice_id, outbox.c.worker_id == _it.worker_id, _of_attempt)
_waits_there = exists().where(*_ITS, outbox.c.ended_at.is_(None)).correlate(notice_recipients)
_last = select(outbox).where(*_ITS).order_by(outbox.c.id.desc()).limit(1).correlate(notice_recipients)
_has_it = outbox.c.outcome.in_([each.value for each in ARRIVED])
_TAKE_OVER = (
    update(notice_recipients)
    .where(_WAITS, _IS_QUEUED, ~_waits_there, _last.exists())
    .values(
        {
            name: _last.with_only_columns(outbox.c[name]).scalar_subquery()
            for name in ("outcome", "reason", "telegram_id")
        }
        | {"sent_at": _last.with_only_columns(case((_has_it, outbox.c.ended_at))).scalar_subquery()}
    )
    .returning(_it.notice_id, _it.worker_id, _it.sent_at)
)
_LET_WAIT = update(notice_recipients).where(_WAITS, _IS_QUEUED, ~_waits_there).values(queued_at=None)
_END = (
    update(notice_recipients)
    # Who was merged while this left has another row by now; what became of that one stands.
    .where(_it.notice_id == bindparam("of_notice"), _it.worker_id == bindparam("of_worker"), _WAITS)
    .values(
        outcome=bindparam("became"),
        reason=bindparam("because"),
        telegram_id=bindparam("has_id"),
        locale=func.coalesce(bindparam("said_in"), _it.locale),
        sent_at=bindparam("arrived_at"),
    )
)
