"""My dates: everything that comes, with days left; one of them explained; all of them for a calendar."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row, Start
from aiogram_dialog.widgets.text import Format

from bot.actions.reminders.my_dates import gather_dates
from bot.actions.reminders.tick import HELD_BY_STAFF
from bot.dialogs import states
from bot.dialogs.interviews.own import find_own_interview, open_own_interview
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, choice, choice_of_row, signs
from bot.dialogs.widgets.buttons import back_to, menu_row
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.interviews import Interview
from bot.presenters.reminders.my_dates import date_text, dates_text


async def _get_dates(turn: Turn, **_: object) -> Data:
    worker = turn.require_worker()
    dates = await gather_dates(turn.store, worker, turn.facts, turn.now)
    return {
        "number": worker.id,
        "lines": dates_text(turn.t, turn.facts, dates, turn.today),
        "dates": [(str(each.obligation_id), turn.t.label(f"reminder-name-{each.kind}")) for each in dates.coming],
        "interviews": [(str(each.id), _interview_label(turn, each)) for each in await _open_interviews(turn)],
        "is_empty": dates.is_empty,
        "has_calendar": bool(dates.ahead or dates.appointments),
        "is_unreminded": bool(dates.coming) and not dates.has_agreed,
    }


async def _get_date(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """It may have been done, or its day corrected, since the list was shown."""
    dates = await gather_dates(turn.store, turn.require_worker(), turn.facts, turn.now)
    coming = dates.find(int(dialog_manager.dialog_data["obligation"]))
    if coming is None:
        return {"is_there": False, "may_be_done": False}
    return {
        "is_there": True,
        "number": coming.obligation_id,
        "text": date_text(turn.t, turn.facts, dates, coming, turn.today),
        "may_be_done": coming.kind not in HELD_BY_STAFF,
    }


async def _on_interview(manager: DialogManager, interview_id: int) -> None:
    await open_own_interview(manager, existing(await find_own_interview(turn_of(manager), interview_id)))


async def _open_interviews(turn: Turn) -> list[Interview]:
    """Return interviews to choose, change or call off: the message about one may be far above, or is now a dialog."""
    known = await turn.store.interviews.coming(turn.require_worker().id)
    return [each for each in known if each.starts_at is None or each.starts_at > turn.now]


def _interview_label(turn: Turn, interview: Interview) -> str:
    return turn.t.label("my_dates-interview-choose" if interview.starts_at is None else "interview-look")


def my_dates_dialog() -> Dialog:
    """All of them, and one."""
    return Dialog(
        Window(
            Say("my_dates-title", when=~F["is_empty"]),
            Say("my_dates-empty", when="is_empty"),
            Format("\n{lines}\n", when=~F["is_empty"]),
            Say("my_dates-unreminded", when="is_unreminded"),
            Say("my_dates-choose", when="dates"),
            Column(choice_of_row("i", "interviews", _on_interview)),
            Column(choice("d", "dates", remember("obligation", states.MyDates.one))),
            HandlerButton(Label("my_dates-calendar"), callbacks.SEND_CALENDAR, when="has_calendar"),
            Start(Label("menu-profile"), "profile", states.Profile.groups),
            menu_row(),
            words_for_support(),
            state=states.MyDates.list,
            getter=_get_dates,
        ),
        Window(
            Format("{text}", when="is_there"),
            Say("my_dates-gone", when=~F["is_there"]),
            HandlerButton(Label("reminder-button-done"), callbacks.FINISH_REMINDER, when="may_be_done"),
            HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when="is_there"),
            Row(back_to(states.MyDates.list), signs()),
            words_for_support(),
            state=states.MyDates.one,
            getter=_get_date,
        ),
    )
