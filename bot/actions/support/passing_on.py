"""What is carried to staff besides a worker's own words, and how a whole matter is carried to them once more."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from bot.actions.context import ActionContext
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.outbox import CopyMessages, OutboxMessage, SayText, tell_staff
from bot.domain.support.consultation import BY_BUTTON, Author, Consultation, Message

_LONGEST_QUOTE = 300


async def pass_on_said(context: ActionContext, consultation: Consultation, message: SayText) -> None:
    """Give staff what the worker said with a button; it is kept, for whoever reads the matter later."""
    kept = await context.store.messages.add_by_button(consultation.id, message.key, message.args, context.now)
    await pass_to_staff(context.store, consultation, _about(kept, message), context.now)


async def tell_whose(context: ActionContext, consultation: Consultation, message: Message) -> None:
    """Say above a copy what it does not show, once for a whole album."""
    if not consultation.is_in_group:
        return
    for line in _lines_above(message):
        once = message.album and f"{line.key}:{consultation.id}:{message.album}"
        await context.store.outbox.put(replace(line, idempotency_key=once), context.now)


async def carry_all(context: ActionContext, consultation: Consultation) -> None:
    """Let everything that the worker said, and has not taken back, follow into the group."""
    said = await context.store.messages.of_consultation(consultation.id)
    theirs = [each for each in said if each.author is Author.WORKER]
    for _album, parts in groupby(theirs, lambda each: each.album or each.id):
        for message in _carried(list(parts)):
            await context.store.outbox.put(message, context.now)


def _carried(parts: Sequence[Message]) -> Sequence[OutboxMessage]:
    first = parts[0]
    if first.content == BY_BUTTON:
        said = tell_staff(first.said_key or "", first.said_args, consultation_id=first.consultation_id)
        return [_about(first, said)]
    copies = CopyMessages(tuple(each.id for each in parts), consultation_id=first.consultation_id)
    lines = {line.key: line for each in reversed(parts) for line in _lines_above(each)}
    return [*lines.values(), copies]


def _lines_above(message: Message) -> Sequence[SayText]:
    told = {"staff-forwarded": message.forwarded_from, "staff-quoted": message.quote and message.quote[:_LONGEST_QUOTE]}
    return [
        _about(message, tell_staff(key, {"text": text}, consultation_id=message.consultation_id))
        for key, text in told.items()
        if text
    ]


def _about(message: Message, line: SayText) -> SayText:
    """It goes with that message, where it is taken out of the group again."""
    return replace(line, cause=f"message:{message.id}")
