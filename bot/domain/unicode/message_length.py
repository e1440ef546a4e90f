"""The length of a text as Telegram counts it: in UTF-16 code units, of which an emoji takes two."""

from bot.domain.unicode import clusters

LONGEST_MESSAGE, LONGEST_CAPTION = 4096, 1024


def length(text: str) -> int:
    """Return how many units the text takes."""
    return len(_units(text)) // 2


def beginning(text: str, longest: int) -> str:
    """Return the text, or as many of the letters with which it begins as take no more units than that."""
    return clusters.beginning(text, len(_units(text)[: 2 * longest].decode("utf_16_le", "ignore")))


def _units(text: str) -> bytes:
    return text.encode("utf_16_le", "surrogatepass")
