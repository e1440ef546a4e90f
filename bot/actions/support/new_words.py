"""Words of a worker are kept in their consultation, and passed on to staff."""

from dataclasses import replace
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.support.limits.gathering import gathers
from bot.actions.support.passing_on import tell_before, tell_whose
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.unicode_request import ask_for_unicode
from bot.domain.outbox import CopyMessages
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import IncomingMessage, Message

# Telegram sends the parts of an album as separate messages; they travel on together when they arrive within this time.
_ALBUM_GATHERS_FOR = timedelta(seconds=2)


async def keep_words(context: ActionContext, consultation: Consultation, words: IncomingMessage) -> Message:
    """Keep words in a consultation; whose letters no phone shows is asked to write them again."""
    message = await context.store.messages.add_from_worker(consultation.id, words, context.now)
    await ask_for_unicode(context, consultation, words.text)
    return message


async def pass_words_on(
    context: ActionContext, consultation: Consultation, words: IncomingMessage, before: Message | None = None
) -> None:
    """Keep words, and let staff have them: at once, with their album, or together with others of a flood."""
    message = await keep_words(context, consultation, words)
    if await gathers(context, consultation, message):
        return
    if before is not None:
        await tell_before(context, consultation, before)
    await tell_whose(context, consultation, message)
    copy = CopyMessages((message.id,), consultation_id=consultation.id)
    if words.album is None:
        await pass_to_staff(context.store, consultation, copy, context.now)
        return
    gathering = f"album:{consultation.id}:{words.album}"
    if not consultation.is_in_group:
        await pass_to_staff(context.store, consultation, replace(copy, idempotency_key=gathering), context.now)
        return
    if await context.store.outbox.add_copies(gathering, [message.id]):
        return
    first_part = replace(copy, due_at=context.now + _ALBUM_GATHERS_FOR, idempotency_key=gathering)
    if not await context.store.outbox.put(first_part, context.now):
        await context.store.outbox.put(copy, context.now)  # the album has left already; a late part follows alone
