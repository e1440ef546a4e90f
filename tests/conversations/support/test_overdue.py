"""Who waits too long is seen: by who claimed it, by managers, in the tasks, and the worker hears it."""

from datetime import timedelta

import pytest

from bot.domain.staff import Role
from bot.domain.support.consultation import Readers
from bot.domain.support.sight import OF_GROUP, Sight
from bot.storage.tables import consultations, tasks
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk, _text
from tests.conversations.conftest import JOINER_ID, WORKER_ID
from tests.conversations.support.alarming import alarm, reader, ticks
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

# The tests begin on a Sunday; an answer is due on Tuesday at 17:00, for Monday is a holiday.
DUE_IN_MINUTES = 55 * 60
DUE = {"since_on": "2026-11-22", "since_time": "10:00", "due_on": "2026-11-24", "due_time": "17:00"}

RESTRICTED_DUE = DUE | {"due_time": "13:00"}


@pytest.fixture
async def manager(world: World) -> Chat:
    return await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)


async def test_managers_and_the_worker_hear_once_that_nobody_has_answered_in_time(
    world: World, worker: Chat, manager: Chat
) -> None:
    await open_with(worker, WORDS)
    await ticks(world, DUE_IN_MINUTES - 1)
    assert await world.rows(tasks) == []
    for _ in range(3):
        await ticks(world, 1)
    manager.has_seen("standing-overdue", number="1", **DUE)
    assert str(manager.messages()).count(manager.says("standing-open")) == 1
    worker.has_seen("consultation-late", number="1", readers="group", phone=world.facts.organisation.phone_to_call)
    [task] = await world.rows(tasks)
    assert (task["kind"], task["consultation_id"], str(task["deadline_on"])) == ("unanswered", 1, "2026-11-24")


async def test_an_answer_that_has_arrived_ends_the_wait_and_the_task(
    world: World, worker: Chat, officer: Desk, manager: Chat
) -> None:
    await open_with(worker, WORDS)
    await ticks(world, DUE_IN_MINUTES)
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await world.settles()
    assert (await world.row(consultations))["waiting_since"] is None
    [task] = await world.rows(tasks)
    assert task["outcome"] == "done"
    await ticks(world, 60 * 24 * 3)
    assert len(await world.rows(tasks)) == 1
    assert str(manager.messages()).count(manager.says("standing-open")) == 1


async def test_an_answer_that_the_worker_cannot_get_ends_nothing_and_is_not_told_of_as_none(
    world: World, worker: Chat, officer: Desk, manager: Chat
) -> None:
    await open_with(worker, WORDS)
    worker.person.blocks_bot()
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await ticks(world, DUE_IN_MINUTES)
    manager.has_seen("standing-overdue-undelivered", number="1", **DUE)
    officer.has_seen("standing-given_back", name="none", why="undelivered")


async def test_who_gets_the_answer_late_does_not_read_below_it_that_there_is_none(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    worker.person.blocks_bot()
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    await ticks(world, DUE_IN_MINUTES)
    worker.person.unblocks_bot()
    await worker.sends("/menu")
    await world.passes(minutes=1)
    assert worker.message(ANSWER)
    late = {"number": "1", "readers": "group", "phone": world.facts.organisation.phone_to_call}
    assert worker.says("consultation-late", late) not in map(_text, worker.messages())


async def test_of_a_restricted_matter_its_readers_hear_and_the_group_does_not(
    world: World, worker: Chat, manager: Chat, admin: Desk
) -> None:
    await worker.sends(CRY)
    before = admin.messages()
    await ticks(world, DUE_IN_MINUTES)
    manager.has_seen("standing-overdue", number="1", **RESTRICTED_DUE)
    assert admin.messages() == before
    late = {"number": "1", "readers": "restricted", "phone": world.facts.organisation.phone_to_call}
    worker.has_seen("consultation-late-urgent", **late)


async def test_who_claimed_it_is_warned_and_loses_it_when_the_time_is_over(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(officer.person.user["id"])
        assert member is not None
        await store.standings.claim(1, member.id, world.clock.now(), instead_of=None)
    await ticks(world, DUE_IN_MINUTES - 90)
    officer.has_seen("standing-near", name=member.name or "none", number="1", at="17:00")
    await ticks(world, 90)
    officer.has_seen("standing-given_back", name=member.name or "none", why="late")
    assert (await world.row(consultations))["assignee_id"] is None


async def test_who_claims_what_is_late_already_loses_it_after_as_long_as_an_answer_may_take(
    world: World, worker: Chat, officer: Desk
) -> None:
    await open_with(worker, WORDS)
    await ticks(world, DUE_IN_MINUTES)
    await officer.taps("standing-claim")
    # From Tuesday at 17:00 eight hours of work end on Wednesday at 16:00.
    await ticks(world, 23 * 60 - 5)
    assert (await world.row(consultations))["assignee_id"] is not None
    await ticks(world, 10)
    officer.has_seen("standing-given_back", name="none", why="late")
    assert (await world.row(consultations))["assignee_id"] is None


async def test_what_was_late_before_the_update_is_told_of_once_for_all_and_to_no_worker(
    world: World, worker: Chat, other_worker: Chat, manager: Chat, admin: Desk
) -> None:
    for each in (worker, other_worker):
        await open_with(each, WORDS)
    async with world.shien.database.transaction() as store:
        for number in (1, 2):
            await store.standings._change(number, answer_by=None, resolve_by=None)
    await ticks(world, DUE_IN_MINUTES)
    await ticks(world, 1)
    admin.has_seen("standing-late_before", count=2)
    assert len(await world.rows(tasks)) == 2
    for each in (worker, manager):
        assert not any(str(message.get("text")).startswith("⏰") for message in each.messages())


async def test_of_what_the_group_does_not_see_its_readers_hear_after_the_update_too(
    world: World, worker: Chat, manager: Chat, admin: Desk
) -> None:
    await worker.sends(CRY)
    before = admin.messages()
    async with world.shien.database.transaction() as store:
        await store.standings._change(1, answer_by=None, resolve_by=None)
    await ticks(world, DUE_IN_MINUTES)
    manager.has_seen("standing-overdue", number="1", **RESTRICTED_DUE)
    assert admin.messages() == before


async def test_words_written_while_an_answer_was_on_its_way_are_told_of_like_others(
    world: World, worker: Chat, officer: Desk, manager: Chat, admin: Desk
) -> None:
    await open_with(worker, WORDS)
    world.telegram.faults.add(
        Fault(kind="429", method="copyMessage", chat_id=WORKER_ID, lasts_seconds=600, retry_after=600)
    )
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)
    world.clock.move(timedelta(seconds=5))
    await worker.sends("And my bonus?")
    await world.passes(minutes=11)
    async with world.shien.database.transaction() as store:
        assert (await store.consultations.get(1)).waiting_since is not None
    await ticks(world, DUE_IN_MINUTES + 10)
    assert str(manager.messages()).count(manager.says("standing-open")) == 1
    assert admin.says("standing-late_before", {"count": 1}) not in str(admin.messages())


async def test_an_alarm_that_nobody_takes_is_told_of_as_that_alone(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    for _ in range(5):
        await ticks(world, 31)
    assert "⏰" not in str(worker.messages()) + str(manager.messages())
    assert await world.rows(tasks) == []


async def test_who_said_that_it_is_urgent_reads_whom_to_call_where_an_answer_is_late(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await ticks(world, 16)
    late = {"number": "1", "readers": "restricted", "phone": world.facts.organisation.phone_to_call}
    worker.sees("consultation-late-urgent", **late)
    worker.sees("danger-numbers")


async def test_a_rest_hides_nobody_who_waits_too_long(world: World, worker: Chat, manager: Chat) -> None:
    await open_with(worker, WORDS)
    async with world.shien.database.transaction() as store:
        await store.standings.snooze(1, world.clock.now() + timedelta(days=14))
    await ticks(world, DUE_IN_MINUTES)
    manager.has_seen("standing-overdue", number="1", **DUE)


async def test_what_rests_out_of_the_group_s_sight_wakes_before_its_readers(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.sends(CRY)
    async with world.shien.database.transaction() as store:
        await store.standings.snooze(1, world.clock.now() + timedelta(minutes=5))
    seen = len(manager.messages())
    await ticks(world, 6)
    assert manager.says("restricted-rested", {"number": "1"}) in str(manager.messages()[seen:])


@pytest.mark.usefixtures("manager")
async def test_the_numbers_of_tasks_count_nothing_that_the_group_does_not_see(world: World, worker: Chat) -> None:
    await worker.sends(CRY)
    await ticks(world, DUE_IN_MINUTES)
    assert len(await world.rows(tasks)) == 1
    async with world.shien.database.transaction() as store:
        numbers = await store.boards.count(world.clock.now())
        assert (numbers.tasks_late, numbers.tasks_today, numbers.tasks_later) == (0, 0, 0)
        assert await store.tasks.count_open_for(OF_GROUP) == 0
        assert await store.tasks.count_open_for(Sight(0, frozenset({Readers.RESTRICTED}))) == 1
