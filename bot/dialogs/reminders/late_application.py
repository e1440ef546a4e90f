"""An application that came after the last day of the stay: what every screen says that hears of it."""

from bot.actions.reminders.replan import dates_of
from bot.actions.reminders.stays import LateApplication, late_application
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, args


async def find_late(turn: Turn) -> LateApplication | None:
    """Return the worker's application that came too late, if there is one and staff have not dealt with it."""
    worker_id = turn.require_worker().id
    dates = await dates_of(turn.store, [worker_id], turn.today)
    return await late_application(turn.store, worker_id, dates[worker_id])


async def get_late(turn: Turn, **_: object) -> Data:
    """The getter of a window that says so: its text, and the number for the button that asks staff for help."""
    late = await find_late(turn)
    if late is None:
        return {"is_late": False}
    days = args(applied_on=late.applied_on, stay_expiry=late.stay_expiry)
    return {"is_late": True, "number": late.obligation_id, **days}
