"""Screenings: what the rules said is kept with the answers and the rules that said it."""

from datetime import datetime

from bot.domain.checks.form import Result
from bot.domain.checks.result import result_as_json
from bot.domain.screening import Screening, edition
from bot.storage.store import Store


async def finish_screening(store: Store, screening: Screening, result: Result, now: datetime) -> None:
    """Keep the result; the event names the outcome, never an answer."""
    rules = edition(result.rules, result.digest)
    await store.screenings.keep_result(screening.id, rules, result_as_json(result), now)
    await store.events.record(
        "screening_finished",
        who=f"worker:{screening.worker_id}",
        about=f"screening:{screening.id}",
        at=now,
        details={"check": screening.check, "rules": rules, "outcome": result.outcome.value},
    )
