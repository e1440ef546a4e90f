"""Offices outside the organisation: which are competent for a red flag, and which somebody can call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline, Number, Standing
from bot.domain.facts.telephone import is_placeholder
from bot.domain.missing import MISSING
from bot.domain.support.red_flag import RedFlag

# The pages of the guide with offices that listen to anybody.
_LISTENING = ("hotlines_rights", "hotlines_health", "hotlines_work")
# As many as a message has room for beside 110 and 119.
MOST_OFFICES = 2
_NAMES = ("office", "number", "press", "hours", "on", "at")
_ANSWERS_NOW = ("always", "open")
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


def outside_offices(facts: Facts, flag: RedFlag | None, locale: str, now: datetime) -> Mapping[str, str]:
    """Fill the two lines of a text: offices, their numbers, what to press there, and when somebody answers.

    Who answers now comes first, and of them who is competent for the flag; others only who speaks the reader's
    language. MISSING fills what there is not.
    """
    competent = () if flag is None else facts.red_flags[flag].authorities
    lines_of = (_called(facts, authority, locale, tokyo_day(now)) for authority in competent)
    called = [each for each in lines_of if each is not None]
    listening = [each.id for each in facts.hotlines.values() if each.topic in _LISTENING and each.speaks(locale)]
    shown = list[Mapping[str, str]]()
    for each in dict.fromkeys((*called, *listening)):
        number = _number(facts.hotlines[each], locale, tokyo_day(now))
        if number is not None:
            shown.append(_line(facts, facts.hotlines[each], number, now))
    shown.sort(key=lambda line: line["hours"] not in _ANSWERS_NOW)
    lines = [*shown, *[dict.fromkeys(_NAMES, MISSING)] * MOST_OFFICES][:MOST_OFFICES]
    return {f"{name}_{place}": line[name] for place, line in enumerate(lines, start=1) for name in _NAMES}


def _competent(facts: Facts, authority_id: str, today: date, *, is_sure: bool) -> CompetentOffice:
    authority = facts.authorities[authority_id]
    linked = [facts.hotlines[each] for each in authority.hotlines]
    for hotline in linked:
        number = _own_number(hotline, _STAFF_READ)
        if hotline.standing(today) in _CONFIRMED and number is not None:
            return CompetentOffice(authority_id, is_sure, hotline.id, number.number)
    return CompetentOffice(authority_id, is_sure and authority.confidence == "official")


def _called(facts: Facts, authority_id: str, locale: str, today: date) -> str | None:
    """Return the line of an authority that may be called, one that speaks the language before another."""
    linked = [facts.hotlines[each] for each in facts.authorities[authority_id].hotlines]
    there = [each for each in linked if _number(each, locale, today) is not None]
    return next((each.id for each in sorted(there, key=lambda each: not each.speaks(locale))), None)


def _line(facts: Facts, hotline: Hotline, number: Number, now: datetime) -> Mapping[str, str]:
    hours = hotline.hours_of(number)
    told = {"office": hotline.id, "number": number.number, "press": number.press or MISSING, "on": MISSING}
    if hours.is_always_open:
        return told | {"hours": "always", "at": MISSING}
    closes_at, opens_at = hours.closes_next_at(now, facts.holidays), hours.opens_next_at(now, facts.holidays)
    if closes_at is not None:
        return told | {"hours": "open", "at": f"{closes_at:%H:%M}"}
    if opens_at is None:
        return told | {"hours": MISSING, "at": MISSING}
    return told | {"hours": "closed", "on": opens_at.date().isoformat(), "at": f"{opens_at:%H:%M}"}


def _number(hotline: Hotline, locale: str, today: date) -> Number | None:
    """Return its number for who reads that language; None for 110 and 119, which every text names, and the unsure."""
    if hotline.standing(today) in (Standing.WAITING, Standing.ALWAYS):
        return None
    return _own_number(hotline, locale)


def _own_number(hotline: Hotline, locale: str) -> Number | None:
    numbers = [each for each in hotline.numbers if not is_placeholder(each.number)]
    own = [each for each in numbers if locale in each.languages]
    return next(iter((*own, *numbers)), None)
