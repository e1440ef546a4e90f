"""What waits is passed on once, and one worker's trouble keeps nobody else's words back."""

from datetime import timedelta

import pytest

from bot.actions.support.waiting_words import hold_back, let_leave, let_wait, pass_on_waiting
from bot.domain.support.consultation import ConsultationKind, IncomingMessage, Readers
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from tests.actions.vocabulary import NOW, a_worker, acting

WORDS = IncomingMessage(11, "text", "The foreman has my passport")
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
async def worker(store: Store) -> Worker:
    """A worker whose words wait."""
    worker = await a_worker(store)
    await let_wait(acting(store), worker, [WORDS])
    await let_leave(acting(store), worker)
    return worker


async def texts(store: Store, consultation_id: int) -> list[str | None]:
    return [each.text for each in await store.messages.of_consultation(consultation_id)]


async def test_they_become_one_consultation_and_only_once(store: Store, worker: Worker) -> None:
    for _ in range(2):
        await pass_on_waiting(acting(store, now=LATER), worker.id)
    (consultation,) = await store.consultations.list_open(worker.id)
    assert consultation.kind is ConsultationKind.OTHER
    assert await texts(store, consultation.id) == [WORDS.text]


async def test_nothing_leaves_early_or_without_consent(store: Store, worker: Worker) -> None:
    await pass_on_waiting(acting(store, now=LATER - timedelta(seconds=1)), worker.id)
    await hold_back(acting(store), worker)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    assert await store.consultations.list_open(worker.id) == []
    assert await store.waiting_words.of_worker(worker.id) == [WORDS]


async def test_they_go_to_the_open_complaint_before_any_other(store: Store, worker: Worker) -> None:
    await store.consultations.open(worker, ConsultationKind.OTHER, NOW)
    complaint = await store.consultations.open(worker, ConsultationKind.OTHER, NOW, Readers.ADMINS)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    assert await texts(store, complaint.id) == [WORDS.text]
