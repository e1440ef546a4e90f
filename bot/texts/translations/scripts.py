"""In which letters a language is written, and what stands among them that belongs to another one."""

import re
import unicodedata

from icu import Locale as IcuLocale
from icu import Script

from bot.texts.languages import languages

# Names, commands and what the law calls its things: Latin letters and Japanese stand in every language.
_JAPANESE = frozenset({"Hani", "Hira", "Kana"})
_EVERYWHERE = _JAPANESE | {"Zyyy", "Zinh", "Latn"}
# Of what is written in several scripts, or in a variant of one.
_PARTS = {"Jpan": _JAPANESE, "Hans": frozenset({"Hani"})}


def foreign_letters(text: str, locale: str) -> frozenset[str]:
    """The letters of a script in which neither the language nor Japanese is written, but for languages' own names."""
    names = "|".join(re.escape(each.name) for each in languages().values())
    known = {*_EVERYWHERE, _script_of(locale)}
    return frozenset(sign for sign in _letters(re.sub(names, "", text)) if _script(sign) not in known)


def lacks_letters_of(locale: str, text: str) -> bool:
    """Return whether a text has letters, and none in which that language is written."""
    own, letters = _script_of(locale), _letters(text)
    return bool(letters) and _PARTS.get(own, {own}).isdisjoint(map(_script, letters))


def _script_of(locale: str) -> str:
    own = IcuLocale(languages()[locale].babel)
    own.addLikelySubtags()
    return str(own.getScript())


def _script(sign: str) -> str:
    return str(Script.getScript(sign).getShortName())


def _letters(text: str) -> frozenset[str]:
    return frozenset(sign for sign in text if unicodedata.category(sign)[0] in "LM")
