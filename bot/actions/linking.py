"""Linking: somebody who came by themselves turns out to be a person of the roster."""

from datetime import datetime
from enum import StrEnum

from bot.domain.outbox import Act, Letter, say
from bot.domain.staff import StaffMember
from bot.domain.worker import Worker
from bot.storage.store import Store


class Obstacle(StrEnum):
    """Why two rows cannot be one person."""

    GONE = "gone"
    LINKED_BEFORE = "linked_before"
    OTHER_CHAT = "other_chat"
    TWO_JOB_CHANGES = "two_job_changes"


async def link(store: Store, member: StaffMember, arrived: Worker, on_roster: Worker, now: datetime) -> Obstacle | None:
    """Staff say that both are one person; the worker is told. None when it is done, else nothing has been written."""
    obstacle = await find_obstacle(store, arrived, on_roster)
    if obstacle is not None:
        return obstacle
    await join(store, arrived, on_roster, who=f"staff:{member.id}", now=now)
    await store.outbox.put(say("linking-linked", worker_id=on_roster.id), now)
    return None


async def find_obstacle(store: Store, arrived: Worker, on_roster: Worker) -> Obstacle | None:
    """What stands in the way, if anything."""
    if arrived.on_roster:
        return Obstacle.LINKED_BEFORE
    if arrived.chat_id is None:
        return Obstacle.GONE
    if on_roster.chat_id is not None:
        return Obstacle.OTHER_CHAT
    if await store.job_changes.open_one(arrived.id) and await store.job_changes.open_one(on_roster.id):
        return Obstacle.TWO_JOB_CHANGES
    return None


async def join(store: Store, arrived: Worker, on_roster: Worker, *, who: str, now: datetime) -> None:
    """Everything of `arrived` becomes the roster worker's, the chat too; there must be no obstacle."""
    await store.linking.move(arrived.id, on_roster.id)
    await store.workers.take_chat(on_roster.id, arrived)
    if on_roster.forgotten_at is not None:
        await store.workers.remember(on_roster.id)
    details = {"arrived": arrived.id}
    await store.events.record("worker_linked", who=who, about=f"worker:{on_roster.id}", at=now, details=details)
    for consultation in await store.consultations.open_ones(on_roster.id):
        if not consultation.is_for_admins_only:
            await store.outbox.put(Letter(Act.EDIT_CARD, consultation_id=consultation.id), now)
