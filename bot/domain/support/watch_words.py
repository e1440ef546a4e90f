"""Watch words: signs in a worker's words after which not everybody in the staff group may read them.

A line of the list is words in a row: `hit/hits me/us` is each of the first before each of the second, and `slap*` has
any ending. Words of Latin letters count whole; the marks of their letters may be missing, but may not be others. In
scripts that part no words, or put endings to them, a line is found anywhere, whatever spaces stand between. Where `^`
is its first word it is found at the beginning of a text alone, and where `$` is its last one at the end.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain

from bot.domain.text_search import ACCENTS, fold_for_search, fold_with_marks


class WatchedSign(StrEnum):
    """What words may be a sign of."""

    VIOLENCE = "violence"
    HARASSMENT = "harassment"
    PREGNANCY = "pregnancy"
    SELF_HARM = "self_harm"


Listed = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class WatchWords:
    """The words of each sign by language, and `harmless` ones, which are left out before anything is looked for."""

    signs: Mapping[WatchedSign, Listed]
    harmless: Listed


# Between what is left out and its neighbours: no part of any word.
_LEFT_OUT = " | "
_BEGINNING, _END = "^", "$"


def signs_in(text: str | None, watch_words: WatchWords) -> frozenset[WatchedSign]:
    """Return the signs whose words stand in a text, in whatever language."""
    if not text:
        return frozenset()
    harmless = _patterns(_lines(watch_words.harmless))
    parted = harmless.parted.sub(_LEFT_OUT, fold_with_marks(text))
    joined = harmless.joined.sub(_LEFT_OUT, parted.replace(" ", ""))
    found = {sign: _patterns(_lines(listed)) for sign, listed in watch_words.signs.items()}
    return frozenset(sign for sign, each in found.items() if each.parted.search(parted) or each.joined.search(joined))


@dataclass(frozen=True, slots=True)
class _Patterns:
    """`parted` looks for whole words of Latin letters, `joined` for the others where all spaces are gone."""

    parted: re.Pattern[str]
    joined: re.Pattern[str]


def _lines(listed: Listed) -> tuple[str, ...]:
    return tuple(chain(*listed.values()))


@cache
def _patterns(lines: tuple[str, ...]) -> _Patterns:
    latin = [line for line in lines if _is_latin(line)]
    whole = rf"(?<!\S)(?:{_any_of(' ', latin)})(?!\S)"
    return _Patterns(re.compile(whole), re.compile(_any_of("", [line for line in lines if not _is_latin(line)])))


def _any_of(gap: str, lines: list[str]) -> str:
    return "|".join(_row(gap, line.split()) for line in lines) or r"(?!)"


def _row(gap: str, words: list[str]) -> str:
    begins = _BEGINNING if words[0] == _BEGINNING else ""
    ends = _END if words[-1] == _END else ""
    told = words[len(begins) : len(words) - len(ends)]
    return begins + gap.join(f"(?:{'|'.join(map(_written, word.split('/')))})" for word in told) + ends


def _is_latin(line: str) -> bool:
    return fold_for_search(line).isascii()


def _written(word: str) -> str:
    stem = word.removesuffix("*")
    letters = "".join(f"{re.escape(sign)}{'?' if ord(sign) in ACCENTS else ''}" for sign in fold_with_marks(stem))
    return letters if stem == word else rf"{letters}\S*"
