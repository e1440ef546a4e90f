"""Staff offer times one after the other with four taps: from, to, every so many minutes; the day stands already."""

from datetime import time

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from bot.dialogs import states
from bot.dialogs.interviews.offer_times import HOURS, add_series, on_hours_typed
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Mistake, Say, args, choice
from bot.dialogs.widgets.buttons import back_to
from bot.dialogs.widgets.remember import remember
from bot.domain.interviews.series import Series

_STEPS = (15, 20, 30, 45, 60, 90)


async def _get_from(dialog_manager: DialogManager, **_: object) -> Data:
    return {**args(on=dialog_manager.dialog_data["day"]), "hours": [(str(hour), f"{hour:02}:00") for hour in HOURS]}


async def _get_to(dialog_manager: DialogManager, **_: object) -> Data:
    data = dialog_manager.dialog_data
    later = range(int(data["from"]) + 1, HOURS.stop + 1)
    return {
        **args(on=data["day"], first=_clock(data["from"])),
        "hours": [(str(hour), f"{hour:02}:00") for hour in later],
    }


async def _get_steps(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    data = dialog_manager.dialog_data
    texts = args(on=data["day"], first=_clock(data["from"]), end=_clock(data["to"]))
    fitting = [step for step in _STEPS if Series(_hour(data["from"]), _hour(data["to"]), step).times]
    return {**texts, "steps": [(str(step), turn.t.label("interview-step", {"minutes": step})) for step in fitting]}


async def _on_step(manager: DialogManager, step: str) -> None:
    data = manager.dialog_data
    add_series(manager, Series(_hour(data["from"]), _hour(data["to"]), int(step)))
    await manager.switch_to(states.InterviewOffer.hours)


def _hour(chosen: str) -> time:
    return time(int(chosen))


def _clock(chosen: str) -> str:
    return f"{int(chosen):02}:00"


def series_windows() -> tuple[Window, Window, Window]:
    """Build the windows: when the first begins, when the last is over, how long each lasts."""
    return (
        Window(
            Mistake(),
            Say("interview-series-from"),
            Group(choice("f", "hours", remember("from", states.InterviewOffer.series_to)), width=4),
            back_to(states.InterviewOffer.hours),
            MessageInput(on_hours_typed),
            state=states.InterviewOffer.series_from,
            getter=_get_from,
        ),
        Window(
            Mistake(),
            Say("interview-series-to"),
            Group(choice("t", "hours", remember("to", states.InterviewOffer.series_every)), width=4),
            back_to(states.InterviewOffer.series_from),
            MessageInput(on_hours_typed),
            state=states.InterviewOffer.series_to,
            getter=_get_to,
        ),
        Window(
            Mistake(),
            Say("interview-series-every"),
            Group(choice("e", "steps", _on_step), width=2),
            back_to(states.InterviewOffer.series_to),
            MessageInput(on_hours_typed),
            state=states.InterviewOffer.series_every,
            getter=_get_steps,
        ),
    )
