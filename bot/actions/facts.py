"""Facts grow old: staff are asked to check them again, and record that they did."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.domain.audit_event import COMMAND_LINE, AuditAction
from bot.domain.days import add_days, tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.known import ConfirmationFileError, KnownFacts
from bot.domain.facts.sources import Confirmation
from bot.domain.outbox import MessageClass, tell_staff
from bot.storage.store import Store

_WEEK = 7
# The schedule asks at nine: before that, it is still last week.
_ON_MONDAY_AT = timedelta(hours=9, minutes=1)


async def ask_for_checks(store: Store, facts: Facts, now: datetime) -> None:
    """Tell staff how many sources, hotlines and changes of law wait for a check; once a week, and only when some do."""
    today = tokyo_day(now)
    if not facts.waiting(today):
        return
    message = tell_staff(
        "staff-facts-stale",
        {
            "sources": len(facts.stale_sources(today)),
            "hotlines": len(facts.stale_hotlines(today)),
            "changes": len(facts.overdue_changes(today)),
        },
    )
    await store.outbox.put(
        replace(message, idempotency_key=_key_of_week(today), message_class=MessageClass.NOTICE), now
    )


async def is_asking_missed(store: Store, now: datetime) -> bool:
    """Return whether staff were asked last week and, because no bot was running on Monday, not in this one."""
    today = tokyo_day(now - _ON_MONDAY_AT)
    was_asked = await store.outbox.has(_key_of_week(add_days(today, -_WEEK)))
    return was_asked and not await store.outbox.has(_key_of_week(today))


def _key_of_week(day: date) -> str:
    return f"facts_stale:{day:%G-W%V}"  # ISO 8601: the days around New Year belong to one week


async def confirm_fact(context: ActionContext, known: KnownFacts, record_id: str, check: Confirmation) -> ActionResult:
    """Record that a person checked a source or an office: in the organisation's own file, with an event.

    The file is written first: where the process ends in between, the tap is taken again and both are there.
    """
    record = context.facts.checkable(record_id)
    if record is None:
        return refused("facts-mistake-gone")
    if record.checked == check:
        return ALREADY_DONE
    try:
        known.confirm(record_id, check)
    except ConfirmationFileError as error:
        return refused("facts-mistake-file", {"problem": str(error)})
    noun = "hotline" if isinstance(record, Hotline) else "source"
    # A member of staff is known by the actor; who stands before the command line only by the name given there.
    by = {"by": check.by} if context.actor == COMMAND_LINE else {}
    details = {**by, "on": check.on.isoformat()}
    await context.record(AuditAction.FACTS_CONFIRMED, subject=f"{noun}:{record_id}", details=details)
    return DONE
