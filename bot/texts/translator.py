"""Words as one reader needs them."""

from collections.abc import Mapping
from html import unescape

from bot.texts.counter import COUNTER_LOCALE
from bot.texts.doubts import Doubt
from bot.texts.renamed import RENAMED
from bot.texts.texts import Texts, Value


class Translator:
    """Texts as one reader needs them."""

    def __init__(self, texts: Texts, locale: str) -> None:
        """`locale` is the reader's language."""
        self.texts = texts
        self.locale = locale
        self._chosen = locale
        # What this one has said so far, by key; and what it let a clerk hear of it.
        self._said: set[str] = set()
        self._heard_by_clerk: list[str] = []

    def __call__(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message in the reader's language, as Telegram HTML."""
        self._said.add(RENAMED.get(key, key))
        return self.texts.say(self.locale, key, args)

    @property
    def said(self) -> frozenset[str]:
        """The keys of all that was said so far."""
        return frozenset(self._said)

    def doubt(self) -> Doubt:
        """What the reader must know of the translations of all that was said so far."""
        return self.texts.doubt(self.locale, self._said)

    def says_in_japanese(self, text: str) -> bool:
        """Return whether a clerk finds in that text what was said for one."""
        return any(each in text for each in self._heard_by_clerk)

    def anew(self) -> "Translator":
        """Who says the next things to the same reader, and has said nothing yet."""
        other = Translator(self.texts, self.locale)
        other._chosen = self._chosen
        return other

    def label(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message as a button's label or an alert, which Telegram does not read as HTML."""
        return unescape(self(key, args))

    def for_clerk(self) -> "ClerkTranslator | None":
        """Who says the same at a counter; None for somebody who reads Japanese, and shows what they read."""
        return None if self.locale == COUNTER_LOCALE else ClerkTranslator(self.texts, self._heard_by_clerk)

    def for_staff(self) -> "Translator":
        """Who says to the same reader what is for staff: whole screens in one language that has such texts."""
        other = Translator(self.texts, self.texts.staff_locale(self._chosen))
        other._chosen = self._chosen
        return other

    def for_reader(self) -> "Translator":
        """Who says to the same reader what is for everybody, in the language that they have chosen."""
        return Translator(self.texts, self._chosen)


class ClerkTranslator(Translator):
    """Texts as a clerk in Japan needs them, to whom the worker shows them."""

    def __init__(self, texts: Texts, heard: list[str] | None = None) -> None:
        """The language is Japanese; `heard` notes what is said."""
        super().__init__(texts, COUNTER_LOCALE)
        self._heard = [] if heard is None else heard

    def __call__(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """The message for the counter, as Telegram HTML."""
        said = self.texts.say_at_counter(key, args)
        self._heard.append(said)
        return said
