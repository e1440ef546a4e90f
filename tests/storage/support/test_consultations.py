from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import NoResultFound

from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Rating
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.store import Store
from bot.storage.tables import consultations

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
GROUP = -1001
TOPIC = 41


async def test_a_new_consultation_keeps_the_language_and_the_employer_of_its_day(store: Store) -> None:
    worker = await _worker(store)

    opened = await store.consultations.open(worker, ConsultationKind.PAY, NOW)

    assert opened == Consultation(
        id=opened.id,
        worker_id=worker.id,
        kind=ConsultationKind.PAY,
        state=ConsultationState.NEW,
        locale="vi",
        employer="Aozora Foods",
        topic_id=None,
        card_id=None,
        opened_at=NOW,
        closed_at=None,
    )
    assert await store.consultations.get(opened.id) == opened


async def test_somebody_off_the_roster_may_ask_too(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(7_000_000_009, "en")
    assert (await store.consultations.open(worker, ConsultationKind.LIFE, NOW)).employer is None


async def test_a_consultation_that_never_was_is_not_found(store: Store) -> None:
    assert await store.consultations.find(404) is None
    with pytest.raises(NoResultFound):
        await store.consultations.get(404)


async def test_a_consultation_remembers_its_topic_and_its_card(store: Store) -> None:
    opened = await store.consultations.open(await _worker(store), ConsultationKind.WORK, NOW)

    await store.consultations.set_topic(opened.id, GROUP, TOPIC)
    await store.consultations.set_card(opened.id, GROUP, 42)

    found = await store.consultations.get(opened.id)
    assert (found.group_id, found.topic_id, found.card_id) == (GROUP, TOPIC, 42)


async def test_a_card_in_a_group_that_has_moved_leaves_the_topic_of_before_behind(store: Store) -> None:
    opened = await store.consultations.open(await _worker(store), ConsultationKind.WORK, NOW)
    await store.consultations.set_topic(opened.id, GROUP, TOPIC)
    await store.consultations.set_card(opened.id, GROUP - 1, 2)
    found = await store.consultations.get(opened.id)
    assert (found.group_id, found.topic_id, found.card_id) == (GROUP - 1, None, 2)


async def test_a_topic_that_staff_deleted_takes_its_card_with_it(store: Store) -> None:
    opened = await store.consultations.open(await _worker(store), ConsultationKind.WORK, NOW)
    await store.consultations.set_topic(opened.id, GROUP, TOPIC)
    await store.consultations.set_card(opened.id, GROUP, 42)

    await store.consultations.forget_topic(opened.id)

    left = await store.consultations.get(opened.id)
    assert (left.topic_id, left.card_id) == (None, None)


async def test_closing_keeps_the_instant_and_reopening_clears_it(store: Store) -> None:
    opened = await store.consultations.open(await _worker(store), ConsultationKind.WORK, NOW)

    await store.consultations.set_state(opened.id, ConsultationState.CLOSED, LATER)
    closed = await store.consultations.get(opened.id)
    await store.consultations.set_state(opened.id, ConsultationState.WAITING_FOR_STAFF, LATER)
    reopened = await store.consultations.get(opened.id)

    assert (closed.is_open, closed.closed_at) == (False, LATER)
    assert (reopened.state, reopened.closed_at) == (ConsultationState.WAITING_FOR_STAFF, None)


async def test_the_open_ones_are_the_workers_own_newest_first(store: Store) -> None:
    worker = await _worker(store)
    somebody_else = await store.workers.upsert_by_chat(7_000_000_009, "en")
    first = await store.consultations.open(worker, ConsultationKind.WORK, NOW)
    closed = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
    last = await store.consultations.open(worker, ConsultationKind.LIFE, LATER)
    await store.consultations.open(somebody_else, ConsultationKind.LIFE, LATER)
    await store.consultations.set_state(closed.id, ConsultationState.CLOSED, LATER)

    assert [found.id for found in await store.consultations.list_open(worker.id)] == [last.id, first.id]


async def test_the_face_that_the_worker_chose_is_kept(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        opened = await store.consultations.open(await _worker(store), ConsultationKind.WORK, NOW)
        await store.consultations.rate(opened.id, Rating.FAIR)

    async with connect(database_url) as connection:
        assert (await connection.execute(select(consultations.c.rating))).scalar_one() == "fair"


async def _worker(store: Store) -> Worker:
    worker_id = await store.workers.add_to_roster("W-1", "LE VAN AN")
    await store.contracts.begin(worker_id, await store.employers.add("Aozora Foods"), None)
    await store.workers.attach_chat(worker_id, 7_000_000_001)
    return await store.workers.upsert_by_chat(7_000_000_001, "vi")
