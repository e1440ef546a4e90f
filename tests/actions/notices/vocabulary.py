"""The vocabulary of notices: one that is approved, its people, and what became of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import insert

from bot.actions.notices.drafts import start_notice
from bot.domain.days import tokyo_day
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice, NoticeClass, NoticeState, Words
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.staff import Role, StaffMember
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import notice_recipients, workers
from tests.actions.vocabulary import NOW, a_member, acting, rows

AUTHOR_USER, APPROVER_USER = 611, 612
SENT = DeliveryResult(DeliveryStatus.SENT, telegram_id=7, locale="en")
BOLD = {"type": "bold", "offset": 0, "length": 3}


async def staff_of(store: Store) -> tuple[StaffMember, StaffMember]:
    """Return an author and an approver."""
    found = [await store.staff.by_user(each) for each in (AUTHOR_USER, APPROVER_USER)]
    author, approver = [
        member or await a_member(store, Role.ADMIN, user)
        for member, user in zip(found, (AUTHOR_USER, APPROVER_USER), strict=True)
    ]
    return author, approver


async def add_people(store: Store, people: int, first_chat: int = 10_000) -> None:
    """Let so many be in the bot."""
    told = {"locale": "en", "consent_version": CONSENT_VERSION, "consented_at": NOW}
    new = [{"chat_id": first_chat + each, **told} for each in range(people)]
    await store.audit_log._connection.execute(insert(workers), new)


async def an_approved_notice(
    store: Store,
    *,
    now: datetime = NOW,
    send_at: datetime | None = None,
    texts: dict[str, str] | None = None,
    notice_class: NoticeClass = NoticeClass.NOTICE,
    **changes: Any,
) -> Notice:
    """Write a notice for everybody who is in the bot, and have it approved."""
    author, approver = await staff_of(store)
    by_author = acting(store, author, now=now)
    notice_id = await start_notice(by_author, "休みます", audience=NoticeAudience(beyond_roster=True))
    notice = await store.notices.get(notice_id)
    await store.notices.change(replace(notice, notice_class=notice_class, send_at=send_at or now, **changes))
    for locale, text in (texts or {"en": "We are closed."}).items():
        await store.notice_bodies.put(notice_id, locale, Words(text, [BOLD]), author.id, now)
    notice = await store.notices.get(notice_id)
    locales = await store.notice_bodies.locales(notice_id)
    counted = await store.notice_recipients.fix(notice, locales, now, tokyo_day(now))
    approved = {"approver_id": approver.id, "approved_at": now, "counted": counted, "counted_at": now}
    await store.notices.move(notice_id, [NoticeState.DRAFT], NoticeState.APPROVED, **approved)
    return await store.notices.get(notice_id)


async def claimed(store: Store, now: datetime = NOW, most: int = 1000) -> Sequence[OutboxRow]:
    """Claim what is in bulk."""
    return await store.outbox.claim(now, Places(0, 0, 0, most))


async def in_the_air(store: Store, now: datetime = NOW, most: int = 1000) -> Sequence[OutboxRow]:
    """Claim what is in bulk, and begin its calls: nothing takes it back any more."""
    rows = await claimed(store, now, most)
    await store.claimed_rows.begin(rows)
    return rows


async def complete(store: Store, rows: Sequence[OutboxRow], result: DeliveryResult = SENT, at: datetime = NOW) -> None:
    """Let these end like that."""
    if rows:
        await store.outbox.complete_many([(row, result) for row in rows], at)
    await store.outbox.flush()


async def outcomes(store: Store, notice_id: int) -> Counter[str | None]:
    """Count the people of a notice by what became of them."""
    its = [row for row in await rows(store, notice_recipients) if row["notice_id"] == notice_id]
    return Counter(None if row["outcome"] is None else row["outcome"].value for row in its)


async def state_of(store: Store, notice_id: int) -> NoticeState:
    """Return how far a notice has come."""
    return (await store.notices.get(notice_id)).state


async def total(store: Store, notice_id: int) -> int:
    """Add up the people of a notice, whatever became of them."""
    return (await store.notice_recipients.counts(notice_id, NOW)).total
