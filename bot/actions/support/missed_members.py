"""A message that could not reach a member of staff: what it asked of them, others are asked."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.support.claiming import return_unheard
from bot.actions.support.languages.reading import ask_instead
from bot.actions.support.unheard import lose_member
from bot.domain.audit_event import SHIEN
from bot.domain.facts.known import KnownFacts
from bot.domain.outbox import OutboxMessage, SayText
from bot.domain.outbox.overtaken import HANDED_OVER, HANDED_OVER_RED, PLEASE_READ
from bot.storage.store import Store

# What becomes of what was asked of somebody who cannot be told.
_INSTEAD: Mapping[str, Callable[[ActionContext, SayText], Awaitable[None]]] = {
    HANDED_OVER: return_unheard,
    HANDED_OVER_RED: return_unheard,
    PLEASE_READ: ask_instead,
}


async def miss_member(known: KnownFacts, store: Store, message: OutboxMessage, now: datetime) -> None:
    """Note that a message could not reach a member of staff; what it asked of them, others are asked."""
    if message.staff_id is None:
        return
    context = ActionContext(store, known.current(), now, SHIEN)
    await lose_member(context, message.staff_id)
    if isinstance(message, SayText) and message.key in _INSTEAD:
        await _INSTEAD[message.key](context, message)
