"""Closing a matter, wherever it is shown: whose alarm somebody else has taken is closed by a second tap."""

from aiogram.types import CallbackQuery

from bot.actions.support.alarms.closing import held_by_another
from bot.actions.support.answers.cautions import Caution
from bot.dialogs.second_tap import is_stopped
from bot.dialogs.turn import Turn
from bot.domain.support.consultation import Consultation


async def is_closing_stopped(callback: CallbackQuery, turn: Turn, matter: Consultation) -> bool:
    """Say once that somebody else has taken its alarm, and has not said what was done; a tap after that goes on."""
    alarm = await held_by_another(turn.as_member, matter)
    if alarm is None:
        return False
    texts = {"number": str(matter.id), "name": await turn.store.staff.label_of(alarm.taken_by or 0)}
    return await is_stopped(callback, turn, [Caution(f"alarm-close:{alarm.id}", "alarm-close-taken", texts)])
