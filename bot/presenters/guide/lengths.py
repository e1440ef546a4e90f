"""How much fits on a phone's screen, in letters that are read without a tap."""

import re
from html import unescape
from typing import Final

from bot.domain.unicode.clusters import columns, letters
from bot.presenters.folded import folded
from bot.texts import SOURCE_LOCALE

# English is shorter, since its translations grow by a fifth.
_LONGEST_IN_ENGLISH: Final = 285
_LONGEST: Final = 350
# For the numbers of the screens beside a heading, and for what parts the paragraphs.
ROOM_BETWEEN: Final = 12
_FOLDED: Final = re.compile(folded(".*?"), re.DOTALL)
_TAGS: Final = re.compile("<[^>]+>")


def longest_screen(locale: str) -> int:
    """Return how many letters a screen may have in that language."""
    return _LONGEST_IN_ENGLISH if locale == SOURCE_LOCALE else _LONGEST


def visible_length(text: str) -> int:
    """Return how many letters of a Telegram HTML text somebody sees; what is folded does not count."""
    return letters(_seen(text))


def height_of(text: str) -> int:
    """Return the same where whole paragraphs fill a screen: a wide letter takes the room of two."""
    return columns(_seen(text))


def _seen(text: str) -> str:
    return unescape(_TAGS.sub("", _FOLDED.sub("", text)))
