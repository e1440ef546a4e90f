"""Matters that an upgrade finds in the staff group, where they would not come today."""

from bot.actions.context import ActionContext
from bot.actions.support.readers import restrict


async def restrict_earlier(context: ActionContext) -> None:
    """Take them out of the group, once: the migration has named them, and each is named no more when that is done."""
    for matter in await context.store.consultations.to_restrict():
        await restrict(context, matter)
