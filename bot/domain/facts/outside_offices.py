"""Offices outside the organisation: which are competent for a red flag, and which somebody can call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Standing
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING
from bot.domain.support.red_flag import RedFlag

# The pages of the guide with offices that listen to anybody.
_LISTENING = ("hotlines_rights", "hotlines_health", "hotlines_work")
# As many as a message has room for beside 110 and 119.
MOST_OFFICES = 2
# What somebody has tried, and what always holds; a number that was copied only is no certain one.
_CONFIRMED = (Standing.TRIED, Standing.ALWAYS)
_STAFF_READ = "ja"


@dataclass(frozen=True, slots=True)
class CompetentOffice:
    """An authority that is competent for a red flag, and where it is called: only a number that is confirmed.

    `is_sure` is False where nobody has confirmed that it is competent.
    """

    authority: str
    is_sure: bool
    hotline: str | None = None
    number: str | None = None


def competent_offices(facts: Facts, flag: RedFlag | None, today: date) -> Sequence[CompetentOffice]:
    """List which authorities are competent for a red flag, what is asked first standing first; none without a flag."""
    if flag is None:
        return ()
    rule = facts.red_flags[flag]
    return [_competent(facts, each, today, is_sure=rule.confidence == "official") for each in rule.authorities]


def outside_offices(facts: Facts, flag: RedFlag | None, locale: str, today: date) -> Mapping[str, str]:
    """Fill the two lines of a text: ids and numbers of offices, those that are competent for the flag first.

    Of others only those are named that speak the reader's language. MISSING fills a line for which there is none.
    """
    competent = () if flag is None else facts.red_flags[flag].authorities
    called = [each for authority in competent if (each := _called(facts, authority, locale, today)) is not None]
    listening = [each.id for each in facts.hotlines.values() if each.topic in _LISTENING and each.speaks(locale)]
    ids = dict.fromkeys((*called, *listening))
    shown = [(each, number) for each in ids if (number := _number(facts.hotlines[each], locale, today)) is not None]
    lines = [*shown, *[(MISSING, MISSING)] * MOST_OFFICES][:MOST_OFFICES]
    named = {f"office_{place}": office for place, (office, _) in enumerate(lines, start=1)}
    return named | {f"number_{place}": number for place, (_, number) in enumerate(lines, start=1)}


def _competent(facts: Facts, authority_id: str, today: date, *, is_sure: bool) -> CompetentOffice:
    authority = facts.authorities[authority_id]
    linked = [facts.hotlines[each] for each in authority.hotlines]
    for hotline in linked:
        number = _own_number(hotline, _STAFF_READ)
        if hotline.standing(today) in _CONFIRMED and number is not None:
            return CompetentOffice(authority_id, is_sure, hotline.id, number)
    return CompetentOffice(authority_id, is_sure and authority.confidence == "official")


def _called(facts: Facts, authority_id: str, locale: str, today: date) -> str | None:
    """Return the line of an authority that may be called, one that speaks the language before another."""
    linked = [facts.hotlines[each] for each in facts.authorities[authority_id].hotlines]
    there = [each for each in linked if _number(each, locale, today) is not None]
    return next((each.id for each in sorted(there, key=lambda each: not each.speaks(locale))), None)


def _number(hotline: Hotline, locale: str, today: date) -> str | None:
    """Return its number for who reads that language; None for 110 and 119, which every text names, and the unsure."""
    if hotline.standing(today) in (Standing.WAITING, Standing.ALWAYS):
        return None
    return _own_number(hotline, locale)


def _own_number(hotline: Hotline, locale: str) -> str | None:
    numbers = [each for each in hotline.numbers if not is_placeholder(each.number)]
    own = [each for each in numbers if locale in each.languages]
    return next((each.number for each in (*own, *numbers)), None)
