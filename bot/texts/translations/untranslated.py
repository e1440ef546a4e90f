"""Sentences that nobody has translated: English or Japanese where a language has words of its own.

What stands in brackets is meant, and so are what brackets explain, names, commands and addresses. In Latin letters no
letter tells English from another language; there the small words do, which hardly any sentence is without.
"""

import re
from collections.abc import Iterator, Mapping

from icu import Locale as IcuLocale

from bot.texts.languages import Language
from bot.texts.references import Written
from bot.texts.translations.keys import matches

# Lists of what people type, in whatever letters and languages they type it.
LISTS = ("spoken-*", "not_accepted-words-*")
_VARIABLE, _BRACKETS = "\ufffc", "\ufffb"  # stand for what is left out
_IN_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
_NAMES = re.compile(r"</?\w+[^>]*>|https?://\S+|\S+@\S+|(?<!\w)/[a-z_]+")
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:\s+[A-Za-z][A-Za-z'’-]*){3,}")
_KANA, _KANJI = "\u3041-\u3096\u30a1-\u30fa\u30fc", "\u4e00-\u9fff々"
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.?!]\s*$")
_FEW, _SAME = 2, 3
_SMALL_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the is are you your and or of with for not if this that was will have has from by we it be when which",
        "vi": "của và là không bạn có cho được này các với để trong nếu hoặc khi một đã sẽ thì hãy từ về ở",
        "id": "yang dan di ke dari untuk dengan tidak ini itu anda atau akan pada adalah bisa sudah jika kami apa ada",
        "fil": "ng ang sa na ay mo ka ko at o mga ito iyon kung para hindi may wala ba nang kay po namin natin kami",
    }.items()
}


def untranslated(language: Language, key: str, own: Written, english: Written) -> Iterator[str]:
    """What in one message seems to be English or Japanese."""
    if matches(key, LISTS):
        return
    said, meant = _unmarked(own), _unmarked(english)
    script = IcuLocale(language.babel)
    script.addLikelySubtags()
    if script.getScript() == "Latn":
        yield from _of_latin(language, said, meant)
    else:
        yield from (f"English is left: {found}" for found in _ENGLISH.findall(said) if not found.istitle())
    if language.babel.startswith("ja"):
        return
    signs = _KANA if script.getScript() == "Hans" else f"{_KANA}{_KANJI}"
    run = f"[{signs}]+(?![{signs}])"
    left = sorted(set(re.findall(rf"{run}(?![”\"」]?\s*{_BRACKETS})", said)) - set(re.findall(run, meant)))
    yield from (f"Japanese outside brackets: {found}" for found in left)


def _unmarked(written: Written) -> str:
    return _IN_BRACKETS.sub(_BRACKETS, _NAMES.sub(_VARIABLE, _VARIABLE.join(written.found.words)))


def _of_latin(language: Language, said: str, meant: str) -> Iterator[str]:
    here, there = (_WORD.findall(text.lower()) for text in (said, meant))
    if len(here) >= _SAME and here == there and _SENTENCE.search(said):
        yield "it is the same as English"
        return
    foreign, own = (sum(word in _SMALL_WORDS[each] for word in here) for each in ("en", language.babel))
    if foreign >= _FEW and foreign > own:
        yield f"it seems to be English: {foreign} small words of English, {own} of its own"
