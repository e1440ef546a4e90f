"""What a dialog says above a tap of what became of it."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.actions.result import ActionResult
from bot.dialogs.turn import turn_of


async def tell_result(manager: DialogManager, result: ActionResult, key: str) -> None:
    """Say above the tap what became of it: `key`, or why not."""
    if not isinstance(manager.event, CallbackQuery):
        return  # a day that was typed: the screen says what became of it
    t = turn_of(manager).t
    if result.key is not None:
        await manager.event.answer(t.label(result.key, result.args), show_alert=True)
        return
    await manager.event.answer(t.label(key if result.is_done else "standing-said-before"))
