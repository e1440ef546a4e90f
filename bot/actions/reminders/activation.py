"""Activation of reminder kinds: a new database activates all; what comes later waits until somebody activates it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from bot.actions.reminders.replan import dates_of, replan
from bot.domain.audit_event import COMMAND_LINE, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import tell_staff
from bot.domain.reminders.activation_preview import ActivationPreview, foresee_one
from bot.domain.reminders.obligation import Calendar
from bot.domain.reminders.rules import ReminderKind
from bot.storage.database import Database
from bot.storage.store import Store

# So many workers are planned in one transaction: few enough that nobody waits for it.
AT_A_TIME = 500


async def begin_with_all(store: Store, facts: Facts, now: datetime) -> bool:
    """Activate every kind at the first start; later tell staff, once, of each that waits.

    Returns whether everybody is to be planned: at the first start, and when the rules have another edition since.
    """
    active = await store.reminder_kinds.active()
    if not active:
        await store.reminder_kinds.activate(facts.reminders, now)
        return True
    for kind in facts.reminders.keys() - active:
        waits = tell_staff("reminder_kinds-waiting", {"kind": kind, "command": f"shien reminders activate {kind}"})
        await store.outbox.put(replace(waits, idempotency_key=f"reminder_kind:{kind}"), now)
    return await store.reminder_kinds.are_behind()


async def activate_kind(store: Store, kind: ReminderKind, now: datetime) -> None:
    """From now on it is planned; who has its date already is planned by `plan_everybody`."""
    await store.reminder_kinds.activate([kind.id], now)
    await store.audit_log.record(
        AuditAction.REMINDERS_ACTIVATED, actor=COMMAND_LINE, subject=f"reminder:{kind.id}", at=now
    )


async def plan_batch(store: Store, after: int, facts: Facts, now: datetime) -> int:
    """Replan the first workers after that one; returns the last of them, or `after` when there are no more."""
    some = await store.workers.page(after, AT_A_TIME)
    await replan(store, some, facts, now)
    return some[-1] if some else after


async def plan_everybody(database: Database, facts: Facts, now: datetime) -> None:
    """Replan all workers, a batch in a transaction."""
    before, after = -1, 0
    while after != before:
        async with database.transaction() as store:
            before, after = after, await plan_batch(store, after, facts, now)
    async with database.transaction() as store:
        await store.reminder_kinds.note_edition()


async def preview_activation(
    database: Database, kind: ReminderKind, facts: Facts, now: datetime
) -> AsyncIterator[ActivationPreview]:
    """Return what activating a kind would say today, worker by worker; writes nothing."""
    after, calendar = 0, Calendar(tokyo_day(now), facts.holidays)
    while True:
        async with database.transaction() as store:
            some = await store.workers.page(after, AT_A_TIME)
            dates, known = await dates_of(store, some, calendar.today), await store.obligations.of_many(some)
        if not some:
            return
        after = some[-1]
        for worker_id in some:
            yield foresee_one(worker_id, dates[worker_id], kind, known.get(worker_id, ()), calendar)
