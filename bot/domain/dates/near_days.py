"""Words for days near today: yesterday, 3 days ago; in digits, kanji and the words of a language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.dates.japanese import kanji_number
from bot.domain.text_search import fold_sounds

# What stands for a number in words, and a number as people write it: in digits or in Japanese.
_N, _NUMBER = "N", r"\d{1,3}|[一二三四五六七八九十]{1,3}"
# Chinese writes the two that counts with a sign of its own.
_COUNTING_TWO = str.maketrans("两兩", "二二")


@dataclass(frozen=True, slots=True)
class NearDays:
    """Words for days near today, folded: how many days from today each means, or each day that it counts."""

    words: Mapping[str, int]
    counted: tuple[tuple[re.Pattern[str], int], ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    def read(self, text: str) -> int | None:
        """Return how many days from today the text means; None where it is no such words."""
        folded = fold_sounds(text)
        if folded in self.words:
            return self.words[folded]
        counted = folded.translate(_COUNTING_TWO)
        founds = ((pattern.fullmatch(counted), days) for pattern, days in self.counted)
        return next((days * self._number(found[1]) for found, days in founds if found), None)

    def _number(self, written: str) -> int:
        named = self.numbers.get(written)
        return int(written if written.isdecimal() else kanji_number(written)) if named is None else named


def near_days(
    words: Iterable[tuple[str, int]], counted: Iterable[tuple[str, int]], numbers: Iterable[tuple[str, int]] = ()
) -> NearDays:
    """Make the words ready for reading; N stands for the number in what is `counted`, and without it one is meant.

    `numbers` are the names of numbers, beside digits and what Japanese and Chinese write.
    """
    told, named = list(counted), {fold_sounds(name): number for name, number in numbers}
    number = rf"\s*({'|'.join((_NUMBER, *map(re.escape, sorted(named, key=len, reverse=True))))})\s*"
    patterns = (
        (number.join(re.escape(fold_sounds(part)) for part in each.split(_N)), days)
        for each, days in told
        if _N in each
    )
    return NearDays(
        {fold_sounds(word): days for word, days in (*words, *(one for one in told if _N not in one[0]))},
        tuple((re.compile(pattern), days) for pattern, days in patterns),
        named,
    )
