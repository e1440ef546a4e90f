"""Staff write down an interview: item by item, a last look, the day; what is half done is kept."""

from datetime import date, timedelta
from functools import partial

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.record import hold_interview, keep_finding
from bot.dialogs import states
from bot.dialogs.interviews.record_room import go_on, recorded_interview, room_window
from bot.dialogs.interviews.record_whom import whom_windows
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, ForQuestion, Label, Mistake, Say, args, choice, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember, remembered
from bot.domain.days import tokyo_day
from bot.domain.interviews import ITEMS, Interview, Interviewee, Method
from bot.domain.missing import MISSING

_BACK = timedelta(days=92)
# Of what was said about one item, and of the remarks.
LONGEST_FINDING = 1000
# So much of each text is shown where all of them stand.
_SHOWN_LETTERS, _SHOWN_REMARKS = 70, 300


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """Straight to an interview that was begun or booked before."""
    if "interview" in started_with(manager):
        interview = await recorded_interview(manager)
        manager.dialog_data["at"] = _at(manager, interview)


async def _get_item(dialog_manager: DialogManager, **_: object) -> Data:
    interview = await recorded_interview(dialog_manager)
    item = _at(dialog_manager, interview)
    place = list(ITEMS).index(item)
    finding = interview.findings.get(item)
    result = "open" if item not in interview.findings else "problem" if finding else "fine"
    texts = args(
        item=item,
        place=place + 1,
        items=len(ITEMS),
        result=result,
        text=finding or "",
        interviewee=interview.interviewee.value,
    )
    return {**texts, "id": item, "has_earlier": place > 0}


async def _on_earlier(manager: DialogManager) -> None:
    items = list(ITEMS)
    at = items.index(_at(manager, await recorded_interview(manager)))
    manager.dialog_data["at"] = items[max(at - 1, 0)]


async def _on_problem(manager: DialogManager) -> None:
    manager.dialog_data["at"] = _at(manager, await recorded_interview(manager))
    await manager.switch_to(states.InterviewRecord.problem)


async def _keep_finding(manager: DialogManager, problem: str | None) -> None:
    interview = await recorded_interview(manager)
    kept = await keep_finding(turn_of(manager).store, interview, _at(manager, interview), problem)
    await go_on(manager, kept)


def _at(manager: DialogManager, interview: Interview) -> str:
    """The item that was chosen, else the first one nobody has answered."""
    chosen: str | None = manager.dialog_data.get("at")
    return chosen or next(iter(interview.open_items), next(iter(ITEMS)))


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
        "lines": "\n".join(finding_line(turn, interview, item) for item in ITEMS),
        "items": [(item, short_label(turn.t.label(f"interview-item-{item}"))) for item in ITEMS],
        "is_online": interview.method is Method.ONLINE,
        "is_worker": interview.interviewee is Interviewee.WORKER,
    }


def finding_line(turn: Turn, interview: Interview, item: str) -> str:
    """Return what was said about one item, in one line."""
    text = interview.findings.get(item) or ""
    result = "open" if item not in interview.findings else "problem" if text else "fine"
    shown = text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"
    return turn.t("interview-finding", {"item": item, "result": result, "text": shown})


def shown_remarks(interview: Interview) -> str:
    """The beginning of the remarks; "none" where there are none."""
    remarks = interview.remarks or MISSING
    return remarks if len(remarks) <= _SHOWN_REMARKS else f"{remarks[:_SHOWN_REMARKS]}…"


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
    manager.dialog_data.update(saved=len(interview.problems), interviewee=interview.interviewee.value)
    await manager.switch_to(states.InterviewRecord.saved)


def interview_record_dialog() -> Dialog:
    """Build the dialog: whom, the record room, the items, a last look."""
    return Dialog(
        *whom_windows(),
        room_window(),
        Window(
            Mistake(),
            Say("interview-item"),
            ForQuestion(
                main_button("interview-fine", "fine", partial(_keep_finding, problem=None)),
                button("interview-problem", "problem", _on_problem),
                width=1,
            ),
            button("button-back", "back", _on_earlier, when="has_earlier"),
            goes_to("interview-summary-button", "all", states.InterviewRecord.summary),
            Cancel(Label("interview-later")),
            state=states.InterviewRecord.item,
            getter=_get_item,
        ),
        ask_text(
            states.InterviewRecord.problem,
            Say("interview-problem-ask"),
            back_to(states.InterviewRecord.item),
            read=partial(typed_words, longest=LONGEST_FINDING),
            on_text=_keep_finding,
            getter=_get_item,
        ),
        Window(
            Mistake(),
            Say("interview-summary"),
            Format("\n{lines}"),
            paged(choice("i", "items", remember("at", states.InterviewRecord.item)), "pages", naming=by_place),
            goes_to("interview-remarks-button", "remarks", states.InterviewRecord.remarks),
            goes_to("interview-held-button", "day", states.InterviewRecord.day),
            goes_to("interview-room-button", "room", states.InterviewRecord.room, when="is_online"),
            main_button("interview-save", "save", _on_save),
            Cancel(Label("interview-later")),
            state=states.InterviewRecord.summary,
            getter=_get_summary,
        ),
        ask_text(
            states.InterviewRecord.remarks,
            Say("interview-remarks-ask"),
            back_to(states.InterviewRecord.summary),
            read=partial(typed_words, longest=LONGEST_FINDING),
            on_text=_keep_remarks,
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
            Cancel(Label("interview-list-button")),
            state=states.InterviewRecord.saved,
            getter=remembered(count="saved", interviewee="interviewee"),
        ),
        on_start=_on_start,
    )
