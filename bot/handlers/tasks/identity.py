"""The buttons under the task to find out who opened an invitation."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot.actions.result import ActionResult
from bot.actions.roster.identity import accept_identity, codes_of, refuse_identity
from bot.actions.tasks.tasks import task_args
from bot.dialogs.answering import show_instead
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.outbox import Argument
from bot.domain.roster.identity import IdentifiedBy, IdentityDecision
from bot.domain.tasks import StaffTask
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.tasks.shown import task_of_tap
from bot.handlers.tasks.ways import task_button


def deciding_rows(turn: Turn, task: StaffTask) -> list[list[InlineKeyboardButton]]:
    """Return a button for each thing that staff may have found out."""
    return [
        [task_button(turn, f"identity-{each}", callbacks.DECIDE_IDENTITY.data(each, task.id))]
        for each in IdentityDecision
    ]


async def decide_who(callback: CallbackQuery, turn: Turn, decision: IdentityDecision, task_id: int) -> None:
    """Keep that it is somebody else, or ask which of the chats that opened the link is the worker's."""
    task = await task_of_tap(turn, task_id)
    if decision is not IdentityDecision.REFUSE:
        await _ask_code(callback, turn, task, IdentifiedBy(decision.value))
        return
    texts = await task_args(turn.store, task)
    await _show_decided(callback, turn, await refuse_identity(turn.as_member, task), {**texts, "decision": decision})


async def identify_by_code(callback: CallbackQuery, turn: Turn, by: IdentifiedBy, code: int, task_id: int) -> None:
    """Keep which of the chats is the worker's, as the digits on the phone say."""
    if by is IdentifiedBy.BIRTH_DATE:  # what no button offers
        raise RefusedTapError
    task = await task_of_tap(turn, task_id)
    texts = await task_args(turn.store, task)
    accepted = await accept_identity(turn.as_member, task, by, code)
    await _show_decided(callback, turn, accepted, {**texts, "decision": by.value})


async def _ask_code(callback: CallbackQuery, turn: Turn, task: StaffTask, by: IdentifiedBy) -> None:
    codes = await codes_of(turn.as_member, task)
    if not codes:
        raise RefusedTapError("task-said-before" if task.done_at else "identity-link_over")
    rows = [
        [InlineKeyboardButton(text=str(each), callback_data=callbacks.IDENTIFY_BY_CODE.data(by, each, task.id))]
        for each in codes
    ]
    back = [task_button(turn, "identity-no_code", callbacks.SHOW_TASK.data(task.id))]
    await callback.answer()
    text = turn.t("identity-which_code", await task_args(turn.store, task))
    await show_instead(callback, text, InlineKeyboardMarkup(inline_keyboard=[*rows, back]))


async def _show_decided(callback: CallbackQuery, turn: Turn, decided: ActionResult, texts: dict[str, Argument]) -> None:
    if not decided.is_done:
        raise RefusedTapError(decided.key or "task-said-before")
    member = turn.require_member()
    await callback.answer(turn.t.label("task-said-done"))
    said = turn.t("identity-decided", {**texts, "name": member.label})
    to_list = task_button(turn, "task-to-list", callbacks.SHOW_TASKS.data(0))
    await show_instead(callback, said, InlineKeyboardMarkup(inline_keyboard=[[to_list]]))
