"""Finding a page of the guide: by everyday words of every language, by its title, then by the words that stand on it.

Whole words come before parts of words, and small typing errors count where nobody knows the word as it is written.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from html import unescape
from math import log
from typing import Final

from rapidfuzz.distance import OSA

from bot.domain.days import TOKYO
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.supports import Support
from bot.domain.guide import LifeTopic, Topic
from bot.domain.text_search import fold_sounds
from bot.presenters.guide.content import searched_text
from bot.presenters.guide.pages import Page, pages_of
from bot.texts import Texts, Translator

_TAGS = re.compile("<[^>]+>")
# Scripts that write without spaces: there a part of a row of letters may be a word.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# Words in hiragana begin where others do not end: at the beginning, after a particle or a sign of another script.
_ALL_HIRAGANA = re.compile("[\u3041-\u3096ー]+")
_BEGINS_A_WORD = re.compile("(?:^|[はがをにでのともへおご]|[^\u3041-\u3096ー])$")
# How much a match is worth, from the top down: words that lead to a page are those that were sought, hold them, stand
# among them, begin with them; what stands on a page counts less.
_SAME: Final = 100.0
_HELD: Final = 80.0
_HOLDS: Final = 55.0
_BEGINS: Final = 60.0
_TYPED_WRONG: Final = 50.0
_ON_PAGE: Final = 20.0
_OWN_LANGUAGE: Final = 1.0
# Shorter words are other words with one letter changed.
_SHORTEST_TYPO, _LONG_WORD = 5, 8
_SHORTEST_BEGINNING: Final = 3
# How much of a word its beginning is.
_BEGINNING: Final = 0.6
# What a word counts whose phrase has others that were not sought; and a short one in a query of several.
_PART_OF_PHRASE, _SHORT_WORD = 0.5, 0.2
# A query of many words is found by some of them, though not by those that stand everywhere.
_LEAST_SHARE: Final = 0.48
_LONGEST_QUERY: Final = 200


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that lead to a page, folded: with spaces, without, one by one.

    `is_own`: they are in the reader's language. `is_unspaced`: they are of a script without spaces.
    """

    text: str
    joined: str
    words: frozenset[str]
    is_own: bool
    is_unspaced: bool


@dataclass(frozen=True, slots=True)
class IndexedPage:
    """One page: the phrases that lead to it, and the words that stand on it, folded."""

    id: str
    phrases: tuple[Phrase, ...]
    body: str


@dataclass(frozen=True, slots=True)
class GuideIndex:
    """The pages in their order, to how many of them a word leads, and on how many it stands."""

    pages: tuple[IndexedPage, ...]
    known: Mapping[str, int]
    written: Mapping[str, int]

    def find(self, query: str) -> tuple[str, ...]:
        """The ids of the pages that the query leads to, the best first; parts inside words only where nothing else."""
        sought = phrase_of(query[:_LONGEST_QUERY], is_own=False)
        if not sought.text:
            return ()
        words = [phrase_of(self._spelled(word), is_own=False) for word in sought.text.split()]
        spelled = phrase_of(" ".join(word.text for word in words), is_own=False)
        most = _SAME + _OWN_LANGUAGE if spelled.text == sought.text else _TYPED_WRONG
        scores = {page.id: min(self._score(page, spelled, words), most) for page in self.pages}
        found = [each for each in scores if scores[each] > 0]
        if not found:
            scores = {page.id: _score_inside(page, sought.text) for page in self.pages}
            found = [each for each in scores if scores[each] > 0]
        return tuple(sorted(found, key=scores.__getitem__, reverse=True))

    def is_named(self, query: str) -> bool:
        """Return whether the query is no more than the words by which a page is looked for."""
        joined = phrase_of(query, is_own=False).joined
        return any(phrase.joined == joined for page in self.pages for phrase in page.phrases)

    def _score(self, page: IndexedPage, sought: Phrase, words: Sequence[Phrase]) -> float:
        best = max(_score_phrase(each, sought) for each in page.phrases)
        if len(words) > 1:
            best = max(best, self._score_words(page, words))
        return best or (_ON_PAGE if _holds(page.body, sought) else 0.0)

    def _score_words(self, page: IndexedPage, words: Sequence[Phrase]) -> float:
        """How much of the query leads there, where rare words count more."""
        weights, texts = {word: self._weight(word) for word in words}, {word.text for word in words}
        told = [(each, self._told(each, texts)) for each in page.phrases]
        there = (weights[word] * max(_leads(each, word) * part for each, part in told) for word in weights)
        share = sum(there) / sum(weights.values())
        return _BEGINS * share if share >= _LEAST_SHARE else 0.0

    def _told(self, phrase: Phrase, texts: AbstractSet[str]) -> float:
        """How much a word of a phrase counts: less where the query holds little else of it."""
        if len(phrase.words) == 1:
            return 1.0
        shared = phrase.words & texts
        told = sum(map(self._rarity, shared)) / sum(map(self._rarity, phrase.words)) if shared else 0.0
        return _PART_OF_PHRASE + (1 - _PART_OF_PHRASE) * told

    def _weight(self, word: Phrase) -> float:
        """A word of one or two letters says little, and so does one that leads to many pages."""
        is_short = len(word.text) < _SHORTEST_BEGINNING and not word.is_unspaced
        return self._rarity(word.text) * (_SHORT_WORD if is_short else 1.0)

    def _rarity(self, word: str) -> float:
        uses = max(self.known.get(word, 0), self.written.get(word, 0))
        return log(1 + len(self.pages) / (1 + uses))

    def _spelled(self, word: str) -> str:
        """Return the known word that was meant, where nobody knows the one that was typed."""
        if len(word) < _SHORTEST_TYPO or self._is_known(word):
            return word
        allowed = 2 if len(word) >= _LONG_WORD else 1
        near = ((OSA.distance(word, each, score_cutoff=allowed), -uses, each) for each, uses in self.known.items())
        distance, _, nearest = min(near, default=(allowed + 1, 0, word))
        return nearest if distance <= allowed else word

    def _is_known(self, word: str) -> bool:
        """Return whether it leads somewhere, begins a word that does, or stands on a page."""
        if word in self.known:
            return True
        phrase = phrase_of(word, is_own=False)
        is_leading = any(_leads(each, phrase) > 0 for page in self.pages for each in page.phrases)
        return is_leading or any(_holds(page.body, phrase) for page in self.pages)


def guide_index_of(pages: Iterable[IndexedPage]) -> GuideIndex:
    """Count how many pages each word leads to, and on how many it stands."""
    every, known = tuple(pages), Counter[str]()
    for page in every:
        known.update({word for phrase in page.phrases for word in phrase.words if len(word) > 1})
    written = Counter(word for page in every for word in frozenset(page.body.split()))
    return GuideIndex(every, known, written)


@lru_cache(maxsize=32)
def guide_index(texts: Texts, locale: str, facts: Facts, today: date) -> GuideIndex:
    """All pages as one reader finds them that day: titles and texts in that language, search words of every one."""
    t, morning = Translator(texts, locale), datetime.combine(today, time(), TOKYO)
    return guide_index_of(_indexed(t, facts, page, morning) for page in pages_of(facts, today))


def _indexed(t: Translator, facts: Facts, page: Page, morning: datetime) -> IndexedPage:
    titles = {t.label(page.label), t.label(page.heading)}
    phrases = [phrase_of(title, is_own=True) for title in titles]
    if isinstance(page.record, LifeTopic):
        phrases += [phrase_of(word, is_own=False) for term in page.record.terms for word in (term.word, term.reading)]
    if isinstance(page.record, LifeTopic | Topic | Support | Hotline):
        for language, words in page.record.search_words.items():
            phrases += [phrase_of(word, is_own=language == t.locale) for word in words]
    body = unescape(_TAGS.sub(" ", searched_text(t, facts, page, morning)))
    once = {each.text: each for each in sorted(phrases, key=lambda each: each.is_own) if each.text}
    return IndexedPage(page.id, tuple(once.values()), fold_sounds(body))


def phrase_of(text: str, *, is_own: bool) -> Phrase:
    """The words of a title, or an everyday word, folded."""
    folded = fold_sounds(text)
    is_unspaced = _UNSPACED.search(folded) is not None
    return Phrase(folded, folded.replace(" ", ""), frozenset(folded.split()), is_own, is_unspaced)


def _score_phrase(phrase: Phrase, sought: Phrase) -> float:
    """How well the words that lead there are the words that were sought, as a whole."""
    joined = sought.joined
    if phrase.joined == joined:
        return _SAME + _OWN_LANGUAGE * phrase.is_own
    shorter, longer = (phrase, sought) if len(phrase.joined) < len(joined) else (sought, phrase)
    likeness = 0.5 + len(shorter.joined) / len(longer.joined) / 2
    if len(phrase.joined) <= len(joined) and _holds_words(sought, phrase):
        return _HOLDS * likeness + _OWN_LANGUAGE * phrase.is_own
    if shorter.joined not in longer.joined:
        return 0.0
    if _holds(longer.text, shorter):
        return (_HOLDS if shorter is phrase else _HELD) * likeness + _OWN_LANGUAGE * phrase.is_own
    is_beginning = any(word.startswith(joined) for word in (*phrase.words, phrase.joined))
    if len(joined) >= _SHORTEST_BEGINNING and is_beginning:
        return _BEGINS * likeness + _OWN_LANGUAGE * phrase.is_own
    return 0.0


def _leads(phrase: Phrase, word: Phrase) -> float:
    """How surely a word leads to where the phrase does: the beginning of a word may be that of another."""
    if word.text in phrase.words:
        return 1.0
    if word.is_unspaced:
        return float(word.text in phrase.joined or (len(phrase.joined) > 1 and _stands_in(phrase.joined, word.text)))
    if len(word.text) <= _SHORTEST_BEGINNING or word.text not in phrase.text:  # hardly any phrase holds it at all
        return 0.0
    return _BEGINNING * any(each.startswith(word.text) for each in phrase.words)


def _holds(text: str, phrase: Phrase) -> bool:
    """Return whether a phrase stands in a text as whole words; where its script has no spaces, anywhere."""
    words = phrase.text
    if phrase.is_unspaced:
        return _stands_in(words, text) and (len(words) > 1 or words == text)
    return words in text and f" {words} " in f" {text} "


def _holds_words(sought: Phrase, phrase: Phrase) -> bool:
    """Return whether each word of a phrase of several stands in what was sought, whatever stands between them."""
    if not phrase.is_unspaced:
        later = iter(sought.text.split())
        return len(phrase.words) > 1 and phrase.words <= sought.words and all(w in later for w in phrase.text.split())
    there = (_stands_in(word, sought.text) or _stands_in(word, sought.joined) for word in phrase.words)
    return len(phrase.joined) > 1 and all(there)


def _stands_in(words: str, text: str) -> bool:
    """Return whether they stand there; all in hiragana, not in the midst of a word: こうしん in けんこうしんだん."""
    if words not in text or not _ALL_HIRAGANA.fullmatch(words):
        return words in text
    return any(_BEGINS_A_WORD.search(text, 0, found.start()) for found in re.finditer(re.escape(words), text))


def _score_inside(page: IndexedPage, sought: str) -> float:
    """How well it is found by a piece of the words that lead there; a piece of what stands on it may be anything."""
    likeness = (len(sought) / len(each.text) for each in page.phrases if sought in each.text)
    return max(likeness, default=0.0)
