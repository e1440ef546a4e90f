"""Words: Fluent messages of `locales/`, rendered as Telegram HTML in the reader's language.

A broken language never starts a bot; one that is not complete cannot be chosen.
"""

from pathlib import Path

from bot.texts.doubts import Doubts
from bot.texts.formats import country_name, day, either, format_day, in_a_row, listed
from bot.texts.languages import (
    SOURCE_LOCALE,
    babel_locale,
    country_of_language,
    language_name,
    languages,
    telegram_code,
)
from bot.texts.loading import read_locales
from bot.texts.text_error import TextError
from bot.texts.texts import Texts, Value, own_words
from bot.texts.translator import ClerkTranslator, Translator

__all__ = [
    "SOURCE_LOCALE",
    "ClerkTranslator",
    "TextError",
    "Texts",
    "Translator",
    "Value",
    "babel_locale",
    "country_name",
    "country_of_language",
    "day",
    "either",
    "format_day",
    "in_a_row",
    "language_name",
    "languages",
    "listed",
    "load_texts",
    "own_words",
    "telegram_code",
]

# Staff of the organisation read it, unless organisation.yaml names another language.
_STAFF_LANGUAGE = "ja"


def load_texts(folder: Path, staff_language: str = _STAFF_LANGUAGE) -> Texts:
    """Read every `<code>/*.ftl`, and what staff read in `<code>/staff/`; raises TextError naming file and key."""
    read = read_locales(folder)
    return Texts(read, Doubts(folder, read.locales), staff_language)
