"""New consultations over the limit: their words go into the newest one that is open."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.limits import refused_until
from bot.domain.facts.rate_limits import LimitedAct
from bot.domain.outbox import say
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.workers.worker import Worker


async def opened_instead(context: ActionContext, worker: Worker, readers: Readers) -> Consultation | None:
    """Return the consultation that takes the place of a new one for these readers; None where a new one is opened.

    What the group does not read is under no limit; and where nothing is open, words open something. The worker reads
    where they are.
    """
    if readers is not Readers.GROUP:
        return None
    if await refused_until(context, LimitedAct.CONSULTATIONS, f"worker:{worker.id}") is None:
        return None
    open_ones = [each for each in await context.store.consultations.list_open(worker.id) if each.is_in_group]
    if not open_ones:
        return None
    newest = max(open_ones, key=lambda each: each.id)
    told = say("consultation-joined", {"number": str(newest.id)}, worker_id=worker.id)
    await context.store.outbox.put(replace(told, cause=f"consultation:{newest.id}"), context.now)
    return newest
