"""Tasks: what a person on the staff has to do is told to the group, and marked as done there."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.actions.context import ActionContext
from bot.domain.audit_event import SHIEN, Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, tell_staff
from bot.domain.reminders.obligation import Obligation
from bot.domain.support.consultation import Consultation
from bot.domain.tasks import StaffTask, TaskKind, TaskOutcome, deadline_of
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.outdated import outdated_fields
from bot.domain.workers.profile import CONTRACT_ENDED_ON, Owner, Profile
from bot.storage.store import Store


async def open_task(
    store: Store, kind: TaskKind, worker_id: int | None, now: datetime, obligation_id: int | None = None
) -> None:
    """Give staff something to do about a worker, and tell of it; what is open already is not opened twice."""
    task = await note_task(store, kind, worker_id, now, obligation_id)
    if task is None:
        return
    await _tell_group(store, task, f"task-{kind}", await task_args(store, task), now)


async def tell_of_correction(store: Store, task: StaffTask, before_on: str, now: datetime) -> None:
    """Tell the group that the day which an open task is about is another one by now; the task stays one."""
    args = {**await task_args(store, task), "before_on": before_on}
    await _tell_group(store, task, f"task-{task.kind}-corrected", args, now)


async def _tell_group(store: Store, task: StaffTask, key: str, args: Mapping[str, Argument], now: datetime) -> None:
    await store.outbox.put(for_digest(replace(tell_staff(key, args), cause=f"task:{task.id}")), now)


async def note_task(
    store: Store, kind: TaskKind, worker_id: int | None, now: datetime, obligation_id: int | None = None
) -> StaffTask | None:
    """Put something to do into the list, by its deadline; None where it stands there already."""
    obligation = None if obligation_id is None else await store.obligations.find(obligation_id)
    deadline_on = deadline_of(kind, obligation.deadline_on if obligation else None, tokyo_day(now))
    task = await store.tasks.open(kind, worker_id, now, obligation_id, deadline_on)
    if task is not None:
        await record_task(store, AuditAction.TASK_OPENED, task, actor=SHIEN, now=now)
    return task


async def open_task_about(
    context: ActionContext, kind: TaskKind, matter: Consultation, deadline_on: date | None
) -> StaffTask | None:
    """Put something to do about a consultation into the list; None where it stands there already."""
    task = await context.store.tasks.open_about(kind, matter, context.now, deadline_on)
    if task is not None:
        await record_task(context.store, AuditAction.TASK_OPENED, task, actor=context.actor, now=context.now)
    return task


async def tell_group_of_task(context: ActionContext, task: StaffTask) -> None:
    """Let the next digest tell of a task about a consultation that the group sees."""
    args = await task_args(context.store, task)
    await _tell_group(context.store, task, f"task-{task.text_name}", args, context.now)


async def drop_tasks(store: Store, worker_id: int, kinds: Iterable[TaskKind], now: datetime) -> bool:
    """Close tasks that nobody has to do any more; False when nothing of these kinds was open."""
    over = [task for task in await store.tasks.list_open_of(worker_id) if task.kind in kinds]
    await _drop(store, over, Actor.worker(worker_id), now)
    return bool(over)


async def drop_tasks_about(
    store: Store, obligation: Obligation, now: datetime, kinds: Container[TaskKind] = frozenset(TaskKind)
) -> None:
    """Close tasks whose subject has ended: nobody has to ask the worker about it any more."""
    if obligation.worker_id is None:
        return
    open_ = await store.tasks.list_open_of(obligation.worker_id)
    over = [task for task in open_ if task.obligation_id == obligation.id and task.kind in kinds]
    await _drop(store, over, SHIEN, now)


async def drop_answered_tasks(store: Store, worker_id: int, profile: Profile, facts: Facts, now: datetime) -> None:
    """Close tasks to ask for a day that has been told since, by whomever."""
    for task in await store.tasks.list_open_of(worker_id):
        if task.kind is not TaskKind.NO_DAY or task.obligation_id is None:
            continue
        kind = facts.reminders.get((await store.obligations.get(task.obligation_id)).kind)
        if kind and any(each.field_id in kind.done_asks and each.at >= task.opened_at for each in profile.told):
            await _drop(store, [task], SHIEN, now)


async def drop_tasks_of(store: Store, kind: TaskKind, worker_ids: Iterable[int], now: datetime) -> None:
    """Close the tasks of that kind about these workers: they are over, whoever was to do them."""
    for worker_id in worker_ids:
        over = [task for task in await store.tasks.list_open_of(worker_id) if task.kind is kind]
        await _drop(store, over, SHIEN, now)


async def drop_tasks_in(store: Store, consultation_id: int, kind: TaskKind, now: datetime) -> None:
    """Close the tasks of that kind about a consultation: nobody has to do them any more."""
    await _drop(store, await store.tasks.list_open_about(kind, consultation_id), SHIEN, now)


async def end_tasks(
    context: ActionContext, tasks: Iterable[StaffTask], outcome: TaskOutcome = TaskOutcome.DONE
) -> Sequence[StaffTask]:
    """Note that the member of staff who acts has done them; returns those that nobody had ended before."""
    ended = [
        replace(task, outcome=outcome)
        for task in tasks
        if await context.store.tasks.finish(task.id, context.staff_id, context.now, outcome)
    ]
    for task in ended:
        await record_task(context.store, AuditAction.TASK_DONE, task, actor=context.actor, now=context.now)
    return ended


async def _drop(store: Store, tasks: Iterable[StaffTask], actor: Actor, now: datetime) -> None:
    for task in tasks:
        await store.tasks.finish(task.id, None, now)
        ended = replace(task, outcome=TaskOutcome.DONE)
        await record_task(store, AuditAction.TASK_DONE, ended, actor=actor, now=now)


async def task_args(store: Store, task: StaffTask) -> dict[str, Argument]:
    """The variables of its texts: numbers by which staff find the worker, never a name; what is owed, until when."""
    obligation = None if task.obligation_id is None else await store.obligations.find(task.obligation_id)
    deadline_on = obligation.deadline_on if obligation else None
    return {
        **await who_is(store, task.worker_id),
        "reminder": obligation.kind if obligation else MISSING,
        "deadline_on": deadline_on.isoformat() if deadline_on else MISSING,
        **await _told(store, task),
    }


async def _told(store: Store, task: StaffTask) -> dict[str, Argument]:
    """The day that the worker told, where the task is about that, and the one that staff know."""
    if task.worker_id is None:
        return {}
    if task.kind is TaskKind.IDENTITY:
        return await _opened_link(store, task.worker_id)
    if task.kind is TaskKind.CONTRACT_END:
        profile = await store.profiles.of(task.worker_id)
        return {"told_on": profile.value_by(CONTRACT_ENDED_ON, Owner.WORKER) or MISSING}
    if task.kind is TaskKind.PAST_DAY:
        return _disputed(await store.profiles.of(task.worker_id), task)
    return {}


async def _opened_link(store: Store, worker_id: int) -> dict[str, Argument]:
    """Whose link somebody opened, and how many chats have."""
    check = await store.identity_checks.of_worker(worker_id)
    if check is None:
        return {"count": 0}
    opened = await store.identity_checks.of_invitation(check.invitation_id)
    number = await store.identity_checks.number_of(worker_id)
    return {"count": len(opened), "roster_number": number or MISSING}


def _disputed(profile: Profile, task: StaffTask) -> dict[str, Argument]:
    part = next(iter(outdated_fields(profile, tokyo_day(task.opened_at))), None)
    if part is None:
        return {"part": MISSING, "own": MISSING, "theirs": MISSING}
    own, theirs = profile.value_by(part, Owner.WORKER), profile.value_by(part, Owner.STAFF)
    return {"part": part.value, "own": own or MISSING, "theirs": theirs or MISSING}


async def who_is(store: Store, worker_id: int | None) -> dict[str, Argument]:
    """A worker by the number on the roster, and by the one under which the records stay; "none" where there is none."""
    worker = None if worker_id is None else await store.workers.get(worker_id)
    return {
        "about": MISSING if worker is None else "worker",
        "roster_number": (worker.number if worker else None) or MISSING,
        "id": str(worker_id or MISSING),
    }


async def record_task(store: Store, action: AuditAction, task: StaffTask, *, actor: Actor, now: datetime) -> None:
    """Record what happened to a task; its note is nobody's but its readers'."""
    outcome = {} if task.outcome is None else {"outcome": task.outcome.value}
    details = {"kind": task.kind.value, **outcome}
    await store.audit_log.record(action, actor=actor, subject=f"task:{task.id}", at=now, details=details)
