"""The buttons under the task to find out who opened an invitation."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot.actions.roster.identity import decide_identity
from bot.actions.tasks.tasks import task_args
from bot.dialogs.answering import show_instead
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.roster.identity import IdentityDecision
from bot.domain.tasks import StaffTask
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.tasks.shown import task_of_tap


def deciding_rows(turn: Turn, task: StaffTask) -> list[list[InlineKeyboardButton]]:
    """Return a button for each thing that staff may have found out."""
    return [[_button(turn, task, each)] for each in IdentityDecision]


async def decide_who(callback: CallbackQuery, turn: Turn, decision: IdentityDecision, task_id: int) -> None:
    """Keep who it is that opened an invitation, as staff found out."""
    task, member = await task_of_tap(turn, task_id), turn.require_member()
    about = {"decision": decision.value, "name": member.name or f"#{member.id}"}
    texts = {**await task_args(turn.store, task), **about}
    decided = await decide_identity(turn.as_member, task, decision)
    if not decided.is_done:
        raise RefusedTapError(decided.key or "task-said-before")
    await callback.answer(turn.t.label("task-said-done"))
    to_list = InlineKeyboardButton(text=turn.t.label("task-to-list"), callback_data=callbacks.SHOW_TASKS.data(0))
    await show_instead(callback, turn.t("identity-decided", texts), InlineKeyboardMarkup(inline_keyboard=[[to_list]]))


def _button(turn: Turn, task: StaffTask, decision: IdentityDecision) -> InlineKeyboardButton:
    data = callbacks.DECIDE_IDENTITY.data(decision, task.id)
    return InlineKeyboardButton(text=turn.t.label(f"identity-{decision}"), callback_data=data)
