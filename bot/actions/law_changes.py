"""Changes of the law: staff are told of each once, with how many workers it concerns."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.law_changes import Circumstances, Concern, LawChange, circumstances_of
from bot.domain.missing import MISSING
from bot.domain.outbox import MessageClass, OutboxMessage, tell_staff
from bot.domain.workers.profile import Profile
from bot.storage.store import Store

_AT_A_TIME = 500


async def tell_of_law_changes(store: Store, facts: Facts, now: datetime) -> None:
    """Tell staff of the changes that workers begin to see, those of the organisation too; of each only once.

    One without a day is told once too, and again when its day is known and near.
    """
    today = tokyo_day(now)
    told = [each for each in facts.law_changes.values() if each.effective_on is None or each.is_shown(today)]
    new = [change for change in told if not await store.outbox.has(_key(change))]
    counts = await count_concerned(store, new)
    for change in new:
        await store.outbox.put(_message(change, counts[change.id], now), now)


async def count_concerned(store: Store, changes: Sequence[LawChange]) -> Mapping[str, Mapping[Concern, int]]:
    """Count by change how many workers it concerns and may concern; who asked to be forgotten is not counted."""
    counts: dict[str, Counter[Concern]] = {change.id: Counter() for change in changes}
    async for who in _everybody(store):
        for change in changes:
            counts[change.id][change.affects.concern(who)] += 1
    return counts


async def _everybody(store: Store) -> AsyncIterator[Circumstances]:
    last_id = 0
    while ids := await store.workers.page_looked_after(last_id, _AT_A_TIME):
        profiles = await store.profiles.of_many(ids)
        for worker_id in ids:
            yield circumstances_of(profiles.get(worker_id, Profile()))
        last_id = ids[-1]


def _message(change: LawChange, counts: Mapping[Concern, int], now: datetime) -> OutboxMessage:
    message = tell_staff(
        "staff-law_change",
        {
            "change": change.text,
            "state": change.state(tokyo_day(now)),
            "precision": "none" if change.effective_on is None else change.precision,
            "on": _day_or_month(change),
            "party": "worker" if "worker" in change.affects.parties else "organisation",
            "workers": counts[Concern.YES],
            "maybe": counts[Concern.MAYBE],
            "sources": ", ".join(change.sources),
        },
    )
    return replace(message, idempotency_key=_key(change), message_class=MessageClass.NOTICE)


def _day_or_month(change: LawChange) -> str:
    if change.effective_on is None:
        return MISSING
    return change.effective_on.strftime("%Y-%m") if change.precision == "month" else change.effective_on.isoformat()


def _key(change: LawChange) -> str:
    return f"law_change:{change.id}" if change.effective_on else f"law_change:{change.id}:no_day"
