"""Periods of stay inside a form: add, edit, remove; a period may still run, and leave is a period too."""

from datetime import date
from functools import partial
from typing import Any

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row

from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import MistakeError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, choice, options, signs, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import button, danger_button, goes_to, main_button
from bot.dialogs.widgets.day_picker import point_calendar
from bot.domain.checks.answers import put_answer
from bot.domain.total_stay import PERIOD_KINDS, STATUS_BEGAN_ON
from bot.texts import Translator

PERIODS_ANSWERED = "answered"
_LAST_ON = date(2100, 12, 31)


async def _get_periods(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    periods = await _periods(dialog_manager)
    items = [(str(index), _shown(turn.t, period)) for index, period in enumerate(periods)]
    return {"items": items, "none": not items}


async def _on_new(manager: DialogManager) -> None:
    manager.dialog_data.update(period={}, index=len(await _periods(manager)))
    await manager.switch_to(states.Periods.kind)


async def _on_edit(manager: DialogManager, index: str) -> None:
    periods = await _periods(manager)
    if int(index) >= len(periods):
        raise MistakeError("form-mistake-choose")
    manager.dialog_data.update(period=dict(periods[int(index)]), index=int(index))
    await manager.switch_to(states.Periods.kind)


async def _on_remove(manager: DialogManager) -> None:
    periods = await _periods(manager)
    await _keep_periods(manager, [each for at, each in enumerate(periods) if at != manager.dialog_data["index"]])
    await manager.switch_to(states.Periods.list)


async def _get_age(dialog_manager: DialogManager, **_: object) -> Data:
    return {"is_old": "from" in dialog_manager.dialog_data["period"]}


async def _on_kind(manager: DialogManager, kind: str) -> None:
    manager.dialog_data["period"]["kind"] = kind
    await manager.switch_to(states.Periods.from_on)
    point_calendar(manager, "from", _known_day(manager, "from"))


async def _bounds(_turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return STATUS_BEGAN_ON, _LAST_ON


async def _get_first_day(dialog_manager: DialogManager, **_: object) -> Data:
    """A day before the period began is not offered; where it is typed, a sentence of its own explains it."""
    return {"first_on": date.fromisoformat(dialog_manager.dialog_data["period"]["from"])}


async def _keep_from(manager: DialogManager, chosen: date) -> None:
    manager.dialog_data["period"]["from"] = chosen.isoformat()
    await manager.switch_to(states.Periods.to_on)
    point_calendar(manager, "to", max(chosen, _known_day(manager, "to")))


async def _keep_period(manager: DialogManager, to_on: date | None) -> None:
    period = manager.dialog_data["period"]
    if to_on is not None and to_on < date.fromisoformat(period["from"]):
        raise MistakeError("periods-mistake-order", {"from": period["from"]})
    finished = {**period, "to": to_on and to_on.isoformat()}
    periods = await _periods(manager)
    index = manager.dialog_data["index"]
    await _keep_periods(manager, [*periods[:index], finished, *periods[index + 1 :]])
    await manager.switch_to(states.Periods.list)


async def _on_done(manager: DialogManager) -> None:
    await _keep_periods(manager, await _periods(manager))  # no period at all is an answer too
    await manager.done(result=PERIODS_ANSWERED)


async def _periods(manager: DialogManager) -> list[dict[str, Any]]:
    screening_id, question_id = _start(manager)
    screening = existing(await turn_of(manager).store.screenings.find(screening_id))
    answer = screening.answers.get(question_id)
    return list(answer) if isinstance(answer, list) else []


async def _keep_periods(manager: DialogManager, periods: list[dict[str, Any]]) -> None:
    screening_id, question_id = _start(manager)
    screenings = turn_of(manager).store.screenings
    screening = await screenings.get(screening_id)
    await screenings.keep_answers(screening_id, put_answer(screening.answers, question_id, periods))


def _start(manager: DialogManager) -> tuple[int, str]:
    start_data = started_with(manager)
    return start_data["screening"], start_data["question"]


def _known_day(manager: DialogManager, end: str) -> date:
    known = manager.dialog_data["period"].get(end)
    return date.fromisoformat(known) if known else turn_of(manager).today


def _shown(t: Translator, period: dict[str, Any]) -> str:
    kind = t.label(f"period-{period['kind']}")
    key = "periods-line" if period["to"] else "periods-line-running"
    return t.label(key, {"kind": kind, "from": period["from"], "to": period["to"]})


def _way_back() -> Row:
    return Row(goes_to("button-back", "list", states.Periods.list), signs())


def periods_dialog() -> Dialog:
    """The list, then kind, first day and last day of one period."""
    return Dialog(
        Window(
            Say("periods-list"),
            Say("periods-none", when="none"),
            Column(choice("p", "items", _on_edit)),
            button("periods-add", "add", _on_new),
            main_button("periods-done", "done", _on_done),
            signs(),
            words_for_support(),
            state=states.Periods.list,
            getter=_get_periods,
        ),
        Window(
            Say("periods-kind"),
            options("k", PERIOD_KINDS, lambda each: f"period-{each}", _on_kind),
            danger_button("periods-remove", "rm", _on_remove, when="is_old"),
            _way_back(),
            words_for_support(),
            state=states.Periods.kind,
            getter=_get_age,
        ),
        ask_day(
            states.Periods.from_on,
            Say("periods-from"),
            Say("form-date-hint"),
            _way_back(),
            bounds=_bounds,
            on_day=_keep_from,
            picker_id="from",
        ),
        ask_day(
            states.Periods.to_on,
            Say("periods-to"),
            Say("form-date-hint"),
            button("periods-running", "run", partial(_keep_period, to_on=None)),
            _way_back(),
            bounds=_bounds,
            on_day=_keep_period,
            picker_id="to",
            getter=_get_first_day,
        ),
    )
