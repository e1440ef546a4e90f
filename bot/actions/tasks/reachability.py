"""Reachability: who cannot be reached, or does not react, becomes a task; who comes back hears what was missed."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions.tasks.tasks import drop_tasks, open_task, who_is
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import tell_staff
from bot.domain.outbox.follow_ups import say_again
from bot.domain.tasks import NEEDS_EMPLOYER, TaskKind
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

SILENT_AFTER = timedelta(days=14)

_AT_A_TIME = 200


async def lose_worker(store: Store, worker_id: int, now: datetime) -> None:
    """The worker blocked the bot, or has no chat with it: staff call, once.

    Who asked to be forgotten, or never agreed and is not on the roster, is looked for by nobody.
    """
    worker = await store.workers.get(worker_id)
    if worker.forgotten_at is not None or not (worker.on_roster or worker.has_consented):
        return
    if not await store.reachability.lose(worker_id, now):
        return
    await store.audit_log.record(AuditAction.WORKER_UNREACHABLE, actor=_who(worker), subject=str(_who(worker)), at=now)
    await open_task(store, TaskKind.CALL, worker_id, now)


async def see_worker(store: Store, worker: Worker, now: datetime) -> None:
    """The worker does something in the chat: once a day that is kept, and who was looked for is found."""
    today = tokyo_day(now)
    if not worker.has_consented or (worker.last_seen_on == today and worker.unreachable_at is None):
        return
    await store.reachability.see(worker.id, today)
    was_looked_for = await drop_tasks(store, worker.id, NEEDS_EMPLOYER, now)
    if not was_looked_for and worker.unreachable_at is None:
        return
    await store.audit_log.record(AuditAction.WORKER_RETURNED, actor=_who(worker), subject=str(_who(worker)), at=now)
    returned = replace(tell_staff("task-returned", await who_is(store, worker.id)), cause=str(_who(worker)))
    await store.outbox.put(for_digest(returned), now)
    await _say_again(store, worker, now)


async def look_for_silent(store: Store, now: datetime) -> None:
    """Staff look after who got a reminder fourteen days ago, has not answered it and has not been seen since."""
    after = 0
    while some := await store.reachability.reminded(now - SILENT_AFTER, after, _AT_A_TIME):
        after = some[-1].worker_id
        for each in some:
            if each.is_silent:
                await open_task(store, TaskKind.SILENT, each.worker_id, now)


async def _say_again(store: Store, worker: Worker, now: datetime) -> None:
    """Say what is still due and could not be said, and what staff wrote meanwhile."""
    for row_id, message in await store.outbox_history.missed(worker.id, worker.unreachable_at):
        await store.outbox.put(say_again(message, row_id), now)


def _who(worker: Worker) -> Actor:
    return Actor.worker(worker.id)
