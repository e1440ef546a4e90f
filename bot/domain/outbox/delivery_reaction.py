"""How the bot reacts to what staff write."""

from enum import StrEnum


class DeliveryReaction(StrEnum):
    """Reactions on a staff member's message; Telegram permits these, and not the usual check mark."""

    DELIVERED = "👌"
    CORRECTED = "✍"
    FAILED = "👎"
    SEEN = "👀"
