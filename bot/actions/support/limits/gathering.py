"""Words over the limit: they are kept at once, and staff get them together, in one message every few minutes.

🆘 and words with a sign of violence, harassment and the like are under no limit.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.alarms.standing import alarmed_matter
from bot.actions.support.matter_of_words import is_watched
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.facts.rate_limits import LimitedAct
from bot.domain.outbox import CopyMessages, GatheredWords, say
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.alarm import DANGER_DIALOGS
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import Message

GATHERED_EVERY = timedelta(minutes=2)
# Telegram copies so many messages in one call.
_COPIED_AT_ONCE = 100


async def gathers(context: ActionContext, consultation: Consultation, message: Message) -> bool:
    """Let a worker's words wait, where their writer is over the limit or earlier ones wait; False where they go now.

    What goes now goes behind what waited: staff read everything in its order.
    """
    is_over = await _is_over(context, consultation, message)
    due_at = await context.store.gathered_words.due_at(consultation.id)
    if not is_over and due_at is None:
        return False
    if await _is_exempt(context, consultation, message):
        await pass_on_gathered(context, consultation)
        return False
    due_at = due_at or context.now + GATHERED_EVERY
    await context.store.gathered_words.add(message.id, consultation.id, due_at)
    await _tell_once(context, consultation)
    return True


async def pass_on_gathered(context: ActionContext, consultation: Consultation) -> None:
    """Give staff what waits in a consultation."""
    await _give(context, consultation, await context.store.gathered_words.take(consultation.id))


async def wait_no_more(context: ActionContext, consultation: Consultation) -> None:
    """Let nothing wait in a consultation, because everything in it is carried to staff anyway."""
    await context.store.gathered_words.take(consultation.id)


async def _give(context: ActionContext, consultation: Consultation, message_ids: Sequence[int]) -> None:
    found = [await context.store.messages.find(message_id) for message_id in message_ids]
    kept = [each for each in found if each is not None and each.content != REMOVED]
    if not kept:
        return
    if not consultation.is_in_group:  # its readers read the words themselves, and hear once that there are more
        copies = CopyMessages((kept[0].id,), consultation_id=consultation.id)
        await pass_to_staff(context.store, consultation, copies, context.now)
        return
    words = GatheredWords(tuple(each.id for each in kept), consultation_id=consultation.id)
    await context.store.outbox.put(words, context.now)
    files = [each.id for each in kept if not each.is_text]
    for place in range(0, len(files), _COPIED_AT_ONCE):
        some = tuple(files[place : place + _COPIED_AT_ONCE])
        await context.store.outbox.put(CopyMessages(some, consultation_id=consultation.id), context.now)


async def _is_over(context: ActionContext, consultation: Consultation, message: Message) -> bool:
    acts = [LimitedAct.MESSAGES] if message.file_unique_id is None else [LimitedAct.MESSAGES, LimitedAct.UPLOADS]
    counted = [
        await context.store.rate_limits.count(_key(consultation, act), context.facts.limits[act], context.now)
        for act in acts
    ]
    return any(counted)


async def _is_exempt(context: ActionContext, consultation: Consultation, message: Message) -> bool:
    """Return whether it may be a cry: by its words, its matter, the screen where it was written, or an alarm."""
    if consultation.red_flag is not None or is_watched(context, [message]):
        return True
    worker = await context.store.workers.get(consultation.worker_id)
    if worker.chat_id is not None and await context.store.dialog_states.stands_in(worker.chat_id, *DANGER_DIALOGS):
        return True
    return await alarmed_matter(context, consultation.worker_id) is not None


async def _tell_once(context: ActionContext, consultation: Consultation) -> None:
    if await context.store.rate_limits.tell(_key(consultation, LimitedAct.MESSAGES), context.now):
        minutes = int(GATHERED_EVERY.total_seconds() // 60)
        told = say("consultation-gathered", {"minutes": minutes}, worker_id=consultation.worker_id)
        await context.store.outbox.put(replace(told, cause=f"consultation:{consultation.id}"), context.now)


def _key(consultation: Consultation, act: LimitedAct) -> str:
    return f"worker:{consultation.worker_id}:{act}"
