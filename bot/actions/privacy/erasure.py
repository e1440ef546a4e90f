"""A worker's rights over what is kept and what is sent: to stop notices, or to be forgotten."""

from datetime import date, timedelta

from bot.actions.context import ActionContext
from bot.actions.interviews.scheduling import cancel_as_forgotten
from bot.actions.support.alarms.ringing import tell_of_forgotten
from bot.actions.support.consultations import end_what_waits
from bot.actions.support.matter_of_words import signs_of
from bot.actions.support.removed_cry import CRY_REMOVED
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.tasks.open_checks import end_of_leaver, end_over
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import add_days
from bot.domain.facts.red_flags import offered_flags
from bot.domain.outbox import CloseTopic, EditCard, tell_staff
from bot.domain.privacy.retention import Retention
from bot.domain.support.consultation import Consultation, ConsultationState, Urgency
from bot.domain.support.message import Author
from bot.domain.support.watch_words import WatchedSign, signs_in
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def forget(context: ActionContext, worker: Worker, retention: Retention, today: date) -> date | None:
    """Forget the chat at once; what the law makes us keep stays under a number, and consents as proof.

    Returns the last day on which anything is kept; None while no end of the worker's contract is known. Under a legal
    hold nothing is deleted before the hold ends, and that day may be later.
    """
    kept_until = await _kept_until(context.store, worker, retention, today)
    await _end_everything(context, worker)
    if not await context.store.legal_holds.stands(worker.id):
        await forget_details(context.store, worker.id)
    await _leave(context, worker)
    for consultation in await context.store.consultations.with_card(worker.id):
        await context.store.outbox.put(EditCard(consultation_id=consultation.id), context.now)
    details = {"kept_until": kept_until and kept_until.isoformat()}
    await context.record(AuditAction.FORGOTTEN, actor=_who(worker), subject=str(_who(worker)), details=details)
    return kept_until


async def has_alarm(store: Store, worker: Worker) -> bool:
    """Return whether an alarm of the worker's has not ended, or who took it has not said yet what was done."""
    open_ones = await store.consultations.list_open(worker.id)
    return any([await _is_alarmed(store, each) for each in open_ones])


async def forget_details(store: Store, worker_id: int) -> None:
    """Delete what is kept for the worker's own sake alone: the worker's values of the profile, and the checks."""
    await store.profiles.forget(worker_id, Owner.WORKER)
    await store.screenings.forget(worker_id)


async def _kept_until(store: Store, worker: Worker, retention: Retention, today: date) -> date | None:
    if not worker.on_roster:
        return add_days(today, retention.chat_days)
    contract = await store.contracts.present(worker.id)
    until = retention.records_until(None if contract is None else contract.ended_on)
    return until and max(until, today)


async def _end_everything(context: ActionContext, worker: Worker) -> None:
    for consultation in await context.store.consultations.list_open(worker.id):
        await _close(context, worker, consultation)
    await cancel_as_forgotten(context, worker)
    await context.store.waiting_words.forget(worker.id)
    await context.store.outbox.cancel(worker.id, context.now)
    await context.store.obligations.finish_all(worker.id, context.now)
    await context.store.consents.withdraw_all(worker.id, context.now)
    await context.store.invitations.revoke_open(worker.id, context.now)
    await end_of_leaver(context, worker.id)
    await end_over(context)


async def _close(context: ActionContext, worker: Worker, consultation: Consultation) -> None:
    await context.store.consultations.set_state(consultation.id, ConsultationState.CLOSED, context.now)
    danger = await _danger_in(context, consultation)
    if danger is not None:
        await tell_of_forgotten(context, consultation, danger)
    await end_what_waits(context, consultation)
    note = tell_staff("staff-forgotten", {"id": str(worker.id)}, consultation_id=consultation.id)
    await pass_to_staff(context.store, consultation, note, context.now)
    await pass_to_staff(context.store, consultation, CloseTopic(consultation_id=consultation.id), context.now)
    details = {"from": consultation.state.value, "to": ConsultationState.CLOSED.value}
    subject = f"consultation:{consultation.id}"
    await context.record(AuditAction.CONSULTATION_MOVED, actor=_who(worker), subject=subject, details=details)


async def _danger_in(context: ActionContext, consultation: Consultation) -> str | None:
    """Return with which text managers read that nobody reaches a worker any more who may be in danger."""
    if await _is_alarmed(context.store, consultation):
        return "alarm-forgotten"
    rules, signs = context.facts.red_flags, await _signs_in(context, consultation)
    is_red = any(rules[flag].urgency is Urgency.RED for flag in offered_flags(rules, signs))
    return "alarm-forgotten-cry" if is_red or await _has_removed_cry(context, consultation) else None


async def _signs_in(context: ActionContext, consultation: Consultation) -> frozenset[WatchedSign]:
    """Return the signs in what the worker wrote, also in words that staff took out of the chats, as far as kept."""
    said = await context.store.messages.of_consultation(consultation.id)
    signs = signs_of(context, [each for each in said if each.author is Author.WORKER])
    hidden = await context.store.evidence.of_consultation(consultation.id)
    texts = [words.text for each in hidden for words in each.words]
    return signs.union(*(signs_in(text, context.facts.watch_words) for text in texts))


async def _has_removed_cry(context: ActionContext, consultation: Consultation) -> bool:
    """Return whether its readers heard of a cry that was deleted unread for what it held."""
    cause, before = f"consultation:{consultation.id}", consultation.opened_at - timedelta(seconds=1)
    return await context.store.outbox_history.tells_since(cause, {CRY_REMOVED}, before)


async def _is_alarmed(store: Store, consultation: Consultation) -> bool:
    alarm = await store.alarms.newest_of(consultation.id)
    return alarm is not None and (alarm.is_running or alarm.lacks_outcome)


async def _leave(context: ActionContext, worker: Worker) -> None:
    if worker.chat_id is not None:
        await context.store.forget_chat(worker.chat_id)
    await context.store.workers.forget_chat(worker)
    await context.store.workers.withhold_name(worker, context.now)


def _who(worker: Worker) -> Actor:
    return Actor.worker(worker.id)
