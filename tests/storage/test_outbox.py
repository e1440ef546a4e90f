from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from sqlalchemy import select

from bot.domain.outbox import (
    Argument,
    Button,
    CopyMessages,
    DeleteMessage,
    DeleteTopic,
    DeliveryReaction,
    DeliveryResult,
    DeliveryStatus,
    EditCard,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    OutboxRow,
    React,
    SayText,
    say,
    tell_staff,
)
from bot.domain.support.consultation import ConsultationKind
from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.outbox_message import ACTS
from bot.storage.store import Store
from bot.storage.tables import outbox

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
LEASE = timedelta(minutes=1)
LEASE_OVER = NOW + LEASE
ENDINGS = [outcome for outcome in DeliveryStatus if outcome not in (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)]


@pytest.fixture
async def worker_id(store: Store) -> int:
    return (await store.workers.upsert_by_chat(7_000_000_001, "vi")).id


@pytest.fixture
async def other_worker_id(store: Store) -> int:
    return (await store.workers.upsert_by_chat(7_000_000_009, "en")).id


async def test_an_empty_outbox_gives_nothing(store: Store) -> None:
    assert await _claim(store, NOW) == []
    assert await store.outbox.next_due_at() is None


async def test_a_message_of_every_class_comes_out_as_it_was_put_in(store: Store, worker_id: int) -> None:
    consultation = await store.consultations.open(await store.workers.get(worker_id), ConsultationKind.PAY, NOW)
    buttons = ((Button("face-good", callback="rate:good"), Button("map", {"n": 1}, url="https://example.org")), ())
    args: dict[str, Argument] = {"number": 7, "share": 0.5, "name": "<b>Aung</b>", "urgent": False, "note": None}
    about: dict[str, Any] = {"consultation_id": consultation.id, "due_at": NOW, "cause": "interview:5"}
    messages: Sequence[OutboxMessage] = (
        SayText(
            "consultation-closed",
            args,
            buttons,
            reply_to=9_000_000_001,
            worker_id=worker_id,
            message_class=MessageClass.URGENT,
            idempotency_key="closed:7",
            **about,
        ),
        CopyMessages((1, 2), worker_id=worker_id, **about),
        OpenTopic(**about),
        EditCard(**about),
        React(55, DeliveryReaction.DELIVERED, **about),
        DeleteMessage(None, copy_of=9, **about),
        DeleteMessage(11, worker_id=worker_id, **about),
        DeleteTopic(77, **about),
    )
    assert {type(message) for message in messages} == set(get_args(OutboxMessage)) == set(ACTS)
    for message in messages:
        row_id = await store.outbox.put(message, NOW)
        assert row_id is not None
        assert await _claim(store, NOW) == [OutboxRow(row_id, message, attempts=1, status_if_sent=DeliveryStatus.SENT)]
        await store.outbox.complete(row_id, DeliveryResult(DeliveryStatus.SENT), NOW)


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        (tell_staff("a"), None),
        (tell_staff("a", consultation_id=7), "consultation:7"),
        (SayText("a", worker_id=1, consultation_id=7, obligation_id=3), "obligation:3"),
        (SayText("a", worker_id=1, consultation_id=7, cause="interview:5"), "interview:5"),
    ],
)
def test_a_message_follows_from_its_cause_or_from_what_it_is_about(message: SayText, cause: str | None) -> None:
    assert message.follows_from == cause


async def test_a_transaction_knows_whether_it_put_a_message_in(database: Database) -> None:
    message = replace(tell_staff("staff-bug", {"code": "a1"}), idempotency_key="bug:a1")
    for is_new in (True, False):
        async with database.transaction() as store:
            assert not store.outbox.has_new_messages
            await store.outbox.put(message, NOW)
            assert store.outbox.has_new_messages is is_new


async def test_a_message_without_a_time_is_due_at_once(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("hello", worker_id=worker_id), NOW)
    assert await store.outbox.next_due_at() == NOW


async def test_an_ordering_key_leaves_in_the_order_it_was_put_in(store: Store, worker_id: int) -> None:
    for key in ("first", "second", "third"):
        await store.outbox.put(say(key, worker_id=worker_id), NOW)

    assert [await _send_next(store) for _ in range(4)] == [["first"], ["second"], ["third"], []]


async def test_ordering_keys_do_not_wait_for_each_other(store: Store, worker_id: int, other_worker_id: int) -> None:
    await store.outbox.put(say("one", worker_id=worker_id), NOW)
    await store.outbox.put(say("two", worker_id=other_worker_id), NOW)
    await store.outbox.put(tell_staff("three"), NOW)
    await store.outbox.put(tell_staff("four"), NOW)

    assert _keys(await _claim(store, NOW)) == ["one", "two", "three"]


async def test_an_ordering_key_whose_first_row_is_not_due_blocks_its_later_rows(store: Store, worker_id: int) -> None:
    await store.outbox.put(SayText("later", worker_id=worker_id, due_at=LATER), NOW)
    await store.outbox.put(say("now", worker_id=worker_id), NOW)

    assert await _claim(store, NOW) == []
    assert await store.outbox.next_due_at() == LATER
    assert _keys(await _claim(store, LATER)) == ["later"]


async def test_what_was_due_first_is_claimed_first_and_never_more_than_asked_for(
    store: Store, worker_id: int, other_worker_id: int
) -> None:
    await store.outbox.put(SayText("second", worker_id=worker_id, due_at=NOW), NOW)
    await store.outbox.put(SayText("first", worker_id=other_worker_id, due_at=NOW - LEASE), NOW)

    assert _keys(await store.outbox.claim(NOW, LEASE, limit=1)) == ["first"]


async def test_claiming_twice_gives_nothing_the_second_time(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    await _claim(store, NOW)

    assert await _claim(store, NOW) == []
    assert await store.outbox.next_due_at() == LEASE_OVER


async def test_a_row_whose_sender_died_is_repeated(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("hello", worker_id=worker_id), NOW)
    await _claim(store, NOW)

    assert await _claim(store, LEASE_OVER - timedelta(microseconds=1)) == []
    (row,) = await _claim(store, LEASE_OVER)

    assert (row.status_if_sent, row.attempts) == (DeliveryStatus.REPEATED, 2)


async def test_a_released_row_is_tried_again_when_it_is_due_and_is_no_repetition(store: Store, worker_id: int) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    (row,) = await _claim(store, NOW)

    await store.outbox.requeue(row.id, LATER)

    assert await _claim(store, LATER - timedelta(seconds=1)) == []
    assert await store.outbox.next_due_at() == LATER
    (again,) = await _claim(store, LATER)
    assert (_keys([again]), again.status_if_sent, again.attempts) == (["first"], DeliveryStatus.SENT, 2)


@pytest.mark.parametrize("outcome", ENDINGS)
async def test_an_ended_row_makes_way_whatever_became_of_it(
    store: Store, worker_id: int, outcome: DeliveryStatus
) -> None:
    await store.outbox.put(say("first", worker_id=worker_id), NOW)
    await store.outbox.put(say("second", worker_id=worker_id), NOW)
    (row,) = await _claim(store, NOW)

    await store.outbox.complete(row.id, DeliveryResult(outcome), NOW)

    assert _keys(await _claim(store, LEASE_OVER)) == ["second"]


async def test_what_became_of_a_row_stays_on_record(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        await store.outbox.put(tell_staff("hello"), NOW)
        (row,) = await _claim(store, NOW)
        await store.outbox.complete(row.id, DeliveryResult(DeliveryStatus.REFUSED, "chat not found", 91, "ja"), LATER)

    async with connect(database_url) as connection:
        kept = (await connection.execute(select(outbox))).one()
    assert (kept.outcome, kept.reason, kept.telegram_id, kept.locale) == ("refused", "chat not found", 91, "ja")
    assert (kept.attempts, kept.created_at, kept.ended_at, kept.leased_until) == (1, NOW, LATER, None)


async def test_a_second_message_with_the_same_idempotency_key_is_not_put_in(store: Store, worker_id: int) -> None:
    message = SayText("hello", worker_id=worker_id, idempotency_key="hello:7")
    assert await store.outbox.put(message, NOW) is not None

    assert await store.outbox.put(message, LATER) is None
    await _send_next(store)
    assert await store.outbox.put(message, LATER) is None


async def test_an_idempotency_key_is_known_also_after_its_message_has_left(store: Store, worker_id: int) -> None:
    row_id = await store.outbox.put(DeleteMessage(1, worker_id=worker_id, idempotency_key="album:7"), NOW)
    assert row_id is not None
    await store.outbox.complete(row_id, DeliveryResult(DeliveryStatus.SENT), NOW)
    assert await store.outbox.has("album:7")
    assert not await store.outbox.has("album:8")


async def test_messages_without_an_idempotency_key_are_all_put_in(store: Store, worker_id: int) -> None:
    message = say("hello", worker_id=worker_id)
    assert await store.outbox.put(message, NOW) != await store.outbox.put(message, NOW)


async def test_a_late_part_of_an_album_leaves_with_the_first_ones(store: Store, worker_id: int) -> None:
    await store.outbox.put(CopyMessages((1,), worker_id=worker_id, idempotency_key="album:77"), NOW)

    assert await store.outbox.add_copies("album:77", [2, 3])

    (row,) = await _claim(store, NOW)
    assert isinstance(row.message, CopyMessages)
    assert row.message.message_ids == (1, 2, 3)


async def test_a_part_that_comes_after_its_album_left_has_to_leave_alone(store: Store, worker_id: int) -> None:
    await store.outbox.put(CopyMessages((1,), worker_id=worker_id, idempotency_key="album:77"), NOW)
    await _claim(store, NOW)

    assert not await store.outbox.add_copies("album:77", [2])


async def test_there_is_nothing_to_add_to_an_album_that_was_never_put_in(store: Store) -> None:
    assert not await store.outbox.add_copies("album:404", [2])


async def _claim(store: Store, now: datetime) -> Sequence[OutboxRow]:
    return await store.outbox.claim(now, LEASE, limit=10)


async def _send_next(store: Store) -> list[str]:
    rows = await _claim(store, NOW)
    for row in rows:
        await store.outbox.complete(row.id, DeliveryResult(row.status_if_sent), NOW)
    return _keys(rows)


def _keys(rows: Sequence[OutboxRow]) -> list[str]:
    return [row.message.key for row in rows if isinstance(row.message, SayText)]


async def test_a_row_that_is_held_waits_and_nothing_counts_as_tried(store: Store) -> None:
    await store.outbox.put(SayText("hello"), NOW)
    (row,) = await store.outbox.claim(NOW, LEASE, 10)
    await store.outbox.hold(row, NOW + timedelta(hours=1))
    assert await store.outbox.claim(NOW + LEASE, LEASE, 10) == []
    (again,) = await store.outbox.claim(NOW + timedelta(hours=1), LEASE, 10)
    assert (again.attempts, again.status_if_sent, again.message.due_at) == (1, DeliveryStatus.SENT, NOW)


async def test_what_may_have_been_sent_says_so_also_after_it_was_held(store: Store) -> None:
    await store.outbox.put(SayText("hello"), NOW)
    await store.outbox.claim(NOW, LEASE, 10)
    (row,) = await store.outbox.claim(NOW + LEASE, LEASE, 10)
    await store.outbox.hold(row, NOW + timedelta(hours=1))
    (again,) = await store.outbox.claim(NOW + timedelta(hours=1), LEASE, 10)
    assert again.status_if_sent is DeliveryStatus.REPEATED
