"""Asking support: what it is about, then whatever the worker wants to say or show."""

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.actions.privacy.consents import may_write
from bot.actions.privacy.prohibited_data import picture_in, refuse_pictures
from bot.actions.support.consultations import add_words
from bot.actions.support.waiting_words import let_wait
from bot.dialogs import states
from bot.dialogs.incoming import words_of
from bot.dialogs.support.consents import consent_windows
from bot.dialogs.support.intake import first_window, go_on, on_first_words, on_leave, waiting_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import (
    Data,
    Mistake,
    OnClick,
    Say,
    args,
    choice,
    language_button,
    open_menu,
    options,
    started_with,
)
from bot.dialogs.widgets.buttons import button
from bot.domain.privacy.prohibited_data import ProhibitedData, may_show_card
from bot.domain.support.consultation import Consultation, ConsultationKind, IncomingMessage


async def take_unasked_words(message: Message, manager: DialogManager) -> None:
    """Take words outside any dialog for support."""
    await send_words(manager, [words_of(message)])


async def send_words(manager: DialogManager, words: list[IncomingMessage]) -> None:
    """They belong to the one open consultation, or the worker is asked what they are about, or for a consent."""
    turn = turn_of(manager)
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    belongs = len(open_ones) == 1 and not open_ones[0].is_for_admins_only
    if not belongs or not await may_write(turn.store, open_ones[0]):
        await let_wait(turn.as_worker, turn.require_worker(), words)
        await manager.start(states.Consultation.kind)
        return
    for each in words:
        await add_words(turn.as_worker, open_ones[0], each)
    await show_added(manager, open_ones[0], picture_in(words))


async def show_added(manager: DialogManager, consultation: Consultation, picture: int | None = None) -> None:
    """Back in the menu, which says where it went; a second tap finds an old screen.

    Who writes several messages reads it once, below the last of them.
    """
    number = str(consultation.id)
    says_so_already = manager.has_context() and started_with(manager).get("added_to") == number
    await manager.start(
        states.Menu.main,
        data={"added_to": number, "picture": picture},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.DELETE_AND_SEND if says_so_already else None,
    )


async def ask_support(manager: DialogManager, kind: ConsultationKind | None, about: str | None = None) -> None:
    """Begin a consultation of that kind from another dialog; None: the worker says what it is about.

    `about` is the text key of the title of the page that the worker comes from.
    """
    if kind is None:
        await manager.start(states.Consultation.kind, data={"about": about})
        return
    await manager.start(states.Consultation.writing, data={"kind": kind.value, "about": about})


def card_button(on_click: OnClick) -> Button:
    """Under a picture, which the bot cannot look at: it shows what must not be here."""
    return button("not_accepted-shows-card", "card", on_click, when="has_picture")


def words_for_support() -> MessageInput:
    """For a window that asks for no words: what is written there all the same is for support."""
    return MessageInput(_on_unasked_words)


async def _on_unasked_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    worker = turn_of(manager).worker
    if worker is None or not worker.has_consented:
        return  # choosing a language comes before consent, and nothing is kept without that
    await take_unasked_words(message, manager)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """Begin with what another dialog may know; without consent to records nothing is asked but that."""
    known = started_with(manager)
    manager.dialog_data.update({name: known[name] for name in ("kind", "about") if name in known})
    await first_window(manager)


async def _get_running(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    words = await waiting_words(dialog_manager)
    running = [(str(each.id), _running(turn, each)) for each in open_ones]
    return {"running": running, "has_words": bool(words), "has_picture": bool(_pictures(words)), "args": {}}


async def _get_standing(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    number = dialog_manager.dialog_data.get("consultation")
    kind = dialog_manager.dialog_data["kind"]
    received = dialog_manager.dialog_data.get("received", 0)
    has_picture = dialog_manager.dialog_data.get("picture") is not None
    about = dialog_manager.dialog_data.get("about")
    title = "" if about is None else turn.t.label(about)
    texts = args(number=number or "", kind=kind, received=received, title=title)
    return {
        **texts,
        "about": about,
        "shown": _shown(dialog_manager),
        "is_open": number is not None,
        "has_picture": has_picture,
    }


async def _on_kind(manager: DialogManager, kind: str) -> None:
    if kind not in set(ConsultationKind):
        return
    manager.dialog_data.update(kind=kind, is_complaint=False, consultation=None)
    await go_on(manager)


async def _on_complaint(manager: DialogManager) -> None:
    manager.dialog_data.update(kind=ConsultationKind.OTHER.value, is_complaint=True, consultation=None)
    await go_on(manager)


async def _on_running(manager: DialogManager, number: str) -> None:
    turn = turn_of(manager)
    open_ones = await turn.store.consultations.list_open(turn.require_worker().id)
    chosen = next((each for each in open_ones if str(each.id) == number), None)
    if chosen is None:
        return  # closed meanwhile, or somebody else's
    manager.dialog_data.update(kind=chosen.kind.value, is_complaint=chosen.is_for_admins_only)
    manager.dialog_data.update(consultation=number, received=0, picture=None)
    await go_on(manager)


async def _on_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    await go_on(manager, words_of(message))


async def _on_card_waiting(manager: DialogManager) -> None:
    """The pictures among the waiting words are taken away; the other words wait on."""
    turn, pictures = turn_of(manager), _pictures(await waiting_words(manager))
    await turn.store.waiting_words.remove(turn.require_worker().id, pictures)
    of_before = manager.dialog_data.get("words", [])
    manager.dialog_data["words"] = [each for each in of_before if each["telegram_id"] not in pictures]
    await _refuse(manager, pictures)


async def refuse_sent(manager: DialogManager) -> None:
    """The picture that was passed on last is taken away again, with its album."""
    picture = manager.dialog_data.pop("picture", None)
    if picture is not None:
        await _refuse(manager, [picture])


async def _refuse(manager: DialogManager, pictures: list[int]) -> None:
    turn = turn_of(manager)
    await refuse_pictures(turn.as_worker, turn.require_worker(), pictures)
    manager.dialog_data["mistake"] = {"key": f"not_accepted-{ProhibitedData.CARD}", "args": {}}


def _running(turn: Turn, consultation: Consultation) -> str:
    key = "complaint-continue" if consultation.is_for_admins_only else "consultation-continue"
    return turn.t.label(key, {"number": str(consultation.id), "kind": consultation.kind.value})


def _shown(manager: DialogManager) -> str:
    """Return which text the window shows: before or after the first words, for support or for admins alone."""
    noun = "complaint" if manager.dialog_data.get("is_complaint") else "consultation"
    return f"{noun}-received" if manager.dialog_data.get("consultation") else f"{noun}-write"


def _pictures(words: list[IncomingMessage]) -> list[int]:
    return [each.telegram_id for each in words if may_show_card(each.content)]


def consultation_dialog() -> Dialog:
    """Build the dialog: what it is about, then the words."""
    return Dialog(
        Window(
            Mistake(),
            Say("consultation-which", when="has_words"),
            Say("consultation-what"),
            card_button(_on_card_waiting),
            Column(choice("run", "running", _on_running)),
            options("kind", ConsultationKind, lambda each: f"consultation-kind-{each}", _on_kind),
            button("complaint-about-staff", "staff", _on_complaint),
            language_button(),
            button("button-back", "back", on_leave),
            MessageInput(on_first_words),
            state=states.Consultation.kind,
            getter=_get_running,
        ),
        Window(
            Mistake(),
            Say("consultation-about", when="about"),
            Say("consultation-write", when=F["shown"] == "consultation-write"),
            Say("consultation-received", when=F["shown"] == "consultation-received"),
            Say("complaint-write", when=F["shown"] == "complaint-write"),
            Say("complaint-received", when=F["shown"] == "complaint-received"),
            card_button(refuse_sent),
            button("consultation-finish", "end", open_menu, when="is_open"),
            language_button(),
            button("button-back", "back", on_leave, when=~F["is_open"]),
            MessageInput(_on_words),
            state=states.Consultation.writing,
            getter=_get_standing,
        ),
        *consent_windows(),
        on_start=_on_start,
    )
