"""What staff have to do themselves: tasks, duties, workers who cannot be reached, and those who come back."""

from datetime import date

from bot.actions.reminders.duties import plan_duties
from bot.actions.tasks.tasks import open_task
from bot.domain.outbox import MessageClass, SayText
from bot.domain.reminders.obligation import Due
from bot.domain.staff import Role
from bot.domain.tasks import TaskKind
from bot.storage.tables import obligations, outbox, tasks, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import NAME, NUMBER, enrol, private
from tests.conversations.world import World

NOBODY = {"about": "none", "roster_number": "none", "id": "none"}
ANCHOR_ON, DEADLINE_ON = date(2026, 10, 1), date(2027, 10, 1)


async def remind(world: World, worker_id: int, step: str = "1") -> int:
    """A legal reminder of a health check leaves for the worker; returns the obligation's id."""
    now = world.clock.now()
    async with world.shien.database.transaction() as store:
        due = Due(worker_id, "health_check", ANCHOR_ON, DEADLINE_ON)
        await store.obligations.open(due, now)
        (owed,) = await store.obligations.list_open(worker_id)
        message = SayText(
            "reminder-say-health_check",
            worker_id=worker_id,
            obligation_id=owed.id,
            args={"deadline": DEADLINE_ON.isoformat()},
            message_class=MessageClass.LEGAL,
            idempotency_key=f"reminder:{owed.id}:{step}:worker",
        )
        await store.outbox.put(message, now)
    await world.settles()
    return owed.id


async def open_tasks(world: World) -> list[str]:
    return [row["kind"] for row in await world.rows(tasks) if row["done_at"] is None]


async def give(world: World, worker_id: int, *kinds: TaskKind) -> None:
    """Staff have that to do about a worker."""
    async with world.shien.database.transaction() as store:
        for kind in kinds:
            await open_task(store, kind, worker_id, world.clock.now())
    await world.settles()


async def note(chat: Chat, filing: str, whom: str) -> None:
    """Through the dialog of filings: that happened two days ago, and is about nobody, the one employer or worker."""
    await chat.sends("/filing")
    await chat.taps(f"duty-notice-{filing}")
    await chat.sends("2026-11-20")
    if whom == "worker":
        await chat.sends(NUMBER)
        await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    else:
        await chat.taps(f"duty-whom-{whom}")
    if whom == "employer":
        await chat.taps_label("Example Foods")
    await chat.taps("duty-save")
    chat.sees("duty-saved")


async def test_a_worker_who_blocked_the_bot_is_a_task_at_once_and_found_again_with_what_was_missed(
    world: World, worker: Chat, officer: Desk
) -> None:
    worker_id = int((await world.rows(workers))[0]["id"])
    worker.person.blocks_bot()
    await world.settles()
    assert await open_tasks(world) == ["call"]
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


async def test_tasks_are_done_under_their_message_and_in_the_list_in_the_group_and_in_private(
    world: World, officer: Desk
) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    await give(world, worker_id, TaskKind.CALL)
    officer.does_not_see("people-label", roster_number=NUMBER, name=NAME)
    await officer.taps("task-button-draft")
    organisation = world.facts.organisation
    told = {
        "employer": "Example Foods",
        "name": NAME,
        "organisation": organisation.name,
        "phone": officer.says("help-no_phone"),
    }
    officer.sees("task-draft-text", **told)

    await give(world, worker_id, TaskKind.SILENT, TaskKind.SILENT)
    await world.employ(world.people[JOINER_ID], Role.AUDITOR)
    reader = Chat(world, world.people[JOINER_ID], "ja")
    await reader.sends("/tasks")
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker_id)}
    reader.sees("task-line", place="2", task="silent", **about)
    assert reader.labels() == []

    chat = private(officer)
    await chat.sends("/tasks")
    chat.sees("task-line", place="2", task="silent", **about)
    await chat.taps("task-tick", place="1")
    assert await open_tasks(world) == ["silent"]
    await officer.sends("/tasks")
    await officer.taps("task-tick", place="1")
    officer.sees("task-list-empty")
    await chat.taps("task-tick", place="1")
    chat.is_told("task-said-before")

    await give(world, worker_id, TaskKind.SILENT)
    await officer.taps("task-button-done")
    officer.is_told("task-said-done")
    assert (await world.row(tasks))["staff_id"] is not None
    done = [event["details"]["kind"] for event in await world.happened("task_done")]
    assert done == ["call", "silent", "silent"]


async def test_what_the_calendar_asks_is_listed_when_it_has_begun(world: World, officer: Desk) -> None:
    async with world.shien.database.transaction() as store:
        await plan_duties(store, world.facts, world.clock.now())
    await officer.sends("/tasks")
    officer.sees("task-list-empty")
    await world.passes(days=120)
    await officer.sends("/tasks")
    officer.sees("duty-line", place="1", reminder="annual_report", deadline_on="2027-05-31", about="none")


async def test_staff_note_what_has_to_be_reported_of_a_worker_an_employer_or_nobody_and_do_it(
    world: World, officer: Desk
) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    chat = private(officer)
    await note(chat, "missing_person", "worker")
    row = await world.row(obligations)
    assert (row["kind"], row["worker_id"], str(row["deadline_on"])) == ("ad_hoc_notice", worker_id, "2026-12-04")
    assert row["note"] == "missing_person"
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker_id)}
    officer.has_seen("duty-noted", notice="missing_person", deadline_on="2026-12-04", employer="none", **about)

    for whom, employer in (("nobody", "none"), ("employer", "Example Foods")):
        for notice in ("contract_new", "plan_changed"):
            await note(chat, notice, whom)
            officer.has_seen("duty-noted", notice=notice, deadline_on="2026-12-04", employer=employer, **NOBODY)
    lines = ["contract_new", "plan_changed", "contract_new:employer:1", "plan_changed:employer:1"]
    assert (await world.row(obligations))["note"].split("\n") == lines

    await officer.sends("/tasks")
    for place in ("1", "2"):
        officer.sees("duty-line-noted", place=place, reminder="ad_hoc_notice", deadline_on="2026-12-04")
    officer.sees("duty-line-about", notice="missing_person", employer="none", **about)
    for employer in ("none", "Example Foods"):
        for notice in ("contract_new", "plan_changed"):
            officer.sees("duty-line-about", notice=notice, employer=employer, **NOBODY)
    await officer.taps("task-tick", place="1")
    assert [row["ended_as"] for row in await world.rows(obligations)] == ["acknowledged", None]
    assert len(await world.happened("duty_done")) == 1
