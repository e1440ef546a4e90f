"""Staff hear of what went wrong: at once of the first of its kind, and of others in that minute in the next card."""

from datetime import datetime

from bot.domain.facts.rate_limits import BUG_CARDS
from bot.domain.outbox import SayText
from bot.domain.outbox.bug_cards import for_next_card
from bot.storage.store import Store


async def tell_of_bug(store: Store, card: SayText, kind: str, now: datetime) -> None:
    """Put the card of a bug of that kind into the outbox."""
    is_first = await store.rate_limits.attempt(kind, BUG_CARDS, now) is None
    await store.outbox.put(card if is_first else for_next_card(card, kind, now), now)
