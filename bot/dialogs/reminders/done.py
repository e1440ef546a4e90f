"""A worker says that something is done: the days that follow from it are asked one by one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Row
from aiogram_dialog.widgets.style import Style

from bot.actions.reminders.answers import end_application, say_done
from bot.actions.workers.profile import tell
from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day
from bot.dialogs.widgets import Label, Mistake, Say, args, language_button, started_with
from bot.dialogs.widgets.day_picker import DayPicker, point_calendar
from bot.domain.days import add_days
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import Obligation
from bot.domain.workers.profile import Owner, day_range

_CALENDAR = "day"
# The kind and the day that say that an application was granted.
_NEW_STAY = ("stay_pending", "stay_expiry")


def days_after(facts: Facts, obligation: Obligation) -> Sequence[str]:
    """The fields of the profile that follow when it is done."""
    kind = facts.reminders.get(obligation.kind)
    return () if kind is None else kind.done_asks


async def open_reminder_done(manager: DialogManager, obligation_id: int, show_mode: ShowMode) -> None:
    """Ask for the days below everything else in the chat; a form that is open stays as it is underneath."""
    await manager.start(states.ReminderDone.day, data={"obligation": obligation_id}, show_mode=show_mode)


async def _begin(_start_data: object, manager: DialogManager) -> None:
    manager.dialog_data["at"] = 0


async def _day(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    part = await _part(turn, dialog_manager)
    first_on, last_on = _range(turn, await _obligation(turn, dialog_manager), part)
    return {**args(part=part), "first_on": first_on, "last_on": last_on}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    await _keep(manager, chosen)


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn = turn_of(manager)
    between = _range(turn, await _obligation(turn, manager), await _part(turn, manager))
    await _keep(manager, read_typed_day(message.text, *between))


async def _keep(manager: DialogManager, day: date) -> None:
    turn = turn_of(manager)
    part, obligation = await _part(turn, manager), await _obligation(turn, manager)
    await tell(turn.store, turn.require_worker(), (part, day.isoformat()), turn.facts, turn.now)
    if (obligation.kind, part) == _NEW_STAY:
        await end_application(turn.store, turn.require_worker(), turn.facts, turn.now)
    await _go_on(manager)


async def _skip(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _go_on(manager)


async def _go_on(manager: DialogManager) -> None:
    """The next day, or thanks."""
    turn = turn_of(manager)
    obligation = await _obligation(turn, manager)
    manager.dialog_data["at"] += 1
    if manager.dialog_data["at"] < len(days_after(turn.facts, obligation)):
        await _point(manager)
        return
    await say_done(turn.store, turn.require_worker(), obligation, turn.now)
    await manager.switch_to(states.ReminderDone.thanks)


async def _point(manager: DialogManager) -> None:
    turn = turn_of(manager)
    part = await _part(turn, manager)
    told = (await turn.store.profiles.of(turn.require_worker().id)).value_by(part, Owner.WORKER)
    point_calendar(manager, _CALENDAR, date.fromisoformat(told) if told else turn.today)


async def _close(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to where the reminder came in between, or to the menu."""
    await manager.done()
    if not manager.has_context():
        await manager.start(states.Menu.main)


def _range(turn: Turn, obligation: Obligation, part: str) -> tuple[date, date]:
    """Return the days to choose from: the new day is later than the old one, which would end the reminders for good."""
    first_on, last_on = day_range(part, turn.today)
    if part != turn.facts.reminders[obligation.kind].about:
        return first_on, last_on
    return max(first_on, min(add_days(obligation.anchor_on, 1), last_on)), last_on


async def _part(turn: Turn, manager: DialogManager) -> str:
    asked = days_after(turn.facts, await _obligation(turn, manager))
    at: int = manager.dialog_data["at"]
    if at >= len(asked):
        raise GoneError
    return asked[at]


async def _obligation(turn: Turn, manager: DialogManager) -> Obligation:
    obligation = await turn.store.obligations.get(started_with(manager)["obligation"])
    if obligation is None or obligation.worker_id != turn.require_worker().id:
        raise GoneError
    return obligation


def reminder_done_dialog() -> Dialog:
    """A day, as often as needed, and thanks."""
    return Dialog(
        Window(
            Mistake(),
            Say("reminder-done-ask"),
            DayPicker(id=_CALENDAR, on_click=_choose_day),
            Button(Label("reminder-done-skip"), id="skip", on_click=_skip),
            Row(Cancel(Label("button-back"), id="back"), language_button()),
            MessageInput(_type_day),
            state=states.ReminderDone.day,
            getter=_day,
        ),
        Window(
            Say("reminder-done"),
            Button(Label("reminder-done-close"), id="ok", on_click=_close, style=Style(ButtonStyle.SUCCESS)),
            state=states.ReminderDone.thanks,
        ),
        on_start=_begin,
    )
