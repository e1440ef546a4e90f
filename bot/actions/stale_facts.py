"""Facts grow old: staff are asked to check them again."""

from dataclasses import replace
from datetime import datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import MessageClass, tell_staff
from bot.storage.store import Store


async def ask_for_checks(store: Store, facts: Facts, now: datetime) -> None:
    """Tell staff how many sources and hotlines wait for a check; once a calendar week, and only when some do."""
    today = tokyo_day(now)
    sources, hotlines = len(facts.stale_sources(today)), len(facts.stale_hotlines(today))
    if not sources and not hotlines:
        return
    message = tell_staff("staff-facts-stale", {"sources": sources, "hotlines": hotlines})
    week = today.strftime("%G-W%V")  # ISO 8601: the days around New Year belong to one week
    await store.outbox.put(
        replace(message, idempotency_key=f"facts_stale:{week}", message_class=MessageClass.NOTICE), now
    )
