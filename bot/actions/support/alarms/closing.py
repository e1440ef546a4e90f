"""Closing a matter while somebody else has its alarm: who closes it knows that, and who has it hears it."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.domain.outbox import tell_member
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import Consultation


async def tell_taker_of_closing(context: ActionContext, matter: Consultation) -> None:
    """Tell who has taken its alarm that somebody else has closed it; what was done is still to be said."""
    alarm = await held_by_another(context, matter)
    if alarm is None or alarm.taken_by is None:
        return
    texts = {"number": str(matter.id), "name": await context.store.staff.label_of(context.staff_id)}
    told = tell_member("alarm-closed", texts, staff_id=alarm.taken_by, urgency=matter.urgency)
    await context.store.outbox.put(replace(told, cause=f"consultation:{matter.id}"), context.now)


async def held_by_another(context: ActionContext, matter: Consultation) -> Alarm | None:
    """Return its alarm where somebody else has taken it, and has not said what was done."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or not matter.is_open or not alarm.lacks_outcome or alarm.taken_by == context.staff_id:
        return None
    return alarm
