"""The buttons under the task to find out who opened an invitation."""

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager

from bot.actions.result import ActionResult
from bot.actions.roster.identity import OpenedLink, accept_identity, opened_link, refuse_identity
from bot.actions.roster.identity_decisions import decided_before
from bot.actions.tasks.tasks import task_args
from bot.dialogs.answering import show_instead
from bot.dialogs.roster.invitations import open_invitation
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.outbox import Argument
from bot.domain.roster.identity import IdentifiedBy, IdentityDecision
from bot.domain.tasks import StaffTask
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.tasks.shown import task_of_tap
from bot.handlers.tasks.ways import Rows, task_button

_FOUND = {
    "identity-in_person": IdentityDecision.IN_PERSON,
    "identity-by_phone": IdentityDecision.BY_PHONE,
    "identity-refuse": IdentityDecision.REFUSE,
}
_CODES_IN_ROW = 4


def deciding_rows(turn: Turn, task: StaffTask) -> Rows:
    """Return a button for each thing that staff may have found out."""
    return [[task_button(turn, key, callbacks.DECIDE_IDENTITY.data(each, task.id))] for key, each in _FOUND.items()]


async def decide_who(callback: CallbackQuery, turn: Turn, decision: IdentityDecision, task_id: int) -> None:
    """Ask which of the chats that opened the link is the worker's, or whether the link shall end; or end it."""
    task = await task_of_tap(turn, task_id)
    opened = await _opened(turn, task)
    if decision is IdentityDecision.END_LINK:
        await _end_link(callback, turn, task, opened)
    elif decision is IdentityDecision.REFUSE:
        await _ask_to_end(callback, turn, task, [])
    elif not opened.is_open:
        raise RefusedTapError("identity-link_over")
    elif not opened.choices:
        await _ask_to_end(callback, turn, task, [turn.t("identity-many_chats")])
    else:
        await _ask_code(callback, turn, task, IdentifiedBy(decision.value), opened)


async def identify_by_code(callback: CallbackQuery, turn: Turn, by: IdentifiedBy, code: int, task_id: int) -> None:
    """Keep which of the chats is the worker's, as the digits on the phone say; or ask what to do where none has them.

    What nobody's phone shows is mostly the worker's own digits for another link, or a slip: nothing ends unasked.
    """
    if by is IdentifiedBy.BIRTH_DATE:  # what no button offers
        raise RefusedTapError
    task = await task_of_tap(turn, task_id)
    texts = await task_args(turn.store, task)
    accepted = await accept_identity(turn.as_member, task, by, code)
    if accepted.key == "identity-wrong_code":
        again = task_button(turn, "identity-again", callbacks.DECIDE_IDENTITY.data(IdentityDecision(by.value), task.id))
        await _ask_to_end(callback, turn, task, [turn.t("identity-wrong_code", {"code": str(code)})], again)
        return
    await _show_decided(callback, turn, accepted, {**texts, "decision": by.value}, [])


async def _end_link(callback: CallbackQuery, turn: Turn, task: StaffTask, opened: OpenedLink) -> None:
    """End a link that is in other hands, and offer a new one at once."""
    texts = await task_args(turn.store, task)
    ended = await refuse_identity(turn.as_member, task)
    anew = task_button(turn, "identity-new_link", callbacks.MAKE_INVITATION.data(opened.invited.id))
    rows = [] if turn.in_staff_group else [[anew]]  # the group has it under its own message
    await _show_decided(callback, turn, ended, {**texts, "decision": IdentityDecision.REFUSE.value}, rows)


async def invite_anew(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, worker_id: int) -> None:
    """Open what makes a new link for a worker whose last one is over."""
    worker = await turn.store.workers.find(worker_id)
    if worker is None or not worker.on_roster:
        raise RefusedTapError
    await callback.answer()
    await open_invitation(dialog_manager, worker.id)


async def _opened(turn: Turn, task: StaffTask) -> OpenedLink:
    opened = await opened_link(turn.as_member, task)
    if opened is None:
        decided = await decided_before(turn.as_member, task)
        raise RefusedTapError(decided.key or "task-said-before", decided.args)
    return opened


async def _ask_code(callback: CallbackQuery, turn: Turn, task: StaffTask, by: IdentifiedBy, opened: OpenedLink) -> None:
    buttons = [
        InlineKeyboardButton(text=str(each), callback_data=callbacks.IDENTIFY_BY_CODE.data(by, each, task.id))
        for each in opened.choices
    ]
    rows = [buttons[place : place + _CODES_IN_ROW] for place in range(0, len(buttons), _CODES_IN_ROW)]
    none_of_these = callbacks.DECIDE_IDENTITY.data(IdentityDecision.REFUSE, task.id)
    rows.append([task_button(turn, "identity-no_code", none_of_these)])
    await callback.answer()
    text = turn.t("identity-which_code", await task_args(turn.store, task))
    await show_instead(callback, text, InlineKeyboardMarkup(inline_keyboard=[*rows, _back(turn, task)]))


async def _ask_to_end(
    callback: CallbackQuery, turn: Turn, task: StaffTask, why: list[str], *ways: InlineKeyboardButton
) -> None:
    """Say what ending the link does to whom, before it is tapped."""
    opened = await _opened(turn, task)
    texts = {**await task_args(turn.store, task), "status": "open" if opened.is_open else "over"}
    end = InlineKeyboardButton(
        text=turn.t.label("identity-end_link"),
        callback_data=callbacks.DECIDE_IDENTITY.data(IdentityDecision.END_LINK, task.id),
        style=ButtonStyle.DANGER,
    )
    await callback.answer()
    rows = [*([each] for each in ways), [end], _back(turn, task)]
    text = "\n\n".join([*why, turn.t("identity-end", texts)])
    await show_instead(callback, text, InlineKeyboardMarkup(inline_keyboard=rows))


def _back(turn: Turn, task: StaffTask) -> list[InlineKeyboardButton]:
    return [task_button(turn, "button-back", callbacks.SHOW_TASK.data(task.id))]


async def _show_decided(
    callback: CallbackQuery, turn: Turn, decided: ActionResult, texts: dict[str, Argument], ways: Rows
) -> None:
    if not decided.is_done:
        raise RefusedTapError(decided.key or "task-said-before", decided.args)
    member = turn.require_member()
    await callback.answer(turn.t.label("task-said-done"))
    said = turn.t("identity-decided", {**texts, "name": member.label})
    to_list = task_button(turn, "task-to-list", callbacks.SHOW_TASKS.data(0))
    await show_instead(callback, said, InlineKeyboardMarkup(inline_keyboard=[*ways, [to_list]]))
