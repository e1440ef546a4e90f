"""The days that a worker tells about a reminder: when it was done, or when a date that it follows from was wrong."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.days import add_days
from bot.domain.reminders.my_dates import ComingDate
from bot.domain.reminders.rules import Dates, Offset, Plan, ReminderKind, reminds_worker
from bot.domain.workers.profile import FIELDS, Owner, day_range

_APPLIED, _RESULT = "applied_on", "result_on"


@dataclass(frozen=True, slots=True)
class FollowingDate:
    """A deadline that follows from a day that was told; `remind_at` is None where no reminder of it comes."""

    kind: str
    anchor_on: date
    deadline_on: date
    is_overdue: bool
    remind_at: datetime | None


@dataclass(frozen=True, slots=True)
class Following:
    """What follows from days that were told, nearest first; reminders come only to who agreed to them."""

    dates: tuple[FollowingDate, ...]
    has_agreed: bool


def own_part(kind: ReminderKind) -> str | None:
    """Return the field of the profile that its deadline follows from, where the worker may tell that."""
    field = FIELDS.get(kind.about)
    return kind.about if field is not None and field.owner is Owner.WORKER else None


def missing_part(kind: ReminderKind, dates: Dates) -> str:
    """Return the field that is asked for when it is done and not told yet; else that of the new last day."""
    return next((part for part in kind.done_asks if dates.day(part) is None), kind.about)


def may_be_done(kind: ReminderKind, anchor_on: date, today: date) -> bool:
    """Return whether it can have been done by now; an application for a stay cannot be made long before its end."""
    return _APPLIED not in kind.done_asks or kind.application_from.before(anchor_on) <= today


def done_range(
    kind: ReminderKind, part: str, anchor_on: date, applied_on: date | None, today: date
) -> tuple[date, date]:
    """Return the first and the last day that may be told for a field of `done_asks`.

    The new day is later than the old one, an application belongs to this stay, and a result comes after it: another
    day would end the reminders for good.
    """
    first_on, last_on = day_range(part, today)
    if part == kind.about:
        least_on = add_days(anchor_on, 1)
    elif part == _APPLIED:
        least_on = kind.application_from.before(anchor_on)
    elif part == _RESULT and applied_on is not None:
        least_on = applied_on
    else:
        least_on = first_on
    return max(first_on, min(least_on, last_on)), last_on


def following_dates(
    parts: Container[str],
    wanted: Iterable[tuple[ReminderKind, Plan]],
    coming: Iterable[ComingDate],
    done: Container[tuple[str, date]],
    today: date,
) -> tuple[FollowingDate, ...]:
    """The worker's deadlines that change with one of these fields, nearest first, also what is past and never opened.

    `wanted` are the plans that the worker's dates ask for, `done` what the worker said is done, by kind and anchor.
    """
    reminded = {(each.kind, each.deadline_on): each.remind_at for each in coming}
    found = (
        FollowingDate(
            kind.id,
            plan.anchor_on,
            plan.deadline_on,
            is_overdue=plan.deadline_on < today,
            remind_at=reminded.get((kind.id, plan.deadline_on)),
        )
        for kind, plan in wanted
        if _follows(kind, parts) and (kind.id, plan.anchor_on) not in done
    )
    return tuple(sorted(found, key=lambda each: (each.deadline_on, each.kind)))


def _follows(kind: ReminderKind, parts: Container[str]) -> bool:
    if not reminds_worker(kind):
        return False
    asks_of_application = kind.application_from != Offset() and (_APPLIED in parts or _RESULT in parts)
    return kind.about in parts or kind.or_later in parts or asks_of_application
