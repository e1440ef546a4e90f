"""The total stay as a Specified Skilled Worker (i): which days count, and the last one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.days import add_years

ALLOWED_YEARS = 5
# The status of residence began that day.
STATUS_BEGAN_ON = date(2019, 4, 1)
EXCLUDED_LEAVE = "excluded_leave"
# Designated Activities no. 55, in which a driver gets the licence: it comes on top of the five years.
DRIVER_PREPARING = "driver_preparing"
COUNTED_KINDS = ("ssw1", "preparing")
PERIOD_KINDS = (*COUNTED_KINDS, DRIVER_PREPARING, EXCLUDED_LEAVE)

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A period as a worker tells it: both ends included, `to_on` None while it still runs."""

    kind: str
    from_on: date
    to_on: date | None


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Days in a row, both ends included."""

    first_on: date
    last_on: date

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.last_on - self.first_on).days + 1


@dataclass(frozen=True, slots=True)
class Stay:
    """A counted stay: the counted spans, those that an excluded leave took out, and the last allowed day.

    `last_on` is None when the counted days never reach the allowed ones.
    """

    first_on: date
    allowed_days: int
    counted: tuple[Span, ...]
    left_out: tuple[Span, ...]
    last_on: date | None

    def counted_days(self, through: date) -> int:
        """Count the days that have counted up to and including `through`."""
        return sum(
            Span(span.first_on, min(span.last_on, through)).days for span in self.counted if span.first_on <= through
        )


def count_stay(periods: Iterable[Period], apply_on: date | None) -> Stay | None:
    """The count of these periods, or None without an `ssw1` or `preparing` period.

    With `apply_on`, every day from it on counts as well: the stay that is asked for. Without, only the periods do.
    """
    told = tuple(periods)
    stays = [_span(period) for period in told if period.kind in COUNTED_KINDS]
    if not stays:
        return None
    leaves = _merge(_span(period) for period in told if period.kind == EXCLUDED_LEAVE)
    first_on = min(stays).first_on
    if apply_on is not None:
        stays.append(Span(max(first_on, apply_on), date.max))
    stays = _merge(stays)
    counted = _without(stays, leaves)
    allowed_days = (add_years(first_on, ALLOWED_YEARS) - first_on).days
    left_out = tuple(cut for leave in leaves for cut in _overlaps(leave, stays))
    return Stay(first_on, allowed_days, tuple(counted), left_out, _nth_day(counted, allowed_days))


def as_preparing(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The same periods, were a driver's preparation counted as any other."""
    return tuple(replace(each, kind="preparing") if each.kind == DRIVER_PREPARING else each for each in periods)


def still_running(periods: Iterable[Period], expiry_on: date | None) -> tuple[Period, ...]:
    """The same periods; one that lasts as long as the present permission may still be prolonged, and so runs on."""
    if expiry_on is None:
        return tuple(periods)
    return tuple(
        replace(each, to_on=None) if each.to_on is not None and each.to_on >= expiry_on else each for each in periods
    )


def _span(period: Period) -> Span:
    return Span(period.from_on, period.to_on or date.max)


def _merge(spans: Iterable[Span]) -> list[Span]:
    """The same days as sorted spans that neither overlap nor touch."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and (span.first_on - merged[-1].last_on).days <= 1:
            merged[-1] = Span(merged[-1].first_on, max(merged[-1].last_on, span.last_on))
        else:
            merged.append(span)
    return merged


def _overlaps(span: Span, others: Iterable[Span]) -> list[Span]:
    """The parts of `span` that the others cover."""
    cuts = [Span(max(span.first_on, other.first_on), min(span.last_on, other.last_on)) for other in others]
    return [cut for cut in cuts if cut.first_on <= cut.last_on]


def _without(spans: Iterable[Span], holes: list[Span]) -> list[Span]:
    """The days of `spans` outside the sorted `holes`."""
    return [rest for span in spans for rest in _rests(span, _overlaps(span, holes))]


def _rests(span: Span, cuts: list[Span]) -> list[Span]:
    """Return what stays of `span` between sorted cuts that lie inside it."""
    rests = []
    start = span.first_on
    for cut in cuts:
        if start < cut.first_on:
            rests.append(Span(start, cut.first_on - _ONE_DAY))
        if cut.last_on == date.max:
            return rests
        start = cut.last_on + _ONE_DAY
    return [*rests, Span(start, span.last_on)] if start <= span.last_on else rests


def _nth_day(spans: Iterable[Span], number: int) -> date | None:
    left = number
    for span in spans:
        if left <= span.days:
            return span.first_on + timedelta(days=left - 1)
        left -= span.days
    return None
