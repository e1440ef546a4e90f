"""Words over the limit: staff get each of them once and in order, together, and nobody else waits."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.actions.context import ActionContext
from bot.actions.support.consultations import add_summary, correct_words, open_consultation
from bot.actions.support.limits.gathering import GATHERED_EVERY, pass_on_gathered
from bot.actions.support.readers import open_to_group
from bot.actions.support.readers.moving import make_complaint, move_words
from bot.actions.support.unasked_words import pass_on_words
from bot.domain.facts.rate_limits import RateLimit
from bot.domain.outbox import CopyMessages, GatheredWords, OutboxMessage, tell_staff
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.outbox.message_rows import load
from bot.storage.store import Store
from bot.storage.tables import gathered_words, messages, outbox, rate_limits
from tests.actions.vocabulary import LINH_CHAT, NOW, PUTRI_CHAT, a_worker, acting, known_facts, rows, said, words
from tests.encryption_keys import KEYS

MOST = 3
FEW = replace(
    known_facts(),
    limits={
        **known_facts().limits,
        "messages": RateLimit("messages", MOST, 10),
        "uploads": RateLimit("uploads", 2, 10),
        "consultations": RateLimit("consultations", 2, 60),
    },
)
CRY = "My boss hits me"


def at(store: Store, now: datetime = NOW) -> ActionContext:
    return acting(store, facts=FEW, now=now)


def photo(telegram_id: int) -> IncomingMessage:
    return IncomingMessage(telegram_id, "photo", None, file_unique_id=f"file{telegram_id}")


async def writes(store: Store, worker: Worker, count: int, now: datetime = NOW, first: int = 100) -> None:
    for place in range(first, first + count):
        await pass_on_words(at(store, now), worker, [words(f"Word {place}", place)])


async def hand_over_due(context: ActionContext) -> None:
    """What the tick does."""
    for consultation_id in await context.store.gathered_words.due(context.now, GATHERED_EVERY):
        await pass_on_gathered(context, await context.store.consultations.get(consultation_id))
    await context.store.rate_limits.forget_old(context.now)


async def carried(store: Store) -> Sequence[OutboxMessage]:
    """What carries words to the group, in order."""
    await store.outbox.flush()
    return [load(row) for row in await store.audit_log._connection.execute(_CARRYING)]


_CARRYING = (
    outbox.select()
    .where(outbox.c.act.in_(["copy", "gather"]), outbox.c.worker_id.is_(None), outbox.c.staff_id.is_(None))
    .order_by(outbox.c.id)
)


def ids(carrying: Sequence[OutboxMessage]) -> list[int]:
    return [each for message in carrying if isinstance(message, CopyMessages) for each in message.message_ids]


async def test_up_to_the_limit_words_go_one_by_one_and_beyond_it_together(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 4)
    kept = [row["id"] for row in await rows(store, messages)]
    assert ids(await carried(store)) == kept[:MOST]
    await hand_over_due(at(store, NOW + GATHERED_EVERY - timedelta(seconds=1)))
    assert ids(await carried(store)) == kept[:MOST]
    await hand_over_due(at(store, NOW + GATHERED_EVERY))
    *_, together = await carried(store)
    assert isinstance(together, GatheredWords)
    assert list(together.message_ids) == kept[MOST:]
    assert await rows(store, gathered_words) == []


async def test_the_worker_is_told_once_in_an_hour(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 4)
    told = [key for key, _ in await said(store, worker_id=worker.id)]
    assert told.count("consultation-gathered") == 1
    await writes(store, worker, 20, NOW + timedelta(minutes=30), first=200)
    assert (await said(store, worker_id=worker.id)).count(("consultation-gathered", {"minutes": 2})) == 1
    await writes(store, worker, 20, NOW + timedelta(minutes=90), first=300)
    assert (await said(store, worker_id=worker.id)).count(("consultation-gathered", {"minutes": 2})) == 2


async def test_who_pauses_is_under_the_limit_again_and_nothing_is_kept_of_it(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    later = NOW + timedelta(minutes=10)
    await hand_over_due(at(store, later))
    before = len(await carried(store))
    await writes(store, worker, MOST, later, first=200)
    assert len(await carried(store)) == before + MOST
    await hand_over_due(at(store, NOW + timedelta(hours=3)))
    assert await rows(store, rate_limits) == []


async def test_a_clock_that_goes_back_lets_no_words_wait(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    await hand_over_due(at(store, NOW - timedelta(hours=2)))
    assert await rows(store, gathered_words) == []


async def test_a_cry_waits_for_nothing(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    cry = await pass_on_words(at(store), worker, [words(CRY, 300)])
    assert cry.consultation.readers is Readers.RESTRICTED
    for place in range(301, 320):
        await pass_on_words(at(store), worker, [words(CRY, place)])
    waiting = {row["consultation_id"] for row in await rows(store, gathered_words)}
    assert cry.consultation.id not in waiting


async def test_changes_without_end_are_gathered_too(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST)
    [matter] = await store.consultations.list_open(worker.id)
    first = (await store.messages.of_consultation(matter.id))[0]
    await store.messages.set_staff_message_id(first.id, -1001, 70)
    later = NOW + timedelta(seconds=10)
    for place in range(5):
        corrected = await store.messages.by_worker_message_id(worker.id, 100)
        assert corrected is not None
        await correct_words(at(store, later), matter, corrected, words(f"Changed {place}", 100), edited_at=later)
    assert "correction-before" not in [key for key, _ in await said(store)]
    await hand_over_due(at(store, later + GATHERED_EVERY))
    *_, together = await carried(store)
    assert len(ids([together])) == 5
    told = await store.message_history.before(await store.messages.get(ids([together])[0]))
    assert told is not None
    assert told.id == first.id


@pytest.mark.parametrize("screen", ["Danger:numbers", None])
async def test_what_is_written_on_the_screen_for_danger_waits_for_nothing(store: Store, screen: str | None) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    if screen is not None:
        await store.dialog_states.write(LINH_CHAT, LINH_CHAT, "context", {"state": screen})
    await store.dialog_states.flush()
    passed_on = await pass_on_words(at(store), worker, [words("Please come", 300)], is_cry=True)
    waiting = {row["consultation_id"] for row in await rows(store, gathered_words)}
    assert (passed_on.consultation.id in waiting) is False
    passed_on = await pass_on_words(at(store), worker, [words("Please come now", 301)], is_cry=True)
    waiting = {row["consultation_id"] for row in await rows(store, gathered_words)}
    assert (passed_on.consultation.id in waiting) is (screen is None)


async def test_another_worker_is_not_slowed_down(store: Store) -> None:
    await writes(store, await a_worker(store), 3 * MOST)
    before = len(await carried(store))
    other = await a_worker(store, PUTRI_CHAT)
    await writes(store, other, MOST)
    assert len(await carried(store)) == before + MOST


async def test_files_have_a_limit_of_their_own_and_are_copied_behind_what_tells_of_them(store: Store) -> None:
    worker = await a_worker(store)
    for place in range(4):
        await pass_on_words(at(store), worker, [photo(100 + place)])
    await pass_on_words(at(store), worker, [words("Done", 110)])
    await hand_over_due(at(store, NOW + GATHERED_EVERY))
    kept = [row["id"] for row in await rows(store, messages)]
    first, second, together, files = await carried(store)
    assert (ids([first]), ids([second])) == ([kept[0]], [kept[1]])
    assert isinstance(together, GatheredWords)
    assert ids([together]) == kept[2:]
    assert ids([files]) == kept[2:4]


async def test_what_a_button_sends_comes_behind_the_words_that_waited(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    [matter] = await store.consultations.list_open(worker.id)
    await add_summary(at(store), matter, tell_staff("staff-rated", {"rating": "good"}, consultation_id=matter.id))
    assert isinstance((await carried(store))[-1], GatheredWords)


async def test_words_that_are_moved_while_they_wait_are_told_where_they_went_and_nowhere_else(store: Store) -> None:
    worker = await a_worker(store)
    await writes(store, worker, MOST + 2)
    moved = (await rows(store, messages))[-1]
    complaint = await make_complaint(at(store), worker, await store.messages.get(moved["id"]))
    assert complaint is not None
    assert complaint.is_for_admins_only
    await hand_over_due(at(store, NOW + GATHERED_EVERY))
    assert moved["id"] not in ids(await carried(store))


async def test_a_matter_that_the_group_may_read_now_carries_everything_once(store: Store) -> None:
    worker = await a_worker(store)
    matter = await open_consultation(at(store), worker, ConsultationKind.HARASSMENT, [words("One", 50)])
    for place in range(60, 60 + MOST + 4):
        await pass_on_words(at(store), worker, [words(f"Word {place}", place)], matter)
    await open_to_group(at(store), matter)
    await hand_over_due(at(store, NOW + GATHERED_EVERY))
    assert sorted(ids(await carried(store))) == [row["id"] for row in await rows(store, messages)]


async def test_readers_of_a_restricted_matter_hear_of_many_words_once(store: Store) -> None:
    await store.staff.confirm(await store.staff.add(502, NOW), Role.SUPPORT_MANAGER, NOW)
    worker = await a_worker(store)
    matter = await open_consultation(at(store), worker, ConsultationKind.HARASSMENT, [words("One", 50)])
    for place in range(60, 60 + MOST + 10):
        await pass_on_words(at(store), worker, [words(f"Word {place}", place)], matter)
    await hand_over_due(at(store, NOW + GATHERED_EVERY))
    told = [key for key, _ in await said(store, worker_id=None) if key == "restricted-more"]
    assert len(told) == MOST + 1


async def test_one_consultation_too_many_goes_on_in_the_open_one_of_its_kind(store: Store) -> None:
    worker = await a_worker(store)
    first = await open_consultation(at(store), worker, ConsultationKind.PAY, [words("One", 50)])
    await open_consultation(at(store), worker, ConsultationKind.LIFE, [words("Two", 51)])
    third = await open_consultation(at(store), worker, ConsultationKind.PAY, [words("Three", 52)])
    assert third.id == first.id


async def test_one_consultation_too_many_goes_on_in_the_newest_that_is_open(store: Store) -> None:
    worker = await a_worker(store)
    first = await open_consultation(at(store), worker, ConsultationKind.PAY, [words("One", 50)])
    second = await open_consultation(at(store), worker, ConsultationKind.LIFE, [words("Two", 51)])
    third = await open_consultation(at(store), worker, ConsultationKind.WORK, [words("Three", 52)])
    assert first.id < second.id == third.id
    assert ("consultation-joined", {"number": str(second.id)}) in await said(store, worker_id=worker.id)
    assert [row["consultation_id"] for row in await rows(store, messages)] == [first.id, second.id, second.id]
    cry = await open_consultation(at(store), worker, ConsultationKind.HARASSMENT, [words("Four", 53)])
    assert cry.id > second.id
    later = await open_consultation(at(store, NOW + timedelta(hours=2)), worker, ConsultationKind.WORK, [])
    assert later.id > cry.id


async def test_something_new_over_the_limit_stays_where_it_is(store: Store) -> None:
    worker = await a_worker(store)
    await open_consultation(at(store), worker, ConsultationKind.PAY, [words("One", 50)])
    newest = await open_consultation(at(store), worker, ConsultationKind.LIFE, [words("Two", 51), words("Three", 52)])
    message = await store.messages.get((await rows(store, messages))[-1]["id"])
    await move_words(at(store), worker, message, None)
    stands = await store.messages.get(message.id)
    assert (stands.consultation_id, stands.text) == (newest.id, "Three")


# What somebody may do, one thing after another.
Step = Callable[[Store, Worker, datetime, int], Awaitable[None]]


async def _write(store: Store, worker: Worker, now: datetime, place: int) -> None:
    await pass_on_words(at(store, now), worker, [words(f"Word {place}", place)])


async def _show(store: Store, worker: Worker, now: datetime, place: int) -> None:
    await pass_on_words(at(store, now), worker, [photo(place)])


async def _press(store: Store, worker: Worker, now: datetime, _place: int) -> None:
    for matter in await store.consultations.list_open(worker.id):
        rated = tell_staff("staff-rated", {"rating": "good"}, consultation_id=matter.id)
        await add_summary(at(store, now), matter, rated)


async def _tick(store: Store, _worker: Worker, now: datetime, _place: int) -> None:
    await hand_over_due(at(store, now))


STEPS: list[Step] = [_write, _write, _write, _show, _press, _tick]
DAYS = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 200)), max_size=25)


@pytest.mark.parametrize("is_restarted", [False, True])
@given(day=DAYS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_reaches_staff_once_and_in_order(
    sqlite_template: Path, is_restarted: bool, day: list[tuple[Step, int]]
) -> None:
    asyncio.run(_live(sqlite_template, day, is_restarted=is_restarted))


async def _live(template: Path, day: list[tuple[Step, int]], *, is_restarted: bool) -> None:
    with TemporaryDirectory() as folder:
        path = shutil.copy(template, folder)
        url = f"sqlite+aiosqlite:///{path}"
        database = Database(url, KEYS)
        async with database.transaction() as store:
            worker = await a_worker(store)
        now = NOW
        for place, (step, seconds) in enumerate(day, start=100):
            now += timedelta(seconds=seconds)
            if is_restarted:
                await database.close()
                database = Database(url, KEYS)
            async with database.transaction() as store:
                await step(store, worker, now, place)
        async with database.transaction() as store:
            await hand_over_due(at(store, now + GATHERED_EVERY))
            await _reached(store)
        await database.close()


async def _reached(store: Store) -> None:
    written = [row for row in await rows(store, messages) if row["said_key"] is None]
    texts = {row["id"] for row in written if row["content"] == "text"}
    carrying = await carried(store)
    read = [each for message in carrying for each in ids([message]) if _shows(message, each, texts)]
    assert sorted(read) == [row["id"] for row in written]
    mentioned = list(dict.fromkeys(ids(carrying)))
    assert mentioned == sorted(mentioned)
    assert await rows(store, gathered_words) == []


def _shows(message: OutboxMessage, message_id: int, texts: set[int]) -> bool:
    """Whether the words are read there: what tells of a file does not show it."""
    return message_id in texts or not isinstance(message, GatheredWords)
