from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import NoResultFound

from bot.domain.worker import CONSENT_VERSION, RosterEntry, Worker
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
CHAT = 7_000_000_001


async def test_a_chat_that_never_wrote_has_no_worker(store: Store) -> None:
    assert await store.workers.by_chat(CHAT) is None


async def test_who_arrives_is_known_by_chat_and_reading_language_alone(store: Store) -> None:
    worker = await store.workers.arrive(CHAT, "vi")

    assert worker == Worker(
        id=worker.id,
        chat_id=CHAT,
        locale="vi",
        consent_version=None,
        consented_at=None,
        name_on_card=None,
        nationality=None,
        status=None,
        field=None,
        employer=None,
        stay_expires_on=None,
    )
    assert await store.workers.by_chat(CHAT) == worker
    assert await store.workers.get(worker.id) == worker


async def test_who_arrives_again_changes_only_the_language(store: Store) -> None:
    first = await store.workers.arrive(CHAT, "vi")
    await store.workers.consent(first.id, CONSENT_VERSION, NOW)

    again = await store.workers.arrive(CHAT, "ja")

    assert (again.id, again.locale, again.has_consented) == (first.id, "ja", True)


async def test_consent_keeps_its_version_and_its_instant(store: Store) -> None:
    worker = await store.workers.arrive(CHAT, "vi")

    await store.workers.consent(worker.id, "2026-11-22", NOW)

    consented = await store.workers.get(worker.id)
    assert (consented.consent_version, consented.consented_at) == ("2026-11-22", NOW)


async def test_the_roster_knows_a_worker_before_the_worker_writes(store: Store) -> None:
    employer_id = await store.workers.add_employer("Aozora Foods")

    worker_id = await store.workers.enrol(_entry(employer_id))

    worker = await store.workers.get(worker_id)
    assert worker.on_roster
    assert (worker.chat_id, worker.employer, worker.stay_expires_on) == (None, "Aozora Foods", date(2027, 3, 31))
    assert await store.workers.employer_id(worker_id) == employer_id


async def test_an_enrolled_worker_is_recognised_by_a_chat_known_already(store: Store) -> None:
    employer_id = await store.workers.add_employer("Aozora Foods")
    worker_id = await store.workers.enrol(_entry(employer_id, chat_id=CHAT))

    worker = await store.workers.arrive(CHAT, "my")

    assert (worker.id, worker.name_on_card, worker.locale) == (worker_id, "SOE THIDA", "my")


async def test_a_worker_off_the_roster_has_no_employer(store: Store) -> None:
    worker = await store.workers.arrive(CHAT, "vi")
    assert await store.workers.employer_id(worker.id) is None


async def test_a_forgotten_chat_is_no_longer_anybodys(store: Store) -> None:
    worker = await store.workers.arrive(CHAT, "vi")

    await store.workers.forget_chat(worker)

    assert await store.workers.by_chat(CHAT) is None


async def test_who_is_forgotten_keeps_the_place_on_the_roster_without_language_and_consent(store: Store) -> None:
    employer_id = await store.workers.add_employer("Aozora Foods")
    await store.workers.enrol(_entry(employer_id, chat_id=CHAT))
    worker = await store.workers.arrive(CHAT, "my")
    await store.workers.consent(worker.id, CONSENT_VERSION, NOW)

    await store.workers.forget_chat(worker)

    left = await store.workers.get(worker.id)
    assert left.on_roster
    assert (left.chat_id, left.locale, left.consent_version, left.consented_at) == (None, None, None, None)


async def test_who_comes_back_after_being_forgotten_gets_a_number_of_their_own(store: Store) -> None:
    before = await store.workers.arrive(CHAT, "vi")
    await store.workers.forget_chat(before)

    after = await store.workers.arrive(CHAT, "vi")

    assert after.id != before.id


async def test_asking_for_a_worker_who_never_was_fails(store: Store) -> None:
    with pytest.raises(NoResultFound):
        await store.workers.get(404)


def _entry(employer_id: int, chat_id: int | None = None) -> RosterEntry:
    return RosterEntry(
        name_on_card="SOE THIDA",
        nationality="MM",
        status="ssw1",
        field="care",
        employer_id=employer_id,
        stay_expires_on=date(2027, 3, 31),
        chat_id=chat_id,
    )
