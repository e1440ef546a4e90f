"""Asking support: what it is about, then whatever the worker wants to say or show."""

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column
from aiogram_dialog.widgets.text import Const, Format, Multi

from bot.actions.support.readers import restrict
from bot.actions.support.unheard import is_nobody_left
from bot.dialogs import states
from bot.dialogs.incoming import words_of
from bot.dialogs.support.consents import ask_for_consents
from bot.dialogs.support.intake import on_words, standing
from bot.dialogs.support.readers.kept_out import choose_kept_out, get_last, kept_out_choices, last_widgets
from bot.dialogs.support.readers.named_staff import open_naming
from bot.dialogs.support.receipts import deliver_words, when_answered
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import (
    Data,
    Mistake,
    Say,
    args,
    choice,
    leave_for_menu,
    open_menu,
    options,
    signs,
    started_with,
)
from bot.dialogs.widgets.buttons import button
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.support.message import IncomingMessage


async def take_unasked_words(message: Message, manager: DialogManager) -> None:
    """Give staff words that nobody asked for; whatever screen is open stays as it is."""
    manager.show_mode = ShowMode.NO_UPDATE
    await deliver_words(message, turn_of(manager), [words_of(message)])


async def send_words(manager: DialogManager, words: list[IncomingMessage]) -> None:
    """Give staff words that the worker wanted to send by a button."""
    if isinstance(manager.event, CallbackQuery):
        await deliver_words(manager.event, turn_of(manager), words)


async def show_added(manager: DialogManager, consultation: Consultation) -> None:
    """Back in the menu, which says where it went; a second tap finds an old screen.

    Who writes several messages reads it once, below the last of them.
    """
    number = str(consultation.id)
    says_so_already = manager.has_context() and started_with(manager).get("added_to") == number
    await manager.start(
        states.Menu.main,
        data={"added_to": number},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.DELETE_AND_SEND if says_so_already else None,
    )


async def show_sent(manager: DialogManager, consultation: Consultation) -> None:
    """Back in the menu, which says where went what a button has sent; consents are asked for below."""
    await show_added(manager, consultation)
    if isinstance(manager.event, CallbackQuery):
        await ask_for_consents(manager.event, turn_of(manager), consultation)


async def ask_support(manager: DialogManager, kind: ConsultationKind | None, about: str | None = None) -> None:
    """Begin a consultation of that kind from another dialog; None: the worker says what it is about.

    `about` is the text key of the title of the page that the worker comes from.
    """
    if kind is None:
        await manager.start(states.Consultation.kind, data={"about": about})
        return
    await manager.start(states.Consultation.writing, data={"kind": kind.value, "about": about})


def words_for_support() -> MessageInput:
    """For a window that asks for no words: what is written there all the same is for support."""
    return MessageInput(on_unasked_words)


async def on_unasked_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Give staff such words, or let them wait for the consent of their writer."""
    worker = turn_of(manager).worker
    if worker is not None and worker.has_consented:
        await take_unasked_words(message, manager)
        return
    turn_of(manager).keeps_words = True
    if worker is not None and worker.locale:  # else choosing a language comes before consent
        await manager.start(states.Consent.asking, mode=StartMode.RESET_STACK)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """Begin with what another dialog may know."""
    known = started_with(manager)
    manager.dialog_data.update({name: known[name] for name in ("kind", "about") if name in known})


async def _get_running(turn: Turn, **_: object) -> Data:
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    return {"running": [(str(each.id), _running(turn, each)) for each in open_ones], "args": {}}


async def _get_standing(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    consultation = await standing(dialog_manager)
    kind = dialog_manager.dialog_data["kind"]
    received = dialog_manager.dialog_data.get("received", 0)
    about = dialog_manager.dialog_data.get("about")
    title = "" if about is None else turn.t.label(about)
    texts = args(number="" if consultation is None else str(consultation.id), kind=kind, received=received, title=title)
    return {
        **texts,
        "about": about,
        "shown": None if "mistake" in dialog_manager.dialog_data else await _shown(dialog_manager, consultation),
        "answer": "" if consultation is None else await when_answered(turn, consultation),
        "is_open": consultation is not None,
        "is_in_group": consultation is not None and consultation.is_in_group,
        "is_leaving": consultation is not None and consultation.is_leaving_group,
        "kept_out": [] if consultation is None else await kept_out_choices(turn, [consultation]),
        "may_name": consultation is not None and consultation.is_for_admins_only,
    }


async def _on_kind(manager: DialogManager, kind: str) -> None:
    if kind not in set(ConsultationKind):
        return
    manager.dialog_data.update(kind=kind, is_complaint=False, consultation=None)
    await manager.switch_to(states.Consultation.writing)


async def _on_name(manager: DialogManager) -> None:
    await open_naming(manager, existing(await standing(manager)).id)


async def _on_kept_out(manager: DialogManager, chosen: str) -> None:
    await choose_kept_out(manager, chosen, states.Consultation.hiding_from_last)


async def _on_complaint(manager: DialogManager) -> None:
    manager.dialog_data.update(kind=ConsultationKind.OTHER.value, is_complaint=True, consultation=None)
    await manager.switch_to(states.Consultation.writing)


async def _on_running(manager: DialogManager, number: str) -> None:
    turn = turn_of(manager)
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    chosen = next((each for each in open_ones if str(each.id) == number), None)
    if chosen is None:
        return  # closed meanwhile, or somebody else's
    manager.dialog_data.update(kind=chosen.kind.value, is_complaint=chosen.is_for_admins_only)
    manager.dialog_data.update(consultation=number, received=0, chosen_at=turn.now.isoformat())
    await manager.switch_to(states.Consultation.writing)


async def _on_restrict(manager: DialogManager) -> None:
    consultation = await standing(manager)
    if consultation is not None:
        await restrict(turn_of(manager).as_worker, consultation)


def _running(turn: Turn, consultation: Consultation) -> str:
    key = "complaint-continue" if consultation.is_for_admins_only else "consultation-continue"
    return turn.t.label(key, {"number": str(consultation.id), "kind": consultation.kind.value})


async def _shown(manager: DialogManager, consultation: Consultation | None) -> str:
    """Return which text the window shows: before or after the first words, and by who reads them."""
    if consultation is not None and await is_nobody_left(turn_of(manager).store, consultation):
        return "receipt-complaint-kept"
    if manager.dialog_data.get("is_complaint"):
        return "complaint-write" if consultation is None else "complaint-received"
    if consultation is None:
        return "consultation-write"
    return "consultation-received" if consultation.is_in_group else "consultation-received-restricted"


def consultation_dialog() -> Dialog:
    """Build the dialog: what it is about, then the words."""
    return Dialog(
        Window(
            Say("consultation-what"),
            Column(choice("run", "running", _on_running)),
            options("kind", ConsultationKind, lambda each: f"consultation-kind-{each}", _on_kind),
            button("complaint-about-staff", "staff", _on_complaint),
            signs(),
            button("button-back", "back", leave_for_menu),
            words_for_support(),
            state=states.Consultation.kind,
            getter=_get_running,
        ),
        Window(
            Mistake(),
            Say("consultation-about", when=F["about"] & F["shown"]),
            Say("consultation-write", when=F["shown"] == "consultation-write"),
            Say("consultation-received", when=F["shown"] == "consultation-received"),
            Say("consultation-received-restricted", when=F["shown"] == "consultation-received-restricted"),
            Multi(Const(" "), Say("restricted-leaving"), when="is_leaving"),
            Say("complaint-write", when=F["shown"] == "complaint-write"),
            Say("complaint-received", when=F["shown"] == "complaint-received"),
            Say("receipt-complaint-kept", when=F["shown"] == "receipt-complaint-kept"),
            Format("\n{answer}", when=F["is_open"] & F["shown"]),
            button("receipt-restrict", "close", _on_restrict, when="is_in_group"),
            button("complaint-name", "name", _on_name, when="may_name"),
            Column(choice("out", "kept_out", _on_kept_out)),
            button("consultation-finish", "end", open_menu, when="is_open"),
            signs(),
            button("button-back", "back", leave_for_menu, when=~F["is_open"]),
            MessageInput(on_words),
            state=states.Consultation.writing,
            getter=_get_standing,
        ),
        Window(
            *last_widgets(states.Consultation.writing),
            words_for_support(),
            state=states.Consultation.hiding_from_last,
            getter=get_last,
        ),
        on_start=_on_start,
    )
