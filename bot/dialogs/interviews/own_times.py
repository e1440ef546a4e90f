"""A worker chooses the time of an interview: the day first, where there are several, then the hour."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram.fsm.state import State
from aiogram.types import DisabledButton, InlineKeyboardButton
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Select

from bot.actions.interviews.scheduling import arranged, ask_for_times, moment, pick_time
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Item, Mistake, OnClick, Say, started_with, tapped
from bot.dialogs.widgets.buttons import button, goes_to, menu_row
from bot.dialogs.widgets.lists import by_place, from_its_start, paged
from bot.domain.days import tokyo_day
from bot.domain.interviews import Interview, Interviewee, InterviewState, Slot
from bot.domain.tasks import TaskKind

_PAGES = "pages"


class _Choices(Select[Any]):
    """Days or times as buttons: what is taken cannot be pressed, and says so where an old Telegram does not know it."""

    async def _render_button(
        self, pos: int, item: Any, target_item: Any, data: dict[str, Any], manager: DialogManager
    ) -> InlineKeyboardButton:
        button = await super()._render_button(pos, item, target_item, data, manager)
        _, _, is_free = item
        return button if is_free else InlineKeyboardButton(text=button.text, disabled=DisabledButton())


async def find_own_interview(turn: Turn, interview_id: int) -> Interview | None:
    """The worker's own interview with that id, where it is still to be held."""
    interview = await turn.store.interviews.find(interview_id)
    if interview is None or interview.worker_id != turn.require_worker().id or not interview.is_open:
        return None
    return interview if interview.interviewee is Interviewee.WORKER else None


async def own_interview(manager: DialogManager) -> Interview:
    """The interview that the dialog was opened for; raises GoneError where it is over."""
    return existing(await find_own_interview(turn_of(manager), started_with(manager).get("interview", 0)))


async def first_of_times(turn: Turn, interview: Interview) -> State:
    """The window with the days of the times that are still to come; where there is one alone, that of its times."""
    days = _by_day(await _coming(turn, interview))
    return states.OwnInterview.day if len(days) > 1 else states.OwnInterview.time


async def show_times(manager: DialogManager) -> None:
    """Let the worker choose anew, from the first window on."""
    manager.dialog_data.pop("day", None)
    await manager.switch_to(await first_of_times(turn_of(manager), await own_interview(manager)))


async def get_own_times(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of the windows about times: the days, and the times of the day that was chosen."""
    interview = await own_interview(dialog_manager)
    days = _by_day(await _coming(turn, interview))
    day = _shown_day(dialog_manager, list(days))
    shown = days[day] if day else []
    is_full = not any(map(_free, days.values()))
    to_do = await turn.store.tasks.list_open_of(interview.worker_id)
    asked = any(each.kind is TaskKind.ARRANGE for each in to_do)
    return {
        "args": {**arranged(interview), "day": day.isoformat() if day else ""},
        "days": [(each.isoformat(), _day_label(turn, each, slots), _free(slots) > 0) for each, slots in days.items()],
        "times": [(str(slot.id), _slot_label(turn, slot), slot.interview_id is None) for slot in shown],
        "none": is_full and not asked,
        "asked": is_full and asked,
        "has_day": day is not None,
        "has_days": len(days) > 1,
        "is_booked": interview.state is InterviewState.BOOKED,
    }


async def _coming(turn: Turn, interview: Interview) -> list[Slot]:
    return [slot for slot in await turn.store.interviews.slots_for(interview.id) if slot.starts_at > turn.now]


def _by_day(slots: Sequence[Slot]) -> dict[date, list[Slot]]:
    return {day: list(each) for day, each in groupby(slots, lambda slot: tokyo_day(slot.starts_at))}


def _shown_day(manager: DialogManager, days: Sequence[date]) -> date | None:
    """The day that was chosen, else the first."""
    chosen = manager.dialog_data.get("day")
    return next((day for day in days if day.isoformat() == chosen), next(iter(days), None))


def _free(slots: Sequence[Slot]) -> int:
    return sum(slot.interview_id is None for slot in slots)


def _day_label(turn: Turn, day: date, slots: Sequence[Slot]) -> str:
    return turn.t.label("interview-day", {"day": day.isoformat(), "free": _free(slots)})


def _slot_label(turn: Turn, slot: Slot) -> str:
    key = "interview-slot" if slot.interview_id is None else "interview-slot-taken"
    return turn.t.label(key, moment(slot.starts_at))


async def _on_day(manager: DialogManager, day: str) -> None:
    manager.dialog_data["day"] = day
    from_its_start(manager, _PAGES)
    await manager.switch_to(states.OwnInterview.time)


async def _on_time(manager: DialogManager, slot_id: int) -> None:
    turn = turn_of(manager)
    raise_refusal(await pick_time(turn.as_worker, await own_interview(manager), slot_id))
    await manager.switch_to(states.OwnInterview.one)


async def _on_ask(manager: DialogManager) -> None:
    await ask_for_times(turn_of(manager).as_worker, await own_interview(manager))


def own_times_windows(show_questions: OnClick) -> tuple[Window, Window]:
    """Build the windows: the days, and the times of one."""
    days = _Choices(Item(), "d", itemgetter(0), "days", str, tapped(_on_day))
    times = _Choices(Item(), "t", itemgetter(0), "times", int, tapped(_on_time))
    return (
        Window(
            Mistake(),
            Say("interview-days"),
            Say("interview-no-times", when="none"),
            Say("interview-times_asked", when="asked"),
            button("interview-ask_times", "none", _on_ask, when="none"),
            paged(days, "day_pages", naming=by_place),
            button("interview-questions-button", "ask", show_questions),
            goes_to("button-back", "back", states.OwnInterview.one, when="is_booked"),
            goes_to("interview-cancel", "no", states.OwnInterview.cancelling, when=~F["is_booked"]),
            menu_row(),
            words_for_support(),
            state=states.OwnInterview.day,
            getter=get_own_times,
        ),
        Window(
            Mistake(),
            Say("interview-times", when="has_day"),
            Say("interview-no-times", when="none"),
            Say("interview-times_asked", when="asked"),
            button("interview-ask_times", "none", _on_ask, when="none"),
            paged(times, _PAGES, naming=by_place, width=2),
            goes_to("interview-days-button", "days", states.OwnInterview.day, when="has_days"),
            button("interview-questions-button", "ask", show_questions),
            goes_to("button-back", "back", states.OwnInterview.one, when="is_booked"),
            goes_to("interview-cancel", "no", states.OwnInterview.cancelling, when=~F["is_booked"]),
            menu_row(),
            words_for_support(),
            state=states.OwnInterview.time,
            getter=get_own_times,
        ),
    )
