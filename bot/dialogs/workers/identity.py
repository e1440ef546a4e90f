"""Who somebody is that opened an invitation: one date shows it, or staff say so; nothing of the roster shows before."""

from datetime import date

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Start
from aiogram_dialog.widgets.text import Multi

from bot.actions.roster.identity import IdentityAnswer, answer_identity, ask_staff
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_day
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, open_menu, signs
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.missing import MISSING
from bot.domain.roster.identity import MOST_ATTEMPTS
from bot.domain.roster.invitation import Invitation, InvitationStatus
from bot.domain.tasks import TaskKind
from bot.domain.workers.profile import day_range

_EXAMPLE = date(1998, 5, 24).isoformat()
# What is no date at all may be words for a person; what is one that cannot be read is nobody's.
_NO_DATE = frozenset({"form-mistake-no-date", "form-mistake-no-text"})
# Below it stands how a birth date is typed.
_UNREAD = "identity-mistake-unread"
# What was to be found out has ended, by whatever it was.
_NO_QUESTION = "identity-over"
# Why the link lets nobody in any more; an open one does not fit this person.
_OVER = {
    InvitationStatus.OPEN: "invitation-followed-refused",
    InvitationStatus.USED: "invitation-followed-used",
    InvitationStatus.EXPIRED: "invitation-followed-expired",
    InvitationStatus.REVOKED: "invitation-followed-revoked",
    InvitationStatus.ENDED: "invitation-followed-ended",
}


async def open_identity(manager: DialogManager) -> None:
    """Ask who it is, or say that the link is over."""
    await manager.start(states.Identity.asking, mode=StartMode.RESET_STACK)


async def is_asked_who(turn: Turn) -> bool:
    """Return whether this person has opened an invitation that is not over, and nobody knows who it is."""
    worker = turn.worker
    if worker is None or worker.on_roster:
        return False
    check = await turn.store.identity_checks.of_worker(worker.id)
    if check is None:
        return False
    return (await turn.store.invitations.get(check.invitation_id)).status(turn.now) is InvitationStatus.OPEN


def identity_button() -> Start:
    """The way back to the question, where the getter says `is_asked_who`."""
    return Start(Label("menu-identity"), "identity", states.Identity.asking, when="is_asked_who")


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    await _end_if_over(manager)


async def _end_if_over(manager: DialogManager) -> None:
    invitation = await _invitation(turn_of(manager))
    if invitation is None or invitation.status(turn_of(manager).now) is not InvitationStatus.OPEN:
        await manager.switch_to(states.Identity.over)


async def _get_question(turn: Turn, **_: object) -> Data:
    check = await turn.store.identity_checks.of_worker(turn.require_worker().id)
    invitation = await _invitation(turn)
    attempts = 0 if invitation is None else invitation.attempts
    worker = turn.require_worker()
    tasks = await turn.store.tasks.list_open_of(worker.id)
    # Another chat may have answered: what this one reads is of its own answers.
    tried = await turn.store.audit_log.newest(AuditAction.IDENTITY_NOT_CONFIRMED, actor=Actor.worker(worker.id))
    return {
        **args(example=_EXAMPLE, left=MOST_ATTEMPTS - attempts, code=str(check.code) if check else MISSING),
        "is_tried": invitation is not None and tried == f"invitation:{invitation.id}",
        "has_asked": any(each.kind is TaskKind.IDENTITY for each in tasks),
    }


async def _get_over(turn: Turn, **_: object) -> Data:
    invitation = await _invitation(turn)
    return {"over": _NO_QUESTION if invitation is None else _OVER[invitation.status(turn.now)]}


async def _on_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    day = _typed(manager, message.text)
    if day is None:
        return
    turn = turn_of(manager)
    answered = await answer_identity(turn.as_worker, turn.require_worker(), day)
    if answered is IdentityAnswer.IDENTIFIED:
        turn.worker = await turn.store.workers.by_chat(message.chat.id)
        await manager.switch_to(states.Identity.done)
    elif answered is IdentityAnswer.OVER:
        await manager.switch_to(states.Identity.over)


def _typed(manager: DialogManager, text: str | None) -> date | None:
    """Return the date that was typed; None where it cannot be read, which is said, and kept nowhere."""
    turn = turn_of(manager)
    try:
        return typed_day(turn, text, *day_range("birth_date", turn.today))
    except MistakeError as mistake:
        if mistake.key in _NO_DATE:
            raise MistakeError(_UNREAD) from None
        is_told_day = "day" in mistake.args_of_text
        key = _UNREAD if is_told_day else mistake.key
        manager.dialog_data["mistake"] = {"key": key, "args": {} if is_told_day else mistake.args_of_text}
    return None


async def _on_ask_staff(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await ask_staff(turn.as_worker, turn.require_worker())
    await _end_if_over(manager)


async def _invitation(turn: Turn) -> Invitation | None:
    check = await turn.store.identity_checks.of_worker(turn.require_worker().id)
    return None if check is None else await turn.store.invitations.get(check.invitation_id)


def identity_dialog() -> Dialog:
    """Build the dialog: the question, what an answer came to, and what to do where the link is over."""
    return Dialog(
        Window(
            Mistake(),
            UnsentButton(),
            Say("identity-not_confirmed", when="is_tried"),
            Say("identity-asked", when=F["has_asked"] & ~F["is_tried"]),
            Say("identity-ask", when=~F["has_asked"] & ~F["is_tried"]),
            button("identity-ask_staff", "staff", _on_ask_staff, when=~F["has_asked"]),
            button("identity-later", "menu", open_menu),
            signs(),
            MessageInput(_on_typed),
            state=states.Identity.asking,
            getter=_get_question,
        ),
        Window(
            Say("identity-done"),
            button("menu-button", "menu", open_menu),
            signs(),
            words_for_support(),
            state=states.Identity.done,
        ),
        Window(
            Multi(*(Say(key, when=F["over"] == key) for key in (_NO_QUESTION, *_OVER.values()))),
            button("menu-button", "menu", open_menu),
            signs(),
            words_for_support(),
            state=states.Identity.over,
            getter=_get_over,
        ),
        on_start=_on_start,
    )
