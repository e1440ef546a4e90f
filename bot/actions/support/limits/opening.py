"""New consultations over the limit: their words go into one that is open, of the same kind where there is one."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.limits import refused_until
from bot.domain.facts.rate_limits import LimitedAct
from bot.domain.outbox import say
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.workers.worker import Worker


async def opened_instead(
    context: ActionContext, worker: Worker, readers: Readers, kind: ConsultationKind = ConsultationKind.OTHER
) -> Consultation | None:
    """Return the consultation that takes the place of a new one for these readers; None where a new one is opened.

    It is the newest of that kind that the group reads, or else of any.

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
    closest = max(open_ones, key=lambda each: (each.kind is kind, each.id))
    told = say("consultation-joined", {"number": str(closest.id)}, worker_id=worker.id)
    await context.store.outbox.put(replace(told, cause=f"consultation:{closest.id}"), context.now)
    return closest
