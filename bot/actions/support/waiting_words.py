"""Words that nobody asked for wait until the worker says what they are about; staff get them, whatever happens then.

A row with a time waits for each of them: a dialog can be left in many ways, and what it remembers goes with it.
"""

from collections.abc import Iterable
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.consultations import add_words, open_consultation
from bot.domain.outbox import say
from bot.domain.support.consultation import Consultation, ConsultationKind, IncomingMessage
from bot.domain.workers.worker import Worker

# From the newest words on: long enough to choose a button, short enough for who is in need.
_WAIT_FOR = timedelta(minutes=5)


async def let_wait(context: ActionContext, worker: Worker, words: Iterable[IncomingMessage]) -> None:
    """Keep words whose matter is not known yet; `let_leave` or `hold_back` says until when."""
    for each in words:
        await context.store.waiting_words.add(worker.id, each, context.now)


async def let_leave(context: ActionContext, worker: Worker) -> None:
    """What waits goes to staff soon, unless the worker says before what it is about."""
    await context.store.waiting_words.set_due(worker.id, context.now + _WAIT_FOR)


async def hold_back(context: ActionContext, worker: Worker) -> None:
    """What waits goes to nobody before the worker agrees that it is kept."""
    await context.store.waiting_words.set_due(worker.id, None)


async def correct_waiting(context: ActionContext, worker: Worker, words: IncomingMessage) -> None:
    """A changed message that waits is passed on as it was and as it is."""
    waiting = await context.store.waiting_words.of_worker(worker.id)
    versions = [each for each in waiting if each.telegram_id == words.telegram_id]
    if versions and versions[-1] != words:
        await let_wait(context, worker, [words])


async def pass_on_waiting(context: ActionContext, worker_id: int) -> None:
    """Give staff what has waited long enough, as what the worker did who acts here."""
    worker = await context.store.workers.get(worker_id)
    words = await context.store.waiting_words.take_due(worker.id, context.now)
    if not words:
        return  # the worker was quicker
    consultation = await _where_it_belongs(context, worker)
    for each in words:
        await add_words(context, consultation, each)
    key = "complaint-added" if consultation.is_for_admins_only else "consultation-passed-on"
    told = say(key, {"number": str(consultation.id)}, worker_id=worker.id)
    await context.store.outbox.put(told, context.now)


async def _where_it_belongs(context: ActionContext, worker: Worker) -> Consultation:
    """Return the complaint that is open, which fewest people read; else the one of no named kind, opened if need be."""
    open_ones = await context.store.consultations.list_open(worker.id)
    complaints = [each for each in open_ones if each.is_for_admins_only]
    others = [each for each in open_ones if each.kind is ConsultationKind.OTHER]
    found = next(iter(complaints or others), None)
    return found or await open_consultation(context, worker, ConsultationKind.OTHER, [])
