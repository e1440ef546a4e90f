"""The buttons below the message that shows how a notice goes out."""

from aiogram.types import CallbackQuery

from bot.actions.notices.running import pause_notice, resume_notice
from bot.actions.result import ActionResult
from bot.dialogs.turn import Turn
from bot.domain.notices.notice import Notice
from bot.handlers.callbacks import RefusedTapError


async def pause(callback: CallbackQuery, turn: Turn, notice_id: int) -> None:
    """Nothing more leaves for now."""
    await _say(callback, turn, await pause_notice(turn.as_member, (await _existing(turn, notice_id)).id), "paused")


async def resume(callback: CallbackQuery, turn: Turn, notice_id: int) -> None:
    """It goes on."""
    await _say(callback, turn, await resume_notice(turn.as_member, (await _existing(turn, notice_id)).id), "resumed")


async def _say(callback: CallbackQuery, turn: Turn, result: ActionResult, done: str) -> None:
    if result.key is not None:
        raise RefusedTapError(result.key, result.args)
    await callback.answer(turn.t.label(f"notice_progress-{done}"))


async def _existing(turn: Turn, notice_id: int) -> Notice:
    notice = await turn.store.notices.find(notice_id)
    if notice is None:
        raise RefusedTapError("notice_progress-gone")
    return notice
