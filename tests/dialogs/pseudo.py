"""The language that nobody speaks, in the place of English: every word of ours is longer, and hardly ASCII."""

import re
from pathlib import Path

from bot.resources import locales_folder
from bot.texts import Texts, load_texts
from bot.texts.translations.pseudo import write_pseudo_locale

_WORD = r"[A-Za-z]*[aeiouy][A-Za-z]*"
_SENTENCE = re.compile(rf"\b{_WORD}(?: {_WORD}){{2,}}\b")


def pseudo_texts(place: Path) -> Texts:
    """Texts of that language, which are written into a folder that is not there yet."""
    write_pseudo_locale(locales_folder(), place)
    return load_texts(place)


def english_in(shown: str) -> list[str]:
    """Return what nobody can translate, for it does not come from `locales/`; names, in capitals, are left out."""
    return [words for words in _SENTENCE.findall(shown) if not words.istitle()]
