"""Who took an alarm says what was done: with one tap, or in words."""

from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.support.alarms.outcomes import note_outcome
from bot.dialogs import states
from bot.dialogs.presence import goes_with, keep_typed
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, Label, Say, args, options, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.domain.missing import MISSING
from bot.domain.support.alarm import Alarm, AlarmOutcome
from bot.domain.support.sight import may_read

LONGEST_WORDS = 500
# What somebody else had said before, where that stands.
_REFUSED = "refused"


async def open_outcome_choice(manager: DialogManager, alarm: Alarm) -> None:
    """Ask what was done, out of any dialog."""
    await manager.start(states.AlarmOutcome.choosing, data={"alarm": alarm.id}, mode=StartMode.RESET_STACK)


async def open_outcome_words(manager: DialogManager, alarm: Alarm) -> None:
    """Ask for words, out of any dialog."""
    await manager.start(states.AlarmOutcome.words, data={"alarm": alarm.id}, mode=StartMode.RESET_STACK)


async def _alarm(manager: DialogManager) -> Alarm:
    """Return the alarm; raises GoneError where this member of staff may not read its matter."""
    turn = turn_of(manager)
    alarm = existing(await turn.store.alarms.find(started_with(manager)["alarm"]))
    matter = await turn.store.consultations.get(alarm.consultation_id)
    if not may_read(turn.member, matter):
        raise GoneError
    goes_with(turn, matter)
    return alarm


async def _get_alarm(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    alarm = await _alarm(dialog_manager)
    outcome = MISSING if alarm.outcome is None else alarm.outcome.value
    refusal = turn.t(*dialog_manager.dialog_data[_REFUSED]) if _REFUSED in dialog_manager.dialog_data else ""
    texts = args(number=str(alarm.consultation_id), outcome=outcome)
    return {**texts, "is_said": alarm.outcome is not None, "refusal": refusal}


async def _on_outcome(manager: DialogManager, chosen: str) -> None:
    outcome = AlarmOutcome(chosen)
    if outcome is AlarmOutcome.OTHER:
        await manager.switch_to(states.AlarmOutcome.words)
        return
    await _note(manager, outcome)


async def _on_words(manager: DialogManager, words: str) -> None:
    await keep_typed(manager, await turn_of(manager).store.consultations.get((await _alarm(manager)).consultation_id))
    await _note(manager, AlarmOutcome.OTHER, words)


async def _note(manager: DialogManager, outcome: AlarmOutcome, words: str | None = None) -> None:
    noted = await note_outcome(turn_of(manager).as_member, await _alarm(manager), outcome, words)
    if noted.key is not None:
        manager.dialog_data[_REFUSED] = (noted.key, dict(noted.args))
    await manager.switch_to(states.AlarmOutcome.kept)


def alarm_outcome_dialog() -> Dialog:
    """Build the dialog: the choices, the words, and that it is kept."""
    return Dialog(
        Window(
            Say("alarm-what_done", when=~F["is_said"]),
            Say("alarm-what_done-change", when="is_said"),
            options("o", AlarmOutcome, "alarm-outcome-{}".format, _on_outcome),
            Cancel(Label("button-back")),
            state=states.AlarmOutcome.choosing,
            getter=_get_alarm,
            protect_content=True,
        ),
        ask_text(
            states.AlarmOutcome.words,
            Say("alarm-what_done-words"),
            Cancel(Label("button-back")),
            read=partial(typed_words, longest=LONGEST_WORDS),
            on_text=_on_words,
            getter=_get_alarm,
            protect_content=True,
        ),
        Window(
            Say("alarm-what_done-kept", when=~F["refusal"]),
            Format("{refusal}", when="refusal"),
            Cancel(Label("button-back")),
            state=states.AlarmOutcome.kept,
            getter=_get_alarm,
            protect_content=True,
        ),
    )
