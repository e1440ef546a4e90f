"""Invitations: staff hand out links for one worker, for an employer's workers, or for a dormitory."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.identity import find_out_opener, is_being_found_out
from bot.actions.roster.invitations import revoke_invitation
from bot.actions.workers.arrival import invited_place
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, choice_of_row, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to, home_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.pick_employer import find_employer
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.roster.employment import Employer
from bot.domain.roster.invitation import MOST_PAGES, Invitation, InvitationStatus
from bot.domain.workers.worker import Worker
from bot.texts import SOURCE_LOCALE

_LONGEST = 80


async def chosen_employer(turn: Turn, manager: DialogManager) -> Employer:
    """Return the employer that the dialog was opened for; raises GoneError where there is none."""
    return await find_employer(turn, existing(started_with(manager).get("employer")))


async def open_invitation(manager: DialogManager, worker_id: int) -> None:
    """Offer a new link for one worker, from the link or the button under what told that the last one is over."""
    await manager.start(states.Invitations.worker, data={"worker": worker_id}, mode=StartMode.RESET_STACK)


async def sheet_locale(turn: Turn, worker: Worker) -> str:
    """The language of a worker's sheet: the one read in the bot, else the first known one that the bot speaks."""
    profile = await turn.store.profiles.of(worker.id)
    known = [profile.value(field_id) or "" for field_id in ("languages_written", "languages_spoken")]
    codes = [worker.locale or "", *",".join(known).split(",")]
    return next((code for code in codes if code in turn.texts.locales), SOURCE_LOCALE)


async def not_in_bot(turn: Turn, employer: Employer) -> list[Worker]:
    """List who works there and has no chat; first those who have no link yet."""
    invited = await turn.store.invitations.with_an_open_one(turn.now)
    workers = [each for each in await turn.store.workers.of_employer(employer.id) if may_be_invited(each)]
    return sorted(workers, key=lambda worker: worker.id in invited)


def may_be_invited(worker: Worker) -> bool:
    """Return whether a link can be of use: to one of the roster without a chat, who did not ask to be forgotten."""
    return worker.on_roster and worker.chat_id is None and worker.forgotten_at is None


async def _get_open_ones(turn: Turn, **_: object) -> Data:
    open_ones = await turn.store.invitations.open_shared(turn.now)
    return {"open": [(str(each.id), await _label(turn, each)) for each in open_ones], "args": {"count": len(open_ones)}}


async def _get_invitation(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    invitation = await _chosen_invitation(turn, dialog_manager)
    place = await invited_place(turn.store, invitation.invited)
    return args(place=place, until=invitation.last_on)


async def _on_revoke(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await revoke_invitation(turn.as_member, await _chosen_invitation(turn, manager))
    await manager.switch_to(states.Invitations.list)


async def _get_worker(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    invitation = await _own_open_one(turn, worker)
    opened = [] if invitation is None else await turn.store.identity_checks.of_invitation(invitation.id)
    is_asked = await is_being_found_out(turn.store, opened)
    texts = args(
        roster_number=worker.number,
        name=worker.name_on_card or MISSING,
        locale=await sheet_locale(turn, worker),
        until=invitation.last_on if invitation else MISSING,
        count=len(opened),
    )
    ways = {"is_open": invitation is not None, "may_invite": may_be_invited(worker)}
    return {**texts, **ways, "number": worker.id, "may_ask": bool(opened) and not is_asked, "is_asked": is_asked}


async def _on_revoke_own(manager: DialogManager) -> None:
    turn = turn_of(manager)
    invitation = await _own_open_one(turn, await chosen_worker(turn, manager))
    if invitation is not None:
        await revoke_invitation(turn.as_member, invitation)


async def _on_find_out(manager: DialogManager) -> None:
    turn = turn_of(manager)
    invitation = await _own_open_one(turn, await chosen_worker(turn, manager))
    if invitation is not None:
        await find_out_opener(turn.as_member, invitation)


async def _get_employer(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    employer = await chosen_employer(turn, dialog_manager)
    count = len(await not_in_bot(turn, employer))
    return {**args(employer=employer.name, count=count, most=MOST_PAGES), "number": employer.id, "some": count > 0}


async def _get_dormitory(dialog_manager: DialogManager, **_: object) -> Data:
    # The name is too long for a button's data: the handler takes it from here.
    return {**args(place=dialog_manager.dialog_data["dormitory"]), "number": 0}


async def _label(turn: Turn, invitation: Invitation) -> str:
    variables = {"place": await invited_place(turn.store, invitation.invited), "until": invitation.last_on.isoformat()}
    return short_label(turn.t.label("invitation-label", variables))


async def _chosen_invitation(turn: Turn, manager: DialogManager) -> Invitation:
    return existing(await turn.store.invitations.find(manager.dialog_data["invitation"]))


async def _own_open_one(turn: Turn, worker: Worker) -> Invitation | None:
    own = await turn.store.invitations.of_worker(worker.id)
    return next((each for each in own if each.status(turn.now) is InvitationStatus.OPEN), None)


def invitations_dialog() -> Dialog:
    """Those without a name, and the sheets for one worker, an employer or a dormitory."""
    return Dialog(
        Window(
            Say("invitation-list"),
            paged(choice_of_row("i", "open", remember("invitation", states.Invitations.one)), "page", naming=by_place),
            goes_to("invitation-dormitory", "home", states.Invitations.dormitory),
            Cancel(Label("button-back")),
            home_button(),
            state=states.Invitations.list,
            getter=_get_open_ones,
        ),
        confirm(
            states.Invitations.one,
            Say("invitation-one"),
            back_to(states.Invitations.list),
            yes=danger_button("invitation-revoke", "revoke", _on_revoke),
            getter=_get_invitation,
        ),
        Window(
            Say("invitation-worker"),
            Say("invitation-asked", when="is_asked"),
            button("invitation-who", "who", _on_find_out, when="may_ask"),
            HandlerButton(Label("invitation-sheet"), callbacks.INVITE_WORKER, when="may_invite"),
            button("invitation-revoke", "undo", _on_revoke_own, when="is_open"),
            Cancel(Label("button-back")),
            state=states.Invitations.worker,
            getter=_get_worker,
        ),
        Window(
            Say("invitation-employer"),
            HandlerButton(Label("invitation-sheets"), callbacks.INVITE_WORKERS, when="some"),
            HandlerButton(Label("invitation-anybody"), callbacks.INVITE_SHARED),
            Cancel(Label("button-back")),
            state=states.Invitations.employer,
            getter=_get_employer,
        ),
        ask_text(
            states.Invitations.dormitory,
            Say("invitation-type-dormitory"),
            back_to(states.Invitations.list),
            read=partial(typed_line, longest=_LONGEST),
            on_text=remember("dormitory", states.Invitations.ready),
        ),
        confirm(
            states.Invitations.ready,
            Say("invitation-ready"),
            back_to(states.Invitations.list),
            yes=HandlerButton(Label("invitation-sheet"), callbacks.INVITE_DORMITORY),
            getter=_get_dormitory,
        ),
    )
