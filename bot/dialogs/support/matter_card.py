"""What staff do with a consultation that the group does not see: the information and the buttons of a topic's card."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from functools import partial

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.actions.result import ActionResult
from bot.actions.support.claiming import (
    claim_consultation,
    give_back_own,
    hand_over,
    snooze_consultation,
    takers_of,
    wake_consultation,
)
from bot.actions.support.languages.reading import ask_to_read
from bot.actions.support.reports.asking import is_undecided
from bot.dialogs import states
from bot.dialogs.result import tell_result
from bot.dialogs.support.alarms.taking import take_its_alarm
from bot.dialogs.support.reading import ask_label
from bot.dialogs.turn import GoneError, OpenedToGroupError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, Widget, choice, choice_of_row
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to
from bot.dialogs.widgets.lists import paged, short_label
from bot.domain.days import add_days
from bot.domain.missing import MISSING
from bot.domain.staff import Access, StaffMember
from bot.domain.support.consultation import Consultation
from bot.domain.support.matter_card import around_lines, turn_lines
from bot.domain.support.sight import may_read, may_take_alarm
from bot.storage.support.matter_card import card_of
from bot.texts import listed

_MATTER = "complaint"
_NEAR_DAYS = (1, 3)
_LONGEST_REST_DAYS = 60
# Between these times after it was said who has it, a tap takes it over.
_READ_AFTER = timedelta(seconds=2)
_KNOWS_FOR = timedelta(minutes=10)
_KEPT_AS = "claim"


async def chosen_matter(manager: DialogManager) -> Consultation:
    """Return the matter of the dialog; raises GoneError where this member of staff may not read it, or not any more."""
    turn = turn_of(manager)
    found = await turn.store.consultations.find(manager.dialog_data[_MATTER])
    if found is not None and found.is_in_group:
        raise OpenedToGroupError(found.id)
    if found is None or not may_read(turn.member, found):
        raise GoneError
    return found


async def open_matter(manager: DialogManager, number: int) -> None:
    """Show one consultation, out of any dialog."""
    await manager.start(states.Queue.one, data={"matter": number}, mode=StartMode.RESET_STACK)


async def claim_knowingly(turn: Turn, matter: Consultation) -> ActionResult:
    """Claim it; where somebody has it, their name is said first, and a tap after that takes it over."""
    member = turn.require_member()
    place = (member.user_id, member.user_id, _KEPT_AS)
    known = _known(await turn.store.dialog_states.read(*place), matter, turn.now)
    claimed = await claim_consultation(turn.as_member, matter, known)
    if claimed.is_refused:
        said = {"consultation": matter.id, "holder": matter.assignee_id, "at": turn.now.isoformat()}
        await turn.store.dialog_states.write(*place, said)
    return claimed


def _known(said: dict[str, object], matter: Consultation, now: datetime) -> int | None:
    """Return who has it, as far as the person who taps has read that; a double tap has read nothing."""
    if said.get("consultation") != matter.id or said.get("holder") != matter.assignee_id:
        return None
    read_for = now - datetime.fromisoformat(str(said["at"]))
    return matter.assignee_id if _READ_AFTER <= read_for < _KNOWS_FOR else None


def person_label(turn: Turn, member: StaffMember) -> str:
    """Name a member of staff on a button."""
    return short_label(turn.t.label("standing-person", {"name": member.name or MISSING}))


async def get_members(turn: Turn, **_: object) -> Data:
    """List the staff of whom one did something, as buttons."""
    members = await turn.store.staff.with_access(Access.STAFF)
    return {"members": [(str(each.id), person_label(turn, each)) for each in members], "args": {}}


async def handling_data(turn: Turn, matter: Consultation) -> Data:
    """What a getter needs for `handling_text` and `handling_buttons`; only the group's matters have addresses."""
    worker = await turn.store.workers.get(matter.worker_id)
    card = await card_of(turn.store, turn.facts, matter, matter.group_id or 0, turn.today)
    lines = [*turn_lines(card, turn.now), *around_lines(card, partial(listed, reader=turn.t.locale))]
    is_free, is_own = matter.assignee_id is None, matter.assignee_id == turn.require_member().id
    takes_alarm = card.alarm is not None and may_take_alarm(turn.member, matter)
    return {
        "handling": "\n".join(turn.t(*line) for line in lines),
        "undecided": not matter.is_open and await is_undecided(turn.store, matter),
        "takes_alarm": takes_alarm,
        "may_claim": matter.is_open and is_free and not takes_alarm,
        "may_take_over": matter.is_open and not is_free and not is_own and not takes_alarm,
        "may_give_back": matter.is_open and is_own,
        "may_snooze": matter.is_open and matter.snoozed_until is None,
        "may_wake": matter.is_open and matter.snoozed_until is not None,
        "lacks_outcome": card.taken is not None and card.taken.lacks_outcome,
        "may_correct": card.taken is not None and card.taken.may_be_corrected_by(turn.require_member().id),
        "has_card": worker.on_roster,
    }


def handling_text() -> Format:
    """Whose turn it is, who has it, and what else there is of the worker."""
    return Format("\n{handling}\n")


def handling_buttons(takers: State, resting: State, canned: State, flagging: State) -> tuple[Widget, ...]:
    """The buttons of the card; the states are the windows of this dialog that they lead to."""
    return (
        danger_button("alarm-take", "alarm", _on_take_alarm, when="takes_alarm"),
        button("alarm-what_done-say", "outcome", _on_outcome, when="lacks_outcome"),
        button("alarm-what_done-correct", "correct", _on_outcome, when="may_correct"),
        Row(
            button("standing-claim", "claim", _on_claim, when="may_claim"),
            button("standing-take_over", "over", _on_claim, when="may_take_over"),
            button("standing-give_back", "return", _on_give_back, when="may_give_back"),
            goes_to("standing-hand", "hand", takers, when="is_open"),
        ),
        Row(
            goes_to("standing-snooze", "rest", resting, when="may_snooze"),
            button("standing-wake", "wake", _on_wake, when="may_wake"),
            goes_to("flag-set", "flag", flagging, when="is_open"),
        ),
        Row(
            goes_to("canned-choose", "canned", canned, when="is_open"),
            button("reading-ask", "read", _on_ask_to_read, when="is_open"),
        ),
        Row(
            button("reading-write", "note", _opens(states.Reading.list, "matter")),
            button("standing-roster", "roster", _on_roster, when="has_card"),
        ),
        button("standing-log", "log", _opens(states.ContactLog.channel, "consultation"), when="is_open"),
        button("report-button", "report", _opens(states.Reporting.list, "matter")),
    )


def takers_window(state: State, back: State) -> Window:
    """Choose to whom it is handed over."""

    async def chosen(manager: DialogManager, staff_id: int) -> None:
        turn, matter = turn_of(manager), await chosen_matter(manager)
        handed = await hand_over(turn.as_member, matter, await turn.store.staff.find(staff_id))
        await tell_result(manager, handed, "standing-said-handed_over")
        await manager.switch_to(back)

    return Window(
        Say("standing-hand_to", when="takers"),
        Say("standing-nobody", when="nobody"),
        paged(choice_of_row("taker", "takers", chosen), "takers"),
        back_to(back),
        state=state,
        getter=_get_takers,
    )


def resting_window(state: State, back: State) -> Window:
    """Choose until which day it rests."""

    async def chosen(manager: DialogManager, until_on: date) -> None:
        rested = await snooze_consultation(turn_of(manager).as_member, await chosen_matter(manager), until_on)
        await tell_result(manager, rested, "standing-said-rests")
        await manager.switch_to(back)

    async def near(manager: DialogManager, days: str) -> None:
        await chosen(manager, add_days(turn_of(manager).today, int(days)))

    days = Row(choice("near", "near", near))
    question = Say("standing-rest_until")
    return ask_day(state, question, days, back_to(back), bounds=_bounds, on_day=chosen, getter=_get_near)


async def _get_takers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    takers = await takers_of(turn.as_member, await chosen_matter(dialog_manager))
    return {"takers": [(str(each.id), person_label(turn, each)) for each in takers], "nobody": not takers, "args": {}}


async def _get_near(turn: Turn, **_: object) -> Data:
    return {"near": [(str(each), turn.t.label("standing-in_days", {"days": each})) for each in _NEAR_DAYS]}


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return add_days(turn.today, 1), add_days(turn.today, _LONGEST_REST_DAYS)


async def _on_claim(manager: DialogManager) -> None:
    claimed = await claim_knowingly(turn_of(manager), await chosen_matter(manager))
    await tell_result(manager, claimed, "standing-said-claimed")


async def _on_take_alarm(manager: DialogManager) -> None:
    await take_its_alarm(manager, await chosen_matter(manager))


async def _on_outcome(manager: DialogManager) -> None:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    alarm = existing(await turn.store.alarms.newest_taken_of(matter.id))
    await manager.start(states.AlarmOutcome.choosing, data={"alarm": alarm.id})


async def _on_give_back(manager: DialogManager) -> None:
    given = await give_back_own(turn_of(manager).as_member, await chosen_matter(manager))
    await tell_result(manager, given, "standing-said-given_back")


async def _on_wake(manager: DialogManager) -> None:
    woken = await wake_consultation(turn_of(manager).as_member, await chosen_matter(manager))
    await tell_result(manager, woken, "standing-said-goes_on")


def _opens(state: State, name: str) -> Callable[[DialogManager], Awaitable[None]]:
    async def opens(manager: DialogManager) -> None:
        await manager.start(state, data={name: (await chosen_matter(manager)).id})

    return opens


async def _on_ask_to_read(manager: DialogManager) -> None:
    turn = turn_of(manager)
    asked = await ask_to_read(turn.as_member, await chosen_matter(manager))
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(ask_label(turn, asked), show_alert=True)


async def _on_roster(manager: DialogManager) -> None:
    matter = await chosen_matter(manager)
    await manager.start(states.Roster.search, data={"worker": matter.worker_id})
