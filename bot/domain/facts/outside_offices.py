"""Offices outside the organisation that somebody can call who hears nothing from it."""

from collections.abc import Mapping
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


def outside_offices(facts: Facts, flag: RedFlag | None, locale: str, today: date) -> Mapping[str, str]:
    """Fill the two lines of a text: ids and numbers of offices, those that are competent for the flag first.

    Of others only those are named that speak the reader's language. MISSING fills a line for which there is none.
    """
    competent = () if flag is None else facts.red_flags[flag].authorities
    listening = [each.id for each in facts.hotlines.values() if each.topic in _LISTENING and each.speaks(locale)]
    ids = dict.fromkeys((*competent, *listening))
    shown = [(each, number) for each in ids if (number := _number(facts.hotlines[each], locale, today)) is not None]
    lines = [*shown, *[(MISSING, MISSING)] * MOST_OFFICES][:MOST_OFFICES]
    named = {f"office_{place}": office for place, (office, _) in enumerate(lines, start=1)}
    return named | {f"number_{place}": number for place, (_, number) in enumerate(lines, start=1)}


def _number(hotline: Hotline, locale: str, today: date) -> str | None:
    """Return its number for who reads that language; None for 110 and 119, which every text names, and the unsure."""
    if hotline.standing(today) in (Standing.WAITING, Standing.ALWAYS):
        return None
    numbers = [each for each in hotline.numbers if not is_placeholder(each.number)]
    own = [each for each in numbers if locale in each.languages]
    return next((each.number for each in (*own, *numbers)), None)
