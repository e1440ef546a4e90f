"""What a member of staff does with a task: claims it, writes a note, says what became of it, and takes that back."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.tasks.tasks import end_tasks, record_task
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_days, tokyo_day
from bot.domain.reminders.obligation import EndedAs
from bot.domain.tasks import TRY_AGAIN_AFTER_DAYS, StaffTask, TaskKind, TaskOutcome


async def claim_task(context: ActionContext, task: StaffTask) -> ActionResult:
    """Take it over; already done where it has ended or is one's own."""
    if task.done_at is not None or task.assignee_id == context.staff_id:
        return ALREADY_DONE
    await context.store.tasks.claim(task.id, context.staff_id)
    await _record(context, AuditAction.TASK_CLAIMED, task)
    return DONE


async def give_back_task(context: ActionContext, task: StaffTask) -> ActionResult:
    """Let it be everybody's again; already done where it has ended or is not one's own."""
    if task.done_at is not None or task.assignee_id != context.staff_id:
        return ALREADY_DONE
    await context.store.tasks.claim(task.id, None)
    await _record(context, AuditAction.TASK_GIVEN_BACK, task)
    return DONE


async def note_on_task(context: ActionContext, task: StaffTask, note: str) -> None:
    """Keep a note on it, in place of the one before."""
    await context.store.tasks.set_note(task.id, note)
    await _record(context, AuditAction.TASK_NOTED, task)


async def finish_task(context: ActionContext, task: StaffTask, outcome: TaskOutcome = TaskOutcome.DONE) -> ActionResult:
    """Record what became of it. Who was not reached is to be tried again some days later."""
    if not await end_tasks(context, [task], outcome):
        return ALREADY_DONE
    if outcome is TaskOutcome.NOT_REACHED:
        await _try_again(context, task)
    elif task.kind is TaskKind.LATE_APPLICATION and task.obligation_id is not None:
        await context.store.obligations.end(task.obligation_id, EndedAs.ACKNOWLEDGED, context.now)
    return DONE


async def take_back_ending(context: ActionContext, task: StaffTask) -> ActionResult:
    """Let it be open again for who has just ended it; refused after ten seconds, and to everybody else."""
    if task.done_at is None:
        return ALREADY_DONE
    if not task.may_be_taken_back(context.now, context.staff_id):
        return refused("task-undo-late")
    await _drop_next_try(context, task)
    await context.store.tasks.reopen(task.id)
    if task.kind is TaskKind.LATE_APPLICATION and task.obligation_id is not None:
        await context.store.obligations.reopen(task.obligation_id, tokyo_day(context.now))
    await _record(context, AuditAction.TASK_REOPENED, replace(task, outcome=None))
    return DONE


async def _try_again(context: ActionContext, task: StaffTask) -> None:
    next_on = add_days(tokyo_day(context.now), TRY_AGAIN_AFTER_DAYS)
    again = await context.store.tasks.open(task.kind, task.worker_id, context.now, task.obligation_id, next_on)
    if again is not None:
        await _record(context, AuditAction.TASK_OPENED, again)


async def _drop_next_try(context: ActionContext, task: StaffTask) -> None:
    """End the try that the ending has put in the place of the task."""
    if task.outcome is not TaskOutcome.NOT_REACHED or task.worker_id is None:
        return
    wanted = (task.kind, task.obligation_id, task.done_at)
    open_ones = await context.store.tasks.list_open_of(task.worker_id)
    again = [each for each in open_ones if (each.kind, each.obligation_id, each.opened_at) == wanted]
    await end_tasks(context, again, TaskOutcome.NOT_NEEDED)


async def _record(context: ActionContext, action: AuditAction, task: StaffTask) -> None:
    await record_task(context.store, action, task, actor=context.actor, now=context.now)
