"""The languages of a notice: how many people read each, and in which of them there are words."""

from collections.abc import Collection, Sequence

from bot.dialogs.turn import Turn
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, locale_for
from bot.domain.notices.reach import InLanguage
from bot.texts import language_name

_OWN, _NONE = "yes", "no"


def language_lines(
    turn: Turn, notice: Notice, people: Sequence[InLanguage], written: Collection[str]
) -> list[tuple[str | None, str]]:
    """Return a line for each language of the people, and for each of the words that nobody of them reads."""
    counted = {each.locale: each.people for each in people}
    counted.update({each: 0 for each in sorted(written) if each not in counted})
    return [(locale, language_line(turn, notice, locale, count, written)) for locale, count in counted.items()]


def language_line(turn: Turn, notice: Notice, locale: str | None, people: int, written: Collection[str]) -> str:
    """Say in one line how many read a language and whether there are words for them, as on a button."""
    told_in = locale_for(notice, written, locale)
    name = MISSING if locale is None else language_name(locale, turn.t.locale)
    has_words = _OWN if told_in is not None and told_in == locale else _NONE
    instead = told_in if told_in != locale else None
    other = MISSING if instead is None else language_name(instead, turn.t.locale)
    return turn.t.label(
        "notice_draft-language", {"name": name, "people": people, "has_words": has_words, "other": other}
    )
