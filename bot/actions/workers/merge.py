"""Merging: a worker who came alone turns out to be a person of the roster."""

from dataclasses import dataclass
from enum import StrEnum

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.tasks.tasks import drop_tasks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import EditCard, say
from bot.domain.roster.identity import IdentifiedBy
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


class MergeConflict(StrEnum):
    """A reason why two rows cannot be one person."""

    GONE = "gone"
    LINKED_BEFORE = "linked_before"
    OTHER_CHAT = "other_chat"
    TWO_JOB_CHANGES = "two_job_changes"


@dataclass(frozen=True, slots=True)
class MergePair:
    """Two rows for one person: who came by themselves, and whom the roster knows."""

    arrived: Worker
    on_roster: Worker


async def link(context: ActionContext, pair: MergePair, by: IdentifiedBy) -> ActionResult:
    """Merge two rows that staff say are one person, and tell the worker. Refused where something stands in the way."""
    obstacle = await find_obstacle(context.store, pair)
    if obstacle is not None:
        return refused(f"linking-mistake-{obstacle}")
    await merge_workers(context, pair, by, actor=context.actor)
    await replan(context.store, [pair.on_roster.id], context.facts, context.now)
    await context.store.outbox.put(say("identity-linked", worker_id=pair.on_roster.id), context.now)
    return DONE


async def find_obstacle(store: Store, pair: MergePair) -> MergeConflict | None:
    """Return what stands in the way of a merge, if anything."""
    arrived, on_roster = pair.arrived, pair.on_roster
    if arrived.on_roster:
        return MergeConflict.LINKED_BEFORE
    if arrived.chat_id is None:
        return MergeConflict.GONE
    if on_roster.chat_id is not None:
        return MergeConflict.OTHER_CHAT
    if await store.job_changes.open_one(arrived.id) and await store.job_changes.open_one(on_roster.id):
        return MergeConflict.TWO_JOB_CHANGES
    return None


async def merge_workers(context: ActionContext, pair: MergePair, by: IdentifiedBy, *, actor: Actor) -> None:
    """Everything of who arrived becomes the roster worker's, the chat too; there must be no obstacle.

    `by` tells how it is known that they are one person.

    Dates come together as well: replan the worker afterwards.
    """
    arrived, on_roster = pair.arrived, pair.on_roster
    await drop_tasks(context.store, arrived.id, [TaskKind.ARRIVED, TaskKind.IDENTITY], context.now)
    await context.store.identity_checks.end(arrived.id)
    await context.store.merge.move(arrived.id, on_roster.id)
    await context.store.outbox.move(arrived.id, on_roster.id, context.now)
    await context.store.workers.move_chat(on_roster.id, arrived)
    await context.store.workers.identify(on_roster.id, by)
    if on_roster.forgotten_at is not None:
        await context.store.workers.remember(on_roster.id)
    details = {"arrived": arrived.id, "by": by.value}
    await context.record(AuditAction.WORKER_LINKED, actor=actor, subject=f"worker:{on_roster.id}", details=details)
    for consultation in await context.store.consultations.list_open(on_roster.id):
        if consultation.is_in_group:
            await context.store.outbox.put(EditCard(consultation_id=consultation.id), context.now)
