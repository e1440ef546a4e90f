"""An application that came after the last day of the stay: what every screen says that hears of it."""

from bot.actions.reminders.replan import dates_of
from bot.actions.reminders.stays import late_application
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, args
from bot.domain.facts.calling import when_to_call


async def get_late(turn: Turn, **_: object) -> Data:
    """The getter of a window that says so: its text, and the number for the button that asks staff for help.

    Once staff have dealt with it, nothing is said any more.
    """
    worker_id = turn.require_worker().id
    dates = await dates_of(turn.store, [worker_id], turn.today)
    late = await late_application(turn.store, worker_id, dates[worker_id])
    if late is None:
        return {"is_late": False}
    days = args(applied_on=late.applied_on, stay_expiry=late.stay_expiry, **when_to_call(turn.facts, turn.now))
    return {"is_late": True, "number": late.obligation_id, **days}
