"""A year after a notice ended its words and its people go, and the numbers stay."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.notices.drafts import start_notice
from bot.actions.privacy.retention import apply_retention
from bot.domain.notices.notice import NoticeState, Words
from bot.domain.outbox import DeliveryResult, DeliveryStatus, MessageClass, SendNotice, TestNotice
from bot.domain.privacy.retention import Retention
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.store import Store
from bot.storage.tables import notice_bodies, notice_recipients, notices, outbox
from tests.actions.notices.sent import a_notice, is_for
from tests.actions.vocabulary import acting
from tests.storage.privacy.test_retention import enrol, rows

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


async def night(database: Database, days: int) -> None:
    await apply_retention(database, Retention(), NOW + timedelta(days=days))


async def looked_after(store: Store, number: str, chat_id: int) -> Worker:
    """Somebody whose contract runs."""
    return await enrol(store, number, chat_id, ended_on=None)


async def test_a_year_after_its_end_the_numbers_alone_are_kept_of_a_notice(database: Database) -> None:
    async with database.transaction() as store:
        staff_id = await store.staff.add(501, NOW)
        notice = await a_notice(store, staff_id, link="https://example.org/EXAMPLE")
        await store.notice_watchers.add(notice.id, [staff_id])
        linh, putri = await looked_after(store, "W-1", 101), await looked_after(store, "W-2", 102)
        await is_for(store, notice, linh, acknowledged_at=NOW)
        await is_for(store, notice, putri, DeliveryStatus.SKIPPED, reason="muted")
    await night(database, 365)
    assert len(await rows(database, notice_recipients)) == 2
    await night(database, 366)
    assert await rows(database, notice_recipients) == await rows(database, notice_bodies) == []
    async with database.transaction() as store:
        left = await store.notices.get(notice.id)
        counts = await store.notice_recipients.counts(notice.id, NOW)
    assert (left.title_ja, left.link, left.media, left.audience.as_json()) == ("", None, None, {})
    assert (left.state, left.counted, left.ended_at, left.author_id) == (NoticeState.DONE, 2, NOW, staff_id)
    assert (counts.total, counts.has_it, counts.muted, counts.acknowledged) == (2, 1, 1, 1)
    [row] = await rows(database, notices)
    assert "EXAMPLE" not in str(row)
    await night(database, 800)
    assert await rows(database, notices) == [row]


async def test_what_somebody_under_a_legal_hold_was_told_is_kept_until_the_hold_ends(database: Database) -> None:
    async with database.transaction() as store:
        staff_id = await store.staff.add(501, NOW)
        notice = await a_notice(store, staff_id)
        held, other = await looked_after(store, "W-1", 101), await looked_after(store, "W-2", 102)
        await is_for(store, notice, held)
        await is_for(store, notice, other)
        await store.legal_holds.set(held.id, "a court asks", staff_id, NOW)
    for days in (400, 401):
        await night(database, days)
        assert [row.worker_id for row in await rows(database, notice_recipients)] == [held.id]
        assert len(await rows(database, notice_bodies)) == 2
    async with database.transaction() as store:
        assert (await store.notice_recipients.counts(notice.id, NOW)).total == 2
        await store.legal_holds.lift(held.id, NOW)
    await night(database, 402)
    assert await rows(database, notice_recipients) == await rows(database, notice_bodies) == []


async def test_whose_records_go_before_stays_a_number_and_waits_for_nothing_more(database: Database) -> None:
    async with database.transaction() as store:
        staff_id = await store.staff.add(501, NOW)
        notice = await a_notice(store, staff_id, state=NoticeState.SENDING, ended_at=None)
        got, waiting = await enrol(store, "W-1", 101), await enrol(store, "W-2", 102)
        await is_for(store, notice, got)
        await is_for(store, notice, waiting, outcome=None, queued_at=NOW)
        message = SendNotice(notice_id=notice.id, worker_id=waiting.id, message_class=MessageClass.NOTICE)
        await store.outbox.put(message, NOW)
    await night(database, 1)
    found = await rows(database, notice_recipients)
    assert [(row.worker_id, row.locale, row.telegram_id, row.outcome) for row in found] == [
        (None, None, None, "sent"),
        (None, None, None, "cancelled"),
    ]
    async with database.transaction() as store:
        counts = await store.notice_recipients.counts(notice.id, NOW)
    assert (counts.total, counts.waiting) == (2, 0)


@pytest.mark.parametrize("waits", [False, True])
async def test_a_draft_in_which_nobody_has_written_for_a_year_goes(database: Database, waits: bool) -> None:
    async with database.transaction() as store:
        staff_id = await store.staff.add(501, NOW)
        author = await store.staff.find(staff_id)
        old, written = [await start_notice(acting(store, author, now=NOW), "EXAMPLE") for _ in range(2)]
        for each in (old, written):
            await store.notice_bodies.put(each, "en", Words("EXAMPLE"), staff_id, NOW)
        await store.notice_bodies.put(written, "vi", Words("EXAMPLE"), staff_id, NOW + timedelta(days=30))
        if waits:
            await store.notices.move(old, [NoticeState.DRAFT], NoticeState.WAITING, asked_at=NOW)
    await night(database, 366)
    assert [row.id for row in await rows(database, notices)] == [written]
    assert {row.notice_id for row in await rows(database, notice_bodies)} == {written}


async def test_copies_of_notices_in_the_outbox_go_like_answers_and_what_waits_stays(database: Database) -> None:
    async with database.transaction() as store:
        staff_id = await store.staff.add(501, NOW)
        notice = await a_notice(store, staff_id)
        linh = await looked_after(store, "W-1", 101)
        sent = SendNotice(
            notice_id=notice.id, worker_id=linh.id, message_class=MessageClass.NOTICE, idempotency_key="notice:1:1"
        )
        tested = TestNotice(
            notice_id=notice.id,
            locale="vi",
            revision=1,
            staff_id=staff_id,
            message_class=MessageClass.NOTICE,
            idempotency_key="test:1",
        )
        for each in (sent, tested):
            await store.outbox.record(each, DeliveryResult(DeliveryStatus.SENT), NOW)
        await store.outbox.put(SendNotice(notice_id=notice.id, worker_id=linh.id), NOW)
    await night(database, 90)
    assert len(await rows(database, outbox)) == 3
    await night(database, 91)
    assert [row.outcome for row in await rows(database, outbox)] == ["queued"]


async def test_who_approved_a_notice_is_known_by_name_while_its_words_are_kept(database: Database) -> None:
    async with database.transaction() as store:
        author, approver = [await store.staff.add(user_id, NOW) for user_id in (501, 502)]
        await store.staff.set_name(approver, "EXAMPLE HANAKO")
        await a_notice(store, author, approver_id=approver, ended_at=NOW + timedelta(days=180))
        await store.staff.end(approver, NOW + timedelta(days=1))
    labels = []
    for days in (500, 546, 547):
        await night(database, days)
        async with database.transaction() as store:
            labels.append(await store.staff.label_of(approver))
    assert labels == ["EXAMPLE HANAKO", f"#{approver}", f"#{approver}"]
