"""What waited in the version before is passed on once, with the day since which it waited."""

from datetime import timedelta

from bot.actions.support.consultations import open_consultation
from bot.actions.support.waiting_words import pass_on_waiting
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import NOW, a_member, a_worker, acting, rows

WORDS = IncomingMessage(11, "text", "The foreman has my passport")
VIOLENT = IncomingMessage(12, "text", "My boss hit me")
LATER = NOW + timedelta(days=4)


async def texts(store: Store, consultation_id: int) -> list[str | None]:
    return [each.text or each.said_key for each in await store.messages.of_consultation(consultation_id)]


async def test_they_become_one_consultation_only_once_and_staff_read_since_when_they_waited(store: Store) -> None:
    worker = await a_worker(store)
    await store.waiting_words.add(worker.id, WORDS, NOW)
    for _ in range(2):
        await pass_on_waiting(acting(store, now=LATER), worker.id)
    (consultation,) = await store.consultations.list_open(worker.id)
    assert consultation.kind is ConsultationKind.OTHER
    assert await texts(store, consultation.id) == [WORDS.text, "staff-waited-since"]
    said = [row["message"] for row in await rows(store, outbox) if row["act"] == "say"]
    assert [each["args"] for each in said if each["key"] == "staff-waited-since"] == [{"on": "2026-11-22"}]


async def test_they_go_to_the_open_complaint_before_any_other(store: Store) -> None:
    worker = await a_worker(store)
    await store.consultations.open(worker, ConsultationKind.OTHER, NOW)
    complaint = await store.consultations.open(worker, ConsultationKind.OTHER, NOW, Readers.ADMINS)
    await store.waiting_words.add(worker.id, WORDS, NOW)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    assert await texts(store, complaint.id) == [WORDS.text, "staff-waited-since"]


async def test_the_card_says_since_when_the_worker_waits_and_the_answer_is_due_from_now(store: Store) -> None:
    worker = await a_worker(store)
    await store.waiting_words.add(worker.id, WORDS, NOW)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    (consultation,) = await store.consultations.list_open(worker.id)
    assert consultation.waiting_since == NOW
    assert consultation.answer_by is not None
    assert consultation.answer_by > LATER


async def test_who_has_waited_longer_has_waited_since_then(store: Store) -> None:
    worker = await a_worker(store)
    first = await open_consultation(acting(store), worker, ConsultationKind.OTHER, [])
    await store.waiting_words.add(worker.id, WORDS, NOW + timedelta(days=1))
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    assert (await store.consultations.get(first.id)).waiting_since == NOW


async def test_each_manager_hears_once_of_a_matter_that_is_new(store: Store) -> None:
    await a_member(store, role=Role.SUPPORT_MANAGER)
    worker = await a_worker(store)
    await store.waiting_words.add(worker.id, VIOLENT, NOW)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    said = [row["message"]["key"] for row in await rows(store, outbox) if row["act"] == "say"]
    assert said == ["restricted-new", "restricted-added"]  # the latter is the worker's


async def test_a_cry_for_help_among_them_goes_to_managers_alone(store: Store) -> None:
    worker = await a_worker(store)
    await store.waiting_words.add(worker.id, VIOLENT, NOW)
    await pass_on_waiting(acting(store, now=LATER), worker.id)
    (consultation,) = await store.consultations.list_open(worker.id)
    assert consultation.readers is Readers.RESTRICTED
