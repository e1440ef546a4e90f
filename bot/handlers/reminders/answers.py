"""The buttons under a worker's reminder: done, later, why, what I need, help; and the way back to a form."""

from datetime import date
from functools import partial

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.reminders.answers import (
    ask_for_help,
    ask_why,
    is_undone,
    later_days_of,
    may_be_put_off_to,
    say_done,
    snooze,
)
from bot.actions.reminders.taking_back import may_be_taken_back, take_back_done
from bot.actions.reminders.tick import HELD_BY_STAFF, help_button, need_button, reminder_buttons, undo_button
from bot.actions.support.consultations import consultation_about
from bot.dialogs.answering import change_buttons, say_below, show_instead
from bot.dialogs.reminders.done import days_after, open_reminder_done
from bot.dialogs.support.consents import ask_for_consents
from bot.dialogs.support.readers.moving import readers_rows
from bot.dialogs.support.receipts import help_key, say_asked
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.callbacks.fields import Place
from bot.domain.outbox import Button, Buttons
from bot.domain.reminders.obligation import OF_STAFF, EndedAs, Obligation
from bot.domain.support.consultation import ConsultationKind
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.entry import open_start
from bot.handlers.newest_screen import take_newest_buttons_away
from bot.handlers.reminders.needed import what_is_needed, why_it_is_due

_ALREADY_DONE = (EndedAs.ACKNOWLEDGED, EndedAs.FULFILLED)


async def finish(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, obligation_id: int
) -> None:
    """It is done; what follows from that is asked for."""
    obligation = await _reminded(turn, obligation_id)
    if place is Place.MESSAGE and may_be_taken_back(turn.facts, obligation):
        await _show_buttons(callback, turn, ((undo_button(obligation),), (help_button(obligation),)))
    obligation = await _undone(turn, obligation_id)
    if obligation.kind in HELD_BY_STAFF:
        raise RefusedTapError
    if days_after(turn.facts, obligation):
        await callback.answer()
        await open_reminder_done(dialog_manager, obligation.id, _below(place))
        await _keep_buttons(callback, place)
        return
    await say_done(turn.as_worker, turn.require_worker(), obligation)
    await callback.answer(turn.t.label("reminder-done"), show_alert=True)
    await _show_answered(
        callback, turn, dialog_manager, place, ((undo_button(obligation),), (help_button(obligation),))
    )


async def take_back(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, obligation_id: int
) -> None:
    """It is not done after all."""
    obligation = await _reminded(turn, obligation_id)
    if obligation.done_at is not None and not may_be_taken_back(turn.facts, obligation):
        raise RefusedTapError("reminder-over")
    taken_back = await take_back_done(turn.as_worker, turn.require_worker(), obligation, {})
    if taken_back.key is not None:
        raise RefusedTapError(taken_back.key)
    if obligation.deadline_on is not None and obligation.deadline_on < turn.today:
        await _show_late(callback, turn, dialog_manager, place, obligation)
        return
    await callback.answer(turn.t.label("reminder-undone"), show_alert=True)
    buttons = reminder_buttons(obligation, turn.facts.reminders.get(obligation.kind))
    await _show_answered(callback, turn, dialog_manager, place, buttons)


async def offer_days(callback: CallbackQuery, turn: Turn, obligation_id: int) -> None:
    """Ask when to remind again; never on the last day or after it."""
    obligation = await _undone(turn, obligation_id)
    if obligation.deadline_on is not None and obligation.deadline_on < turn.today:
        await callback.answer()
        await say_below(callback, *_late_question(turn, obligation, obligation.deadline_on))
        return
    days = later_days_of(obligation, turn.today)
    if not days:
        raise RefusedTapError("reminder-later-none")
    await callback.answer()
    buttons = [[_day_button(turn, obligation, day)] for day in days]
    await say_below(callback, turn.says("reminder-later-ask"), InlineKeyboardMarkup(inline_keyboard=buttons))


async def choose_day(callback: CallbackQuery, turn: Turn, obligation_id: int, later_on: date) -> None:
    """One of the days that were offered, perhaps long ago."""
    obligation = await _undone(turn, obligation_id)
    if not may_be_put_off_to(obligation, later_on, turn.today):
        raise RefusedTapError
    await snooze(turn.as_worker, turn.require_worker(), obligation, later_on)
    await callback.answer()
    await show_instead(callback, turn.says("reminder-later-set", {"on": later_on}))


async def explain(callback: CallbackQuery, turn: Turn, obligation_id: int) -> None:
    """Say why it has to be done; what is needed is one tap further."""
    obligation = await _undone(turn, obligation_id)
    if obligation.deadline_on is None:
        raise RefusedTapError
    await ask_why(turn.as_worker, turn.require_worker(), obligation)
    await callback.answer()
    keyboard = _keyboard(turn, need_button(obligation), help_button(obligation))
    await say_below(callback, why_it_is_due(turn, obligation.kind, obligation.deadline_on), keyboard)


async def say_needed(callback: CallbackQuery, turn: Turn, obligation_id: int) -> None:
    """Say what to bring, whom to ask, and the sentence to show at a counter."""
    obligation = await _undone(turn, obligation_id)
    if obligation.deadline_on is None:
        raise RefusedTapError
    await callback.answer()
    text = what_is_needed(turn, obligation.kind, obligation.deadline_on)
    await say_below(callback, text, _keyboard(turn, help_button(obligation)))


async def help_worker(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, obligation_id: int
) -> None:
    """Support staff get the reminder, done or not; the worker may write more."""
    obligation = await _own(turn, obligation_id)
    await callback.answer()
    dialog_manager.show_mode = _below(place)
    consultation = await consultation_about(turn.as_worker, turn.require_worker(), ConsultationKind.PROCEDURE)
    asked = await ask_for_help(turn.as_worker, turn.require_worker(), obligation, consultation)
    key = "reminder-help-sent" if asked.is_done else "reminder-help-sent-before"
    kept = await turn.store.messages.of_consultation(consultation.id)
    readers = InlineKeyboardMarkup(inline_keyboard=readers_rows(turn, consultation, kept[-1].id))
    told = partial(say_asked, turn, help_key(consultation, key), consultation.id)
    await say_below(callback, await turn.says_whole(told), readers)
    await ask_for_consents(callback, turn, consultation)


async def show_form(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place) -> None:
    """The form that a reminder came in between, below everything else."""
    await callback.answer()
    if dialog_manager.has_context():
        await take_newest_buttons_away(callback, dialog_manager.current_stack())
        await dialog_manager.show(ShowMode.SEND)
        await _keep_buttons(callback, place)
        return
    await open_start(dialog_manager, turn)


async def _undone(turn: Turn, obligation_id: int) -> Obligation:
    """The worker's own obligation behind the button. Raises RefusedTapError where nothing is left to do."""
    obligation = await _reminded(turn, obligation_id)
    if not await is_undone(turn.store, obligation):
        raise RefusedTapError("reminder-done-before" if obligation.ended_as in _ALREADY_DONE else "reminder-over")
    return obligation


async def _reminded(turn: Turn, obligation_id: int) -> Obligation:
    """The same; refused too is what staff alone attend to, of which no worker has a reminder."""
    obligation = await _own(turn, obligation_id)
    if obligation.kind in OF_STAFF:
        raise RefusedTapError
    return obligation


async def _own(turn: Turn, obligation_id: int) -> Obligation:
    """The worker's own obligation behind the button, done or not. Raises RefusedTapError for anybody else's."""
    obligation = await turn.store.obligations.find(obligation_id)
    if obligation is None or obligation.worker_id != turn.require_worker().id:
        raise RefusedTapError
    return obligation


async def _show_late(
    callback: CallbackQuery, turn: Turn, manager: DialogManager, place: Place, obligation: Obligation
) -> None:
    """It is owed again and late: no reminder comes, and what the old one says is not true any more."""
    await callback.answer(turn.t.label("reminder-undone-late"), show_alert=True)
    if place is Place.MESSAGE and obligation.deadline_on is not None:
        await show_instead(callback, *_late_question(turn, obligation, obligation.deadline_on))
    elif manager.has_context():
        await manager.show()


def _late_question(turn: Turn, obligation: Obligation, deadline_on: date) -> tuple[str, InlineKeyboardMarkup]:
    text = turn.says("my_dates-late-ask", {"kind": obligation.kind, "deadline": deadline_on})
    done = Button("my_dates-late-yes", callback=callbacks.FINISH_REMINDER.data(obligation.id))
    return text, _keyboard(turn, done, help_button(obligation))


def _below(place: Place) -> ShowMode:
    """Show a dialog below, from where it was; a reminder stays where it is."""
    return ShowMode.DELETE_AND_SEND if place is Place.DIALOG else ShowMode.SEND


async def _keep_buttons(callback: CallbackQuery, place: Place) -> None:
    """Keep the buttons of a reminder: it is no dialog, aiogram-dialog took them away, and they are still needed."""
    form, below = callbacks.SHOW_FORM.data(), _rows_below(callback)
    if not below or place is Place.DIALOG:
        return
    rows = [[each for each in row if each.callback_data != form] for row in below]
    await change_buttons(callback, InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row]))


async def _show_answered(
    callback: CallbackQuery, turn: Turn, manager: DialogManager, place: Place, buttons: Buttons
) -> None:
    """Show what can be tapped now: below a reminder these buttons, in a dialog what it shows by then."""
    if place is Place.MESSAGE:
        await _show_buttons(callback, turn, buttons)
    elif manager.has_context():
        await manager.show()


async def _show_buttons(callback: CallbackQuery, turn: Turn, buttons: Buttons) -> None:
    """Let these stand below a reminder, and the way back to a form where it stands there."""
    to_form = [
        each for row in _rows_below(callback) for each in row if each.callback_data == callbacks.SHOW_FORM.data()
    ]
    rows = [[_button(turn, each) for each in row] for row in buttons]
    await change_buttons(callback, InlineKeyboardMarkup(inline_keyboard=[*rows, *([each] for each in to_form)]))


def _rows_below(callback: CallbackQuery) -> list[list[InlineKeyboardButton]]:
    message = callback.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return []
    return message.reply_markup.inline_keyboard


def _day_button(turn: Turn, obligation: Obligation, day: date) -> InlineKeyboardButton:
    label = turn.t.label("reminder-button-day", {"on": day})
    return InlineKeyboardButton(text=label, callback_data=callbacks.CHOOSE_LATER_DAY.data(obligation.id, day))


def _keyboard(turn: Turn, *buttons: Button) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[_button(turn, each)] for each in buttons])


def _button(turn: Turn, button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=turn.t.label(button.key), callback_data=button.callback)
