from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import NoResultFound

from bot.domain.workers.worker import CONSENT_VERSION, Worker
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
CHAT = 7_000_000_001


async def test_a_chat_that_never_wrote_has_no_worker(store: Store) -> None:
    assert await store.workers.by_chat(CHAT) is None


async def test_who_arrives_is_known_by_chat_and_reading_language_alone(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")

    assert worker == Worker(
        id=worker.id,
        chat_id=CHAT,
        locale="vi",
        consent_version=None,
        consented_at=None,
        number=None,
        name_on_card=None,
        preferred_name=None,
        employer_id=None,
        employer=None,
        muted_at=None,
        forgotten_at=None,
    )
    assert await store.workers.by_chat(CHAT) == worker
    assert await store.workers.get(worker.id) == worker


async def test_who_arrives_again_changes_only_the_language(store: Store) -> None:
    first = await store.workers.upsert_by_chat(CHAT, "vi")
    await store.workers.consent(first.id, CONSENT_VERSION, NOW)

    again = await store.workers.upsert_by_chat(CHAT, "ja")

    assert (again.id, again.locale, again.has_consented) == (first.id, "ja", True)


async def test_consent_keeps_its_version_and_its_instant(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")

    await store.workers.consent(worker.id, "2026-11-22", NOW)

    consented = await store.workers.get(worker.id)
    assert (consented.consent_version, consented.consented_at) == ("2026-11-22", NOW)


async def test_the_roster_knows_a_worker_before_the_worker_writes(store: Store) -> None:
    worker_id = await _enrol(store)

    worker = await store.workers.get(worker_id)
    assert worker.on_roster
    assert (worker.chat_id, worker.number, worker.employer) == (None, "W-1", "Aozora Foods")
    assert await store.workers.by_number("W-1") == worker
    assert await store.workers.by_number("W-2") is None


async def test_an_enrolled_worker_is_recognised_by_a_chat_known_already(store: Store) -> None:
    worker_id = await _enrol(store)
    await store.workers.attach_chat(worker_id, CHAT)

    worker = await store.workers.upsert_by_chat(CHAT, "my")

    assert (worker.id, worker.name_on_card, worker.locale) == (worker_id, "SOE THIDA", "my")


async def test_the_roster_is_read_a_few_at_a_time_and_nobody_is_left_out(store: Store) -> None:
    await store.workers.upsert_by_chat(CHAT, "vi")
    ids = [await store.workers.add_to_roster(f"W-{number}", "EXAMPLE PERSON") for number in range(1001)]

    assert [worker.id async for worker in store.workers.on_roster()] == ids


async def test_the_chat_of_somebody_who_came_alone_goes_to_the_roster_s_row(store: Store) -> None:
    arrived = await store.workers.upsert_by_chat(CHAT, "vi")
    await store.workers.consent(arrived.id, CONSENT_VERSION, NOW)
    worker_id = await _enrol(store)

    await store.workers.move_chat(worker_id, await store.workers.get(arrived.id))

    linked = await store.workers.by_chat(CHAT)
    assert linked is not None
    assert (linked.id, linked.locale, linked.consent_version) == (worker_id, "vi", CONSENT_VERSION)


async def test_a_withheld_name_is_read_by_the_official_records_alone(store: Store) -> None:
    worker = await store.workers.get(await _enrol(store))

    await store.workers.withhold_name(worker, NOW)

    left = await store.workers.get(worker.id)
    assert (left.name_on_card, left.forgotten_at, left.number) == (None, NOW, "W-1")
    assert await store.workers.withheld_name(worker.id) == "SOE THIDA"


async def test_a_worker_off_the_roster_has_no_employer(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")
    assert worker.employer is None


async def test_a_forgotten_chat_is_no_longer_anybodys(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")

    await store.workers.forget_chat(worker)

    assert await store.workers.by_chat(CHAT) is None


async def test_who_is_forgotten_keeps_the_place_on_the_roster_without_language_and_consent(store: Store) -> None:
    await store.workers.attach_chat(await _enrol(store), CHAT)
    worker = await store.workers.upsert_by_chat(CHAT, "my")
    await store.workers.consent(worker.id, CONSENT_VERSION, NOW)

    await store.workers.forget_chat(worker)

    left = await store.workers.get(worker.id)
    assert left.on_roster
    assert (left.chat_id, left.locale, left.consent_version, left.consented_at) == (None, None, None, None)


async def test_who_comes_back_after_being_forgotten_gets_a_number_of_their_own(store: Store) -> None:
    before = await store.workers.upsert_by_chat(CHAT, "vi")
    await store.workers.forget_chat(before)

    after = await store.workers.upsert_by_chat(CHAT, "vi")

    assert after.id != before.id


async def test_asking_for_a_worker_who_never_was_fails(store: Store) -> None:
    with pytest.raises(NoResultFound):
        await store.workers.get(404)


async def test_who_comes_back_after_asking_to_be_forgotten_is_called_by_name_again(store: Store) -> None:
    worker_id = await _enrol(store)
    await store.workers.withhold_name(await store.workers.get(worker_id), NOW)

    await store.workers.remember(worker_id)

    back = await store.workers.get(worker_id)
    assert (back.name_on_card, back.forgotten_at) == ("SOE THIDA", None)
    assert await store.workers.withheld_name(worker_id) is None
    await store.workers.withhold_name(back, NOW)


async def _enrol(store: Store) -> int:
    worker_id = await store.workers.add_to_roster("W-1", "SOE THIDA")
    await store.contracts.begin(worker_id, await store.employers.add("Aozora Foods"), None)
    return worker_id
