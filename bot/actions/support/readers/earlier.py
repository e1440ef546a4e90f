"""Matters that an upgrade finds in the staff group, where they would not come today, or without their card there."""

from bot.actions.context import ActionContext
from bot.actions.support.readers import restrict
from bot.domain.outbox import ShowRestricted


async def restrict_earlier(context: ActionContext) -> None:
    """Take them out of the group, once, and let it see the card without words of what it never saw.

    The migration has named them, and each is named no more when that is done.
    """
    for matter in await context.store.consultations.to_restrict():
        if (await restrict(context, matter)).is_done:
            continue
        await context.store.outbox.put(ShowRestricted(consultation_id=matter.id), context.now)
