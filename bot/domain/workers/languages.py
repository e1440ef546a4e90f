"""The languages of workers: `locales/` has a folder for each (tests/texts/test_languages.py), rules have the codes."""

# What workers commonly speak and write, and staff with them.
LANGUAGES = ("vi", "id", "my", "fil", "zh-hans", "ne", "km", "th", "en", "ja")
_PLAIN_JAPANESE = "ja-easy"
# What can be read: the same, and another way to write one of them.
LOCALES = (*LANGUAGES, _PLAIN_JAPANESE)


def language_of(locale: str) -> str:
    """Return the language that a reader of a locale speaks: whoever reads Plain Japanese speaks Japanese."""
    return "ja" if locale == _PLAIN_JAPANESE else locale
