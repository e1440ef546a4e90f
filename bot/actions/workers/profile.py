"""A worker says something about themselves, takes it back, or asks staff to correct what staff say."""

from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.past_days import hand_over_past
from bot.actions.reminders.replan import replan
from bot.actions.reminders.taking_back import owe_again
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.consultations import add_summary, consultation_about
from bot.actions.tasks.tasks import drop_tasks, open_task, tell_of_correction
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.outbox import tell_staff
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.tasks import TaskKind
from bot.domain.workers.profile import CALLED, CONTRACT_ENDED_ON, FIELDS, DisputableDay, FieldKind, Owner, is_value
from bot.domain.workers.worker import Worker


async def tell(context: ActionContext, worker: Worker, field_id: str, value: str) -> None:
    """Keep what a worker said of a field of theirs; raises ValueError for what it cannot hold."""
    if FIELDS[field_id].owner is not Owner.WORKER or not is_value(field_id, value, tokyo_day(context.now)):
        raise ValueError(field_id)
    before = (await context.store.profiles.of(worker.id)).value_by(field_id, Owner.WORKER)
    await context.store.profiles.set_values(worker.id, Owner.WORKER, [(field_id, value)], context.now)
    await owe_again(context, worker, field_id)
    await replan(context.store, [worker.id], context.facts, context.now)
    if FIELDS[field_id].kind is FieldKind.DATE:
        await hand_over_past(context, worker, field_id)
    if field_id == CONTRACT_ENDED_ON:
        await _hand_over_contract_end(context, worker, before, value)
    await _record(context, worker, field_id)


async def decide_day(context: ActionContext, worker: Worker, field_id: DisputableDay, day: date) -> ActionResult:
    """Keep which of two days the worker says is right; already done where that is no question, or no answer to it."""
    profile = await context.store.profiles.of(worker.id)
    question = profile.question(field_id, tokyo_day(context.now))
    if question is None or day not in (question.own, question.theirs):
        return ALREADY_DONE
    await tell(context, worker, field_id, day.isoformat())
    return DONE


async def take_back(context: ActionContext, worker: Worker, field_id: str) -> None:
    """Keep no longer what the worker said about a field; what staff said stays."""
    before = (await context.store.profiles.of(worker.id)).value_by(field_id, Owner.WORKER)
    await context.store.profiles.withdraw(worker.id, Owner.WORKER, field_id)
    await owe_again(context, worker, field_id)
    await replan(context.store, [worker.id], context.facts, context.now)
    await hand_over_past(context, worker, field_id)
    if field_id == CONTRACT_ENDED_ON and before is not None:
        await _correct_contract_end(context, worker, before)
    await _record(context, worker, field_id)


async def set_preferred_name(context: ActionContext, worker: Worker, preferred_name: str | None) -> Worker:
    """Remember what the worker wants to be called; None: as everybody."""
    await context.store.workers.set_preferred_name(worker.id, preferred_name)
    await _record(context, worker, CALLED)
    return await context.store.workers.get(worker.id)


async def ask_to_correct(context: ActionContext, worker: Worker, part: str) -> Consultation:
    """Tell staff which part of what they keep the worker finds wrong, in the consultation about papers."""
    consultation = await consultation_about(context, worker, ConsultationKind.PROCEDURE)
    message = tell_staff("profile-correction", {"part": part}, consultation_id=consultation.id)
    await add_summary(context, consultation, message)
    return consultation


async def _hand_over_contract_end(context: ActionContext, worker: Worker, before: str | None, told: str) -> None:
    """Give staff the end of a contract that they do not know: they have to file it too, and may owe help."""
    contracts = await context.store.contracts.all_of(worker.id)
    if any(each.ended_on == date.fromisoformat(told) for each in contracts):
        await drop_tasks(context.store, worker.id, {TaskKind.CONTRACT_END}, context.now)
        return
    if before is not None and before != told:
        await _correct_contract_end(context, worker, before)
    await open_task(context.store, TaskKind.CONTRACT_END, worker.id, context.now)


async def _correct_contract_end(context: ActionContext, worker: Worker, before: str) -> None:
    """Tell staff who look after the end of a contract that its day is another one, or was taken back."""
    for task in await context.store.tasks.list_open_of(worker.id):
        if task.kind is TaskKind.CONTRACT_END:
            await tell_of_correction(context.store, task, before, context.now)


async def _record(context: ActionContext, worker: Worker, field_id: str) -> None:
    who = Actor.worker(worker.id)
    await context.record(AuditAction.PROFILE_CHANGED, actor=who, subject=str(who), details={"field": field_id})
