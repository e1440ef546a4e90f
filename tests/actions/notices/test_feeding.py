from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.actions.notices.feeding import MOST_WAITING, feed
from bot.domain.notices.notice import NoticeClass, NoticeState
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.notices.vocabulary import (
    add_people,
    an_approved_notice,
    claimed,
    complete,
    outcomes,
    staff_of,
    state_of,
    total,
)
from tests.actions.vocabulary import NOW, acting, rows

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def test_nothing_is_fed_where_no_notice_goes_out(store: Store) -> None:
    assert await feed(acting(store), 50) == 0


async def test_a_notice_waits_for_its_hour_and_leaves_then(store: Store) -> None:
    await add_people(store, 2)
    notice = await an_approved_notice(store, send_at=NOW + HOUR)
    assert await feed(acting(store), 50) == 0
    assert await state_of(store, notice.id) is NoticeState.APPROVED
    assert await feed(acting(store, now=NOW + HOUR), 50) == 2
    assert await state_of(store, notice.id) is NoticeState.SENDING


async def test_what_became_due_while_no_bot_was_running_leaves_as_soon_as_one_runs(store: Store) -> None:
    await add_people(store, 2)
    notice = await an_approved_notice(store, send_at=NOW + HOUR)
    assert await feed(acting(store, now=NOW + 72 * HOUR), 50) == 2
    assert await total(store, notice.id) == notice.counted == 2


async def test_no_more_are_fed_than_leave_in_two_seconds_and_two_hundred_wait_at_most(store: Store) -> None:
    await add_people(store, 500)
    await an_approved_notice(store)
    assert await feed(acting(store), 50) == 50
    while await feed(acting(store), 90):
        pass
    await store.outbox.flush()
    assert len(await rows(store, outbox)) == MOST_WAITING


async def test_people_leave_in_their_order_and_what_is_urgent_before_everything_else(store: Store) -> None:
    await add_people(store, 3)
    usual = await an_approved_notice(store)
    urgent = await an_approved_notice(store, notice_class=NoticeClass.URGENT)
    await feed(acting(store), 5)
    fed = [(row["notice_id"], row["worker_id"]) for row in await rows(store, outbox)]
    workers = sorted({worker_id for _, worker_id in fed})
    assert fed == [(urgent.id, each) for each in workers] + [(usual.id, each) for each in workers[:2]]


async def test_nobody_is_fed_twice(store: Store) -> None:
    await add_people(store, 3)
    await an_approved_notice(store)
    assert [await feed(acting(store), 50) for _ in range(3)] == [3, 0, 0]
    assert len(await rows(store, outbox)) == 3


@pytest.mark.parametrize("is_night", [False, True])
async def test_what_is_urgent_waits_for_no_ordinary_notice_to_the_same_worker(store: Store, is_night: bool) -> None:
    await add_people(store, 1)
    await an_approved_notice(store)
    await feed(acting(store), 5)
    [refused] = await claimed(store)
    await store.outbox.requeue(refused, NOW + MINUTE)  # 429: too many
    await store.outbox.flush()
    if is_night:  # the quiet hours of its reader have begun meanwhile
        [again] = await claimed(store, NOW + MINUTE)
        await store.outbox.hold(again, NOW + 8 * HOUR)
    urgent = await an_approved_notice(store, notice_class=NoticeClass.URGENT, now=NOW + MINUTE / 2)
    await feed(acting(store, now=NOW + MINUTE / 2), 5)
    assert [row.message.notice_id for row in await claimed(store, NOW + MINUTE / 2)] == [urgent.id]


async def test_it_is_done_when_everybody_has_an_outcome_and_not_before(store: Store) -> None:
    await add_people(store, 2)
    notice = await an_approved_notice(store)
    await feed(acting(store), 50)
    first, second = await claimed(store)
    await complete(store, [first])
    await feed(acting(store), 50)
    assert await state_of(store, notice.id) is NoticeState.SENDING
    await complete(store, [second], DeliveryResult(DeliveryStatus.UNREACHABLE, "bot was blocked"))
    await feed(acting(store, now=NOW + HOUR), 50)
    ended = await store.notices.get(notice.id)
    assert (ended.state, ended.ended_at) == (NoticeState.DONE, NOW + HOUR)
    assert await outcomes(store, notice.id) == {"sent": 1, "unreachable": 1}


async def test_a_notice_whose_people_all_have_no_text_is_done_at_once(store: Store) -> None:
    await add_people(store, 2)
    notice = await an_approved_notice(store, texts={"vi": "Nghỉ."})
    assert await feed(acting(store), 50) == 0
    assert await state_of(store, notice.id) is NoticeState.DONE


async def test_whom_the_delivery_holds_waits_outside_of_the_outbox_and_keeps_nobody_else(store: Store) -> None:
    await add_people(store, MOST_WAITING + 10)
    notice = await an_approved_notice(store)
    await feed(acting(store), MOST_WAITING)
    await store.outbox.put_back(await claimed(store), NOW + HOUR)
    await store.outbox.flush()
    assert await feed(acting(store), MOST_WAITING) == 10
    counts = await store.notice_recipients.counts(notice.id, NOW)
    assert (counts.waiting, counts.held, counts.held_until) == (MOST_WAITING + 10, MOST_WAITING, NOW + HOUR)
    await complete(store, await claimed(store))
    assert await feed(acting(store, now=NOW + HOUR), MOST_WAITING) == MOST_WAITING


async def test_who_asks_to_be_forgotten_meanwhile_is_cancelled_and_counted(store: Store) -> None:
    await add_people(store, 3)
    notice = await an_approved_notice(store)
    await feed(acting(store), 2)
    await store.outbox.flush()
    worker = await store.workers.by_chat(10_000)
    assert worker is not None
    await store.outbox.cancel(worker.id, NOW)
    await feed(acting(store), 0)
    assert await outcomes(store, notice.id) == {"cancelled": 1, None: 2}


async def test_a_message_that_nobody_can_read_is_counted_as_refused(store: Store) -> None:
    await add_people(store, 2)
    notice = await an_approved_notice(store)
    await feed(acting(store), 50)
    await store.outbox.flush()
    broken = text("UPDATE outbox SET message = 'no json' WHERE id = (SELECT min(id) FROM outbox)")
    await store.audit_log._connection.execute(broken)
    await complete(store, await claimed(store))
    await feed(acting(store), 50)
    await feed(acting(store), 50)
    assert await outcomes(store, notice.id) == {"refused": 1, "sent": 1}
    assert await state_of(store, notice.id) is NoticeState.DONE


@pytest.mark.parametrize("status", [DeliveryStatus.SENT, DeliveryStatus.REPEATED])
async def test_what_was_sent_to_somebody_who_was_merged_meanwhile_is_taken_over(
    store: Store, status: DeliveryStatus
) -> None:
    await add_people(store, 1)
    notice = await an_approved_notice(store)
    await feed(acting(store), 50)
    [row] = await claimed(store)
    other = await store.workers.add_to_roster("W-9", "EXAMPLE AUNG")
    for table in ("notice_recipients", "outbox"):
        moved = text(f"UPDATE {table} SET worker_id = {other}")  # noqa: S608 - numbers of a test
        await store.audit_log._connection.execute(moved)
    await complete(store, [row], DeliveryResult(status, telegram_id=7))
    await feed(acting(store), 50)
    assert await outcomes(store, notice.id) == {status.value: 1}
    recipient = await store.notice_recipients.of(notice.id, other)
    assert recipient is not None
    assert (recipient.telegram_id, recipient.sent_at) == (7, NOW)


async def test_whose_message_is_lost_gets_another(store: Store) -> None:
    await add_people(store, 1)
    notice = await an_approved_notice(store)
    await feed(acting(store), 50)
    await store.outbox.flush()
    await store.audit_log._connection.execute(outbox.delete())
    assert await feed(acting(store), 50) == 1
    await complete(store, await claimed(store))
    assert await outcomes(store, notice.id) == {"sent": 1}


async def test_it_goes_out_though_its_author_has_left(store: Store) -> None:
    await add_people(store, 1)
    await an_approved_notice(store)
    author, _approver = await staff_of(store)
    await store.staff.end(author.id, NOW)
    assert await feed(acting(store), 50) == 1
