"""What who took an alarm has done: it is asked at once, and stands among what is to be done until somebody says it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms.ringing import silence, tell_worker
from bot.actions.support.reports.asking import ask_again_after_outcome
from bot.actions.support.staff_routing import way_to
from bot.actions.tasks.tasks import end_tasks, open_task_about
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import Button, Buttons, EditCard, tell_member, tell_staff
from bot.domain.staff import Access, is_allowed
from bot.domain.support.alarm import ASKS_OUTCOME, TAKEN, Alarm, AlarmOutcome
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import may_read
from bot.domain.tasks import TaskKind


async def ask_outcome(context: ActionContext, alarm: Alarm, staff_id: int) -> None:
    """Ask who took an alarm what was done; it is to be said today, by whoever reads the matter as a manager."""
    matter = await context.store.consultations.get(alarm.consultation_id)
    today = tokyo_day(context.now)
    task = await open_task_about(context, TaskKind.ALARM_OUTCOME, matter, today)
    if task is not None:
        await context.store.tasks.claim(task.id, staff_id)
    buttons = (*_choices(alarm), *await way_to(context, matter))
    asked = tell_member(ASKS_OUTCOME, {"number": str(matter.id)}, staff_id=staff_id, buttons=buttons)
    await context.store.outbox.put(replace(asked, cause=f"consultation:{matter.id}"), context.now)


async def note_outcome(
    context: ActionContext, alarm: Alarm, outcome: AlarmOutcome, words: str | None = None
) -> ActionResult:
    """Keep what was done, with `words` where none of the choices says it; they stand in the matter as a note.

    Who said it corrects it so. What somebody else has said stands: refused with that, and words are kept all the same.
    """
    matter = await context.store.consultations.get(alarm.consultation_id)
    member = await context.store.staff.find(context.staff_id)
    if not is_allowed(member, Access.MANAGER) or not may_read(member, matter):
        return refused("flag-only_managers")
    before = await context.store.alarms.get(alarm.id)
    is_new = await context.store.alarms.set_outcome(before, outcome, context.staff_id, context.now)
    is_changed = is_new or await context.store.alarms.change_outcome(before, outcome, context.staff_id)
    if words is not None:
        await context.store.messages.add_note(matter.id, words, context.staff_id, context.now)
    if is_changed or words is not None:
        details = {"from": before.outcome and before.outcome.value, "outcome": outcome.value}
        await context.record(AuditAction.ALARM_OUTCOME_NOTED, subject=f"consultation:{matter.id}", details=details)
        await _show(context, matter, words)
    if is_changed:
        await ask_again_after_outcome(context, matter)
    if is_new:
        await _end_given_back(context, matter, before, outcome)
        await _end_task(context, matter)
    if is_changed or (words is not None and before.outcome_by == context.staff_id):
        return DONE
    return ALREADY_DONE if before.outcome_by == context.staff_id else await _said_before(context, before, words)


async def _said_before(context: ActionContext, alarm: Alarm, words: str | None) -> ActionResult:
    if alarm.outcome is None:
        return refused("button-old")  # nobody took it
    name = await context.store.staff.label_of(alarm.outcome_by or 0)
    key = "alarm-what_done-before" if words is None else "alarm-what_done-beside"
    return refused(key, {"number": str(alarm.consultation_id), "name": name, "outcome": alarm.outcome.value})


async def unsaid_of(context: ActionContext, matter: Consultation) -> Alarm | None:
    """Return the newest alarm of the matter that somebody took, where nobody has said what was done."""
    alarm = await context.store.alarms.newest_taken_of(matter.id)
    return alarm if alarm is not None and alarm.lacks_outcome else None


async def _end_given_back(context: ActionContext, matter: Consultation, alarm: Alarm, outcome: AlarmOutcome) -> None:
    """End the alarm that rings only because nobody had said yet what was done of the one before."""
    newest = await context.store.alarms.newest_of(matter.id)
    if newest is None or newest.id == alarm.id or not newest.is_running:
        return
    subject = f"consultation:{matter.id}"
    raised_at = await context.store.audit_log.last_at(AuditAction.ALARM_RAISED, subject)
    written_at = await context.store.messages.last_from_worker_at(matter.id)
    if any(at is not None and at > alarm.raised_at for at in (raised_at, written_at)):
        return  # that is not what was done of
    if await context.store.alarms.end(newest.id, context.now, context.staff_id):
        await silence(context, newest)
        await context.store.alarms.set_outcome(newest, outcome, context.staff_id, context.now)
        await context.record(AuditAction.ALARM_TAKEN, subject=subject)
        await tell_worker(context, newest, matter, TAKEN)


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
    await end_tasks(context, await context.store.tasks.list_open_about(TaskKind.ALARM_OUTCOME, matter.id))


def _choices(alarm: Alarm) -> Buttons:
    rows: Sequence[Button] = [
        Button(f"alarm-outcome-{each}", callback=callbacks.SAY_OUTCOME.data(each, alarm.id)) for each in AlarmOutcome
    ]
    return tuple((each,) for each in rows)
