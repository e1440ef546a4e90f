"""From words that wait to a consultation; a consent that is missing for it is asked for first."""

from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from bot.actions.privacy.consents import give
from bot.actions.privacy.prohibited_data import picture_in
from bot.actions.support.complaints import open_complaint
from bot.actions.support.consultations import add_words, open_consultation
from bot.actions.support.waiting_words import hold_back, let_leave, let_wait
from bot.dialogs import states
from bot.dialogs.incoming import kept_words, words_of
from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import leave_room, started_with
from bot.domain.privacy.consent import Purpose
from bot.domain.support.consultation import Consultation, ConsultationKind, IncomingMessage

_CONSENTS = frozenset({states.Consultation.records, states.Consultation.health})


async def go_on(manager: DialogManager, *written: IncomingMessage) -> None:
    """To the window where the worker writes, with what waits and is written; before that to a consent or the kinds."""
    missing = await _missing(manager)
    if missing is not None:
        await _let_wait(manager, *written)
        await _wait_at(manager, missing)
        return
    words = [*await _take_waiting(manager), *written]
    if words:
        await _pass_on(manager, words)
    await manager.switch_to(states.Consultation.writing)


async def waiting_words(manager: DialogManager) -> list[IncomingMessage]:
    """Return what was written before it was clear where it belongs, or whether it may be kept."""
    turn = turn_of(manager)
    return [*_of_before(manager), *await turn.store.waiting_words.of_worker(turn.require_worker().id)]


async def _take_waiting(manager: DialogManager) -> list[IncomingMessage]:
    turn, of_before = turn_of(manager), _of_before(manager)
    manager.dialog_data["words"] = []
    return [*of_before, *await turn.store.waiting_words.take(turn.require_worker().id)]


async def _let_wait(manager: DialogManager, *words: IncomingMessage) -> None:
    turn = turn_of(manager)
    await let_wait(turn.as_worker, turn.require_worker(), words)


async def first_window(manager: DialogManager) -> None:
    """Return where the dialog begins: at a consent that is missing, or else where it was opened."""
    missing = await _missing(manager)
    if missing is not None:
        await _wait_at(manager, missing)


async def _wait_at(manager: DialogManager, missing: State) -> None:
    """Ask for what is missing; meanwhile the words wait, and where it is no consent, not for long."""
    await _set_due(manager, missing)
    await manager.switch_to(missing)


async def _set_due(manager: DialogManager, missing: State | None) -> None:
    turn = turn_of(manager)
    if missing in _CONSENTS:
        await hold_back(turn.as_worker, turn.require_worker())
    else:
        await let_leave(turn.as_worker, turn.require_worker())


def _of_before(manager: DialogManager) -> list[IncomingMessage]:
    """Return words that a dialog remembers which was opened by the bot of before."""
    return kept_words(manager.dialog_data.get("words", started_with(manager).get("words", [])))


async def _missing(manager: DialogManager) -> State | None:
    turn, kind = turn_of(manager), manager.dialog_data.get("kind")
    if not await turn.store.consents.is_given(turn.require_worker().id, Purpose.RECORDS):
        return states.Consultation.records
    if kind is None:
        return states.Consultation.kind
    if kind == ConsultationKind.HEALTH and not await _may_keep_health(manager):
        return states.Consultation.health
    return None


async def _may_keep_health(manager: DialogManager) -> bool:
    turn, number = turn_of(manager), manager.dialog_data.get("consultation")
    if manager.dialog_data.get("may_keep_health"):
        return True
    return number is not None and await turn.store.consents.is_given(
        turn.require_worker().id, Purpose.HEALTH, int(number)
    )


async def _pass_on(manager: DialogManager, words: list[IncomingMessage]) -> None:
    turn, number = turn_of(manager), manager.dialog_data.get("consultation")
    manager.dialog_data["picture"] = picture_in(words)
    consultation = None if number is None else await turn.store.consultations.find(int(number))
    if consultation is None:  # none yet, or closed so long ago that it was deleted
        await _open(manager, words)
        return
    await _keep_health_consent(manager, consultation.id)
    for each in words:
        await add_words(turn.as_worker, consultation, each)
    manager.dialog_data["received"] += len(words)


async def _open(manager: DialogManager, words: list[IncomingMessage]) -> None:
    consultation = await _opened(manager, words)
    await _keep_health_consent(manager, consultation.id)
    manager.dialog_data.update(consultation=str(consultation.id), received=len(words))


async def _opened(manager: DialogManager, words: list[IncomingMessage]) -> Consultation:
    turn = turn_of(manager)
    if manager.dialog_data.get("is_complaint"):
        return await open_complaint(turn.as_worker, turn.require_worker(), words)
    kind = ConsultationKind(manager.dialog_data["kind"])
    about = manager.dialog_data.get("about")
    return await open_consultation(turn.as_worker, turn.require_worker(), kind, words, about)


async def _keep_health_consent(manager: DialogManager, consultation_id: int) -> None:
    """The consent was given on the screen before, where this case had perhaps no number yet."""
    turn = turn_of(manager)
    if manager.dialog_data.pop("may_keep_health", False):
        await give(turn.as_worker, turn.require_worker(), Purpose.HEALTH, consultation_id)


async def on_first_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Words that come before it is clear where they belong wait with the others."""
    await _let_wait(manager, words_of(message))
    await _set_due(manager, await _missing(manager))


async def on_records_refused(manager: DialogManager) -> None:
    """Nothing is kept of what waited."""
    await _take_waiting(manager)
    await on_leave(manager)


async def on_leave(manager: DialogManager) -> None:
    """Go back to where this dialog was opened from, or to the menu."""
    await leave_room(manager, states.Menu.main)
