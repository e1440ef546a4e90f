"""The form's last block: staff say whom at the employer they told what was found, and when, or why they did not."""

from datetime import date
from functools import partial

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.interviews.record import note_employer_not_told, note_employer_told
from bot.dialogs import states
from bot.dialogs.interviews.findings import LONGEST_FINDING
from bot.dialogs.interviews.held import held_interview
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_line, typed_words
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice_of_row
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, goes_to
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.interviews import LONGEST_PLACE, Interview
from bot.domain.missing import MISSING


async def _get_list(turn: Turn, **_: object) -> Data:
    untold = await turn.store.interviews.without_employer_news()
    buttons = [
        (str(each.id), short_label(turn.t.label("interview-untold-label", await _which(turn, each)))) for each in untold
    ]
    return {**args(untold=len(untold)), "interviews": buttons}


async def _get_interview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await held_interview(turn, dialog_manager)
    items = "\n".join(f"• {turn.t.label(f'interview-item-{item}')}" for item in interview.problems)
    return args(items=items or MISSING, **await _which(turn, interview))


async def _which(turn: Turn, interview: Interview) -> dict[str, str]:
    worker = await turn.store.workers.get(interview.worker_id)
    held_on = interview.held_on.isoformat() if interview.held_on else MISSING
    return {
        "roster_number": worker.number or MISSING,
        "interviewee": interview.interviewee.value,
        "held_on": held_on,
    }


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    interview = await held_interview(turn, manager)
    return interview.held_on or turn.today, turn.today


async def _on_whom(manager: DialogManager, whom: str) -> None:
    turn = turn_of(manager)
    interview = await held_interview(turn, manager)
    await note_employer_told(turn.as_member, interview, whom, date.fromisoformat(manager.dialog_data["told_on"]))
    await manager.switch_to(states.TellingEmployer.noted)


async def _on_reason(manager: DialogManager, reason: str) -> None:
    turn = turn_of(manager)
    await note_employer_not_told(turn.as_member, await held_interview(turn, manager), reason)
    await manager.switch_to(states.TellingEmployer.noted)


def telling_employer_dialog() -> Dialog:
    """Build the dialog: which interview, told or not; the day, then whom, so that nothing typed waits; or why not."""
    return Dialog(
        Window(
            Say("interview-untold"),
            paged(
                choice_of_row("i", "interviews", remember("interview", states.TellingEmployer.asking)),
                "pages",
                naming=by_place,
            ),
            Cancel(Label("button-back")),
            state=states.TellingEmployer.list,
            getter=_get_list,
        ),
        Window(
            Mistake(),
            Say("interview-employer-ask"),
            goes_to("interview-employer-yes", "yes", states.TellingEmployer.day),
            goes_to("interview-employer-no", "no", states.TellingEmployer.reason),
            Cancel(Label("interview-later")),
            state=states.TellingEmployer.asking,
            getter=_get_interview,
        ),
        ask_day(
            states.TellingEmployer.day,
            Say("interview-employer-when"),
            back_to(states.TellingEmployer.asking),
            bounds=_bounds,
            on_day=remember("told_on", states.TellingEmployer.whom),
        ),
        ask_text(
            states.TellingEmployer.whom,
            Say("interview-employer-whom"),
            back_to(states.TellingEmployer.day),
            read=partial(typed_line, longest=LONGEST_PLACE),
            on_text=_on_whom,
        ),
        ask_text(
            states.TellingEmployer.reason,
            Say("interview-employer-why"),
            back_to(states.TellingEmployer.asking),
            read=partial(typed_words, longest=LONGEST_FINDING),
            on_text=_on_reason,
        ),
        Window(
            Say("interview-employer-noted"),
            Cancel(Label("button-back")),
            state=states.TellingEmployer.noted,
            getter=_get_interview,
        ),
    )
