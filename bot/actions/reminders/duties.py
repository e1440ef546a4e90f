"""Duties: what the organisation owes the authorities becomes due by itself, or because staff note that it happened."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.tasks.tasks import who_is
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, tell_staff
from bot.domain.reminders.duties import (
    AD_HOC_NOTICE,
    DUTIES,
    REGISTRATION_RENEWAL,
    Filing,
    FilingEntry,
    beside_record,
    duty,
    reconcile_support,
    yearly_duties,
)
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Calendar, EndedAs, Obligation
from bot.domain.tasks.digest import for_digest
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class FilableEvent:
    """An event that has to be reported, its day, and the worker or employer (ids) it is about, if one."""

    filing: Filing
    on: date
    worker_id: int | None = None
    employer_id: int | None = None


async def plan_duties(store: Store, facts: Facts, now: datetime) -> None:
    """Open what the calendar asks of the organisation; a registration that ends on another day now is another duty."""
    expires_on = facts.organisation.registration_expires_on
    for known in await store.obligations.list_open_of_kinds([REGISTRATION_RENEWAL]):
        if known.anchor_on != expires_on:
            await _end(store, known, EndedAs.SUPERSEDED, now)
    for due in yearly_duties(expires_on, _calendar(facts, now)):
        await store.obligations.open(due, now)


async def reconcile_job_change_support(store: Store, worker_ids: Sequence[int], facts: Facts, now: datetime) -> None:
    """Job-change support is owed from the end of a contract for the employer's reasons until a new one starts.

    What the worker asked for in a record of job-change support stays until staff close that.
    """
    contracts = await store.contracts.all_of_many(worker_ids)
    known = await store.obligations.of_many(list(contracts))
    for worker_id in contracts.keys() - await store.workers.forgotten_among(list(contracts)):
        owed = [each for each in known.get(worker_id, ()) if each.kind == JOB_CHANGE_SUPPORT]
        changes = reconcile_support(worker_id, contracts[worker_id], owed, _calendar(facts, now))
        if changes.is_any and await store.job_changes.open_one(worker_id) is not None:
            changes = beside_record(changes)
        for due in changes.opened:
            await store.obligations.open(due, now)
        for obligation, ended_as in changes.ended:
            await _end(store, obligation, ended_as, now)


async def report(context: ActionContext, happening: FilableEvent) -> ActionResult:
    """Record what has to be reported within fourteen days, and tell the staff group; refused when that is past."""
    due = duty(AD_HOC_NOTICE, happening.on, _calendar(context.facts, context.now), happening.worker_id)
    if due is None:
        return refused("duty-mistake-past")
    noted = FilingEntry(happening.filing, happening.employer_id)
    await context.store.obligations.note(due, noted.line, context.now)
    details = {"notice": happening.filing.value, "on": happening.on.isoformat(), "employer": happening.employer_id}
    subject = None if happening.worker_id is None else f"worker:{happening.worker_id}"
    await context.record(AuditAction.FILING_NOTED, subject=subject, details=details)
    told = {**await who_is(context.store, happening.worker_id), **await noted_args(context.store, noted)}
    deadline = due.deadline_on.isoformat() if due.deadline_on else None
    message = replace(tell_staff("duty-noted", {**told, "deadline_on": deadline}), cause=subject)
    await context.store.outbox.put(for_digest(message), context.now)
    return DONE


async def noted_args(store: Store, noted: FilingEntry) -> dict[str, Argument]:
    """Return what has to be reported, and the name of the employer it is about, "none" where it is about none."""
    employer = None if noted.employer_id is None else await store.employers.find(noted.employer_id)
    return {"notice": noted.filing.value, "employer": employer.name if employer else MISSING}


async def finish_duty(context: ActionContext, obligation: Obligation) -> ActionResult:
    """Staff have done it; already done also when it is no duty of the organisation."""
    if obligation.kind not in DUTIES or obligation.done_at is not None:
        return ALREADY_DONE
    await _end(context.store, obligation, EndedAs.ACKNOWLEDGED, context.now)
    details = {"kind": obligation.kind}
    await context.record(AuditAction.DUTY_DONE, subject=f"obligation:{obligation.id}", details=details)
    return DONE


async def _end(store: Store, obligation: Obligation, ended_as: EndedAs, now: datetime) -> None:
    await store.obligations.end(obligation.id, ended_as, now)
    await store.outbox.skip(obligation.id, "superseded" if ended_as is EndedAs.SUPERSEDED else "done", now)


def _calendar(facts: Facts, now: datetime) -> Calendar:
    return Calendar(tokyo_day(now), facts.holidays)
