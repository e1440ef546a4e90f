"""The group's few calls: what is claimed first of what is for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.outbox import (
    CopyMessages,
    DeliveryResult,
    DeliveryStatus,
    EditCard,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    tell_staff,
)
from bot.domain.support.consultation import ConsultationKind, Urgency
from bot.storage.claims import Places
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ONE_PLACE = Places(0, 1, 1)


@pytest.fixture
async def matters(store: Store) -> list[int]:
    worker = await store.workers.upsert_by_chat(7_000_000_001, "vi")
    return [(await store.consultations.open(worker, ConsultationKind.PAY, NOW)).id for _ in range(4)]


def words(number: int) -> OutboxMessage:
    return CopyMessages((1,), consultation_id=number)


def topic(number: int) -> OutboxMessage:
    return OpenTopic(consultation_id=number)


def card(number: int) -> OutboxMessage:
    return EditCard(consultation_id=number)


async def put(store: Store, *messages: OutboxMessage) -> None:
    """Put them in, each a second after the one before."""
    for number, message in enumerate(messages):
        await store.outbox.put(message, NOW - timedelta(hours=1) + number * SECOND)


async def leaving(store: Store) -> Sequence[OutboxMessage]:
    """Everything in the order in which it leaves, one after another."""
    left: list[OutboxMessage] = []
    while rows := await store.outbox.claim(NOW, ONE_PLACE):
        for row in rows:
            left.append(row.message)
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    return left


async def test_words_leave_before_topics_and_cards_come_last(store: Store, matters: list[int]) -> None:
    urgent = replace(tell_staff("hello"), message_class=MessageClass.URGENT)
    await put(store, card(matters[0]), topic(matters[1]), words(matters[2]), urgent)
    assert [type(each) for each in await leaving(store)] == [type(urgent), CopyMessages, OpenTopic, EditCard]


async def test_whose_topic_is_open_says_its_words_before_the_next_topic_is(store: Store, matters: list[int]) -> None:
    first, second, *_ = matters
    await put(store, topic(first), words(first), topic(second), words(second))
    left = [(type(each), each.consultation_id) for each in await leaving(store)]
    assert left == [(kind, number) for number in (first, second) for kind in (OpenTopic, CopyMessages)]


async def test_a_red_matter_goes_before_all_others_from_the_moment_it_is_one(store: Store, matters: list[int]) -> None:
    first, second, *_ = matters
    await put(store, words(first), topic(second), card(second))
    await store.outbox.flush()
    await store.standings.set_urgency(second, Urgency.RED)
    assert [each.consultation_id for each in await leaving(store)] == [second, second, first]


async def test_a_red_matter_may_take_the_place_that_is_kept_for_the_urgent(store: Store, matters: list[int]) -> None:
    await store.standings.set_urgency(matters[-1], Urgency.RED)
    await put(store, *(topic(number) for number in matters))
    rows = await store.outbox.claim(NOW, Places(0, 0, 1))
    assert [(row.message.consultation_id, row.is_urgent) for row in rows] == [(matters[-1], True)]
    assert await store.outbox.claim(NOW, Places(0, 0, 1)) == []


async def test_words_do_not_wait_behind_a_card_of_their_own_matter(store: Store, matters: list[int]) -> None:
    await put(store, card(matters[0]), words(matters[0]))
    assert [type(each) for each in await leaving(store)] == [CopyMessages, EditCard]


async def test_a_card_waits_in_line_once_and_what_was_tried_before_is_superseded_by_it(
    store: Store, matters: list[int]
) -> None:
    await put(store, card(matters[0]), card(matters[0]))
    [first] = await store.outbox.claim(NOW, ONE_PLACE)
    await put(store, card(matters[0]))
    await store.outbox.flush()
    await store.outbox.requeue(first, NOW)
    assert await _superseded(store) == [True, False]


async def _superseded(store: Store) -> list[bool]:
    found: list[bool] = []
    while rows := await store.outbox.claim(NOW, ONE_PLACE):
        for row in rows:
            found.append(await store.outbox_history.is_superseded(row))
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    return found
