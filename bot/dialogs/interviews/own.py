"""A worker's own interview: choosing a time, agreeing to meet online, reading what will be asked."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Row

from bot.actions.interviews.scheduling import agree_to_online, arranged, cancel_as_worker, want_in_person
from bot.dialogs import states
from bot.dialogs.interviews.own_times import (
    find_own_interview,
    first_of_times,
    get_own_times,
    own_interview,
    own_times_windows,
    show_times,
)
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, open_menu, signs
from bot.dialogs.widgets.buttons import button, danger_button, goes_to, main_button, menu_row
from bot.dialogs.widgets.confirm import confirm
from bot.domain.interviews import Interview, Method

# The eighteen items of the form, a screen at a time, and who reads the answers.
_QUESTIONS = ("work", "safety", "life", "readers")


async def open_own_interview(manager: DialogManager, interview: Interview) -> None:
    """Show the times where none is chosen, else the one that is."""
    has_time = interview.starts_at is not None
    state = states.OwnInterview.one if has_time else await first_of_times(turn_of(manager), interview)
    await manager.start(state, data={"interview": interview.id}, mode=StartMode.RESET_STACK)


async def on_own_interview(manager: DialogManager, interview_id: int) -> None:
    """Show the interview that was tapped in a list."""
    await open_own_interview(manager, existing(await find_own_interview(turn_of(manager), interview_id)))


async def coming_interviews(turn: Turn) -> list[Interview]:
    """Return interviews to choose, change or call off: the message about one may be far above, or is now a dialog."""
    known = await turn.store.interviews.coming(turn.require_worker().id)
    return [each for each in known if each.starts_at is None or each.starts_at > turn.now]


def interview_label(turn: Turn, interview: Interview) -> str:
    """Return what its button in a list says."""
    return turn.t.label("my_dates-interview-choose" if interview.starts_at is None else "interview-look")


async def _get_interview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await own_interview(dialog_manager)
    is_online = interview.method is Method.ONLINE
    has_others = bool(await turn.store.interviews.slots_for(interview.id))
    return {
        "args": arranged(interview),
        "asks_consent": is_online and interview.consented_at is None,
        "agreed": is_online and interview.consented_at is not None,
        "has_others": has_others,
    }


async def _on_agree(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await agree_to_online(turn.as_worker, await own_interview(manager))
    manager.dialog_data["asked_to_meet"] = False
    await manager.switch_to(states.OwnInterview.one)


async def _on_meet(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await want_in_person(turn.as_worker, await own_interview(manager))
    manager.dialog_data["asked_to_meet"] = True
    await manager.switch_to(states.OwnInterview.one)


async def _get_asked(dialog_manager: DialogManager, **_: object) -> Data:
    return {"asked_to_meet": dialog_manager.dialog_data.get("asked_to_meet", False)}


async def _on_questions(manager: DialogManager) -> None:
    manager.dialog_data["page"] = _QUESTIONS[0]
    await manager.switch_to(states.OwnInterview.questions)


async def _on_next_questions(manager: DialogManager) -> None:
    """A second tap on the last but one page stays on the last."""
    at = _QUESTIONS.index(manager.dialog_data["page"])
    manager.dialog_data["page"] = _QUESTIONS[min(at + 1, len(_QUESTIONS) - 1)]


async def _get_questions(dialog_manager: DialogManager, **_: object) -> Data:
    page = dialog_manager.dialog_data.get("page", _QUESTIONS[0])
    return {"page": page, "has_next": page != _QUESTIONS[-1]}


async def _on_cancel(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await cancel_as_worker(turn.as_worker, await own_interview(manager))
    await open_menu(manager)


def own_interview_dialog() -> Dialog:
    """The times, the one that is chosen, the questions."""
    ways_back = Row(
        button("button-back", "back", show_times, when=~F["is_booked"]),
        goes_to("button-back", "one", states.OwnInterview.one, when="is_booked"),
        signs(),
    )
    return Dialog(
        *own_times_windows(_on_questions),
        Window(
            Say("interview-one"),
            Say("interview-online-asked", when=F["asks_consent"] & ~F["asked_to_meet"]),
            Say("interview-consent-given", when="agreed"),
            Say("interview-asked-to-meet", when="asked_to_meet"),
            goes_to("interview-online", "how", states.OwnInterview.consent, when="asks_consent"),
            button("interview-want-in-person", "meet", _on_meet, when="agreed"),
            button("interview-questions-button", "ask", _on_questions),
            button("interview-other-time", "other", show_times, when="has_others"),
            goes_to("interview-cancel", "no", states.OwnInterview.cancelling),
            menu_row(),
            words_for_support(),
            state=states.OwnInterview.one,
            getter=[_get_interview, _get_asked],
        ),
        Window(
            Say("interview-consent-asked"),
            main_button("interview-agree-online", "yes", _on_agree),
            button("interview-want-in-person", "meet", _on_meet),
            Row(goes_to("button-back", "one", states.OwnInterview.one), signs()),
            words_for_support(),
            state=states.OwnInterview.consent,
            getter=_get_interview,
        ),
        Window(
            *(Say(f"interview-questions-{page}", when=F["page"] == page) for page in _QUESTIONS),
            button("interview-questions-next", "next", _on_next_questions, when="has_next"),
            ways_back,
            words_for_support(),
            state=states.OwnInterview.questions,
            getter=[get_own_times, _get_questions],
        ),
        confirm(
            states.OwnInterview.cancelling,
            Say("interview-cancel-sure"),
            ways_back,
            words_for_support(),
            yes=danger_button("interview-cancel-yes", "yes", _on_cancel),
            getter=get_own_times,
        ),
    )
