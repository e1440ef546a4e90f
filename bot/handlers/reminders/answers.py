"""The buttons under a worker's reminder: done, later, I don't understand, I need help; and the way back to a form."""

from collections.abc import Callable
from datetime import date
from typing import Any

from aiogram import F, Router
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
from bot.actions.reminders.tick import HELD_BY_STAFF, help_button
from bot.dialogs.privacy.consents import has_agreed_to_records
from bot.dialogs.reminders.done import days_after, open_reminder_done
from bot.dialogs.turn import Turn
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.staff import Access
from bot.handlers.entry import open_start
from bot.presenters.reminders.occasions import explanation, what_to_do
from bot.texts import Translator

# A room may offer the same buttons; aiogram-dialog then puts the room's id before the data.
_FROM_ANYWHERE = r"^(?:[\w-]+\x1d)?rem:"
_IN_A_ROOM = "\x1d"
_FORM = "rem:form"
_COUNTER_LOCALE = "ja"
_ALREADY_DONE = (EndedAs.ACKNOWLEDGED, EndedAs.FULFILLED)


def reminder_router() -> Router:
    """Stands before the rooms."""
    router = Router(name="reminders")
    answers: dict[str, Callable[..., Any]] = {
        "done": finish,
        "later": offer_days,
        "explain": explain,
        "help": help_worker,
    }
    for answer, handler in answers.items():
        asked = F.data.regexp(rf"{_FROM_ANYWHERE}{answer}:\d{{1,9}}$")
        router.callback_query.register(handler, asked, flags={"access": Access.WORKER})
    chosen = F.data.regexp(r"^rem:on:\d{1,9}:\d{4}-\d\d-\d\d$")
    router.callback_query.register(choose_day, chosen, flags={"access": Access.WORKER})
    router.callback_query.register(show_form, F.data == _FORM, flags={"access": Access.WORKER})
    return router


async def finish(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """It is done; what follows from that is asked for."""
    obligation = await _undone(callback, turn)
    if obligation is None:
        return
    if obligation.kind in HELD_BY_STAFF:
        await callback.answer(turn.t.label("button-old"), show_alert=True)
        return
    if days_after(turn.facts, obligation):
        await callback.answer()
        await open_reminder_done(dialog_manager, obligation.id, _below(callback))
        await _keep_buttons(callback)
        return
    await say_done(turn.store, turn.require_worker(), obligation, turn.now)
    await callback.answer(turn.t.label("reminder-done"), show_alert=True)
    await _show_room(callback, dialog_manager)


async def offer_days(callback: CallbackQuery, turn: Turn) -> None:
    """When to be reminded again; never on the last day or after it."""
    obligation = await _undone(callback, turn)
    if obligation is None:
        return
    days = later_days_of(obligation, turn.today)
    if not days:
        await callback.answer(turn.t.label("reminder-later-none"), show_alert=True)
        return
    await callback.answer()
    if isinstance(callback.message, Message):
        buttons = [[_day_button(turn, obligation, day)] for day in days]
        markup = InlineKeyboardMarkup(inline_keyboard=buttons)
        await callback.message.answer(turn.t("reminder-later-ask"), reply_markup=markup)


async def choose_day(callback: CallbackQuery, turn: Turn) -> None:
    """One of the days that were offered, perhaps long ago."""
    number, _, chosen = (callback.data or "").removeprefix("rem:on:").partition(":")
    obligation, later_on = await _undone(callback, turn, number), date.fromisoformat(chosen)
    if obligation is None:
        return
    if not may_be_put_off_to(obligation, later_on, turn.today):
        await callback.answer(turn.t.label("button-old"), show_alert=True)
        return
    await snooze(turn.store, turn.require_worker(), obligation, later_on, turn.now)
    await callback.answer()
    if isinstance(callback.message, Message):
        await callback.message.edit_text(turn.t("reminder-later-set", {"on": later_on}))


async def explain(callback: CallbackQuery, turn: Turn) -> None:
    """Why, what to bring, whom to ask, and the sentence to show at a counter."""
    obligation = await _undone(callback, turn)
    if obligation is None or obligation.deadline_on is None:
        return
    await ask_why(turn.store, turn.require_worker(), obligation, turn.now)
    await callback.answer()
    if isinstance(callback.message, Message):
        text = _explained(turn, obligation.kind, obligation.deadline_on)
        await callback.message.answer(text, reply_markup=_help_keyboard(turn, obligation))


async def help_worker(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Support staff get the reminder; the worker may write more."""
    obligation = await _undone(callback, turn)
    if obligation is None:
        return
    await callback.answer()
    dialog_manager.show_mode = _below(callback)
    if not await has_agreed_to_records(dialog_manager):
        await _keep_buttons(callback)
        return
    consultation, is_new = await ask_for_help(turn.store, turn.require_worker(), obligation, turn.now)
    if isinstance(callback.message, Message):
        key = "reminder-help-sent" if is_new else "reminder-help-sent-before"
        await callback.message.answer(turn.t(key, {"number": str(consultation.id)}))


async def show_form(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """The form that a reminder came in between, below everything else."""
    await callback.answer()
    if dialog_manager.has_context():
        await dialog_manager.show(ShowMode.SEND)
        await _keep_buttons(callback)
        return
    await open_start(dialog_manager, turn)


async def _undone(callback: CallbackQuery, turn: Turn, number: str | None = None) -> Obligation | None:
    """The worker's own obligation behind the button; None when the worker has been told why there is none."""
    obligation_id = int(number or (callback.data or "").rpartition(":")[2])
    obligation = await turn.store.obligations.get(obligation_id)
    if obligation is None or obligation.worker_id != turn.require_worker().id:
        await callback.answer(turn.t.label("button-old"), show_alert=True)
        return None
    if await is_undone(turn.store, obligation):
        return obligation
    is_done = obligation.ended_as in _ALREADY_DONE
    words = turn.t.label("reminder-done-before") if is_done else turn.t.label("reminder-over")
    await callback.answer(words, show_alert=True)
    return None


def _below(callback: CallbackQuery) -> ShowMode:
    """A room moves down from where it was; a reminder stays where it is."""
    return ShowMode.DELETE_AND_SEND if _IN_A_ROOM in (callback.data or "") else ShowMode.SEND


async def _keep_buttons(callback: CallbackQuery) -> None:
    """A reminder is no room: aiogram-dialog took the buttons from under it, and they are still needed."""
    message = callback.message
    if not isinstance(message, Message) or message.reply_markup is None or _IN_A_ROOM in (callback.data or ""):
        return
    rows = [[each for each in row if each.callback_data != _FORM] for row in message.reply_markup.inline_keyboard]
    await message.edit_reply_markup(reply_markup=InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row]))


async def _show_room(callback: CallbackQuery, manager: DialogManager) -> None:
    if _IN_A_ROOM in (callback.data or "") and manager.has_context():
        await manager.show()


def _explained(turn: Turn, kind: str, deadline_on: date) -> str:
    text = explanation(turn.t, kind, deadline_on)
    if turn.t.locale == _COUNTER_LOCALE or deadline_on < turn.today:
        return text
    sentence = what_to_do(Translator(turn.texts, _COUNTER_LOCALE), kind, deadline_on, turn.today)
    return f"{text}\n\n<blockquote expandable>{sentence}</blockquote>"


def _day_button(turn: Turn, obligation: Obligation, day: date) -> InlineKeyboardButton:
    label = turn.t.label("reminder-button-day", {"on": day})
    return InlineKeyboardButton(text=label, callback_data=f"rem:on:{obligation.id}:{day.isoformat()}")


def _help_keyboard(turn: Turn, obligation: Obligation) -> InlineKeyboardMarkup:
    button = help_button(obligation)
    label = turn.t.label(button.key)
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=button.callback)]])
