"""Watch words: signs in a worker's words after which not everybody in the staff group may read them.

A line of the list is words in a row: `hit/hits me/us` is each of the first before each of the second, and `slap*` has
any ending. Words of Latin letters count whole; the marks of their letters may be missing, but may not be others. In
scripts that part no words, or put endings to them, a line is found anywhere, whatever spaces stand between. Where `^`
is its first word it is found at the beginning of a text alone, and where `$` is its last one at the end. Where
`!my/his` stands, none of these may come next. The marks of `=dấu` may not be missing: without them it is another word.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TypeVar

from bot.domain.support.red_flag import RedFlag
from bot.domain.text_search import ACCENTS, drawn_in, fold_for_search, fold_with_marks


class WatchedSign(StrEnum):
    """What words may be a sign of."""

    VIOLENCE = "violence"
    HARASSMENT = "harassment"
    PREGNANCY = "pregnancy"
    SELF_HARM = "self_harm"


Listed = Mapping[str, tuple[str, ...]]
_BEGINNING, _END = "^", "$"
_Meant = TypeVar("_Meant", WatchedSign, RedFlag)


@dataclass(frozen=True, slots=True)
class WatchWords:
    """The words of each sign by language, and `harmless` ones, which are left out before anything is looked for.

    The words of `offers` restrict nothing: staff are offered that red flag, and decide.
    """

    signs: Mapping[WatchedSign, Listed]
    harmless: Listed
    offers: Mapping[RedFlag, Listed] = field(default_factory=dict)

    def with_cries(self, cries: Iterable[str]) -> "WatchWords":
        """Offer danger, too, where a text says no more than one of these calls for help."""
        lines = tuple(f"{_BEGINNING} {cry} {_END}" for cry in cries if fold_with_marks(cry))
        danger = {**self.offers.get(RedFlag.DANGER, {}), "cries": lines}
        return replace(self, offers={**self.offers, RedFlag.DANGER: danger})


# Between what is left out and its neighbours: no part of any word.
_LEFT_OUT = " | "
_NOT_NEXT, _WITH_MARKS = "!", "="
_WORD_ENDS = r"(?!\S)"


def signs_in(text: str | None, watch_words: WatchWords) -> frozenset[WatchedSign]:
    """Return the signs whose words stand in a text, in whatever language."""
    return _found_in(text, watch_words.signs, watch_words.harmless)


def flags_in(text: str | None, watch_words: WatchWords) -> frozenset[RedFlag]:
    """Return the red flags that words of a text offer to staff, and restrict nothing for."""
    return _found_in(text, watch_words.offers, watch_words.harmless)


def both_in(text: str, watch_words: WatchWords) -> tuple[frozenset[WatchedSign], frozenset[RedFlag]]:
    """Return the signs and the red flags of a text that is looked at for both."""
    folded = _folds(text, watch_words.harmless)
    return _found_by(folded, watch_words.signs), _found_by(folded, watch_words.offers)


def _found_in(text: str | None, listed_by: Mapping[_Meant, Listed], left_out: Listed) -> frozenset[_Meant]:
    return _found_by(_folds(text, left_out), listed_by) if text else frozenset()


def _folds(text: str, left_out: Listed) -> list[tuple[str, str]]:
    return [_fold(each, left_out) for each in drawn_in(text)]


def _fold(text: str, left_out: Listed) -> tuple[str, str]:
    harmless = _patterns(_lines(left_out))
    parted = harmless.parted.sub(_LEFT_OUT, fold_with_marks(text))
    return parted, harmless.joined.sub(_LEFT_OUT, parted.replace(" ", ""))


def _found_by(folds: list[tuple[str, str]], listed_by: Mapping[_Meant, Listed]) -> frozenset[_Meant]:
    patterns = {meant: _patterns(_lines(listed)) for meant, listed in listed_by.items()}
    return frozenset(
        meant
        for parted, joined in folds
        for meant, each in patterns.items()
        if each.parted.search(parted) or each.joined.search(joined)
    )


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
    whole = rf"(?<!\S)(?:{_any_of(' ', latin)}){_WORD_ENDS}"
    return _Patterns(re.compile(whole), re.compile(_any_of("", [line for line in lines if not _is_latin(line)])))


def _any_of(gap: str, lines: list[str]) -> str:
    return "|".join(_row(gap, line.split()) for line in lines) or r"(?!)"


def _row(gap: str, words: list[str]) -> str:
    begins = _BEGINNING if words[0] == _BEGINNING else ""
    ends = _END if words[-1] == _END else ""
    told = words[len(begins) : len(words) - len(ends)]
    return begins + "".join(_next(gap, word) for word in told).removeprefix(gap) + ends


def _next(gap: str, word: str) -> str:
    """Return what comes next: one of the words, or none of those behind `!`, whole where words are parted."""
    any_of = f"(?:{'|'.join(map(_written, word.removeprefix(_NOT_NEXT).split('/')))})"
    ends = _WORD_ENDS if gap else ""
    return f"(?!{gap}{any_of}{ends})" if word.startswith(_NOT_NEXT) else f"{gap}{any_of}"


def _is_latin(line: str) -> bool:
    return fold_for_search(line).isascii()


def _written(word: str) -> str:
    stem = word.removesuffix("*")
    missing = "" if word.startswith(_WITH_MARKS) else "?"
    letters = "".join(_sign(sign, missing) for sign in fold_with_marks(stem))
    return letters if stem == word else rf"{letters}\S*"


def _sign(sign: str, missing: str) -> str:
    """Return a mark that may be missing, or a letter; Latin ones are typed once too often: "myselff"."""
    if ord(sign) in ACCENTS:
        return f"{sign}{missing}"
    return f"{sign}+" if sign.isascii() and sign.isalpha() else re.escape(sign)
