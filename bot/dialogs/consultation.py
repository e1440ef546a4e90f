"""Asking support: what it is about, then whatever the worker wants to say or show."""

from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.actions.consultations import add_words, open_consultation
from bot.dialogs import states
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, choice, language_button, open_menu, started_with
from bot.dialogs.words import keep_words, kept_words, words_of
from bot.domain.consultation import Kind, Words


async def take_unasked_words(message: Message, manager: DialogManager) -> None:
    """Words outside any room are for support."""
    await send_words(manager, [words_of(message)])


async def send_words(manager: DialogManager, words: list[Words]) -> None:
    """They belong to the one open consultation, or the worker is asked what they are about."""
    turn = turn_of(manager)
    open_ones = await turn.store.consultations.open_ones(turn.known_worker.id)
    if len(open_ones) != 1:
        await manager.start(states.Consultation.kind, data={"words": [keep_words(each) for each in words]})
        return
    for each in words:
        await add_words(turn.store, open_ones[0], each, turn.now)
    added = {"added_to": str(open_ones[0].id)}
    await manager.start(states.Menu.main, data=added, mode=StartMode.RESET_STACK)


async def ask_support(manager: DialogManager, kind: Kind | None) -> None:
    """Begin a consultation of that kind from another room; None: the worker says what it is about."""
    if kind is None:
        await manager.start(states.Consultation.kind)
        return
    await manager.start(states.Consultation.writing, data={"kind": kind.value})


def words_for_support() -> MessageInput:
    """For a window that asks for no words: what is written there all the same is for support."""
    return MessageInput(_take_unasked)


async def _take_unasked(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    worker = turn_of(manager).worker
    if worker is None or not worker.has_consented:
        return  # choosing a language comes before consent, and nothing is kept without that
    await take_unasked_words(message, manager)


async def _begin(_start_data: object, manager: DialogManager) -> None:
    """From another room that knows the kind."""
    if "kind" in started_with(manager):
        manager.dialog_data["kind"] = started_with(manager)["kind"]


async def _kinds(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    open_ones = await turn.store.consultations.open_ones(turn.known_worker.id)
    running = [
        (str(each.id), turn.words.label("consultation-continue", {"number": str(each.id), "kind": each.kind.value}))
        for each in open_ones
    ]
    kinds = [(kind.value, turn.words.label(f"consultation-kind-{kind.value}")) for kind in Kind]
    return {"running": running, "kinds": kinds, "has_words": bool(_waiting(dialog_manager)), "args": {}}


async def _where(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    number = dialog_manager.dialog_data.get("consultation")
    kind = dialog_manager.dialog_data["kind"]
    received = dialog_manager.dialog_data.get("received", 0)
    phone = turn.facts.organisation.phone
    return {**args(number=number or "", kind=kind, received=received, phone=phone), "is_open": number is not None}


async def _choose_kind(_callback: CallbackQuery, _select: object, manager: DialogManager, kind: str) -> None:
    if kind not in set(Kind):
        return
    manager.dialog_data["kind"] = kind
    words = _waiting(manager)
    if words:
        await _open(manager, words)
    await manager.switch_to(states.Consultation.writing)


async def _continue(_callback: CallbackQuery, _select: object, manager: DialogManager, number: str) -> None:
    turn = turn_of(manager)
    open_ones = await turn.store.consultations.open_ones(turn.known_worker.id)
    consultation = next((each for each in open_ones if str(each.id) == number), None)
    if consultation is None:
        return  # closed meanwhile, or somebody else's
    for words in _waiting(manager):
        await add_words(turn.store, consultation, words, turn.now)
    manager.dialog_data.update(consultation=number, kind=consultation.kind.value, received=len(_waiting(manager)))
    await manager.switch_to(states.Consultation.writing)


async def _take_first_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Words that come before the worker has said what they are about wait with the others."""
    waiting = [keep_words(words) for words in _waiting(manager)]
    manager.dialog_data["words"] = [*waiting, keep_words(words_of(message))]


async def _take_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn = turn_of(manager)
    words = words_of(message)
    number = manager.dialog_data.get("consultation")
    if number is None:
        await _open(manager, [words])
        return
    consultation = await turn.store.consultations.get(int(number))
    await add_words(turn.store, consultation, words, turn.now)
    manager.dialog_data["received"] += 1


async def _open(manager: DialogManager, words: list[Words]) -> None:
    turn = turn_of(manager)
    kind = Kind(manager.dialog_data["kind"])
    consultation = await open_consultation(turn.store, turn.known_worker, kind, words, turn.now)
    manager.dialog_data.update(consultation=str(consultation.id), received=len(words))


def _waiting(manager: DialogManager) -> list[Words]:
    return kept_words(manager.dialog_data.get("words", started_with(manager).get("words", [])))


async def _back(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    if len(manager.current_stack().intents) > 1:
        await manager.done()
        return
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


def consultation_dialog() -> Dialog:
    """What it is about, then the words."""
    return Dialog(
        Window(
            Say("consultation-which", when="has_words"),
            Say("consultation-what"),
            Column(choice("run", "running", _continue)),
            Column(choice("kind", "kinds", _choose_kind)),
            language_button(),
            Button(Label("back-button"), id="back", on_click=_back),
            MessageInput(_take_first_words),
            state=states.Consultation.kind,
            getter=_kinds,
        ),
        Window(
            Say("consultation-write", when=~F["is_open"]),
            Say("consultation-received", when="is_open"),
            Button(Label("consultation-finish"), id="end", on_click=open_menu, when="is_open"),
            language_button(),
            Button(Label("back-button"), id="back", on_click=_back, when=~F["is_open"]),
            MessageInput(_take_words),
            state=states.Consultation.writing,
            getter=_where,
        ),
        on_start=_begin,
    )
