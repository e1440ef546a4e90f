"""Due steps of an obligation at a tick: the latest that is due for each reader, and on which day to come again."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.days import add_days
from bot.domain.reminders.obligation import DueStep, Obligation, releases
from bot.domain.reminders.rules import Audience, Occasion

# With so many days left, or more, it is offered to come again after so many days.
_LATER: Sequence[tuple[int, tuple[int, ...]]] = ((60, (14, 30)), (28, (7, 14)), (14, (3, 7)), (2, (1, 3)))


@dataclass(frozen=True, slots=True)
class DueSteps:
    """The steps to say now, those missed and only recorded, and the next tick's day.

    `is_past`: the deadline went by, and nothing is said any more. `is_time_to_ask`: the worker has heard of it for the
    last time the day before, or hears it on the last day itself, when nobody can wait for an answer.
    """

    said: tuple[DueStep, ...]
    missed: tuple[DueStep, ...]
    next_on: date | None
    is_past: bool
    is_time_to_ask: bool


def due_steps(
    obligation: Obligation, occasions: Iterable[Occasion], today: date, holidays: Container[date]
) -> DueSteps:
    """Decide it for today; `next_on` is the day from which nothing has been said yet."""
    every = releases(with_later(obligation, occasions), holidays)
    from_on = obligation.next_on or today
    due = [each for each in every if from_on <= each.heard_on <= today]
    is_past = obligation.deadline_on is not None and obligation.deadline_on < today
    latest = {each.audience: each for each in due}
    said = () if is_past else tuple(latest.values())
    last_on = max((each.heard_on for each in every if each.audience is Audience.WORKER), default=date.max)
    is_last_call = any(each.audience is Audience.WORKER and each.heard_on == last_on for each in said)
    has_time = is_last_call and today != obligation.deadline_on
    next_on = _next(obligation, every, today)
    return DueSteps(
        said=said,
        missed=tuple(each for each in due if each not in said),
        next_on=add_days(today, 1) if has_time else next_on,
        is_past=is_past,
        is_time_to_ask=not (is_past or has_time) and last_on <= today,
    )


def with_later(obligation: Obligation, occasions: Iterable[Occasion]) -> Sequence[Occasion]:
    """The occasions, and the day to which the worker put it off, before which the worker hears nothing."""
    every, later_on, deadline_on = list(occasions), obligation.later_on, obligation.deadline_on
    if later_on is None or deadline_on is None:
        return every
    every = [each if each.on >= later_on else _without_worker(each) for each in every]
    if any(each.on == later_on and Audience.WORKER in each.audience for each in every):
        return every
    return [*every, Occasion(obligation.kind, later_on, deadline_on, (Audience.WORKER,))]


def _without_worker(occasion: Occasion) -> Occasion:
    return replace(occasion, audience=tuple(each for each in occasion.audience if each is not Audience.WORKER))


def later_days(deadline_on: date, today: date) -> tuple[date, ...]:
    """The days to which it may be put off: they fit the time that is left, and are never the last day or past it."""
    left = (deadline_on - today).days
    counts = next((offered for least, offered in _LATER if left >= least), ())
    return tuple(add_days(today, count) for count in counts if count < left)


def _next(obligation: Obligation, every: Iterable[DueStep], today: date) -> date | None:
    coming = next((each.heard_on for each in every if each.heard_on > today), None)
    if coming is not None or obligation.deadline_on is None:
        return coming
    return add_days(obligation.deadline_on, 1)
