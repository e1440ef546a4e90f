"""A worker's own interview: choosing a time, agreeing to meet online, reading what will be asked."""

from operator import itemgetter
from typing import Any

from aiogram import F
from aiogram.types import DisabledButton, InlineKeyboardButton
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Row, Select

from bot.actions.interviews.scheduling import (
    agree_to_online,
    arranged,
    cancel_as_worker,
    moment,
    pick_time,
    want_in_person,
)
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Item, Mistake, Say, open_menu, signs, started_with, tapped
from bot.dialogs.widgets.buttons import button, danger_button, goes_to, main_button, menu_row
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.interviews import Interview, Interviewee, InterviewState, Method, Slot

# The eighteen items of the form, a screen at a time, and who reads the answers.
_QUESTIONS = ("work", "safety", "life", "readers")


async def open_own_interview(manager: DialogManager, interview: Interview) -> None:
    """Show the times where none is chosen, else the one that is."""
    state = states.OwnInterview.time if interview.starts_at is None else states.OwnInterview.one
    await manager.start(state, data={"interview": interview.id}, mode=StartMode.RESET_STACK)


async def find_own_interview(turn: Turn, interview_id: int) -> Interview | None:
    """The worker's own interview with that id, where it is still to be held."""
    interview = await turn.store.interviews.find(interview_id)
    if interview is None or interview.worker_id != turn.require_worker().id or not interview.is_open:
        return None
    return interview if interview.interviewee is Interviewee.WORKER else None


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


class _Times(Select[int]):
    """The times as buttons: a taken one cannot be pressed, and says so where an old Telegram does not know that."""

    async def _render_button(
        self, pos: int, item: Any, target_item: Any, data: dict[str, Any], manager: DialogManager
    ) -> InlineKeyboardButton:
        button = await super()._render_button(pos, item, target_item, data, manager)
        _, _, is_free = item
        return button if is_free else InlineKeyboardButton(text=button.text, disabled=DisabledButton())


async def _get_times(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await _own_interview(dialog_manager)
    slots = await turn.store.interviews.slots_for(interview.id)
    coming = [slot for slot in slots if slot.starts_at > turn.now]
    return {
        "args": arranged(interview),
        "times": [(str(slot.id), _slot_label(turn, slot), slot.interview_id is None) for slot in coming],
        "none": all(slot.interview_id is not None for slot in coming),
        "is_booked": interview.state is InterviewState.BOOKED,
    }


async def _on_time(manager: DialogManager, slot_id: int) -> None:
    turn = turn_of(manager)
    raise_refusal(await pick_time(turn.as_worker, await _own_interview(manager), slot_id))
    await manager.switch_to(states.OwnInterview.one)


async def _get_interview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await _own_interview(dialog_manager)
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
    await agree_to_online(turn.as_worker, await _own_interview(manager))
    manager.dialog_data["asked_to_meet"] = False
    await manager.switch_to(states.OwnInterview.one)


async def _on_meet(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await want_in_person(turn.as_worker, await _own_interview(manager))
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
    await cancel_as_worker(turn.as_worker, await _own_interview(manager))
    await open_menu(manager)


async def _own_interview(manager: DialogManager) -> Interview:
    return existing(await find_own_interview(turn_of(manager), started_with(manager).get("interview", 0)))


def _slot_label(turn: Turn, slot: Slot) -> str:
    key = "interview-slot" if slot.interview_id is None else "interview-slot-taken"
    return turn.t.label(key, moment(slot.starts_at))


def own_interview_dialog() -> Dialog:
    """The times, the one that is chosen, the questions."""
    times = _Times(Item(), "t", itemgetter(0), "times", int, tapped(_on_time))
    ways_back = Row(
        goes_to("button-back", "back", states.OwnInterview.time, when=~F["is_booked"]),
        goes_to("button-back", "one", states.OwnInterview.one, when="is_booked"),
        signs(),
    )
    return Dialog(
        Window(
            Mistake(),
            Say("interview-times"),
            Say("interview-no-times", when="none"),
            paged(times, "pages", naming=by_place),
            button("interview-questions-button", "ask", _on_questions),
            goes_to("button-back", "back", states.OwnInterview.one, when="is_booked"),
            goes_to("interview-cancel", "no", states.OwnInterview.cancelling, when=~F["is_booked"]),
            menu_row(),
            words_for_support(),
            state=states.OwnInterview.time,
            getter=_get_times,
        ),
        Window(
            Say("interview-one"),
            Say("interview-online-asked", when=F["asks_consent"] & ~F["asked_to_meet"]),
            Say("interview-consent-given", when="agreed"),
            Say("interview-asked-to-meet", when="asked_to_meet"),
            goes_to("interview-online", "how", states.OwnInterview.consent, when="asks_consent"),
            button("interview-want-in-person", "meet", _on_meet, when="agreed"),
            button("interview-questions-button", "ask", _on_questions),
            goes_to("interview-other-time", "other", states.OwnInterview.time, when="has_others"),
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
            getter=[_get_times, _get_questions],
        ),
        confirm(
            states.OwnInterview.cancelling,
            Say("interview-cancel-sure"),
            ways_back,
            words_for_support(),
            yes=danger_button("interview-cancel-yes", "yes", _on_cancel),
            getter=_get_times,
        ),
    )
