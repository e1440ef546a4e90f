"""Notices as they stand in the tables once they have gone out, for what is done with them afterwards."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import insert, update

from bot.actions.notices.drafts import start_notice
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeClass, NoticePurpose, NoticeState, Words
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from bot.storage.tables import notice_recipients, notices
from tests.actions.vocabulary import NOW, acting

TEXTS = {"en": "EXAMPLE: the office is closed.", "vi": "EXAMPLE: văn phòng đóng cửa."}


async def a_notice(
    store: Store,
    staff_id: int,
    texts: Mapping[str, str] = TEXTS,
    at: datetime = NOW,
    *,
    link: str | None = None,
    audience: NoticeAudience | None = None,
    **changed: object,
) -> Notice:
    """A notice that has gone out by `at`; nobody is among its people yet."""
    author = await store.staff.find(staff_id)
    draft = {"audience": NoticeAudience(beyond_roster=True) if audience is None else audience, "link": link}
    notice_id = await start_notice(acting(store, author, now=at), "EXAMPLE 事務所の休み", **draft)
    for locale, text in texts.items():
        await store.notice_bodies.put(notice_id, locale, Words(text), staff_id, at)
    ended = {"approver_id": staff_id, "asked_at": at, "approved_at": at, "send_at": at, "ended_at": at}
    told = {"state": NoticeState.DONE, "counted": 0, "counted_at": at, **ended, **changed}
    await _execute(store, update(notices).where(notices.c.id == notice_id).values(told))
    return await store.notices.get(notice_id)


async def an_urgent_notice(store: Store, staff_id: int, **changed: object) -> Notice:
    """The same, urgent."""
    return await a_notice(store, staff_id, notice_class=NoticeClass.URGENT, **changed)  # type: ignore[arg-type]


async def correction_of(store: Store, notice: Notice, texts: Mapping[str, str], at: datetime) -> Notice:
    """A correction of it that has gone out."""
    return await a_notice(store, notice.author_id, texts, at, purpose=NoticePurpose.CORRECT, about_id=notice.id)


async def is_for(
    store: Store,
    notice: Notice,
    worker: Worker,
    outcome: DeliveryStatus | None = DeliveryStatus.SENT,
    at: datetime = NOW,
    **told: object,
) -> int:
    """Somebody is one of its people, with that outcome; returns the id of the row."""
    place = (await store.notice_recipients.counts(notice.id, at)).total + 1
    arrived = {"sent_at": at, "telegram_id": 900 + place} if outcome is DeliveryStatus.SENT else {}
    values = {"notice_id": notice.id, "worker_id": worker.id, "locale": worker.locale, "outcome": outcome, **arrived}
    row = insert(notice_recipients).values({"place": place, **values, **told})
    result = await store.audit_log._connection.execute(row.returning(notice_recipients.c.id))
    await _execute(store, update(notices).where(notices.c.id == notice.id).values(counted=place))
    return int(result.scalar_one())


async def changed(store: Store, recipient_id: int, **values: object) -> None:
    """Something else became of somebody's row."""
    row = update(notice_recipients).where(notice_recipients.c.id == recipient_id)
    await _execute(store, row.values(values))


async def gets_a_notice(store: Store, worker: Worker, staff_id: int, at: datetime = NOW) -> Notice:
    """A notice of which each table holds a row: its words, somebody who got it, and somebody who watched it go out."""
    notice = await a_notice(store, staff_id, at=at)
    await is_for(store, notice, worker, at=at)
    await store.notice_watchers.add(notice.id, [staff_id])
    return notice


async def _execute(store: Store, statement: object) -> None:
    await store.audit_log._connection.execute(statement)  # type: ignore[call-overload]
