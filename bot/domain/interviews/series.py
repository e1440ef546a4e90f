"""Times one after the other, as staff offer them: every 30 minutes from 9 to 16; and many times in few words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby, pairwise

from bot.domain.plain_text import plain_signs
from bot.domain.time_parsing import read_times

# The step, in the languages of staff; "30分" of "9時30分" is a part of a time and none.
_HOUR = r"hours?\b|時間|時(?=ごと|毎|おき)|tiếng\b"
_STEP = re.compile(
    r"(?:\b(?:every|each|mỗi|cứ)\s+|毎)?(?<![\d:.])(?<!\d[時点點h:])(?<!giờ )"
    rf"(?P<count>\d{{1,3}})\s*(?:(?P<minutes>minutes?\b|mins?\b\.?|分|phút\b)|{_HOUR})(?:\s*(?:ごと|毎|おき|間隔)(?:に|で)?)?"
    r"|\b(?:every|each)\s+hour\b|毎時|\b(?:mỗi|cứ)\s+(?:giờ|tiếng)\b"
)
_BETWEEN = re.compile(r"\b(?:from|between|to|until|till|and|từ|đến|tới)\b|から|より|まで|[-~〜,、]")
_FROM_AND_TO, _SHORTEST, _LONGEST = 2, 5, 240
# With fewer, each is read as fast as a series.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Series:
    """The first begins at `starts_at`, the last is over at `ends_at` or before; each lasts as long as the step."""

    starts_at: time
    ends_at: time
    minutes: int

    @property
    def times(self) -> tuple[time, ...]:
        """Every time at which one begins, the earliest first."""
        first, end = (each.hour * 60 + each.minute for each in (self.starts_at, self.ends_at))
        return tuple(time(*divmod(minute, 60)) for minute in range(first, end - self.minutes + 1, self.minutes))


def read_series(text: str) -> Series | None:
    """The series that a text means, such as "every 30 minutes from 9 to 16"; None where it means anything else."""
    plain = " ".join(plain_signs(text).lower().split())
    steps = list(_STEP.finditer(plain))
    if len(steps) != 1:
        return None
    (step,) = steps
    told = read_times(_BETWEEN.sub(" , ", f"{plain[: step.start()]} {plain[step.end() :]}").strip(" ,"))
    if told is None or len(told) != _FROM_AND_TO:
        return None
    begins_at, ends_at = told
    series = Series(begins_at, ends_at, _minutes(step))
    return series if _SHORTEST <= series.minutes <= _LONGEST and series.times else None


def _minutes(step: re.Match[str]) -> int:
    count = int(step["count"] or 1)
    return count if step["minutes"] else count * 60


@dataclass(frozen=True, slots=True)
class Run:
    """Times of one day with the same step between them; a time alone has none."""

    times: tuple[datetime, ...]

    @property
    def minutes(self) -> int:
        """The step."""
        return int((self.times[1] - self.times[0]).total_seconds() // 60) if len(self.times) > 1 else 0


def runs_by_day(times: Iterable[datetime]) -> list[list[Run]]:
    """The times of each day, in order; as runs where at least three follow each other with one step."""
    return [_runs(list(of_day)) for _, of_day in groupby(sorted(times), key=datetime.date)]


def _runs(times: list[datetime]) -> list[Run]:
    runs: list[Run] = []
    place = 0
    while place < len(times):
        length = _same_steps(times[place:])
        length = length if length >= _FEWEST else 1
        runs.append(Run(tuple(times[place : place + length])))
        place += length
    return runs


def _same_steps(times: list[datetime]) -> int:
    """How many of them, from the first on, follow each other with the first step."""
    steps: list[timedelta] = [later - earlier for earlier, later in pairwise(times)]
    return 1 + next((place for place, step in enumerate(steps) if step != steps[0]), len(steps))
