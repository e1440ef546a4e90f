"""As long as nobody can be told who reads what waits, the group hears its number each day, and its worker that."""

from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.unheard import (
    is_nobody_left,
    note_number,
    tells_of_nobody_left,
    unheard_key,
    unheard_matters,
)
from bot.domain.audit_event import AuditAction
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.facts.outside_offices import outside_offices
from bot.domain.outbox import MessageClass, SayText, say
from bot.domain.outbox.readers_buttons import DANGER_BUTTONS
from bot.domain.quiet_hours import STAFF_HOURS, hours_of, release_at
from bot.domain.support.consultation import STILL_UNHEARD, UNHEARD_KEYS, Consultation, reads_in
from bot.domain.workers.languages import language_of
from bot.domain.workers.worker import Worker

# Who has read it later than that hears it the next day.
_NOT_WITHIN = timedelta(hours=12)
# That everybody is named who could read it is told daily for so long, and weekly from then on.
_DAILY_FOR, _WEEKLY = timedelta(days=3), timedelta(days=6, hours=12)


async def remind_of_unheard(context: ActionContext) -> None:
    """Tell both again, once a day, awake: the group while the office is open, the worker at the hour of their choice.

    Where everybody is named who could read it, the worker alone hears. The tick asks once a minute.
    """
    for matter in await unheard_matters(context.store):
        if not await is_nobody_left(context.store, matter):
            await _tell_group(context, matter)
        await _tell_worker(context, matter)


async def _tell_group(context: ActionContext, matter: Consultation) -> None:
    if not _is_group_awake(context) or await _was_told(context, matter, frozenset({unheard_key(matter)})):
        return
    if not await note_number(context.store, matter, context.now):
        await note_number(context.store, matter, context.now, ":again")


def _is_group_awake(context: ActionContext) -> bool:
    """Return whether the office is open; on a day on which it stays closed, whether it is the hour of reminders."""
    hours, holidays, here = context.facts.organisation.hours, context.facts.holidays, context.now.astimezone(TOKYO)
    if hours.opens_on(here.date(), holidays):
        return hours.is_open(context.now, holidays)
    return here >= release_at(here.date(), STAFF_HOURS, TOKYO) and not STAFF_HOURS.is_quiet(here.hour)


async def _tell_worker(context: ActionContext, matter: Consultation) -> None:
    worker = await context.store.workers.get(matter.worker_id)
    if worker.chat_id is None or worker.unreachable_at is not None or not await _is_awake(context, worker):
        return
    if await _was_told(context, matter, UNHEARD_KEYS, await _not_within(context, matter)):
        return
    if await context.store.consultations.is_seen(matter.id):
        return
    told = await _telling(context, matter, worker)
    once = f"{told.key}:{matter.id}:daily:{tokyo_day(context.now)}"
    told = replace(told, message_class=MessageClass.LEGAL, idempotency_key=once, cause=f"consultation:{matter.id}")
    await context.store.outbox.put(told, context.now)


async def _is_awake(context: ActionContext, worker: Worker) -> bool:
    here, hours = context.now.astimezone(TOKYO), hours_of(await context.store.profiles.of(worker.id))
    return here >= release_at(here.date(), hours, TOKYO) and not hours.is_quiet(here.hour)


async def _not_within(context: ActionContext, matter: Consultation) -> timedelta:
    """Return how long a worker is told nothing after the last time; who has named everybody soon knows it."""
    if not await is_nobody_left(context.store, matter):
        return _NOT_WITHIN
    named_at = await context.store.audit_log.last_at(AuditAction.COMPLAINT_NAMED, f"consultation:{matter.id}")
    is_known = named_at is not None and context.now - named_at > _DAILY_FOR
    return _WEEKLY if is_known else _NOT_WITHIN


async def _was_told(
    context: ActionContext, matter: Consultation, keys: frozenset[str], within: timedelta = _NOT_WITHIN
) -> bool:
    since = context.now - within
    return await context.store.outbox_history.tells_since(f"consultation:{matter.id}", keys, since)


async def _telling(context: ActionContext, matter: Consultation, worker: Worker) -> SayText:
    if await is_nobody_left(context.store, matter):
        return await tells_of_nobody_left(context.store, matter)
    offices = outside_offices(context.facts, matter.red_flag, language_of(reads_in(worker, matter)), context.now)
    texts = {"number": str(matter.id), "phone": context.facts.organisation.phone_to_call, **offices}
    return say(STILL_UNHEARD, texts, worker_id=worker.id, buttons=DANGER_BUTTONS)
