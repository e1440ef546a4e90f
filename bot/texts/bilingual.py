"""What authorities read: Japanese, and English beside it."""

from collections.abc import Iterable, Mapping

from bot.texts import Texts, Translator, Value, language_name


class JapaneseAndEnglish:
    """Texts as workbooks have them that leave the house: "ja / English", once where both are the same."""

    def __init__(self, texts: Texts) -> None:
        """`texts` have every language."""
        self.translators = tuple(Translator(texts, each) for each in ("ja", "en"))

    def label(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message in both."""
        return side_by_side(t.label(key, args) for t in self.translators)

    def language(self, locale: str) -> str:
        """What a language is called in both."""
        return side_by_side(language_name(locale, t.locale) for t in self.translators)


def side_by_side(said: Iterable[str]) -> str:
    """Write the same in both languages as one text."""
    return " / ".join(dict.fromkeys(said))
