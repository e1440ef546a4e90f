from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.outbox import (
    CopyMessages,
    DeleteMessage,
    DeliveryResult,
    DeliveryStatus,
    MessageClass,
    OutboxMessage,
    SayText,
    say,
)
from bot.domain.reachability import Reminded
from bot.domain.reminders.obligation import Due, EndedAs
from bot.domain.tasks import TaskKind
from bot.storage.store import Store
from bot.storage.tables import outbox

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=14)


async def told(
    store: Store,
    outcome: DeliveryStatus = DeliveryStatus.SENT,
    message_class: MessageClass = MessageClass.LEGAL,
    at: datetime = NOW,
) -> int:
    """A worker who was told of the end of the passport; returns the worker's id."""
    worker_id = await store.workers.add_to_roster(f"W-{at.timestamp()}-{outcome}-{message_class}", "EXAMPLE LINH")
    await remind(store, worker_id, outcome, message_class, at)
    return worker_id


async def remind(
    store: Store, worker_id: int, outcome: DeliveryStatus, message_class: MessageClass, at: datetime
) -> int:
    """Returns the row's id."""
    await store.obligations.open(Due(worker_id, "passport", date(2027, 1, 1)), at)
    (owed,) = await store.obligations.list_open(worker_id)
    message = SayText("a", worker_id=worker_id, obligation_id=owed.id, message_class=message_class)
    await store.outbox.record(message, DeliveryResult(outcome), at)
    newest = await store.audit_log._connection.execute(select(func.max(outbox.c.id)))
    return int(newest.scalar_one())


async def reminded(store: Store) -> Sequence[int]:
    return [each.worker_id for each in await store.reachability.reminded(LONG_AGO, 0, 10)]


@pytest.mark.parametrize(
    ("outcome", "message_class", "at", "is_found"),
    [
        (DeliveryStatus.SENT, MessageClass.LEGAL, LONG_AGO, True),
        (DeliveryStatus.REPEATED, MessageClass.URGENT, LONG_AGO, True),
        (DeliveryStatus.SENT, MessageClass.LEGAL, LONG_AGO + timedelta(seconds=1), False),
        (DeliveryStatus.SENT, MessageClass.NOTICE, LONG_AGO, False),
        (DeliveryStatus.SENT, MessageClass.ANSWER, LONG_AGO, False),
        (DeliveryStatus.UNREACHABLE, MessageClass.LEGAL, LONG_AGO, False),
        (DeliveryStatus.SKIPPED, MessageClass.LEGAL, LONG_AGO, False),
    ],
)
async def test_who_got_a_reminder_long_ago_is_found(
    store: Store, outcome: DeliveryStatus, message_class: MessageClass, at: datetime, is_found: bool
) -> None:
    worker_id = await told(store, outcome, message_class, at)
    assert await reminded(store) == ([worker_id] if is_found else [])


async def test_who_answered_or_is_done_or_out_of_reach_is_not_found(store: Store) -> None:
    answered, done, lost, called = [await told(store, at=LONG_AGO - timedelta(hours=hours)) for hours in range(4)]
    (owed,) = await store.obligations.list_open(answered)
    await store.obligations.answer(owed.id, NOW)
    (owed,) = await store.obligations.list_open(done)
    await store.obligations.end(owed.id, EndedAs.FULFILLED, NOW)
    assert await store.reachability.lose(lost, NOW)
    await store.tasks.open(TaskKind.CALL, called, NOW)
    assert await reminded(store) == []


async def test_a_silence_that_staff_know_of_is_found_again_only_after_a_later_reminder(store: Store) -> None:
    worker_id = await told(store, at=LONG_AGO - timedelta(days=20))
    task = await store.tasks.open(TaskKind.SILENT, worker_id, LONG_AGO - timedelta(days=6))
    assert task is not None
    await store.tasks.finish(task.id, None, NOW)
    assert await reminded(store) == []
    await remind(store, worker_id, DeliveryStatus.SENT, MessageClass.LEGAL, LONG_AGO)
    assert await reminded(store) == [worker_id]


async def test_they_are_found_page_by_page(store: Store) -> None:
    first, second = [await told(store, at=LONG_AGO - timedelta(hours=hours)) for hours in range(2)]
    (page,) = await store.reachability.reminded(LONG_AGO, 0, 1)
    assert page == Reminded(first, LONG_AGO, None)
    assert [each.worker_id for each in await store.reachability.reminded(LONG_AGO, first, 1)] == [second]


@pytest.mark.parametrize(
    ("last_seen_on", "is_silent"),
    [(None, True), (date(2026, 11, 8), True), (date(2026, 11, 9), False)],
    ids=["never", "the same day", "the next day"],
)
def test_who_was_seen_on_a_later_day_is_not_silent(last_seen_on: date | None, is_silent: bool) -> None:
    assert Reminded(1, LONG_AGO, last_seen_on).is_silent is is_silent


async def test_losing_somebody_twice_is_once_and_seeing_them_ends_it(store: Store) -> None:
    worker_id = await store.workers.add_to_roster("W-1", "EXAMPLE LINH")
    assert await store.reachability.lose(worker_id, NOW)
    assert not await store.reachability.lose(worker_id, NOW)
    await store.reachability.see(worker_id, NOW.date())
    worker = await store.workers.get(worker_id)
    assert (worker.unreachable_at, worker.last_seen_on) == (None, NOW.date())


async def test_what_was_missed_is_the_newest_reminder_of_each_thing_still_due(store: Store) -> None:
    worker_id = await told(store, DeliveryStatus.UNREACHABLE)
    newest = await remind(store, worker_id, DeliveryStatus.UNREACHABLE, MessageClass.LEGAL, NOW)
    await remind(store, worker_id, DeliveryStatus.SKIPPED, MessageClass.LEGAL, NOW)
    assert [row_id for row_id, _ in await store.outbox_history.missed(worker_id, NOW)] == [newest]
    await remind(store, worker_id, DeliveryStatus.SENT, MessageClass.LEGAL, NOW)
    assert await store.outbox_history.missed(worker_id, NOW) == []


async def test_what_was_missed_is_also_every_answer_and_sentence_since_the_worker_was_lost(store: Store) -> None:
    worker_id = await store.workers.add_to_roster("W-1", "EXAMPLE LINH")
    before, unreached = NOW - timedelta(days=1), DeliveryResult(DeliveryStatus.UNREACHABLE)
    await store.outbox.record(say("tests-before", worker_id=worker_id), unreached, before)
    missed: list[OutboxMessage] = [CopyMessages((4,), worker_id=worker_id), say("tests-closed", worker_id=worker_id)]
    for message in (*missed, DeleteMessage(11, worker_id=worker_id)):
        await store.outbox.record(message, unreached, NOW)
    await store.outbox.record(say("tests-arrived", worker_id=worker_id), DeliveryResult(DeliveryStatus.SENT), NOW)
    found = [message for _, message in await store.outbox_history.missed(worker_id, NOW)]
    assert [type(message) for message in found] == [type(message) for message in missed]
    assert await store.outbox_history.missed(worker_id, None) == []
