"""Numbers as people write them: without what parts them, with the word for a matter before them, in groups of three."""

import re
from collections.abc import Iterable

from bot.domain.compatible_text import compatible
from bot.domain.text_search import fold_for_search, fold_name

# Stands for the number in a phrase such as "No. N"; of two, the last one.
_N = "N"
_BETWEEN_GROUPS = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")
# No number of ours is longer; Python refuses some thousand digits, and a database those beyond its own.
_MOST_DIGITS = 9
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


def without_groups(text: str) -> str:
    """Write 20,000 as 20000, which is how somebody looks for it, and the other way round."""
    return _BETWEEN_GROUPS.sub("", compatible(text))


def is_same_number(number: str, typed: str) -> bool:
    """Return whether a number of the roster was typed, by whatever its letters and digits are parted."""
    return _bare(number) == _bare(typed)


def number_in(typed: str, phrases: Iterable[str]) -> int | None:
    """Return the number that was typed, alone or as one of the phrases has it, and nothing besides; None for others."""
    bare = fold_name(typed)
    for phrase in (_N, *phrases):
        before, _, after = phrase.rpartition(_N)
        told = _between(bare, fold_name(before), fold_name(after))
        if told is not None and told.isdecimal() and len(told) <= _MOST_DIGITS:
            return int(told)
    return None


def _between(text: str, before: str, after: str) -> str | None:
    if not text.startswith(before) or not text.endswith(after) or len(text) < len(before) + len(after):
        return None
    return text[len(before) : len(text) - len(after)]


def _bare(number: str) -> str:
    return _LEADING_ZEROS.sub("", fold_for_search(number)).replace(" ", "") if number else ""
