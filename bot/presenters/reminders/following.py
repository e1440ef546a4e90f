"""What follows from a day that a worker told, in words: the nearest last day in full, the others by name."""

from datetime import datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.calling import when_to_call
from bot.domain.reminders.obligation import CONTRACT_END_NOTICE, OF_STAY
from bot.domain.reminders.telling import Following, FollowingDate
from bot.presenters.reminders.my_dates import reminder_lines
from bot.texts import Translator, Value


def following_text(t: Translator, facts: Facts, following: Following, now: datetime) -> str:
    """The nearest last day, how long it is until then, when we remind of it, and what else follows."""
    if not following.dates:
        return ""
    first, *rest = following.dates
    also = [t("my_dates-follows-also", _named(each)) for each in rest]
    return "\n".join([*_in_full(t, facts, first, following.has_agreed, now), *also])


def _in_full(t: Translator, facts: Facts, first: FollowingDate, has_agreed: bool, now: datetime) -> list[str]:
    if first.is_overdue and first.kind in OF_STAY:
        return [t("my_dates-follows-past-stay", {**_named(first), **when_to_call(facts, now)})]
    if first.is_overdue:
        return [t("my_dates-follows-late", _named(first))]
    days_left = t("reminder-days-left", {"days": (first.deadline_on - tokyo_day(now)).days})
    key = "my_dates-follows-contract_end" if first.kind == CONTRACT_END_NOTICE else "my_dates-line"
    return [t(key, _named(first)), days_left, *reminder_lines(t, first.remind_at, has_agreed)]


def _named(each: FollowingDate) -> dict[str, Value]:
    return {"kind": each.kind, "deadline": each.deadline_on.isoformat()}
