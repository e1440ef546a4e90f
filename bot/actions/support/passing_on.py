"""What is carried to staff besides a worker's own words, and how a whole matter is carried to them once more."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from bot.actions.context import ActionContext
from bot.actions.support.limits.gathering import pass_on_gathered, wait_no_more
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.outbox import SayText
from bot.domain.outbox.carried import about, before_change, carried, lines_above, noted
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Author, Message
from bot.storage.store import Store


async def pass_on_said(context: ActionContext, consultation: Consultation, message: SayText) -> None:
    """Give staff what the worker said with a button; it is kept, for whoever reads the matter later."""
    await pass_on_gathered(context, consultation)
    kept = await context.store.messages.add_by_button(consultation.id, message.key, message.args, context.now)
    await pass_to_staff(context.store, consultation, about(kept, message), context.now)


async def note_said(context: ActionContext, consultation: Consultation, message: SayText) -> None:
    """Keep a line about what staff have just got; the group reads it, others hear of the matter no second time."""
    if consultation.is_in_group:
        await pass_on_said(context, consultation, message)
        return
    await context.store.messages.add_by_button(consultation.id, message.key, message.args, context.now)


async def tell_whose(context: ActionContext, consultation: Consultation, message: Message) -> None:
    """Say above a copy what it does not show, once for a whole album."""
    if not consultation.is_in_group:
        return
    for line in lines_above(message):
        once = message.album and f"{line.key}:{consultation.id}:{message.album}"
        await context.store.outbox.put(replace(line, idempotency_key=once), context.now)


async def tell_before(context: ActionContext, consultation: Consultation, first: Message) -> None:
    """Say above what the worker changed a message into what it said before, where both stand before the same eyes."""
    if not consultation.is_in_group or first.consultation_id != consultation.id:
        return
    for line in before_change(first):
        await context.store.outbox.put(line, context.now)


async def carry_all(context: ActionContext, consultation: Consultation) -> None:
    """Let everything that the worker said, and has not taken back, follow into the group."""
    await wait_no_more(context, consultation)
    said = await context.store.messages.of_consultation(consultation.id)
    theirs = [each for each in said if each.author is Author.WORKER]
    for _album, parts in groupby(theirs, lambda each: each.album or each.id):
        shown = list(parts)
        for message in (*carried(shown), *await notes_on(context.store, shown)):
            await context.store.outbox.put(message, context.now)


async def notes_on(store: Store, said: Sequence[Message]) -> Sequence[SayText]:
    """Return what is said below words of which somebody has noted what they mean."""
    lines: list[SayText] = []
    for each in said:
        lines += noted(each, None if each.note_by is None else await store.staff.name_of(each.note_by))
    return lines
