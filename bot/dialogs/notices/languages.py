"""The languages of a notice: how many people read each, and in which of them there are words."""

from collections.abc import Collection, Sequence

from bot.dialogs.turn import Turn
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticePurpose, locale_for
from bot.domain.notices.reach import InLanguage
from bot.texts import language_name

_OWN, _NONE = "yes", "no"


async def people_of(turn: Turn, notice: Notice) -> Sequence[InLanguage]:
    """Count whom a notice means now, by language, the most first; of a correction, who has what it corrects."""
    if notice.purpose is not NoticePurpose.SAY:
        return await turn.store.notice_audiences.count_copies(notice)
    return await turn.store.notice_audiences.count_meant(notice.audience, turn.today, turn.now)


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


def count_held(notice: Notice, people: Sequence[InLanguage], written: Collection[str]) -> int:
    """Count the people with a chat who get nothing, for there are no words that they could read."""
    return sum(each.people - each.no_chat for each in people if locale_for(notice, written, each.locale) is None)
