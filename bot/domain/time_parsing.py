"""Times of day as people write them: 10, 10:30, 14時半, 9pm, 午後9時, 9 giờ tối; in anybody's digits."""

import re
from datetime import time

from bot.domain.dates.clock_words import in_digits
from bot.domain.plain_text import plain_signs
from bot.domain.zawgyi import in_unicode

LAST_HOUR = 23

_NOON = 12
_MORNING = r"午前|上午|早上|朝|a\.?m\b\.?|sáng|pagi|(?:ng\s+)?umaga"
_AT_NOON = r"中午|昼|trưa|siang"
_LATER = r"午後|下午|夕方|傍晚|p\.?m\b\.?|chiều|sore|(?:ng\s+)?hapon"
_AT_NIGHT = r"夜|晚上|tối|đêm|malam|(?:ng\s+)?gabi"
_AFTERNOON = {hour: hour + _NOON for hour in range(1, _NOON)}
# Which hour of the day an hour in that part is; one o'clock at night may be either of two.
_PARTS = (
    (re.compile(_MORNING), {hour: hour % _NOON for hour in range(_NOON + 1)}),
    (re.compile(_AT_NOON), {10: 10, 11: 11, 12: 12, 1: 13, 2: 14, 3: 15}),
    (re.compile(_LATER), {0: 12, 12: 12, **_AFTERNOON}),
    (re.compile(_AT_NIGHT), {0: 0, 12: 0, **{hour: later for hour, later in _AFTERNOON.items() if hour > 5}}),
)
_HALF = rf"(?:{_MORNING}|{_AT_NOON}|{_LATER}|{_AT_NIGHT})"
_AT = r"(?:(?:at|lúc|jam|pukul|alas)\s+)?"
_TIME = re.compile(
    rf"[\s,、・;]*{_AT}(?P<before>{_HALF})?\s*{_AT}"
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.h時点點]|giờ)\s*(?P<minute>\d{2}(?!\d)|半)?\s*(?:分|phút)?)?"
    rf"\s*(?P<after>{_HALF})?(?![^\s,、・;])"
)
# Beside a date only what can be nothing but a time: 21:00, 21h30, 9pm; a bare number is none.
_MINUTE = r"\s*\d{1,2}\s*(?:分|phút)|\d\d(?!\d)|半"
_CLOCK = rf"\d{{1,2}}(?:(?::\d\d){{1,2}}(?:\.\d+)?|\s*(?:[h時点點]|giờ)(?:{_MINUTE})?)"
_TIME_OF_DAY = rf"{_AT}(?:{_HALF}\s*(?:{_CLOCK}|\d{{1,2}})|{_CLOCK}(?:\s*{_HALF})?|\d{{1,2}}\s*{_HALF})"
_OF_ISO = r"t\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[-+]\d\d:?\d\d)?"
_BESIDE_DATE = re.compile(rf"^{_TIME_OF_DAY}[\s,、]+|(?:[\s,、]+|(?<=日)){_TIME_OF_DAY}$|{_OF_ISO}$")


def read_times(text: str) -> tuple[time, ...] | None:
    """The times that a text means, one or several in their order; None where it means anything else."""
    plain = " ".join(in_digits(" ".join(plain_signs(in_unicode(text)).lower().split())).split())
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
    return _BESIDE_DATE.sub("", in_digits(plain))


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), 30 if found["minute"] == "半" else int(found["minute"] or 0)
    if part := found["before"] or found["after"]:
        hour = _in_part(hour, part)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _in_part(hour: int, part: str) -> int:
    """The hour of the day; an hour after 12 says by itself in which half it is. -1 where it is no hour of that part."""
    is_morning = re.fullmatch(_MORNING, part)
    if hour > _NOON:
        return -1 if is_morning else hour
    return next(hours for pattern, hours in _PARTS if pattern.fullmatch(part)).get(hour, -1)
