"""Preview of an activation: what a kind of reminder would say today, and whom it passes by."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.reminders.obligation import Calendar, DueStep, Obligation, reconcile, releases
from bot.domain.reminders.rules import Dates, ReminderKind, plans


@dataclass(frozen=True, slots=True)
class ActivationPreview:
    """For one worker: what is heard today, and whether the deadline is past, so that nothing ever is."""

    worker_id: int
    heard: tuple[DueStep, ...]
    is_past: bool


def foresee_one(
    worker_id: int, dates: Dates, kind: ReminderKind, known: Iterable[Obligation], calendar: Calendar
) -> ActivationPreview:
    """Return what one worker's dates lead to today; what is known to be due, or done, is not said anew."""
    opened = {due.anchor_on for due in reconcile(worker_id, dates, [kind], known, calendar).opened}
    every = list(plans(dates, [kind], calendar.holidays))
    heard = tuple(
        release
        for plan in every
        if plan.anchor_on in opened
        for release in releases(plan.occasions, calendar.holidays)
        if release.heard_on == calendar.today
    )
    return ActivationPreview(worker_id, heard, any(plan.deadline_on < calendar.today for plan in every))
