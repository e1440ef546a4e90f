"""A cry that is deleted, for it holds what nobody may keep: managers hear that there was one, and not a word of it."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.support.alarms import alarm_for_cry
from bot.actions.support.consultations import move_consultation, open_consultation
from bot.actions.support.matter_of_words import closest, fitting
from bot.actions.support.staff_routing import readers_of
from bot.actions.support.unheard import note_words
from bot.domain import callbacks
from bot.domain.audit_event import Actor
from bot.domain.outbox import Button, tell_member
from bot.domain.privacy.prohibited_data import REMOVED, ProhibitedData
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers, after_worker_wrote
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker

# What tells its readers that there was one.
CRY_REMOVED = "restricted-cry_removed"


async def tell_of_removed_cry(
    context: ActionContext, worker: Worker, words: IncomingMessage, kind: ProhibitedData
) -> Consultation:
    """Note in a matter that the group does not read that a cry was deleted, and tell each of its readers now."""
    open_ones = await context.store.consultations.list_open(worker.id)
    matter = closest(await fitting(context, open_ones, is_watched=True))
    matter = matter or await open_consultation(context, worker, ConsultationKind.OTHER, [], Readers.RESTRICTED)
    # The worker's next words follow this one.
    await context.store.messages.add_from_worker(
        matter.id, IncomingMessage(words.telegram_id, REMOVED, None), context.now
    )
    actor = Actor.worker(worker.id)
    await move_consultation(context, matter, after_worker_wrote(matter.state), actor=actor)
    buttons = ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(matter.id)),),)
    texts = {"number": str(matter.id), "held": kind.value}
    for reader in await readers_of(context.store, matter):
        told = tell_member(CRY_REMOVED, texts, staff_id=reader.id, urgency=matter.urgency, buttons=buttons)
        await context.store.outbox.put(replace(told, cause=f"consultation:{matter.id}"), context.now)
    await note_words(context.store, matter, context.now)
    await alarm_for_cry(context, worker, matter)
    return matter
