"""What staff have to do themselves: tasks, duties, workers who cannot be reached, and those who come back."""

from datetime import date

import pytest

from bot.actions.reminders.duties import plan_duties
from bot.actions.tasks.tasks import open_task
from bot.domain import callbacks
from bot.domain.button_words import TickedUnder
from bot.domain.outbox import Button, MessageClass, SayText, tell_staff
from bot.domain.reminders.obligation import Due
from bot.domain.staff import Role
from bot.domain.tasks import TaskKind
from bot.storage.tables import obligations, outbox, tasks, workers
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import NAME, NUMBER, enrol, private
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_overdue import DUE_IN_MINUTES
from tests.conversations.support.test_unasked_words import CRY
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


async def _named(world: World, officer: Desk) -> str:
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(officer.person.user["id"])
    return "none" if member is None else member.name or f"#{member.id}"


@pytest.fixture
async def manager(world: World) -> Chat:
    return await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)


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
    await officer.will_read("task-call", **about)
    outcomes = [row["outcome"] for row in await world.rows(outbox) if row["obligation_id"]]
    assert outcomes == ["unreachable", "unreachable"]

    await worker.sends("/menu")
    await world.passes(seconds=5)
    assert await open_tasks(world) == []
    assert (await world.row(workers))["unreachable_at"] is None
    await officer.will_read("task-returned", **about)
    again = [
        row["idempotency_key"] for row in await world.rows(outbox) if row["obligation_id"] and row["outcome"] == "sent"
    ]
    assert len(again) == 1
    await worker.sends("/menu")
    assert len(await world.happened("worker_returned")) == 1


async def test_a_task_to_call_has_a_text_for_the_employer(world: World, officer: Desk) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    await give(world, worker_id, TaskKind.CALL)
    await officer.sends("/tasks")
    await officer.taps("task-open", place="1")
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


async def test_the_list_stands_by_deadline_and_who_only_reads_ends_nothing(world: World, officer: Desk) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    await give(world, worker_id, TaskKind.NO_DAY, TaskKind.CALL, TaskKind.SILENT)
    await world.employ(world.people[JOINER_ID], Role.AUDITOR)
    auditor = Chat(world, world.people[JOINER_ID], "ja")
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker_id)}
    for chat in (auditor, private(officer), officer):
        await chat.sends("/tasks")
        chat.sees("task-line", place="1", task="call", due_on="2026-11-23", **about)
        chat.sees("task-line", place="2", task="no_day", due_on="2026-11-29", **about)
    await auditor.taps("task-open", place="1")
    auditor.sees("task-call", **about)
    assert auditor.labels() == [auditor.says("task-to-list")]


async def test_a_task_is_claimed_noted_ended_and_taken_back(world: World, officer: Desk) -> None:
    worker_id = await enrol(world, employer="Example Foods")
    await give(world, worker_id, TaskKind.CALL)
    name = await _named(world, officer)
    chat = private(officer)
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    await chat.taps_twice("task-claim")
    chat.sees("task-standing", due_on="2026-11-23", name=name)
    await chat.taps("task-give_back")
    chat.sees("task-standing", due_on="2026-11-23", name="none")
    await chat.taps("task-claim")
    await chat.taps("task-note")
    await chat.sends("Nobody answers before noon")
    chat.sees("task-note-saved")
    await chat.sends("/tasks")
    await chat.taps("task-open", place="1")
    chat.sees("task-noted", note="Nobody answers before noon")
    await officer.sends("/tasks")
    await officer.taps("task-open", place="1")
    assert "before noon" not in officer.screen()

    await chat.taps("task-end-not_needed")
    assert await open_tasks(world) == []
    await chat.taps("task-undo")
    assert await open_tasks(world) == ["call"]
    await chat.taps("task-end-done")
    await world.passes(seconds=11)
    await chat.taps("task-undo")
    chat.is_told("task-undo-late")
    row = await world.row(tasks)
    assert (row["outcome"], row["note"]) == ("done", "Nobody answers before noon")
    assert not any("noon" in str(event) for event in await world.happened("task_noted"))


async def test_who_was_not_reached_is_called_again_three_days_later(world: World, officer: Desk) -> None:
    await give(world, await enrol(world), TaskKind.CALL)
    await officer.sends("/tasks")
    await officer.taps("task-open", place="1")
    await officer.taps("task-end-not_reached")
    [ended, again] = await world.rows(tasks)
    assert (ended["outcome"], again["done_at"], str(again["deadline_on"])) == ("not_reached", None, "2026-11-25")
    await officer.taps("task-undo")
    assert [row["outcome"] for row in await world.rows(tasks)] == [None, "not_needed"]


async def test_a_matter_that_the_group_does_not_see_is_no_task_there(
    world: World, officer: Desk, worker: Chat, other_worker: Chat, manager: Chat
) -> None:
    await worker.sends(CRY)
    await open_with(other_worker, WORDS)
    await ticks(world, DUE_IN_MINUTES)
    assert await open_tasks(world) == ["unanswered", "unanswered"]
    await officer.sends("/tasks")
    assert officer.screen().count(officer.says("task-title-unanswered")) == 1
    await officer.taps("task-open", place="1")
    officer.sees("task-unanswered", about="worker", roster_number="none", id="2")
    assert officer.says("standing-open") in officer.labels()
    assert officer.says("task-end-done") not in officer.labels()
    await manager.sends("/tasks")
    assert manager.screen().count(manager.says("task-title-unanswered")) == 2
    await manager.taps("task-open", place="1")
    assert manager.says("complaint-open") in manager.labels()


async def test_a_long_list_has_pages_of_eight(world: World, officer: Desk) -> None:
    for number in range(1, 12):
        await give(world, await enrol(world, number=f"W-{number:04}", name=f"EXAMPLE {number}"), TaskKind.CALL)
    await officer.sends("/tasks")
    await officer.taps("button-page-next", by="place", first=9, last=11, count=11)
    officer.sees(
        "task-line", place="11", task="call", due_on="2026-11-23", about="worker", roster_number="W-0011", id="11"
    )
    await officer.taps("button-page-before", by="place", first=1, last=8, count=11)
    await officer.taps("task-open", place="8")


async def test_the_buttons_of_the_version_before_still_end_tasks(world: World, officer: Desk) -> None:
    worker_id = await enrol(world)
    await give(world, worker_id, TaskKind.LATE_APPLICATION)
    before = Button("task-end-done", callback=callbacks.TICK_TASK.data(TickedUnder.MESSAGE, 1))
    async with world.shien.database.transaction() as store:
        await store.outbox.put(tell_staff("task-list", buttons=((before,),)), world.clock.now())
    await world.settles()
    await officer.taps("task-end-done")
    officer.is_told("task-said-done")
    row = await world.row(tasks)
    assert (row["outcome"], row["staff_id"] is not None) == ("done", True)


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
    await officer.will_read("duty-noted", notice="missing_person", deadline_on="2026-12-04", employer="none", **about)

    for whom, employer in (("nobody", "none"), ("employer", "Example Foods")):
        for notice in ("contract_new", "plan_changed"):
            await note(chat, notice, whom)
            await officer.will_read("duty-noted", notice=notice, deadline_on="2026-12-04", employer=employer, **NOBODY)
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
