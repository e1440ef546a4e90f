"""Interviews as staff see them: which are to be held, and what can be done about each."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Start

from bot.actions.interviews.scheduling import arranged, ask_for_other_time, cancel_as_staff
from bot.dialogs import states
from bot.dialogs.interviews.record_room import recorded_interview
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, choice_of_row
from bot.dialogs.widgets.buttons import back_to, button, home_button
from bot.dialogs.widgets.lists import by_place, paged, short_label
from bot.dialogs.widgets.remember import remember
from bot.domain.interviews import ITEMS, Interview, InterviewState, Method
from bot.domain.missing import MISSING


async def _get_interviews(turn: Turn, **_: object) -> Data:
    interviews = await turn.store.interviews.list_open()
    untold = await turn.store.interviews.without_employer_news()
    return {
        "has_untold": bool(untold),
        "interviews": [(str(each.id), await _interview_label(turn, each)) for each in interviews],
        "none": not interviews,
    }


async def _interview_label(turn: Turn, interview: Interview) -> str:
    worker = await turn.store.workers.get(interview.worker_id)
    told = {"roster_number": worker.number or MISSING, "interviewee": interview.interviewee.value}
    return short_label(turn.t.label("interview-label", told | dict(arranged(interview))))


async def _get_interview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await recorded_interview(dialog_manager)
    worker = await turn.store.workers.get(interview.worker_id)
    told = {
        "roster_number": worker.number or MISSING,
        "name": worker.name_on_card or MISSING,
        "interviewee": interview.interviewee.value,
        "state": interview.state.value,
        "answered": len(ITEMS) - len(interview.open_items),
        "items": len(ITEMS),
        "consent": _consent(interview),
    }
    is_offered = bool(await turn.store.interviews.slots_for(interview.id))
    is_booked = interview.state is InterviewState.BOOKED
    return {"args": told | dict(arranged(interview)), "may_move": is_offered and is_booked}


def _consent(interview: Interview) -> str:
    if interview.method is Method.IN_PERSON:
        return MISSING
    return "missing" if interview.consented_at is None else "given"


async def _on_record(manager: DialogManager) -> None:
    interview = await recorded_interview(manager)
    begun = states.InterviewRecord.block if interview.open_blocks else states.InterviewRecord.summary
    state = begun if interview.may_begin else states.InterviewRecord.room
    await manager.start(state, data={"interview": interview.id})


async def _on_move(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await ask_for_other_time(turn.as_member, await recorded_interview(manager))


async def _on_cancel(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await cancel_as_staff(turn.as_member, await recorded_interview(manager))
    await manager.switch_to(states.Interviews.list)


def interviews_dialog() -> Dialog:
    """Build the dialog: the interviews to be held, and one of them."""
    return Dialog(
        Window(
            Say("interview-list"),
            Say("interview-list-empty", when="none"),
            paged(
                choice_of_row("i", "interviews", remember("interview", states.Interviews.one)), "pages", naming=by_place
            ),
            Start(Label("interview-untold-button"), "untold", states.TellingEmployer.list, when="has_untold"),
            Start(Label("interview-offer-times"), "offer", states.InterviewOffer.worker),
            Start(Label("interview-record-new"), "new", states.InterviewRecord.worker),
            Start(Label("interview-held-list-button"), "held", states.HeldInterviews.worker),
            home_button(),
            state=states.Interviews.list,
            getter=_get_interviews,
        ),
        Window(
            Say("interview-staff-one"),
            button("interview-record", "record", _on_record),
            button("interview-ask-other-time", "move", _on_move, when="may_move"),
            button("interview-cancel", "cancel", _on_cancel),
            back_to(states.Interviews.list),
            state=states.Interviews.one,
            getter=_get_interview,
        ),
    )
