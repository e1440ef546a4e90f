"""Whom a bug met in the minute after its card: staff hear of all of them in one, so that nobody's words end unheard."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.domain.facts.rate_limits import BUG_CARDS
from bot.domain.outbox import SayText
from bot.domain.outbox.bug_cards import gathered_bugs, gathers_bugs


async def tell_of_more_bugs(context: ActionContext) -> None:
    """Say of each kind what has waited, where a minute has passed since its last card."""
    kinds: dict[str, list[tuple[int, SayText]]] = {}
    for row_id, card in await context.store.digests.waiting():
        if isinstance(card, SayText) and gathers_bugs(card):
            kinds.setdefault(card.cause or card.key, []).append((row_id, card))
    for kind, cards in kinds.items():
        if await context.store.rate_limits.attempt(kind, BUG_CARDS, context.now) is None:
            await _gather(context, cards)


async def _gather(context: ActionContext, cards: Sequence[tuple[int, SayText]]) -> None:
    await context.store.outbox.put(gathered_bugs([card for _, card in cards]), context.now)
    await context.store.digests.skip([row_id for row_id, _ in cards], "gathered", context.now)
