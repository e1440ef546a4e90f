"""Finding texts by any piece of them: an index of character pairs, which needs no word boundaries and no server.

Japanese, Thai, Burmese and Khmer write without spaces, so two characters that stand side by side are the unit.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import TypeAlias

from bot.domain.unicode.alike import in_one_spelling
from bot.domain.unicode.compatible_text import compatible, in_form
from bot.domain.zawgyi import in_unicode

# Accents of Latin letters. The marks of other scripts carry sounds of their own and stay.
ACCENTS = range(0x0300, 0x0370)
_WITHOUT_BAR = str.maketrans("đ", "d")
_BAR_AS_MARK = str.maketrans({"đ": "d\u0335"})
# The same sounds in katakana and in hiragana.
_KATAKANA, _TO_HIRAGANA = range(ord("ァ"), ord("ヶ") + 1), ord("ァ") - ord("ぁ")
_HIRAGANA = str.maketrans({chr(code): chr(code - _TO_HIRAGANA) for code in _KATAKANA})

# So many signs must be typed before one of them may be wrong, and so much of a name must be right.
_TELLING_SIGNS, _NEARNESS = 5, 0.8

# A letter may have two accents; of what is nobody's name far more than that is left out by the fold.
_SIGNS_FOR_A_LETTER = 4

# Whatever stands three times or more; and what makes a sound long that is not spelt so: of hiragana anywhere (a whole
# vowel at the end alone, 助けてえ), of katakana, which is spelt with it, at the end.
_RUN = re.compile(r"([^\s\d])\1{2,}")
_LONG_SOUND = re.compile(
    r"(?<=[ぁ-ゖ])(?:[ーぁぃぅぇぉ]+|([あいうえお])\1{2,}|[あいうえお]+(?=\W*$))|(?<=[ァ-ヺ])ー+(?=\W*$)"
)

# So many different signs are folded once: more than all scripts of the languages here have, Chinese characters apart.
_OFTEN_WRITTEN = 4096

# Something to choose, by its id, and the label that it has on the screen.
Option: TypeAlias = tuple[str, str]
OtherNames: TypeAlias = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Text:
    """One thing that can be found."""

    id: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Index:
    """Folded texts by id, in the order in which they were given, and which of them hold a pair of characters."""

    texts: Mapping[str, Text]
    holders: Mapping[str, frozenset[str]]

    def find(self, query: str) -> tuple[str, ...]:
        """The ids of the texts that hold the query, or else all of its words; the best first.

        A match in the title comes before any in the body, more matches come before fewer.
        """
        phrase = fold_for_search(query)
        return self._ranked((phrase,)) or self._ranked(tuple(phrase.split()))

    def _ranked(self, words: tuple[str, ...]) -> tuple[str, ...]:
        if not any(words):
            return ()
        candidates = [text for text in self.texts.values() if all(self._holds(text, word) for word in words)]
        ranked = sorted(candidates, key=lambda text: _matches(text, words), reverse=True)
        return tuple(text.id for text in ranked)

    def _holds(self, text: Text, word: str) -> bool:
        if not all(text.id in self.holders.get(gram, frozenset()) for gram in _grams(word)):
            return False
        return word in text.title or word in text.body


def build_index(texts: Iterable[Text]) -> Index:
    """An index of these texts."""
    folded = {text.id: Text(text.id, fold_for_search(text.title), fold_for_search(text.body)) for text in texts}
    holders: dict[str, set[str]] = defaultdict(set)
    for text in folded.values():
        for part in (text.title, text.body):
            for gram in {*part, *_grams(part)}:
                holders[gram].add(text.id)
    return Index(folded, {gram: frozenset(ids) for gram, ids in holders.items()})


def is_hardly_a_name(typed: str) -> bool:
    """Return whether hardly a letter is left of it when what spellings differ in is left out."""
    return len(fold_name(typed)) * _SIGNS_FOR_A_LETTER < len(typed)


def named_option(options: Sequence[Option], wanted: str, other_names: OtherNames) -> Option | None:
    """The one option that is called exactly so; None where none is, or several. An id is no name: "no" is not Norway.

    `other_names` tells for an id what else it is called; accents, case, width, hiragana or katakana, spaces and
    punctuation make no difference.
    """
    sought = _sounds(wanted)
    named = [each for each in options if sought and sought in map(_sounds, (each[1], *other_names(each[0])))]
    return named[0] if len(named) == 1 else None


def meant_option(options: Sequence[Option], wanted: str, other_names: OtherNames) -> Option | None:
    """The one option that is called so, or that alone fits and has these words in a name; None where none is."""
    named = named_option(options, wanted, other_names)
    if named is not None:
        return named
    words, found = f" {fold_sounds(wanted)} ", fitting_options(options, wanted, other_names)
    if len(found) != 1 or not words.strip():
        return None
    names = (found[0][1], *other_names(found[0][0]))
    return found[0] if any(words in f" {fold_sounds(name)} " for name in names) else None


def fitting_options(options: Sequence[Option], wanted: str, other_names: OtherNames) -> list[Option]:
    """All options that are called so; where none is, those with such words in a name, and then those with a part.

    Where nothing fits, those whose name differs by a small typing error.
    """
    named = _named(options, wanted, other_names)
    words, part = f" {fold_sounds(wanted)} ", _sounds(wanted)
    if named or not part:
        return named
    names = {option: [fold_sounds(name) for name in (option[1], *other_names(option[0]))] for option in options}
    by_word = [each for each in options if any(words in f" {name} " for name in names[each])]
    by_part = [each for each in options if any(part in _joined(name) for name in names[each])]
    return list(dict.fromkeys((*by_word, *by_part))) or [each for each in options if _is_near(part, names[each])]


def _named(options: Sequence[Option], wanted: str, other_names: OtherNames) -> list[Option]:
    sought = _sounds(wanted)
    return [each for each in options if sought and sought in map(_sounds, (*each, *other_names(each[0])))]


def _is_near(typed: str, names: Iterable[str]) -> bool:
    """Return whether somebody may have meant one of the names; few signs are too few to tell."""
    if len(typed) < _TELLING_SIGNS:
        return False
    return bool(get_close_matches(typed, map(_joined, names), n=1, cutoff=_NEARNESS))


def _sounds(text: str) -> str:
    return _joined(fold_sounds(text))


def _joined(folded: str) -> str:
    return folded.replace(" ", "")


def fold_name(text: str) -> str:
    """Fold a name too, and leave out what parts its words."""
    return fold_for_search(text).replace(" ", "")


def fold_for_search(text: str) -> str:
    """Fold what spellings of the same words differ in: case, width, Latin accents, punctuation, Zawgyi.

    Digits become ASCII.
    """
    plain = compatible(in_unicode(text)).casefold().translate(_WITHOUT_BAR)
    signs = "".join(map(_folded_without_accent, in_form(plain, "NFD")))
    return in_form(" ".join(signs.split()), "NFC")


def drawn_in(text: str) -> tuple[str, ...]:
    """Return the text, and how it may be meant where letters are drawn out: "helppp", "killll me", 助けてー."""
    text = compatible(text)
    short = _LONG_SOUND.sub("", text)
    return tuple(dict.fromkeys([text, *(_RUN.sub(kept, each) for each in (text, short) for kept in (r"\1", r"\1\1"))]))


def fold_sounds(text: str) -> str:
    """Fold katakana into hiragana too, and spellings of Khmer. Names are kept by another fold, which must stay."""
    return in_one_spelling(fold_for_search(text)).translate(_HIRAGANA)


def fold_with_marks(text: str) -> str:
    """Fold sounds too, but keep the accents of Latin letters, each behind its letter; nothing is composed again."""
    plain = compatible(in_unicode(text)).casefold().translate(_BAR_AS_MARK).translate(_HIRAGANA)
    signs = "".join(map(_folded, in_form(plain, "NFD")))
    return in_one_spelling(" ".join(signs.split()))


@lru_cache(maxsize=_OFTEN_WRITTEN)
def _folded_without_accent(sign: str) -> str:
    return "" if ord(sign) in ACCENTS else _folded(sign)


@lru_cache(maxsize=_OFTEN_WRITTEN)
def _folded(sign: str) -> str:
    if unicodedata.category(sign) == "Cf":  # nobody sees it: pasted texts are full of those
        return ""
    # Letters, marks and digits are what people search for; anything else parts two words.
    if unicodedata.category(sign)[0] not in "LMN":
        return " "
    return str(unicodedata.decimal(sign, sign))


def _grams(word: str) -> set[str]:
    """Each pair of neighbours; a single character is its own gram."""
    return {word[place : place + 2] for place in range(len(word) - 1)} or {word}


def _matches(text: Text, words: tuple[str, ...]) -> tuple[int, int]:
    return sum(text.title.count(word) for word in words), sum(text.body.count(word) for word in words)
