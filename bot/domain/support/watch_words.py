"""Watch words: signs in a worker's words after which not everybody in the staff group may read them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from itertools import chain

from bot.domain.text_search import fold_for_search


class WatchedSign(StrEnum):
    """What words may be a sign of."""

    VIOLENCE = "violence"
    HARASSMENT = "harassment"
    PREGNANCY = "pregnancy"
    SELF_HARM = "self_harm"


# The words of each language by its code.
WatchWords = Mapping[WatchedSign, Mapping[str, tuple[str, ...]]]


def signs_in(text: str | None, watch_words: WatchWords) -> frozenset[WatchedSign]:
    """Return the signs whose words stand in a text, in whatever language; whole words, where a script parts them."""
    plain = f" {fold_for_search(text or '')} "
    return frozenset(
        sign for sign, listed in watch_words.items() if any(_sought(word) in plain for word in chain(*listed.values()))
    )


@cache
def _sought(word: str) -> str:
    folded = fold_for_search(word)
    # Scripts other than Latin write words without spaces, or put endings to them.
    return f" {folded} " if folded.isascii() else folded
