"""Arranging interviews: staff offer times, the worker picks one, either side changes it, and the other is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.interviews.candidates import candidates
from bot.actions.result import DONE, ActionResult, refused
from bot.actions.tasks.tasks import drop_tasks, note_task, open_task, who_is
from bot.domain import callbacks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import TOKYO, add_days, tokyo_day
from bot.domain.interviews import Interview, InterviewState, Method
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, MessageClass, OutboxMessage, say, tell_staff
from bot.domain.quiet_hours import hours_of, release_at
from bot.domain.tasks import TaskKind
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# The morning of the day before is never longer ago than this.
_LOOK_AHEAD = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Offer:
    """The times that are offered, and how and where to meet."""

    method: Method
    place: str
    starts: tuple[datetime, ...]


async def offer_times(context: ActionContext, workers: Sequence[Worker], offer: Offer) -> int:
    """Ask every worker in whose way nothing stands to choose a time; returns how many were asked."""
    await context.store.workers.lock([worker.id for worker in workers])
    asked = [each.worker for each in await candidates(context, workers) if each.reason is None]
    if not asked:
        return 0
    offer_id = await context.store.interviews.offer(context.staff_id, offer.starts, context.now)
    for worker in asked:
        await _call_off_worn_out(context, worker)
        interview = await context.store.interviews.invite(worker.id, offer_id, offer.method, offer.place, context.now)
        await drop_tasks(context.store, worker.id, {TaskKind.ARRANGE}, context.now)
        await _tell_worker(context, "interview-offered", interview, "interview-choose")
        await _record(context, AuditAction.INTERVIEW_OFFERED, interview, actor=context.actor)
    return len(asked)


async def ask_for_times(context: ActionContext, interview: Interview) -> None:
    """Let staff have it to do to offer other times: the worker says that none is free."""
    await open_task(context.store, TaskKind.ARRANGE, interview.worker_id, context.now)


async def pick_time(context: ActionContext, interview: Interview, slot_id: int) -> ActionResult:
    """The worker takes a time, in place of the one before; refused when somebody else was faster or it has begun."""
    slots = {slot.id: slot for slot in await context.store.interviews.slots_for(interview.id)}
    if slot_id not in slots or slots[slot_id].starts_at <= context.now:
        return refused("interview-mistake-taken")
    if not await context.store.interviews.pick(interview.id, slot_id):
        return refused("interview-mistake-taken")
    await drop_tasks(context.store, interview.worker_id, {TaskKind.ARRANGE}, context.now)
    booked = await context.store.interviews.get(interview.id)
    await _tell_staff(context, "interview-staff-booked", booked)
    await _record(context, AuditAction.INTERVIEW_BOOKED, booked, actor=Actor.worker(booked.worker_id))
    return DONE


async def ask_for_other_time(context: ActionContext, interview: Interview) -> None:
    """Staff cannot keep the time: it is free, and the worker chooses again."""
    await context.store.interviews.free_slot(interview.id)
    await _tell_worker(context, "interview-choose-again", interview, "interview-choose")
    await _record(context, AuditAction.INTERVIEW_TIME_GIVEN_BACK, interview, actor=context.actor)


async def cancel_as_staff(context: ActionContext, interview: Interview) -> None:
    """Call it off for staff, and tell the worker, if the worker knows of it."""
    await context.store.interviews.cancel(interview.id)
    if interview.staff_id is None:  # staff began those that have one, without asking anybody
        await _tell_worker(context, "interview-called-off", interview, None)
    await _record(context, AuditAction.INTERVIEW_CANCELLED, interview, actor=context.actor)


async def cancel_as_worker(context: ActionContext, interview: Interview) -> None:
    """Call it off for the worker, and tell staff."""
    await context.store.interviews.cancel(interview.id)
    await note_task(context.store, TaskKind.ARRANGE, interview.worker_id, context.now)
    await _tell_staff(context, "interview-staff-called-off", interview)
    await _record(context, AuditAction.INTERVIEW_CANCELLED, interview, actor=Actor.worker(interview.worker_id))


async def cancel_as_forgotten(context: ActionContext, worker: Worker) -> None:
    """Cancel the interviews of a worker who is forgotten; staff are told by number, so that nobody waits for them."""
    for interview in await context.store.interviews.coming(worker.id):
        await context.store.interviews.cancel(interview.id)
        told = {**await who_is(context.store, worker.id), **arranged(interview)}
        message = tell_staff("interview-staff-forgotten", told)
        await context.store.outbox.put(for_digest(replace(message, cause=f"interview:{interview.id}")), context.now)
        await _record(context, AuditAction.INTERVIEW_CANCELLED, interview, actor=Actor.worker(worker.id))


async def agree_to_online(context: ActionContext, interview: Interview) -> None:
    """The worker agrees to meet online and to be recorded."""
    await context.store.interviews.set_consent(interview.id, context.now)
    await _record(context, AuditAction.INTERVIEW_CONSENTED, interview, actor=Actor.worker(interview.worker_id))


async def want_in_person(context: ActionContext, interview: Interview) -> None:
    """Record that the worker would rather meet in person: no consent counts any more, and staff are told."""
    await context.store.interviews.set_consent(interview.id, None)
    await note_task(context.store, TaskKind.ARRANGE, interview.worker_id, context.now)
    await _tell_staff(context, "interview-staff-in-person", interview)
    await _record(context, AuditAction.INTERVIEW_CONSENT_REFUSED, interview, actor=Actor.worker(interview.worker_id))


async def send_questions(store: Store, now: datetime) -> None:
    """Tell workers what they will be asked, the day before at their hour; each booked time once.

    Who looks again only later still tells them, as long as the interview has not begun.
    """
    for interview in await store.interviews.starting(now, now + _LOOK_AHEAD):
        if interview.starts_at is None or now < await _questions_at(store, interview.worker_id, interview.starts_at):
            continue
        message = _message("interview-before", interview, "interview-look")
        idempotency_key = f"interview:{interview.id}:{interview.starts_at.isoformat()}"
        await store.outbox.put(replace(message, idempotency_key=idempotency_key), now)


async def _call_off_worn_out(context: ActionContext, worker: Worker) -> None:
    """What was offered before has no time any more that could be chosen: the new offer stands in its place."""
    for interview in await context.store.interviews.coming(worker.id):
        if interview.state is InterviewState.OFFERED:
            await context.store.interviews.cancel(interview.id)
            await _record(context, AuditAction.INTERVIEW_CANCELLED, interview, actor=context.actor)


def arranged(interview: Interview) -> Mapping[str, Argument]:
    """Return when, how and where for the texts: the day, the hour in Japan, and the instant for the reader's clock."""
    where = {"method": interview.method.value, "place": interview.place or MISSING}
    return where | (moment(interview.starts_at) if interview.starts_at else {"on": MISSING, "time": MISSING, "unix": 0})


def moment(starts_at: datetime) -> dict[str, Argument]:
    """One instant, as the texts want it."""
    in_japan = starts_at.astimezone(TOKYO)
    unix = int(starts_at.timestamp())
    return {"on": in_japan.date().isoformat(), "time": in_japan.strftime("%H:%M"), "unix": unix}


async def _questions_at(store: Store, worker_id: int, starts_at: datetime) -> datetime:
    hours = hours_of(await store.profiles.of(worker_id))
    return release_at(add_days(tokyo_day(starts_at), -1), hours, TOKYO)


async def _tell_worker(context: ActionContext, key: str, interview: Interview, button: str | None) -> None:
    await context.store.outbox.put(_message(key, interview, button), context.now)


def _message(key: str, interview: Interview, button: str | None) -> OutboxMessage:
    buttons = ((Button(button, callback=callbacks.OPEN_INTERVIEW.data(interview.id)),),) if button else ()
    message = say(key, arranged(interview), worker_id=interview.worker_id, buttons=buttons)
    return replace(message, message_class=MessageClass.LEGAL, cause=f"interview:{interview.id}")


async def _tell_staff(context: ActionContext, key: str, interview: Interview) -> None:
    worker = await context.store.workers.get(interview.worker_id)
    message = tell_staff(key, {"roster_number": worker.number or MISSING, **arranged(interview)})
    await context.store.outbox.put(for_digest(replace(message, cause=f"interview:{interview.id}")), context.now)


async def _record(context: ActionContext, action: AuditAction, interview: Interview, *, actor: Actor) -> None:
    await context.record(action, actor=actor, subject=f"interview:{interview.id}")
