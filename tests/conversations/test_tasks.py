"""What staff have to do themselves: tasks, duties, workers who cannot be reached, and those who come back."""

from datetime import date

import pytest

from bot.actions.duties import plan_duties
from bot.actions.reachability import look_for_silent
from bot.actions.reminders import send_due
from bot.actions.tasks import open_task
from bot.domain.duties import Filing, FilingEntry
from bot.domain.obligation import Due
from bot.domain.outbox import Act, MessageClass, OutboxMessage
from bot.domain.staff import Role
from bot.domain.task import TaskKind
from bot.storage.tables import obligations, outbox, tasks, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.people import NAME, NUMBER, enrol, private
from tests.conversations.world import World

NOBODY = {"about": "none", "roster_number": "none", "id": "none"}
ANCHOR_ON, DEADLINE_ON = date(2026, 10, 1), date(2027, 10, 1)


@pytest.fixture
async def worker_id(world: World, worker: Chat) -> int:
    """The id of the worker in the chat."""
    assert worker
    return int((await world.rows(workers))[0]["id"])


async def remind(world: World, worker_id: int, step: str = "1") -> int:
    """A legal reminder of a health check leaves for the worker; returns the obligation's id."""
    now = world.clock.now()
    async with world.shien.database.transaction() as store:
        due = Due(worker_id, "health_check", ANCHOR_ON, DEADLINE_ON)
        await store.obligations.open(due, now)
        (owed,) = await store.obligations.list_open(worker_id)
        message = OutboxMessage(
            Act.SAY,
            worker_id=worker_id,
            obligation_id=owed.id,
            key="reminder-say-health_check",
            args={"deadline": DEADLINE_ON.isoformat()},
            message_class=MessageClass.LEGAL,
            idempotency_key=f"reminder:{owed.id}:{step}:worker",
        )
        await store.outbox.put(message, now)
    await world.settles()
    return owed.id


async def open_tasks(world: World) -> list[str]:
    return [row["kind"] for row in await world.rows(tasks) if row["done_at"] is None]


async def look(world: World) -> list[str]:
    """The daily look for who is silent; returns what is open then."""
    async with world.shien.database.transaction() as store:
        await look_for_silent(store, world.clock.now())
    await world.settles()
    return await open_tasks(world)


async def test_a_worker_who_blocked_the_bot_is_a_task_once_and_found_again_with_what_was_missed(
    world: World, worker: Chat, officer: Desk, worker_id: int
) -> None:
    worker.person.blocks_bot()
    await remind(world, worker_id)
    await remind(world, worker_id, "2")
    assert await open_tasks(world) == ["call"]
    assert (await world.row(workers))["unreachable_at"] is not None
    about = {"about": "worker", "roster_number": "none", "id": str(worker_id)}
    officer.has_seen("task-call", **about)
    outcomes = [row["outcome"] for row in await world.rows(outbox) if row["obligation_id"]]
    assert outcomes == ["unreachable", "unreachable"]

    await worker.sends("/menu")
    await world.passes(seconds=5)
    assert await open_tasks(world) == []
    assert (await world.row(workers))["unreachable_at"] is None
    officer.has_seen("task-returned", **about)
    again = [
        row["idempotency_key"] for row in await world.rows(outbox) if row["obligation_id"] and row["outcome"] == "sent"
    ]
    assert len(again) == 1
    await worker.sends("/menu")
    assert len(await world.happened("worker_returned")) == 1


async def test_a_block_is_noticed_before_anything_has_to_be_said(world: World, worker: Chat, officer: Desk) -> None:
    assert officer
    worker.person.blocks_bot()
    await world.settles()
    assert await open_tasks(world) == ["call"]


async def test_whom_nobody_looks_after_is_no_task(world: World, newcomer: Chat) -> None:
    await newcomer.sends("/start")
    newcomer.person.blocks_bot()
    await world.settles()
    assert await open_tasks(world) == []


async def test_who_does_not_react_for_fourteen_days_is_a_task_until_they_write(
    world: World, worker: Chat, officer: Desk, worker_id: int
) -> None:
    await remind(world, worker_id)
    await world.passes(days=13)
    assert await look(world) == []
    await world.passes(days=1)
    assert await look(world) == ["silent"]
    assert await look(world) == ["silent"]
    officer.has_seen("task-silent", about="worker", roster_number="none", id=str(worker_id))
    await worker.sends("/menu")
    assert await look(world) == []


async def test_who_wrote_or_answered_since_is_not_silent(world: World, worker: Chat, worker_id: int) -> None:
    owed = await remind(world, worker_id)
    await world.passes(days=1)
    await worker.sends("/menu")
    await world.passes(days=20)
    assert await look(world) == []
    await remind(world, worker_id, "2")
    async with world.shien.database.transaction() as store:
        await store.obligations.answer(owed, world.clock.now())
    await world.passes(days=20)
    assert await look(world) == []


async def test_staff_who_called_are_not_asked_again_for_the_same_reminder(
    world: World, officer: Desk, worker_id: int
) -> None:
    await remind(world, worker_id)
    await world.passes(days=14)
    await look(world)
    await officer.taps("task-button-done")
    officer.is_told("task-said-done")
    assert (await world.row(tasks))["staff_id"] is not None
    assert [event["details"] for event in await world.happened("task_done")] == [{"kind": "silent"}]
    await world.passes(days=1)
    assert await look(world) == []


async def test_the_draft_names_the_worker_and_no_reason(world: World, officer: Desk) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    async with world.shien.database.transaction() as store:
        await open_task(store, TaskKind.CALL, worker_id, world.clock.now())
    await world.settles()
    officer.does_not_see("people-label", roster_number=NUMBER, name=NAME)
    await officer.taps("task-button-draft")
    organisation = world.facts.organisation
    told = {"employer": "Example Foods", "name": NAME, "organisation": organisation.name, "phone": organisation.phone}
    officer.sees("task-draft-text", **told)


async def test_the_list_is_ticked_in_the_group_and_in_private(world: World, officer: Desk) -> None:
    worker_id = await enrol(world)
    async with world.shien.database.transaction() as store:
        await open_task(store, TaskKind.CALL, worker_id, world.clock.now())
        await open_task(store, TaskKind.SILENT, worker_id, world.clock.now())
        await open_task(store, TaskKind.SILENT, worker_id, world.clock.now())
    chat = private(officer)
    await chat.sends("/tasks")
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker_id)}
    chat.sees("task-line", place="2", task="silent", **about)
    await chat.taps("task-tick", place="1")
    assert await open_tasks(world) == ["silent"]
    await officer.sends("/tasks")
    await officer.taps("task-tick", place="1")
    officer.sees("task-list-empty")
    await chat.taps("task-tick", place="1")
    chat.is_told("task-said-before")


async def test_a_reader_sees_the_list_and_ticks_nothing(world: World, officer: Desk) -> None:
    assert officer
    await world.employ(world.people[502], Role.AUDITOR)
    worker_id = await enrol(world)
    async with world.shien.database.transaction() as store:
        await open_task(store, TaskKind.CALL, worker_id, world.clock.now())
    reader = Chat(world, world.people[502], "ja")
    await reader.sends("/tasks")
    assert reader.labels() == []


async def test_staff_note_what_has_to_be_reported_and_tick_it(world: World, officer: Desk) -> None:
    worker_id = await enrol(world)
    chat = private(officer)
    await chat.sends("/notice")
    await chat.taps("duty-notice-missing_person")
    await chat.sends("2026-11-20")
    await chat.sends(NUMBER)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    await chat.taps("duty-save")
    chat.sees("duty-saved")
    row = await world.row(obligations)
    assert (row["kind"], row["worker_id"], str(row["deadline_on"])) == ("ad_hoc_notice", worker_id, "2026-12-04")
    assert row["note"] == "missing_person"
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker_id)}
    officer.has_seen("duty-noted", notice="missing_person", deadline_on="2026-12-04", employer="none", **about)
    await officer.sends("/tasks")
    await officer.taps("task-tick", place="1")
    assert (await world.row(obligations))["ended_as"] == "acknowledged"
    assert len(await world.happened("duty_done")) == 1


@pytest.mark.parametrize("whom", ["nobody", "employer"])
async def test_two_notices_of_one_day_are_both_kept(world: World, officer: Desk, whom: str) -> None:
    await enrol(world, employer="Example Foods")
    chat = private(officer)
    for notice in ("contract_new", "plan_changed", "plan_changed"):
        await chat.sends("/notice")
        await chat.taps(f"duty-notice-{notice}")
        await chat.sends("2026-11-20")
        await chat.taps(f"duty-whom-{whom}")
        if whom == "employer":
            await chat.taps_label("Example Foods")
        await chat.taps("duty-save")
    named = {"employer": "Example Foods" if whom == "employer" else "none", **NOBODY}
    officer.has_seen("duty-noted", notice="plan_changed", deadline_on="2026-12-04", **named)
    await officer.sends("/tasks")
    officer.sees("duty-line-noted", place="1", reminder="ad_hoc_notice", deadline_on="2026-12-04")
    for notice in ("contract_new", "plan_changed"):
        officer.sees("duty-line-about", notice=notice, **named)
    ending = ":employer:1" if whom == "employer" else ""
    assert (await world.row(obligations))["note"] == f"contract_new{ending}\nplan_changed{ending}"


async def test_what_the_calendar_asks_is_planned_once_and_ticked_when_it_has_begun(world: World, officer: Desk) -> None:
    for _ in range(2):
        async with world.shien.database.transaction() as store:
            await plan_duties(store, world.facts, world.clock.now())
    assert [row["kind"] for row in await world.rows(obligations)] == ["annual_report", "registration_renewal"]
    await officer.sends("/tasks")
    officer.sees("task-list-empty")
    await world.passes(days=120)
    await officer.sends("/tasks")
    officer.sees("duty-line", place="1", reminder="annual_report", deadline_on="2027-05-31", about="none")


async def test_the_reminder_of_a_notice_names_the_employer(world: World) -> None:
    now = world.clock.now()
    async with world.shien.database.transaction() as store:
        employer_id = await store.employers.add("Example Foods")
        due = Due(None, "ad_hoc_notice", world.clock.today(), date(2026, 12, 6), date(2026, 11, 27))
        await store.obligations.note(due, FilingEntry(Filing.PLAN_CHANGED, employer_id).line, now)
    await world.passes(days=5)  # the step of the seventh day falls on a Sunday, and is heard on Friday
    async with world.shien.database.transaction() as store:
        await send_due(store, world.facts, world.clock.now(), 10)
    told = [row for row in await world.rows(outbox) if row["obligation_id"]]
    assert ["Example Foods" in str(row) for row in told] == [True]
