"""Tasks: what staff have to do about a worker is told once, without a name, and is done once."""

from datetime import timedelta

from bot.actions.tasks.handling import finish_task
from bot.actions.tasks.tasks import open_task
from bot.domain.tasks import TaskKind
from bot.storage.store import Store
from bot.storage.tables import outbox, tasks
from tests.actions.vocabulary import NAME, NOW, NUMBER, a_member, acting, happened, on_roster, rows


async def test_a_task_is_told_once_with_the_numbers_of_the_worker_and_no_name(store: Store) -> None:
    worker = await on_roster(store)
    for _ in range(2):
        await open_task(store, TaskKind.CALL, worker.id, NOW)
    [message] = await rows(store, outbox)
    assert (message["worker_id"], message["staff_id"], message["message"]["key"]) == (None, None, "task-call")
    assert message["cause"] == "task:1"
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker.id)}
    assert message["message"]["args"] == {**about, "reminder": "none", "deadline_on": "none"}
    assert NAME not in str(message)
    assert [event["details"] for event in await happened(store, "task_opened")] == [{"kind": "call"}]


async def test_what_is_told_of_a_task_can_be_marked_as_done_there(store: Store) -> None:
    for place, kind in enumerate(TaskKind, start=2):
        each = await on_roster(store, number=f"W-{place:04}")
        await open_task(store, kind, each.id, NOW)
    told = [row["message"]["buttons"] for row in await rows(store, outbox)]
    assert [[button["key"] for line in lines for button in line] for lines in told] == [["task-button-done"]] * len(
        TaskKind
    )


async def test_what_is_found_at_night_is_told_in_the_morning(store: Store) -> None:
    worker = await on_roster(store)
    await open_task(store, TaskKind.CALL, worker.id, NOW - timedelta(hours=9))
    await open_task(store, TaskKind.NO_DAY, worker.id, NOW)
    at_night, by_day = [row["due_at"] for row in await rows(store, outbox)]
    assert NOW - timedelta(hours=9) < at_night <= NOW == by_day


async def test_a_task_is_done_once(store: Store) -> None:
    worker, member = await on_roster(store), await a_member(store)
    await open_task(store, TaskKind.CALL, worker.id, NOW)
    [task] = await store.tasks.list_open()
    assert (await finish_task(acting(store, member), task)).is_done
    assert not (await finish_task(acting(store, member), task)).is_done
    [row] = await rows(store, tasks)
    assert (row["staff_id"], row["done_at"]) == (member.id, NOW)
    assert [event["actor"] for event in await happened(store, "task_done")] == [f"staff:{member.id}"]
