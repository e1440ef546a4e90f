"""The buttons by which a manager takes an alarm, and says what was done."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.actions.support.alarms.outcomes import note_outcome, unsaid_of
from bot.actions.support.claiming import take_alarmed
from bot.dialogs.answering import show_instead
from bot.dialogs.support.alarms.outcome import open_outcome_choice, open_outcome_words
from bot.dialogs.turn import Turn
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.sight import may_read
from bot.handlers.callbacks import RefusedTapError


async def take(callback: CallbackQuery, turn: Turn, alarm_id: int) -> None:
    """Take care of it; others who tap later read that somebody does."""
    alarm = await turn.store.alarms.find(alarm_id)
    if alarm is None:
        raise RefusedTapError
    taken = await take_alarmed(turn.as_member, alarm)
    if not taken.is_done:
        raise RefusedTapError(taken.key or "alarm-taken-before")
    await callback.answer(turn.t.label("alarm-taken"), show_alert=True)


async def say_outcome(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, outcome: AlarmOutcome, alarm_id: int
) -> None:
    """Keep what was done, or ask for it in words."""
    alarm = await turn.store.alarms.find(alarm_id)
    if alarm is None or not may_read(turn.member, await turn.store.consultations.get(alarm.consultation_id)):
        raise RefusedTapError
    if outcome is AlarmOutcome.OTHER:
        await open_outcome_words(dialog_manager, alarm)
        await callback.answer()
        return
    noted = await note_outcome(turn.as_member, alarm, outcome)
    if noted.key is not None:
        await callback.answer(turn.t.label(noted.key, noted.args), show_alert=True)
        return
    if not noted.is_done:
        raise RefusedTapError("standing-said-before")
    await callback.answer(turn.t.label("flag-said-kept"))
    said = {"number": str(alarm.consultation_id), "outcome": outcome.value}
    choices = callback.message.reply_markup if isinstance(callback.message, Message) else None
    await show_instead(callback, turn.t("alarm-what_done-said", said), choices)


async def open_outcome(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, consultation_id: int
) -> None:
    """Ask what was done of a matter's newest alarm, from the task that waits for it."""
    matter = await turn.store.consultations.find(consultation_id)
    alarm = None if matter is None else await unsaid_of(turn.as_member, matter)
    if matter is None or alarm is None or not may_read(turn.member, matter):
        raise RefusedTapError
    await open_outcome_choice(dialog_manager, alarm)
    await callback.answer()
