from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import NoResultFound

from bot.domain.checks.screening import Screening
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.store import Store
from bot.storage.tables import screenings

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
ANSWERS = {
    "field": "care",
    "skill_test": None,
    "apply_on": "2026-12-01",
    "periods": [{"kind": "ssw1", "from": "2024-04-01", "to": None}],
}


async def test_a_screening_begins_without_answers(store: Store) -> None:
    worker = await _worker(store)

    begun = await store.screenings.begin(worker.id, "eligibility", "2026-11-22", NOW)

    assert begun == Screening(begun.id, worker.id, "eligibility", {}, "2026-11-22", NOW, None)
    assert await store.screenings.get(begun.id) == begun


async def test_answers_come_back_as_they_were_given_skipped_ones_included(store: Store) -> None:
    begun = await store.screenings.begin((await _worker(store)).id, "eligibility", "2026-11-22", NOW)

    await store.screenings.keep_answers(begun.id, ANSWERS)

    kept = await store.screenings.get(begun.id)
    assert kept.answers == ANSWERS
    assert list(kept.answers) == list(ANSWERS)


async def test_a_result_finishes_a_screening_under_the_rules_that_gave_it(store: Store) -> None:
    begun = await store.screenings.begin((await _worker(store)).id, "eligibility", "2026-11-22", NOW)

    await store.screenings.keep_result(begun.id, "2026-12-01", {"age": "met"}, LATER)

    finished = await store.screenings.get(begun.id)
    assert (finished.rules, finished.finished_at) == ("2026-12-01", LATER)


async def test_another_answer_takes_the_result_away(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        begun = await store.screenings.begin((await _worker(store)).id, "eligibility", "2026-11-22", NOW)
        await store.screenings.keep_result(begun.id, "2026-11-22", {"age": "met"}, LATER)
        await store.screenings.keep_answers(begun.id, ANSWERS)
        assert (await store.screenings.get(begun.id)).finished_at is None

    async with connect(database_url) as connection:
        without = select(screenings.c.id).where(screenings.c.result.is_(None))
        assert (await connection.execute(without)).scalar_one() == begun.id


async def test_the_latest_screening_is_the_newest_of_that_worker_and_check(store: Store) -> None:
    worker = await _worker(store)
    somebody_else = await store.workers.upsert_by_chat(7_000_000_009, "en")
    await store.screenings.begin(worker.id, "eligibility", "2026-11-22", NOW)
    newest = await store.screenings.begin(worker.id, "eligibility", "2026-11-22", LATER)
    await store.screenings.begin(worker.id, "job_change", "2026-11-22", LATER)
    await store.screenings.begin(somebody_else.id, "eligibility", "2026-11-22", LATER)

    assert await store.screenings.latest(worker.id, "eligibility") == newest


async def test_who_never_began_has_no_latest_screening(store: Store) -> None:
    assert await store.screenings.latest((await _worker(store)).id, "eligibility") is None


async def test_asking_for_a_screening_that_never_was_fails(store: Store) -> None:
    with pytest.raises(NoResultFound):
        await store.screenings.get(404)


async def _worker(store: Store) -> Worker:
    return await store.workers.upsert_by_chat(7_000_000_001, "vi")
