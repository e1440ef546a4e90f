"""Who cannot be reached or does not react is something to do for staff; who comes back hears what was missed."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest

from bot.actions.privacy.erasure import forget
from bot.actions.tasks.handling import finish_task
from bot.actions.tasks.reachability import look_for_silent, lose_worker, see_worker
from bot.domain.outbox import DeliveryResult, DeliveryStatus, MessageClass, SayText
from bot.domain.privacy.retention import Retention
from bot.domain.reminders.obligation import Due
from bot.storage.store import Store
from bot.storage.tables import outbox, tasks, workers
from tests.actions.vocabulary import (
    LINH_CHAT,
    NOW,
    TODAY,
    Row,
    a_member,
    a_worker,
    acting,
    happened,
    on_roster,
    rows,
    said,
)

ANCHOR_ON, DEADLINE_ON = date(2026, 10, 1), date(2027, 10, 1)
ABOUT = {"about": "worker", "roster_number": "none", "id": "1"}
TASK = {**ABOUT, "reminder": "none", "deadline_on": "none"}


@dataclass(slots=True)
class Case:
    store: Store
    worker_id: int
    now: datetime = field(default=NOW)

    def passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    async def reminded(self, step: str = "1", outcome: DeliveryStatus = DeliveryStatus.SENT) -> int:
        """A legal reminder of a health check left for the worker; returns the obligation's id."""
        await self.store.obligations.open(Due(self.worker_id, "health_check", ANCHOR_ON, DEADLINE_ON), self.now)
        (owed,) = await self.store.obligations.list_open(self.worker_id)
        message = SayText(
            "reminder-say-health_check",
            worker_id=self.worker_id,
            obligation_id=owed.id,
            args={"deadline": DEADLINE_ON.isoformat()},
            message_class=MessageClass.LEGAL,
            idempotency_key=f"reminder:{owed.id}:{step}:worker",
        )
        await self.store.outbox.record(message, DeliveryResult(outcome), self.now)
        return owed.id

    async def writes(self) -> None:
        """The worker does something in the chat."""
        await see_worker(self.store, await self.store.workers.get(self.worker_id), self.now)

    async def look(self) -> list[str]:
        """The daily look for who is silent; returns what is open then."""
        await look_for_silent(self.store, self.now)
        return await self.open_tasks()

    async def open_tasks(self) -> list[str]:
        return [row["kind"] for row in await rows(self.store, tasks) if row["done_at"] is None]

    async def waiting(self) -> list[Row]:
        """What waits in the outbox for the worker."""
        messages = await rows(self.store, outbox)
        return [row for row in messages if row["worker_id"] == self.worker_id and row["ended_at"] is None]


@pytest.fixture
async def case(store: Store) -> Case:
    """A worker in the bot, who is not on the roster."""
    return Case(store, (await a_worker(store)).id)


async def test_who_cannot_be_reached_is_a_task_once_and_found_again_with_what_was_missed(case: Case) -> None:
    for step in ("1", "2"):
        await case.reminded(step, DeliveryStatus.UNREACHABLE)
        await lose_worker(case.store, case.worker_id, case.now)
    assert await case.open_tasks() == ["call"]
    [row] = await rows(case.store, workers)
    assert row["unreachable_at"] == case.now
    assert await said(case.store, worker_id=None) == [("task-call", TASK)]
    assert [event["subject"] for event in await happened(case.store, "worker_unreachable")] == ["worker:1"]

    for _ in range(2):
        await case.writes()
    assert await case.open_tasks() == []
    [row] = await rows(case.store, workers)
    assert (row["unreachable_at"], row["last_seen_on"]) == (None, TODAY)
    assert (await said(case.store, worker_id=None))[1:] == [("task-returned", ABOUT)]
    [again] = await case.waiting()
    assert (again["message"]["key"], again["idempotency_key"]) == ("reminder-say-health_check", "again:2")
    assert len(await happened(case.store, "worker_returned")) == 1


async def test_whom_nobody_looks_after_is_no_task(store: Store) -> None:
    newcomer = await store.workers.upsert_by_chat(LINH_CHAT, "vi")
    await lose_worker(store, newcomer.id, NOW)
    assert await rows(store, tasks) == []
    assert await rows(store, outbox) == []


async def test_who_is_on_the_roster_or_agreed_is_looked_for_and_who_was_forgotten_is_not(store: Store) -> None:
    enrolled, agreed = await on_roster(store), await a_worker(store)
    await lose_worker(store, enrolled.id, NOW)
    await forget(acting(store), agreed, Retention(), TODAY)
    await lose_worker(store, agreed.id, NOW)
    assert [row["worker_id"] for row in await rows(store, tasks)] == [enrolled.id]


async def test_who_does_not_react_for_fourteen_days_is_a_task_once_until_they_write(case: Case) -> None:
    await case.reminded()
    case.passes(days=13)
    assert await case.look() == []
    case.passes(days=1)
    assert await case.look() == ["silent"]
    assert await case.look() == ["silent"]
    assert await said(case.store, worker_id=None) == [("task-silent", TASK)]
    await case.writes()
    assert await case.look() == []


async def test_who_wrote_or_answered_since_is_not_silent(case: Case) -> None:
    owed_id = await case.reminded()
    case.passes(days=1)
    await case.writes()
    case.passes(days=20)
    assert await case.look() == []
    await case.reminded("2")
    await case.store.obligations.answer(owed_id, case.now)
    case.passes(days=20)
    assert await case.look() == []


async def test_staff_who_called_are_not_asked_again_for_the_same_reminder(case: Case) -> None:
    await case.reminded()
    case.passes(days=14)
    assert await case.look() == ["silent"]
    member = await a_member(case.store)
    [task] = await case.store.tasks.list_open()
    assert (await finish_task(acting(case.store, member, now=case.now), task)).is_done
    [row] = await rows(case.store, tasks)
    assert row["staff_id"] == member.id
    [done] = await happened(case.store, "task_done")
    assert done["details"] == {"kind": "silent", "outcome": "done"}
    case.passes(days=1)
    assert await case.look() == []
