"""Where a consultation stands: whose turn it is, and until when."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Literal

from bot.domain.days import tokyo_day
from bot.domain.facts.opening_hours import OpeningHours, end_of_day
from bot.domain.support.consultation import Consultation, ConsultationState, Urgency
from bot.domain.support.red_flag import TimeLimit
from bot.domain.support.topic_icon import TopicIcon

# After this part of the time in which an answer is due, whoever has claimed the matter is reminded.
_WARNED_AFTER = 0.75


class ConsultationStanding(StrEnum):
    """Whose turn it is; `ours` is the turn of staff, `theirs` the worker's."""

    NEW = "new"
    OURS = "ours"
    UNDELIVERED = "undelivered"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    THEIRS = "theirs"
    SNOOZED = "snoozed"
    CLOSED = "closed"


_ICONS: Mapping[ConsultationStanding, TopicIcon] = {
    ConsultationStanding.CLOSED: TopicIcon.CLOSED,
    ConsultationStanding.THEIRS: TopicIcon.THEIRS,
    ConsultationStanding.SNOOZED: TopicIcon.THEIRS,
    ConsultationStanding.OVERDUE: TopicIcon.OVERDUE,
}


@dataclass(frozen=True, slots=True)
class Target:
    """By when staff answer, and by when a matter of this urgency is solved.

    Where `counts` is the wall clock, nights and holidays count too, and `resolve_days` end at midnight.
    """

    id: Urgency
    counts: Literal["wall_clock", "working_time"]
    answer_minutes: int
    resolve_days: int

    def answer_by(self, since: datetime, hours: OpeningHours, holidays: Container[date]) -> datetime:
        """Return when an answer is due to who waits since then."""
        return self._after(since, timedelta(minutes=self.answer_minutes), hours, holidays)

    def within(self, limit: TimeLimit) -> "Target":
        """Return the target of what has this limit besides: the sooner of the two counts."""
        return replace(self, resolve_days=min(self.resolve_days, limit.days))

    def warned_at(self, since: datetime, hours: OpeningHours, holidays: Container[date]) -> datetime:
        """Return when the answer is nearly due."""
        return self._after(since, timedelta(minutes=self.answer_minutes) * _WARNED_AFTER, hours, holidays)

    def resolve_by(self, opened_at: datetime, hours: OpeningHours, holidays: Container[date]) -> datetime:
        """Return by when a matter opened then is to be solved."""
        if self.counts == "wall_clock":
            return end_of_day(tokyo_day(opened_at) + timedelta(days=self.resolve_days))
        return hours.closing_after(opened_at, self.resolve_days, holidays)

    def _after(self, begun: datetime, minutes: timedelta, hours: OpeningHours, holidays: Container[date]) -> datetime:
        return begun + minutes if self.counts == "wall_clock" else hours.spent_at(begun, minutes, holidays)


def standing_of(matter: Consultation, now: datetime) -> ConsultationStanding:
    """Return where a consultation stands at that instant."""
    if not matter.is_open:
        return ConsultationStanding.CLOSED
    if matter.waiting_since is not None and matter.answer_by is not None and matter.answer_by <= now:
        return ConsultationStanding.OVERDUE  # a rest hides nobody who waits too long
    if matter.snoozed_until is not None and now < matter.snoozed_until:
        return ConsultationStanding.SNOOZED
    if matter.waiting_since is None:
        return ConsultationStanding.THEIRS
    return _of_staff(matter)


def _of_staff(matter: Consultation) -> ConsultationStanding:
    if matter.state is ConsultationState.ESCALATED:
        return ConsultationStanding.ESCALATED
    if matter.undelivered_at is not None:
        return ConsultationStanding.UNDELIVERED
    return ConsultationStanding.NEW if matter.first_answered_at is None else ConsultationStanding.OURS


def icon_of(matter: Consultation, now: datetime) -> TopicIcon:
    """Return the icon that tells where a consultation stands."""
    icon = _ICONS.get(standing_of(matter, now), TopicIcon.OURS)
    is_waiting = icon in (TopicIcon.OURS, TopicIcon.OVERDUE)
    return TopicIcon.RED if is_waiting and matter.urgency is Urgency.RED else icon
