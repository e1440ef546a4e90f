from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.demo.run import read_invented
from bot.demo.story import Story
from bot.domain.interviews import InterviewState
from bot.domain.staff import Role
from bot.domain.workers.worker import CONSENT_VERSION
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS

FACTS = load_facts(data_folder())
TOLD = read_invented()["story"]
FIRST_DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    opened = Database(sqlite_url, NO_KEYS)
    async with opened.transaction() as store:
        await store.reminder_kinds.activate(FACTS.reminders, NOW)
        worker_id = await store.workers.add_to_roster("W-125", "EXAMPLE THAO")
        await store.contracts.begin(worker_id, await store.employers.add("Hoshi Care Home"), FIRST_DAY)
        await store.workers.attach_chat(worker_id, TOLD["worker"])
        await store.workers.upsert_by_chat(TOLD["worker"], "vi")
        await store.workers.consent(worker_id, CONSENT_VERSION, NOW)
        await store.staff.confirm(await store.staff.add(TOLD["officer"], NOW), Role.SUPPORT_OFFICER, NOW)
    yield opened
    await opened.close()


async def test_each_chapter_is_told_when_the_clock_has_come_to_its_day(database: Database) -> None:
    story = Story(TOLD, FIRST_DAY, database, FACTS)
    first_at = story.next_at()
    assert first_at is not None
    await story.go_on(first_at - timedelta(seconds=1))
    assert story.next_at() == first_at
    await story.go_on(first_at)
    assert story.next_at() != first_at


async def test_the_story_goes_from_a_first_interview_to_leaving_japan(database: Database) -> None:
    story = Story(TOLD, FIRST_DAY, database, FACTS)
    last_on = FIRST_DAY + timedelta(days=TOLD["chapters"][-1]["day"])
    await story.go_on(NOW + timedelta(days=1000))
    assert story.next_at() is None
    async with database.transaction() as store:
        worker = await store.workers.by_chat(TOLD["worker"])
        assert worker is not None
        held = await store.interviews.of_worker(worker.id)
        assert {each.state for each in held} == {InterviewState.HELD}
        assert (await store.profiles.of(worker.id)).day("left_japan_on", NOW.date()) == last_on
        assert {each.kind for each in await store.obligations.list_open(worker.id)} == {"lump_sum"}


async def test_nothing_is_told_of_who_has_been_forgotten(database: Database) -> None:
    async with database.transaction() as store:
        worker = await store.workers.by_chat(TOLD["worker"])
        assert worker is not None
        await store.workers.forget_chat(worker)
    await Story(TOLD, FIRST_DAY, database, FACTS).go_on(NOW + timedelta(days=1000))
    async with database.transaction() as store:
        assert await store.interviews.of_worker(worker.id) == []
