"""What a turn could not say of somebody's words goes to the outbox: no word is left without its receipt."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape, unescape

from bot.domain.outbox import OutboxMessage, SayText, SayWritten
from bot.domain.received_update import ReceivedUpdate
from bot.domain.support.consultation import ADDED_KEYS
from bot.domain.workers.worker import Worker
from bot.intake.answers import Call
from bot.intake.apologies import worker_of
from bot.storage.store import Store

_TAG = re.compile("<[^<>]*>")


async def say_later(store: Store, received: ReceivedUpdate, calls: Sequence[Call], now: datetime) -> None:
    """Put into the outbox what is owed to a worker: a receipt as it was written, a sentence instead of a reaction."""
    worker = await worker_of(store, received)
    if worker is None:
        return
    for call in calls:
        message = await _in_words(store, worker, call) if call.is_reaction else _as_written(worker, call)
        if message is not None:
            await store.outbox.put(replace(message, cause=f"update:{received.update_id}"), now)


async def say_plainly(store: Store, received: ReceivedUpdate, calls: Sequence[Call], now: datetime) -> None:
    """Put into the outbox what Telegram refused of somebody's receipts: the words alone, whatever it refused."""
    worker = await worker_of(store, received)
    if worker is None:
        return
    for call in calls:
        plain = escape(unescape(_TAG.sub("", call.data["text"])), quote=False)
        message = SayWritten(plain, worker_id=worker.id, cause=f"update:{received.update_id}")
        await store.outbox.put(message, now)


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
    return SayText(ADDED_KEYS[consultation.readers], texts, worker_id=worker.id, reply_to=message_id)
