"""In which letters a language is written, and what stands among them that belongs to another one."""

import re
import unicodedata

from icu import Locale as IcuLocale
from icu import Script

from bot.texts.languages import languages

# Names, commands and what the law calls its things: Latin letters and Japanese stand in every language.
_EVERYWHERE = frozenset({"Zyyy", "Zinh", "Latn", "Hani", "Hira", "Kana"})


def foreign_letters(text: str, locale: str) -> frozenset[str]:
    """The letters of a script in which neither the language nor Japanese is written, but for languages' own names."""
    known = languages()
    own = IcuLocale(known[locale].babel)
    own.addLikelySubtags()
    names = "|".join(re.escape(each.name) for each in known.values())
    signs = {sign for sign in re.sub(names, "", text) if unicodedata.category(sign)[0] in "LM"}
    return frozenset(
        sign for sign in signs if Script.getScript(sign).getShortName() not in {*_EVERYWHERE, own.getScript()}
    )
