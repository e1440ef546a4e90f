"""Tasks: what staff have to do about a worker is told once, without a name, and is done once."""

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


async def test_a_task_is_done_once(store: Store) -> None:
    worker, member = await on_roster(store), await a_member(store)
    await open_task(store, TaskKind.CALL, worker.id, NOW)
    [task] = await store.tasks.list_open()
    assert (await finish_task(acting(store, member), task)).is_done
    assert not (await finish_task(acting(store, member), task)).is_done
    [row] = await rows(store, tasks)
    assert (row["staff_id"], row["done_at"]) == (member.id, NOW)
    assert [event["actor"] for event in await happened(store, "task_done")] == [f"staff:{member.id}"]
