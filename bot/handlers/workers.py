"""The buttons about a worker's own details: which of two days is right."""

from datetime import date

from aiogram.types import CallbackQuery

from bot.actions.workers.profile import decide_day
from bot.dialogs.answering import show_instead
from bot.dialogs.turn import Turn
from bot.domain.workers.profile import DisputableDay
from bot.handlers.callbacks import RefusedTapError


async def choose_day_that_counts(callback: CallbackQuery, turn: Turn, part: DisputableDay, day: date) -> None:
    """One of the days that were offered, perhaps long ago."""
    decided = await decide_day(turn.as_worker, turn.require_worker(), part, day)
    if not decided.is_done:
        raise RefusedTapError
    await callback.answer()
    await show_instead(callback, turn.says("profile-day-kept", {"part": part, "on": day}))
