"""Taking in a roster by difference: nothing is deleted, an empty cell changes nothing, what a worker said stays."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from typing import TypeAlias, TypeVar

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.roster.same_people import RosterPeople, RowQuestion
from bot.actions.roster.take_in_employers import RosterEmployers
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.facts import Facts
from bot.domain.roster.changes import Change, EnrolledWorker, RowOutcome, difference, profile_values
from bot.domain.roster.columns import RosterEntry
from bot.domain.roster.employment import Terms
from bot.domain.roster.result import Doubtful, EmployerRead, RosterResult, RosterSource, RowRead, RowResult
from bot.domain.roster.rows import Line
from bot.domain.workers.profile import Owner, Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# Few enough for one query, and so many that a roster of 50,000 takes a hundred.
_AT_A_TIME = 500
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class _Plan:
    entry: RosterEntry
    known: EnrolledWorker | None
    change: Change


_Write: TypeAlias = Callable[[Sequence[_Plan]], Awaitable[None]]


async def preview_roster(store: Store, source: RosterSource) -> RosterResult:
    """Return what taking in these rows would do; nothing is written."""
    employers = RosterEmployers(await store.employers.all())
    return await _go_through(store, source, employers, _write_nothing)


async def take_in_roster(store: Store, source: RosterSource, facts: Facts, actor: Actor, now: datetime) -> RosterResult:
    """Take in these rows, those that are refused left out; what the reader raises on the way undoes nothing here."""
    context = ActionContext(store, facts, now, actor)
    result = await _take_in(context, source)
    await context.record(AuditAction.ROSTER_IMPORTED, details=_counts(result))
    return result


async def take_in_person(context: ActionContext, number: str, source: RosterSource) -> None:
    """Take in the only row, of somebody who has that number then; whose row it was is recorded too."""
    result = await _take_in(context, source)
    worker = await context.store.workers.by_number(number)
    subject = f"worker:{worker.id}" if worker else None
    await context.record(AuditAction.ROSTER_IMPORTED, subject=subject, details=_counts(result))


async def _take_in(context: ActionContext, source: RosterSource) -> RosterResult:
    employers = RosterEmployers(await context.store.employers.all())
    result = await _go_through(context.store, source, employers, partial(_write, context, employers))
    await employers.describe(context)
    return result


def _counts(result: RosterResult) -> dict[str, int]:
    counts = {outcome.value: result.count(outcome) for outcome in RowOutcome}
    return {**counts, "new_employers": result.new_employers}


async def _go_through(store: Store, source: RosterSource, employers: RosterEmployers, write: _Write) -> RosterResult:
    result = RosterResult(unknown_headings=source.unknown_headings, unread_sheets=source.unread_sheets)
    people = RosterPeople(store)
    while read := await asyncio.to_thread(_next, source.employers):
        _note_employers(result, employers, read)
    while rows := await asyncio.to_thread(_next, source.people):
        entries = [(line, entry) for line, entry in rows if isinstance(entry, RosterEntry)]
        known = await _known(store, source, [entry.number for _, entry in entries])
        asked = {} if source.doubtful is Doubtful.TAKE else await people.questions(entries, known)
        same = people.renumber(asked) if source.doubtful is Doubtful.SAME else {}
        plans = _plans(result, rows, known, asked, same)
        for plan in plans:
            if plan.change.contract and plan.change.contract.employer:
                employers.meet(plan.change.contract.employer)
        await write(plans)
    result.new_employers = employers.count_new()
    return result


def _next(rows: Iterator[_Item]) -> list[_Item]:
    # In a thread: unpacking and reading a sheet is work, and the bot goes on listening meanwhile.
    return list(islice(rows, _AT_A_TIME))


def _note_employers(result: RosterResult, employers: RosterEmployers, read: Sequence[EmployerRead]) -> None:
    for line, entry in read:
        outcome, columns, problems = employers.read(line, entry)
        if outcome is not RowOutcome.UNCHANGED:
            result.employers.append(RowResult(line, None, outcome, columns, problems=problems))


def _plans(
    result: RosterResult,
    rows: Sequence[RowRead],
    known: Mapping[str, EnrolledWorker],
    asked: Mapping[Line, RowQuestion],
    same: Mapping[Line, EnrolledWorker],
) -> list[_Plan]:
    """Return what to write for these rows; what becomes of each is noted in the result."""
    plans = []
    for line, entry in rows:
        if not isinstance(entry, RosterEntry):
            result.people.append(RowResult(line, None, RowOutcome.REFUSED, problems=entry))
        elif line in asked and line not in same:
            result.people.append(_asked(line, entry, asked[line]))
        else:
            plan = _plan(entry, same.get(line) or known.get(entry.number))
            _note(result, line, plan)
            if plan.change.columns:
                plans.append(plan)
    return plans


def _asked(line: Line, entry: RosterEntry, question: RowQuestion) -> RowResult:
    asked = RowResult(line, entry.number, RowOutcome.REFUSED, problems=(question.problem,), is_asked=True)
    return replace(asked, may_be_renumbered=question.same is not None)


def _plan(entry: RosterEntry, known: EnrolledWorker | None) -> _Plan:
    return _Plan(entry, known, difference(entry, known))


def _note(result: RosterResult, line: Line, plan: _Plan) -> None:
    entry, change = plan.entry, plan.change
    if change.outcome is RowOutcome.UNCHANGED:
        result.unchanged += 1
        if not change.otherwise and not entry.left_out:
            return
    problems = (change.problem,) if change.problem else ()
    left_out = (*entry.left_out, *change.left_out)
    row = RowResult(line, entry.number, change.outcome, change.columns, change.otherwise, problems, left_out)
    before = plan.known.worker.number if plan.known and "number" in change.columns else None
    result.people.append(replace(row, number_before=before))


async def _known(store: Store, source: RosterSource, numbers: Sequence[str]) -> Mapping[str, EnrolledWorker]:
    if source.worker_id is not None:
        worker = await store.workers.get(source.worker_id)
        return dict.fromkeys(numbers, await enrolled(store, worker))
    workers = await store.workers.by_numbers(numbers)
    ids = [worker.id for worker in workers]
    profiles = await store.profiles.of_many(ids)
    contracts = await store.contracts.present_of_many(ids)
    return {
        worker.number: EnrolledWorker(worker, profiles.get(worker.id, Profile()), contracts.get(worker.id))
        for worker in workers
        if worker.number is not None
    }


async def enrolled(store: Store, worker: Worker) -> EnrolledWorker:
    """Return what the roster knows of one of its people."""
    contract = await store.contracts.present(worker.id)
    return EnrolledWorker(worker, await store.profiles.of(worker.id), contract)


async def _write_nothing(_plans: Sequence[_Plan]) -> None:
    """A preview."""


async def _write(context: ActionContext, employers: RosterEmployers, plans: Sequence[_Plan]) -> None:
    store = context.store
    new = [(plan.entry.number, plan.entry.name_on_card) for plan in plans if plan.known is None]
    ids = dict(await store.workers.add_many_to_roster(new))
    ids |= {plan.entry.number: plan.known.worker.id for plan in plans if plan.known}
    for plan in plans:
        if plan.known and "number" in plan.change.columns:
            await store.workers.renumber(plan.known.worker.id, plan.entry.number)
            await context.record(AuditAction.WORKER_RENUMBERED, subject=f"worker:{plan.known.worker.id}")
        if plan.known and "name_on_card" in plan.change.columns:
            await store.workers.rename(plan.known.worker.id, plan.entry.name_on_card)
    await store.workers.expect_language(
        [
            (ids[plan.entry.number], plan.entry.language)
            for plan in plans
            if plan.entry.language and "language" in plan.change.columns
        ]
    )
    told = [
        (ids[plan.entry.number], field_id, value)
        for plan in plans
        for field_id, value in profile_values(plan.entry, plan.change.columns)
    ]
    await store.profiles.set_many(Owner.STAFF, told, context.now)
    await _write_contracts(store, employers, ids, plans)
    await replan(store, ids.values(), context.facts, context.now)


async def _write_contracts(
    store: Store, employers: RosterEmployers, ids: Mapping[str, int], plans: Sequence[_Plan]
) -> None:
    begun: list[tuple[int, int, Terms]] = []
    corrected: list[tuple[int, Terms]] = []
    for plan in plans:
        change, present = plan.change.contract, plan.known and plan.known.contract
        if change and change.employer:
            employer_id = await employers.id_of(store, change.employer)
            begun.append((ids[plan.entry.number], employer_id, change.terms))
        elif change and present:
            corrected.append((present.id, change.terms))
    await store.contracts.begin_many(begun)
    await store.contracts.set_terms(corrected)
