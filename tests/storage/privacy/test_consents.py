from datetime import UTC, datetime

from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import ConsultationKind
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)
LATER = datetime(2026, 11, 23, tzinfo=UTC)


async def test_a_consent_is_in_force_until_it_is_withdrawn_and_stays_as_proof(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    assert not await store.consents.is_given(worker.id, Purpose.RECORDS)
    await store.consents.give(worker, Purpose.RECORDS, "v1", NOW)
    assert await store.consents.is_given(worker.id, Purpose.RECORDS)
    assert await store.consents.withdraw(worker.id, Purpose.RECORDS, LATER)
    assert not await store.consents.withdraw(worker.id, Purpose.RECORDS, LATER)
    assert not await store.consents.is_given(worker.id, Purpose.RECORDS)
    (consent,) = await store.consents.all_of(worker.id)
    assert (consent.version, consent.locale, consent.given_at, consent.withdrawn_at) == ("v1", "vi", NOW, LATER)


async def test_a_consent_for_one_case_is_none_for_another_or_in_general(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    first, second = [await store.consultations.open(worker, ConsultationKind.HEALTH, NOW) for _ in range(2)]
    await store.consents.give(worker, Purpose.HEALTH, "v1", NOW, first.id)
    given = [await store.consents.is_given(worker.id, Purpose.HEALTH, case) for case in (first.id, second.id, None)]
    assert given == [True, False, False]
    assert not await store.consents.withdraw(worker.id, Purpose.HEALTH, LATER)
    assert await store.consents.is_given(worker.id, Purpose.HEALTH, first.id)


async def test_all_consents_of_one_worker_end_together(store: Store) -> None:
    worker, other = await store.workers.upsert_by_chat(101, "vi"), await store.workers.upsert_by_chat(102, "en")
    for each in (worker, other):
        for purpose in (Purpose.RECORDS, Purpose.REMINDERS):
            await store.consents.give(each, purpose, "v1", NOW)
    await store.consents.withdraw_all(worker.id, LATER)
    assert [consent.withdrawn_at for consent in await store.consents.all_of(worker.id)] == [LATER, LATER]
    assert [consent.withdrawn_at for consent in await store.consents.all_of(other.id)] == [None, None]


async def test_many_workers_are_asked_for_at_once(store: Store) -> None:
    ids = [(await store.workers.upsert_by_chat(9_000_000_000 + number, "vi")).id for number in range(3)]
    for worker_id in ids[:2]:
        await store.consents.give(await store.workers.get(worker_id), Purpose.REMINDERS, "1", NOW)
    await store.consents.withdraw(ids[1], Purpose.REMINDERS, NOW)
    assert await store.consents.given_among(ids, Purpose.REMINDERS) == {ids[0]}
    assert sorted(await store.workers.of_many(ids[1:])) == ids[1:]
