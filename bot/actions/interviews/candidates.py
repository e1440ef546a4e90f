"""Who may be offered times for an interview, and of everybody else the reason why not."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import dates_of
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.reminders.interview_candidates import Candidate, Known, candidate
from bot.domain.reminders.obligation import Calendar
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_KIND = "interview"


async def check_support(store: Store, worker: Worker) -> ActionResult:
    """Refused for Specified Skilled Workers (ii): the law asks for no support, and so for no interviews."""
    status = (await store.profiles.of(worker.id)).value("status")
    return refused("interview-mistake-ssw2") if status == "ssw2" else DONE


async def candidates(context: ActionContext, workers: Sequence[Worker]) -> list[Candidate]:
    """Return them in their order, each with the reason, if any, why nothing is offered."""
    store, ids = context.store, [worker.id for worker in workers]
    calendar = Calendar(tokyo_day(context.now), context.facts.holidays)
    dates = await dates_of(store, ids, calendar.today)
    owed = await store.obligations.of_many(ids)
    agreed = await store.interviews.agreed_among(ids, context.now)
    known = {each: Known(dates[each], owed.get(each, ()), agreed.get(each)) for each in ids}
    return [candidate(worker, known[worker.id], context.facts.reminders[_KIND], calendar) for worker in workers]


async def check_offer(context: ActionContext, workers: Sequence[Worker]) -> ActionResult:
    """Refused where nobody of them can be offered times; who is alone, for the reason."""
    every = await candidates(context, workers)
    if any(each.reason is None for each in every):
        return DONE
    if len(every) != 1:
        return refused("interview-mistake-nobody")
    (alone,) = every
    return refused(f"interview-mistake-{alone.reason}", {"on": MISSING if alone.on is None else alone.on.isoformat()})
