"""What `shien doctor` says of alarms and what waits: of which nobody can be told, and rings not taken elsewhere."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.support.unheard import is_nobody_left, unheard_matters
from bot.clock import SystemClock
from bot.domain.support.consultation import Consultation
from bot.storage.store import Store

# What failed longer ago is over.
_LATELY = timedelta(days=7)


async def alarm_problems(store: Store) -> Sequence[str]:
    """List what is wrong, each with what to do about it; consultations stand there by their numbers.

    What its worker keeps from everybody who could read it is none of these: who looks may be one of them.
    """
    problems = []
    for alarm in await store.alarms.running():
        matter = await store.consultations.get(alarm.consultation_id)
        is_kept = await store.staff.is_kept_from_managers(matter)
        if not is_kept and not await store.staff.can_alarm(matter):
            remedy = "let a manager or an admin open the bot and tap Start"
            problems.append(f"no. {matter.id}: nobody who may take its alarm can be told in private; {remedy}")
    problems += [_unheard(each) for each in await unheard_matters(store) if not await is_nobody_left(store, each)]
    if len(await store.staff.admins()) == 1:
        problems.append("one admin alone reads complaints, and nobody one about that person; let a second be an admin")
    for number, failure in await store.alarms.failed_posts(SystemClock().now() - _LATELY):
        problems.append(f"no. {number}: the last ring could not be posted ({failure}); look at ALARM_WEBHOOK")
    return problems


def _unheard(matter: Consultation) -> str:
    who = "an admin" if matter.is_for_admins_only else "a manager or an admin"
    return f"no. {matter.id}: nobody who may read it can be told in private; let {who} open the bot and tap Start"
