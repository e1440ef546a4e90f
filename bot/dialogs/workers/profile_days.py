"""What the screen of a detail says of its day: which of two is right, and what became of an application."""

from datetime import date

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column, Group
from aiogram_dialog.widgets.text import Multi

from bot.actions.workers.profile import decide_day
from bot.dialogs.reminders.late_application import get_late
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, choice
from bot.domain import callbacks
from bot.domain.reminders.obligation import NEW_STAY
from bot.domain.workers.profile import FIELDS, DayQuestion, DisputableDay, FieldKind, Owner, Profile

# Where an application that came too late is spoken of.
_OF_APPLICATION = ("applied_on", "stay_expiry")


async def get_days(turn: Turn, profile: Profile, part: str) -> Data:
    """The getter's part about a field of the profile; nothing where it holds no day."""
    if FIELDS[part].kind is not FieldKind.DATE:
        return {}
    counts, question = profile.get(part, turn.today), _question(turn, profile, part)
    own = profile.value_by(part, Owner.WORKER)
    late = await get_late(turn) if part in _OF_APPLICATION else {}
    owed = {each.kind for each in await turn.store.obligations.list_open(turn.require_worker().id)}
    ended = part == "applied_on" and own is not None and profile.application_on(turn.today) is None
    texts = {"part": part, **late.get("args", {})}
    days: list[tuple[str, str]] = []
    if question is not None:
        texts |= {"own": question.own, "theirs": question.theirs}
        days = [(day.isoformat(), _label(turn, day)) for day in (question.own, question.theirs)]
    if ended and counts is not None:
        texts["until"] = counts.stay_until
    return late | {
        "args": texts,
        "which": days,
        "is_outdated": own is not None and counts is not None and counts.by is Owner.STAFF,
        "is_ended": ended,
        "is_stay_unknown": part == "result_on" and NEW_STAY in owed,
    }


def day_notes() -> Multi:
    """The sentences below the detail's line."""
    return Multi(
        Say("profile-which_day", when="which"),
        Say("profile-day-outdated", when="is_outdated"),
        Say("profile-application-ended", when="is_ended"),
        Say("profile-new_stay", when="is_stay_unknown"),
        Say("reminder-late", when="is_late"),
        sep="\n\n",
        when=_is_any,
    )


def day_buttons() -> Group:
    """The two days, one tap each, and help from staff where an application came too late."""
    return Group(
        Column(choice("which", "which", _on_decided, when="which")),
        HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when="is_late"),
    )


async def _on_decided(manager: DialogManager, day: str) -> None:
    turn, part = turn_of(manager), manager.dialog_data["part"]
    await decide_day(turn.as_worker, turn.require_worker(), DisputableDay(part), date.fromisoformat(day))


def _question(turn: Turn, profile: Profile, part: str) -> DayQuestion | None:
    return next((each for each in profile.questions(turn.today) if each.field_id == part), None)


def _label(turn: Turn, day: date) -> str:
    return turn.t.label("profile-button-day", {"on": day})


def _is_any(data: Data, _widget: object, _manager: DialogManager) -> bool:
    return any(data.get(each) for each in ("which", "is_outdated", "is_ended", "is_stay_unknown", "is_late"))
