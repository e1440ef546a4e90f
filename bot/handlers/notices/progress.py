"""The buttons below the message that shows how a notice goes out."""

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery

from bot.actions.context import ActionContext
from bot.actions.notices.progress import show_progress
from bot.actions.notices.running import pause_notice, resume_notice
from bot.actions.result import ActionResult
from bot.dialogs.turn import Turn
from bot.handlers.callbacks import RefusedTapError


async def pause(callback: CallbackQuery, turn: Turn, notice_id: int) -> None:
    """Nothing more leaves for now."""
    await _do(callback, turn, notice_id, pause_notice, "notice_progress-paused")


async def resume(callback: CallbackQuery, turn: Turn, notice_id: int) -> None:
    """It goes on."""
    await _do(callback, turn, notice_id, resume_notice, "notice_progress-resumed")


async def _do(
    callback: CallbackQuery,
    turn: Turn,
    notice_id: int,
    act: Callable[[ActionContext, int], Awaitable[ActionResult]],
    done_key: str,
) -> None:
    if await turn.store.notices.find(notice_id) is None:
        raise RefusedTapError("notice_progress-gone")
    result = await act(turn.as_member, notice_id)
    if result.key is not None:
        raise RefusedTapError(result.key, result.args)
    await callback.answer(turn.t.label(done_key))
    await show_progress(turn.as_member, notice_id)
