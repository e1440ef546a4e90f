"""Limits of what one person may do in a time (`data/limits.yaml`), where what is over them is not done."""

from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain.facts.rate_limits import LimitedAct


async def refused_until(context: ActionContext, act: LimitedAct, person: str) -> datetime | None:
    """Count an act of a person, by a noun and an id; where it is over the limit, return when the next one is not."""
    limit = context.facts.limits[act]
    return await context.store.rate_limits.attempt(f"{person}:{act}", limit, context.now)
