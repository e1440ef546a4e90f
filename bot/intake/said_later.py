"""What a turn could not say of somebody's words goes to the outbox: no word is left without its receipt."""

import json
from dataclasses import replace
from datetime import datetime
from functools import partial
from secrets import token_hex

from bot.domain import callbacks
from bot.domain.outbox import Button, Buttons, OutboxMessage, SayText, SayWritten
from bot.domain.outbox.overtaken import instead_of, is_instead_of
from bot.domain.outbox.written_forms import without_formatting
from bot.domain.received_update import ReceivedUpdate
from bot.domain.support.consultation import ADDED_KEYS, Consultation, Readers
from bot.domain.workers.worker import Worker
from bot.intake.answers import Call
from bot.intake.apologies import worker_of
from bot.intake.sent import Sent
from bot.storage.store import Store


async def say_later(store: Store, received: ReceivedUpdate, sent: Sent, now: datetime) -> None:
    """Say later what is owed, in plain words what was refused, and nothing any more that is out of date."""
    worker = await worker_of(store, received) if sent.owed or sent.refused or sent.changed else None
    if worker is None:
        return
    for place in sent.changed:
        await store.outbox.overtake(worker.id, partial(is_instead_of, place), now)
    for call in sent.owed:
        if call.is_edit:
            await store.outbox.overtake(worker.id, partial(is_instead_of, call.place), now)
        message = await _in_words(store, worker, call) if call.is_reaction else _as_written(worker, call)
        if message is not None:
            key = f"{instead_of(call.place)}{token_hex(8)}" if call.is_edit else None
            told = replace(message, cause=call.about or _cause(received), idempotency_key=key)
            await store.outbox.put(told, now)
    for call in sent.refused:
        told = replace(without_formatting(_as_written(worker, call)), cause=call.about or _cause(received))
        await store.outbox.put(told, now)


def _cause(received: ReceivedUpdate) -> str:
    return f"update:{received.update_id}"


def _as_written(worker: Worker, call: Call) -> SayWritten:
    below = json.loads(call.data.get("reply_parameters", "{}")).get("message_id")
    return SayWritten(call.data["text"], call.data.get("reply_markup"), below, worker_id=worker.id)


async def _in_words(store: Store, worker: Worker, call: Call) -> OutboxMessage | None:
    """Write who has the words; None where they are gone meanwhile."""
    message_id = int(call.data["message_id"])
    words = await store.messages.by_worker_message_id(worker.id, message_id)
    if words is None:
        return None
    consultation = await store.consultations.get(words.consultation_id)
    texts = {"number": str(consultation.id)}
    return SayText(
        ADDED_KEYS[consultation.readers],
        texts,
        _buttons(consultation, words.id),
        worker_id=worker.id,
        reply_to=message_id,
    )


def _buttons(consultation: Consultation, message_id: int) -> Buttons:
    """Let the worker change who reads the words, as below a receipt."""
    match consultation.readers:
        case Readers.GROUP:
            return ((Button("receipt-restrict", callback=callbacks.RESTRICT_READERS.data(message_id)),),)
        case Readers.RESTRICTED:
            return ((Button("receipt-open", callback=callbacks.OPEN_TO_GROUP.data(message_id)),),)
        case Readers.ADMINS:
            return ()
