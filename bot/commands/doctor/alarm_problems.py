"""What `shien doctor` says of alarms: those of which nobody can be told, and rings that were not taken elsewhere."""

from collections.abc import Sequence
from datetime import timedelta

from bot.clock import SystemClock
from bot.storage.store import Store

# What failed longer ago is over.
_LATELY = timedelta(days=7)


async def alarm_problems(store: Store) -> Sequence[str]:
    """List what is wrong, each with what to do about it; consultations stand there by their numbers."""
    problems = []
    for alarm in await store.alarms.running():
        matter = await store.consultations.get(alarm.consultation_id)
        if not await store.staff.can_alarm(matter):
            remedy = "let a manager or an admin open the bot and tap Start"
            problems.append(f"no. {matter.id}: nobody who may take its alarm can be told in private; {remedy}")
    for number, failure in await store.alarms.failed_posts(SystemClock().now() - _LATELY):
        problems.append(f"no. {number}: the last ring could not be posted ({failure}); look at ALARM_WEBHOOK")
    return problems
