"""What a turn could not say of somebody's words goes to the outbox: no word is left without its receipt."""

import json
from dataclasses import replace
from datetime import datetime
from functools import partial
from secrets import token_hex

from bot.domain.outbox import OutboxMessage, SayText, SayWritten
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.overtaken import Place, instead_of, is_instead_of
from bot.domain.outbox.readers_buttons import readers_buttons
from bot.domain.outbox.written_forms import without_formatting
from bot.domain.received_update import ReceivedUpdate
from bot.domain.support.consultation import ADDED_KEYS
from bot.intake.addressee import Addressee, addressee_of
from bot.intake.answers import Call
from bot.intake.sent import Sent
from bot.storage.store import Store


async def say_later(store: Store, received: ReceivedUpdate, sent: Sent, now: datetime) -> None:
    """Say later what is owed, in plain words what was refused, and nothing any more that is out of date."""
    if not (sent.owed or sent.refused or sent.changed):
        return
    addressee = await addressee_of(store, received) if received.private_chat_id is not None else Addressee()
    if addressee is None:
        return
    for place in sent.changed:
        await _overtake(store, addressee, place, now)
    for call in sent.owed:
        if call.is_edit:
            await _overtake(store, addressee, call.place, now)
        message = await _in_words(store, addressee, call) if call.is_reaction else _as_written(call)
        if message is not None:
            key = f"{instead_of(call.place)}{token_hex(8)}" if call.is_edit else None
            told = replace(message, cause=call.about or _cause(received), idempotency_key=key)
            await store.outbox.put(addressee.address(told), now)
    for call in sent.refused:
        told = replace(without_formatting(_as_written(call)), cause=call.about or _cause(received))
        await store.outbox.put(addressee.address(told), now)


async def _overtake(store: Store, addressee: Addressee, place: Place, now: datetime) -> None:
    worker_id = None if addressee.worker is None else addressee.worker.id
    await store.outbox.overtake(worker_id, partial(is_instead_of, place), now)


def _cause(received: ReceivedUpdate) -> str:
    return f"update:{received.update_id}"


def _as_written(call: Call) -> SayWritten:
    below = json.loads(call.data.get("reply_parameters", "{}")).get("message_id")
    written = SayWritten(call.data["text"], call.data.get("reply_markup"), below)
    if not call.tells_group:
        return written
    return replace(
        written,
        instead_of=int(call.data["message_id"]),
        group_id=int(call.data["chat_id"]),
        consultation_id=id_in(call.about, "consultation"),
    )


async def _in_words(store: Store, addressee: Addressee, call: Call) -> OutboxMessage | None:
    """Write who has the words; None where they are gone meanwhile, or are no worker's."""
    message_id, worker = int(call.data["message_id"]), addressee.worker
    words = None if worker is None else await store.messages.by_worker_message_id(worker.id, message_id)
    if words is None:
        return None
    consultation = await store.consultations.get(words.consultation_id)
    texts = {"number": str(consultation.id)}
    buttons = readers_buttons(consultation, words.id)
    return SayText(ADDED_KEYS[consultation.readers], texts, buttons, reply_to=message_id)
