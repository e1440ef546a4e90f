"""Reach: how many people a notice means at a moment, by language, and how many of these get nothing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.notices.notice import Notice, NoticeClass, NoticePurpose, locale_for


@dataclass(frozen=True, slots=True)
class InLanguage:
    """How many people read a language (None: none is known). Nobody stands in two of the last four numbers.

    `no_chat` cannot be written to; Telegram has refused words to the `unreachable`; the `muted` want no news; the
    `unchanged` have what a correction says.
    """

    locale: str | None
    people: int
    no_chat: int = 0
    unreachable: int = 0
    muted: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class LanguageReach:
    """The people of one language by what they get; with `reached` the other numbers add up to `people`."""

    locale: str | None
    has_text: bool
    people: int
    no_chat: int
    no_text: int
    unreachable: int
    muted: int
    unchanged: int = 0

    @property
    def reached(self) -> int:
        """How many get it, as far as is known."""
        return self.people - self.no_chat - self.no_text - self.unreachable - self.muted - self.unchanged


@dataclass(frozen=True, slots=True)
class Reach:
    """All people of a notice, by language, the most first; a `sample` of their numbers on the roster."""

    languages: tuple[LanguageReach, ...]
    sample: tuple[str, ...] = ()

    @property
    def people(self) -> int:
        """How many it means."""
        return sum(each.people for each in self.languages)

    @property
    def no_chat(self) -> int:
        """How many are not in the bot."""
        return sum(each.no_chat for each in self.languages)

    @property
    def no_text(self) -> int:
        """For how many nobody has written it in their language."""
        return sum(each.no_text for each in self.languages)

    @property
    def unreachable(self) -> int:
        """How many Telegram has refused words to."""
        return sum(each.unreachable for each in self.languages)

    @property
    def muted(self) -> int:
        """How many want no news."""
        return sum(each.muted for each in self.languages)

    @property
    def unchanged(self) -> int:
        """How many have it as it is already."""
        return sum(each.unchanged for each in self.languages)

    @property
    def reached(self) -> int:
        """How many get it, as far as is known."""
        return sum(each.reached for each in self.languages)


def reach_of(
    notice: Notice, counted: Sequence[InLanguage], written: Collection[str], sample: Sequence[str] = ()
) -> Reach:
    """Return whom a notice with words in those languages reaches of the people that were counted."""
    return Reach(tuple(_language(notice, each, written) for each in counted), tuple(sample))


def _language(notice: Notice, counted: InLanguage, written: Collection[str]) -> LanguageReach:
    # What is taken back says nothing.
    is_wordless = notice.purpose is NoticePurpose.TAKE_BACK
    has_text = is_wordless or locale_for(notice, written, counted.locale) is not None
    told = (counted.locale, has_text, counted.people, counted.no_chat)
    if not has_text:
        return LanguageReach(*told, counted.people - counted.no_chat, 0, 0)
    # What is urgent is said to those, too, who want no news.
    muted = 0 if notice.notice_class is NoticeClass.URGENT else counted.muted
    return LanguageReach(*told, 0, counted.unreachable, muted, counted.unchanged)
