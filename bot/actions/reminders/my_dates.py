"""A worker reads what comes, and takes it away as a calendar."""

from collections.abc import Container
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import dates_of
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.facts import Facts
from bot.domain.privacy.consent import Purpose
from bot.domain.quiet_hours import hours_of
from bot.domain.reminders.my_dates import MyDates, Reader, applied_late, appointments, coming_dates, without_renewal
from bot.domain.reminders.obligation import EndedAs
from bot.domain.reminders.rules import plans
from bot.domain.reminders.telling import Following, following_dates
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def gather_dates(store: Store, worker: Worker, facts: Facts, now: datetime) -> MyDates:
    """Everything that comes for a worker."""
    kinds = facts.reminders.values()
    dates = await dates_of(store, [worker.id], tokyo_day(now))
    hours = hours_of(await store.profiles.of(worker.id))
    known = await store.obligations.all_of(worker.id)
    late = applied_late(known, dates[worker.id])
    wanted = plans(dates[worker.id], kinds, facts.holidays)
    reader = Reader(hours, TOKYO, now)
    return MyDates(
        coming=coming_dates(known if late is None else without_renewal(known, late), wanted, kinds, reader),
        appointments=appointments(await store.interviews.coming(worker.id), reader),
        hours=hours,
        has_agreed=await store.consents.is_given(worker.id, Purpose.REMINDERS),
        applied_late=late,
    )


async def gather_following(
    store: Store, worker: Worker, parts: Container[str], facts: Facts, now: datetime
) -> Following:
    """The deadlines that follow from these fields of the worker's profile by now, and when we remind of them."""
    known, today = await gather_dates(store, worker, facts, now), tokyo_day(now)
    dates = (await dates_of(store, [worker.id], today))[worker.id]
    wanted = ((facts.reminders[plan.kind], plan) for plan in plans(dates, facts.reminders.values(), facts.holidays))
    ended = await store.obligations.all_of(worker.id)
    late = {each.obligation_id for each in known.coming if each.is_overdue}
    done = {
        (each.kind, each.anchor_on) for each in ended if each.ended_as is EndedAs.ACKNOWLEDGED and each.id not in late
    }
    return Following(following_dates(parts, wanted, known.coming, done, today), known.has_agreed)


async def export_dates(context: ActionContext, worker: Worker) -> MyDates:
    """The same, to be handed over as a file; that it was, is recorded."""
    who = Actor.worker(worker.id)
    await context.record(AuditAction.CALENDAR_EXPORTED, actor=who, subject=str(who))
    return await gather_dates(context.store, worker, context.facts, context.now)
