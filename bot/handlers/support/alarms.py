"""The button by which a manager takes an alarm."""

from aiogram.types import CallbackQuery

from bot.actions.support.claiming import take_alarmed
from bot.dialogs.turn import Turn
from bot.handlers.callbacks import RefusedTapError


async def take(callback: CallbackQuery, turn: Turn, alarm_id: int) -> None:
    """Take care of it; others who tap later read that somebody does."""
    alarm = await turn.store.alarms.find(alarm_id)
    if alarm is None:
        raise RefusedTapError
    taken = await take_alarmed(turn.as_member, alarm)
    if not taken.is_done:
        raise RefusedTapError(taken.key or "alarm-taken-before")
    await callback.answer(turn.t.label("alarm-taken"), show_alert=True)
