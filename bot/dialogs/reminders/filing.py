"""Filing: staff note what has to be reported within fourteen days, and are reminded of it."""

from datetime import date
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.reminders.duties import FilableEvent, report
from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import found_workers, search_roster, short_label, worker_label
from bot.domain.days import add_days
from bot.domain.reminders.duties import AD_HOC_NOTICE, Filing, duty_plan

# What happened is reported after it did; within so many days there is still something to remind of.
_BACK_DAYS = 14
_NONE = "none"


async def open_filing(manager: DialogManager) -> None:
    """Begin with what happened."""
    await manager.start(states.AdHocNotice.what, mode=StartMode.RESET_STACK)


async def _what(turn: Turn, **_: object) -> dict[str, Any]:
    return {"filings": [(each.value, turn.t.label(f"duty-notice-{each}")) for each in Filing]}


async def _choose_what(_callback: CallbackQuery, _select: object, manager: DialogManager, filing: str) -> None:
    manager.dialog_data["notice"] = Filing(filing).value
    await manager.switch_to(states.AdHocNotice.day)


async def _day(turn: Turn, **_: object) -> dict[str, Any]:
    first_on, last_on = _bounds(turn)
    return {"first_on": first_on, "last_on": last_on}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    manager.dialog_data["on"] = chosen.isoformat()
    await manager.switch_to(states.AdHocNotice.whom)


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["on"] = read_typed_day(message.text, *_bounds(turn_of(manager))).isoformat()
    await manager.switch_to(states.AdHocNotice.whom)


async def _whom(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return await found_workers(turn, dialog_manager)


async def _choose_worker(_callback: CallbackQuery, _select: object, manager: DialogManager, worker_id: str) -> None:
    manager.dialog_data["whom"] = {"worker": int(worker_id)}
    await manager.switch_to(states.AdHocNotice.summary)


async def _choose_nobody(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    manager.dialog_data["whom"] = {}
    await manager.switch_to(states.AdHocNotice.summary)


async def _employers(turn: Turn, **_: object) -> dict[str, Any]:
    employers = [(str(each.id), short_label(each.name)) for each in await turn.store.employers.all()]
    return {**args(count=len(employers)), "employers": employers}


async def _choose_employer(_callback: CallbackQuery, _select: object, manager: DialogManager, employer_id: str) -> None:
    manager.dialog_data["whom"] = {"employer": int(employer_id)}
    await manager.switch_to(states.AdHocNotice.summary)


async def _summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    happening = _happening(dialog_manager)
    name = await _name(turn, happening)
    deadline_on = duty_plan(AD_HOC_NOTICE, happening.on, turn.today).deadline_on
    about = "one" if name else _NONE
    filing = happening.notice.value
    return dict(args(notice=filing, on=happening.on, deadline_on=deadline_on, about=about, name=name))


async def _save(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    if not await report(turn.store, turn.require_member(), _happening(manager), turn.facts, turn.now):
        raise MistakeError("duty-mistake-past")
    await manager.switch_to(states.AdHocNotice.saved)


async def _name(turn: Turn, happening: FilableEvent) -> str:
    """Return whom it is about; empty for the organisation itself. Raises GoneError where that was deleted meanwhile."""
    if happening.worker_id is not None:
        worker = await turn.store.workers.find(happening.worker_id)
        if worker is None or not worker.on_roster:
            raise GoneError
        return worker_label(turn, worker)
    if happening.employer_id is None:
        return ""
    employer = await turn.store.employers.find(happening.employer_id)
    if employer is None:
        raise GoneError
    return employer.name


def _happening(manager: DialogManager) -> FilableEvent:
    data, whom = manager.dialog_data, manager.dialog_data["whom"]
    on = date.fromisoformat(data["on"])
    return FilableEvent(Filing(data["notice"]), on, whom.get("worker"), whom.get("employer"))


def _bounds(turn: Turn) -> tuple[date, date]:
    return add_days(turn.today, -_BACK_DAYS), turn.today


def filing_dialog() -> Dialog:
    """What, when, about whom, a last look."""
    return Dialog(
        Window(
            Say("duty-ask-notice"),
            Column(choice("what", "filings", _choose_what)),
            state=states.AdHocNotice.what,
            getter=_what,
        ),
        Window(
            Mistake(),
            Say("duty-ask-day"),
            DayPicker("day", on_click=_choose_day),
            SwitchTo(Label("button-back"), id="back", state=states.AdHocNotice.what),
            MessageInput(_type_day),
            state=states.AdHocNotice.day,
            getter=_day,
        ),
        Window(
            Mistake(),
            Say("duty-ask-whom"),
            Say("people-nothing", when="nothing"),
            Say("people-more", when="more"),
            Column(choice("p", "found", _choose_worker)),
            SwitchTo(Label("duty-whom-employer"), id="firms", state=states.AdHocNotice.employer),
            Button(Label("duty-whom-nobody"), id="nobody", on_click=_choose_nobody),
            SwitchTo(Label("button-back"), id="back", state=states.AdHocNotice.day),
            MessageInput(search_roster),
            state=states.AdHocNotice.whom,
            getter=_whom,
        ),
        Window(
            Say("duty-ask-employer"),
            paged(choice("f", "employers", _choose_employer), "page"),
            SwitchTo(Label("button-back"), id="back", state=states.AdHocNotice.whom),
            state=states.AdHocNotice.employer,
            getter=_employers,
        ),
        Window(
            Mistake(),
            Say("duty-summary"),
            Button(Label("duty-save"), id="save", on_click=_save, style=Style(ButtonStyle.SUCCESS)),
            SwitchTo(Label("button-back"), id="back", state=states.AdHocNotice.whom),
            state=states.AdHocNotice.summary,
            getter=_summary,
        ),
        Window(Say("duty-saved"), state=states.AdHocNotice.saved),
    )
