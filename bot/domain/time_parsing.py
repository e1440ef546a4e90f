"""Times of day as people write them: 10, 10:30, 14時半, 9pm, 午後9時, 9 giờ tối; in anybody's digits."""

import re
from datetime import time

from bot.domain.plain_text import plain_signs

LAST_HOUR = 23

_MORNING = r"午前|上午|早上|朝|a\.?m\b\.?|sáng|pagi|(?:ng\s+)?umaga"
_LATER = r"午後|下午|晚上|夜|p\.?m\b\.?|chiều|tối|sore|malam|(?:ng\s+)?(?:hapon|gabi)"
_TIME = re.compile(
    rf"[\s,、・;]*(?P<before>{_MORNING}|{_LATER})?\s*"
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.h時点點]|giờ)\s*(?P<minute>\d{2}(?!\d)|半)?\s*(?:分|phút)?)?"
    rf"\s*(?P<after>{_MORNING}|{_LATER})?(?![^\s,、・;])"
)
_IS_LATER = re.compile(_LATER)
_NOON = 12
# Beside a date only what can be nothing but a time: 21:00, 21h30, 9pm; a bare number is none.
_MINUTE = r"\s*\d{1,2}\s*(?:分|phút)|\d\d(?!\d)|半"
_CLOCK = rf"\d{{1,2}}(?:(?::\d\d){{1,2}}(?:\.\d+)?|\s*(?:[h時点點]|giờ)(?:{_MINUTE})?)"
_HALF = rf"(?:{_MORNING}|{_LATER})"
_AT = r"(?:(?:at|lúc|jam|pukul|alas)\s+)?"
_TIME_OF_DAY = rf"{_AT}(?:{_HALF}\s*(?:{_CLOCK}|\d{{1,2}})|{_CLOCK}(?:\s*{_HALF})?|\d{{1,2}}\s*{_HALF})"
_OF_ISO = r"t\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[-+]\d\d:?\d\d)?"
_BESIDE_DATE = re.compile(rf"^{_TIME_OF_DAY}[\s,、]+|(?:[\s,、]+|(?<=日)){_TIME_OF_DAY}$|{_OF_ISO}$")


def read_times(text: str) -> tuple[time, ...] | None:
    """The times that a text means, one or several in their order; None where it means anything else."""
    plain = " ".join(plain_signs(text).lower().split())
    times: list[time] = []
    place = 0
    while place < len(plain):
        found = _TIME.match(plain, place)
        told = found and _time(found)
        if not found or told is None:
            return None
        times.append(told)
        place = found.end()
    return tuple(times) or None


def without_time(plain: str) -> str:
    """A date in plain small letters without the time of day that stands before or behind it."""
    return _BESIDE_DATE.sub("", plain)


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), 30 if found["minute"] == "半" else int(found["minute"] or 0)
    part = found["before"] or found["after"]
    if part:
        hour = _in_half_day(hour, is_later=bool(_IS_LATER.fullmatch(part)))
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _in_half_day(hour: int, *, is_later: bool) -> int:
    """The hour of the day: noon is 12pm, midnight is 12am; an hour after 12 says by itself which half it is in."""
    if hour > _NOON:
        return hour if is_later else -1
    return hour % _NOON + (_NOON if is_later else 0)
