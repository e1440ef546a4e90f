"""What who took an alarm has done: it is asked at once, and stands among what is to be done until somebody says it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.staff_routing import way_to
from bot.actions.tasks.tasks import record_task
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import Button, Buttons, EditCard, tell_member, tell_staff
from bot.domain.staff import Access, is_allowed
from bot.domain.support.alarm import Alarm, AlarmOutcome
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask, TaskKind, TaskOutcome


async def ask_outcome(context: ActionContext, alarm: Alarm, staff_id: int) -> None:
    """Ask who took an alarm what was done; it is to be said today, by whoever reads the matter as a manager."""
    matter = await context.store.consultations.get(alarm.consultation_id)
    today = tokyo_day(context.now)
    task = await context.store.tasks.open_about(TaskKind.ALARM_OUTCOME, matter, context.now, today)
    if task is not None:
        await context.store.tasks.claim(task.id, staff_id)
        await _record(context, AuditAction.TASK_OPENED, task)
    buttons = (*_choices(alarm), *await way_to(context, matter))
    asked = tell_member("alarm-what_done", {"number": str(matter.id)}, staff_id=staff_id, buttons=buttons)
    await context.store.outbox.put(replace(asked, cause=f"consultation:{matter.id}"), context.now)


async def note_outcome(
    context: ActionContext, alarm: Alarm, outcome: AlarmOutcome, words: str | None = None
) -> ActionResult:
    """Keep what was done, with `words` where none of the choices says it; they stand in the matter as a note."""
    matter = await context.store.consultations.get(alarm.consultation_id)
    member = await context.store.staff.find(context.staff_id)
    if not is_allowed(member, Access.MANAGER) or not may_read(member, matter):
        return refused("flag-only_managers")
    if not await context.store.alarms.set_outcome(alarm, outcome, context.staff_id, context.now):
        return ALREADY_DONE
    details = {"outcome": outcome.value}
    await context.record(AuditAction.ALARM_OUTCOME_NOTED, subject=f"consultation:{matter.id}", details=details)
    if words is not None:
        await context.store.messages.add_note(matter.id, words, context.staff_id, context.now)
    await _show(context, matter, words)
    await _end_task(context, matter)
    return DONE


async def unsaid_of(context: ActionContext, matter: Consultation) -> Alarm | None:
    """Return the matter's newest alarm, where somebody took it and nobody has said what was done."""
    alarm = await context.store.alarms.newest_of(matter.id)
    return alarm if alarm is not None and alarm.lacks_outcome else None


async def _show(context: ActionContext, matter: Consultation, words: str | None) -> None:
    if not matter.is_in_group:
        return
    if words is not None:
        noted = tell_staff("alarm-what_done-noted", {"text": words}, consultation_id=matter.id)
        await context.store.outbox.put(noted, context.now)
    await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)


async def _end_task(context: ActionContext, matter: Consultation) -> None:
    if await unsaid_of(context, matter) is not None:
        return  # what was done of an earlier alarm says nothing of the newest
    for task in await context.store.tasks.list_of_alarms(matter.id):
        await context.store.tasks.finish(task.id, context.staff_id, context.now)
        await _record(context, AuditAction.TASK_DONE, replace(task, outcome=TaskOutcome.DONE))


async def _record(context: ActionContext, action: AuditAction, task: StaffTask) -> None:
    await record_task(context.store, action, task, actor=context.actor, now=context.now)


def _choices(alarm: Alarm) -> Buttons:
    rows: Sequence[Button] = [
        Button(f"alarm-outcome-{each}", callback=callbacks.SAY_OUTCOME.data(each, alarm.id)) for each in AlarmOutcome
    ]
    return tuple((each,) for each in rows)
