"""Opening hours in words: weekdays in the reader's language, who answers now, and when next."""

from collections.abc import Container, Iterable
from datetime import date, datetime

from bot.domain.days import TOKYO
from bot.domain.facts.opening_hours import WEEKDAYS, Opening, OpeningHours, Weekday
from bot.texts import Translator, Value, format_day, in_a_row

# It began on a Monday.
_YEAR = 2024
_SHORTEST_RANGE = 3


def hours_text(t: Translator, hours: OpeningHours) -> str:
    """Return when somebody answers, in one line; that we do not know it where no hours are known."""
    if not hours.openings:
        return t("guide-hours-unknown")
    if hours.is_always_open:
        return t("guide-hours-always")
    told = "; ".join(_opening(t, opening) for opening in hours.openings)
    return t("guide-hours", {"hours": told, "new_year": "closed" if hours.closed_at_new_year else "open"})


def now_text(t: Translator, hours: OpeningHours, now: datetime, holidays: Container[date]) -> list[str]:
    """Return by these hours who answers now or when the next one does; nothing where that says nothing new."""
    if hours.is_always_open:
        return []
    closes_at = hours.closes_next_at(now, holidays)
    if closes_at is not None:
        return [t("guide-hours-open", {"at": f"{closes_at.astimezone(TOKYO):%H:%M}"})]
    opens_at = hours.opens_next_at(now, holidays)
    return [] if opens_at is None else [t("guide-hours-closed", {"on": opens_at.date(), "at": f"{opens_at:%H:%M}"})]


def days_text(t: Translator, days: Iterable[Weekday]) -> str:
    """Weekdays in their order; three and more that follow each other as a range."""
    runs: list[list[int]] = []
    for place in sorted(map(WEEKDAYS.index, days)):
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return in_a_row([part for run in runs for part in _run(t, run)], t.locale)


def _run(t: Translator, run: list[int]) -> list[str]:
    names = [format_day(date(_YEAR, 1, 1 + place), "EEE", t.locale) for place in run]
    return [f"{names[0]}–{names[-1]}"] if len(run) >= _SHORTEST_RANGE else names


def _opening(t: Translator, opening: Opening) -> str:
    times: dict[str, Value] = {
        "days": days_text(t, opening.days),
        "from": f"{opening.opens_at:%H:%M}",
        "until": f"{opening.closes_at:%H:%M}",
        "holidays": opening.holidays,
    }
    return t.label("guide-hours-opening", times)
