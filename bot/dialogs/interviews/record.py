"""Staff write down an interview: block by block, a last look, the day; what is half done is kept."""

from datetime import date, timedelta

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.record import hold_interview
from bot.dialogs import states
from bot.dialogs.interviews.findings import LONGEST_FINDING, finding_lines, shown_remarks
from bot.dialogs.interviews.record_blocks import block_of, block_windows, choose_item
from bot.dialogs.interviews.record_room import recorded_interview, room_window
from bot.dialogs.interviews.record_whom import whom_windows
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_words
from bot.dialogs.widgets.buttons import back_to, goes_to, main_button, opens
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember, remembered
from bot.domain.days import tokyo_day
from bot.domain.interviews import ITEMS, Interview, Interviewee, Method
from bot.domain.missing import MISSING

_BACK = timedelta(days=92)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """Straight to an interview that was begun or booked before."""
    if "interview" in started_with(manager):
        interview = await recorded_interview(manager)
        manager.dialog_data["at"] = block_of(manager, interview)


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await recorded_interview(dialog_manager)
    worker = await turn.store.workers.get(interview.worker_id)
    return {
        **args(
            roster_number=worker.number or MISSING,
            interviewee=interview.interviewee.value,
            held_on=_held_on(turn, dialog_manager, interview),
            remarks=shown_remarks(interview),
        ),
        "lines": finding_lines(turn, interview, {}),
        "items": [(item, short_label(turn.t.label(f"interview-item-{item}"))) for item in ITEMS],
        "is_online": interview.method is Method.ONLINE,
        "is_worker": interview.interviewee is Interviewee.WORKER,
    }


async def _keep_remarks(manager: DialogManager, text: str) -> None:
    await turn_of(manager).store.interviews.set_remarks((await recorded_interview(manager)).id, text)
    await manager.switch_to(states.InterviewRecord.summary)


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today - _BACK, turn.today


def _held_on(turn: Turn, manager: DialogManager, interview: Interview) -> str:
    """The day that was chosen, else the one that was booked, else today."""
    booked_on = tokyo_day(interview.starts_at) if interview.starts_at else turn.today
    chosen: str | None = manager.dialog_data.get("held_on")
    return chosen or min(booked_on, turn.today).isoformat()


async def _on_save(manager: DialogManager) -> None:
    turn, interview = turn_of(manager), await recorded_interview(manager)
    held_on = date.fromisoformat(_held_on(turn, manager, interview))
    raise_refusal(await hold_interview(turn.as_member, interview, held_on))
    manager.dialog_data.update(
        interview=interview.id, saved=len(interview.problems), interviewee=interview.interviewee.value
    )
    await manager.switch_to(states.InterviewRecord.saved)


async def _get_saved(dialog_manager: DialogManager, **_: object) -> Data:
    return {"saved": dialog_manager.dialog_data["saved"]}


def interview_record_dialog() -> Dialog:
    """Build the dialog: whom, the record room, the blocks, a last look."""
    return Dialog(
        *whom_windows(),
        room_window(),
        *block_windows(),
        Window(
            Mistake(),
            Say("interview-summary"),
            Format("\n{lines}"),
            paged(choice("i", "items", choose_item), "pages", naming=by_place),
            goes_to("interview-remarks-button", "remarks", states.InterviewRecord.remarks),
            goes_to("interview-held-button", "day", states.InterviewRecord.day),
            goes_to("interview-room-button", "room", states.InterviewRecord.room, when="is_online"),
            main_button("interview-save", "save", _on_save),
            Cancel(Label("interview-later")),
            state=states.InterviewRecord.summary,
            getter=_get_summary,
        ),
        ask_words(
            states.InterviewRecord.remarks,
            Say("interview-remarks-ask"),
            back_to(states.InterviewRecord.summary),
            longest=LONGEST_FINDING,
            on_words=_keep_remarks,
        ),
        ask_day(
            states.InterviewRecord.day,
            Say("interview-held-ask"),
            back_to(states.InterviewRecord.summary),
            bounds=_bounds,
            on_day=remember("held_on", states.InterviewRecord.summary),
        ),
        Window(
            Say("interview-saved"),
            Say("interview-saved-employer", when="saved"),
            opens("interview-employer-button", "employer", states.TellingEmployer.asking, "interview", when="saved"),
            opens("report-button", "report", states.Reporting.list, "interview", when="saved"),
            Cancel(Label("interview-list-button")),
            state=states.InterviewRecord.saved,
            getter=[remembered(count="saved", interviewee="interviewee"), _get_saved],
        ),
        on_start=_on_start,
    )
