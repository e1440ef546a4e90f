"""What the screen of a detail says of its day: which of two is right, and what became of an application."""

from aiogram import F
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column, Group
from aiogram_dialog.widgets.text import Multi

from bot.actions.workers.profile import decide_day
from bot.dialogs.reminders.late_application import get_late
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, choice
from bot.domain import callbacks
from bot.domain.reminders.obligation import NEW_STAY
from bot.domain.workers.profile import FIELDS, DayQuestion, FieldKind, Owner, Profile

# One of them stands on a screen: which day is right comes first, for the others may be over with that.
_NOTES = ("which", "is_late", "is_ended", "is_stay_unknown", "is_outdated")
# Where an application that came too late is spoken of.
_OF_APPLICATION = ("applied_on", "stay_expiry")


async def get_days(turn: Turn, profile: Profile, part: str) -> Data:
    """The getter's part about a field of the profile; nothing where it holds no day."""
    if FIELDS[part].kind is not FieldKind.DATE:
        return {"note": None}
    counts, own = profile.get(part, turn.today), profile.value_by(part, Owner.WORKER)
    owed = {each.kind for each in await turn.store.obligations.list_open(turn.require_worker().id)}
    parts = (
        _asked(turn, profile, part),
        await get_late(turn) if part in _OF_APPLICATION else {},
        _ended(turn, profile) if part in _OF_APPLICATION else {},
    )
    flags = {
        "is_outdated": own is not None and counts is not None and counts.by is Owner.STAFF,
        "is_stay_unknown": part == "result_on" and NEW_STAY in owed,
    }
    texts = {name: value for each in parts for name, value in each.get("args", {}).items()}
    shown = {**parts[0], **parts[1], **parts[2], **flags}
    return {**shown, "note": next((name for name in _NOTES if shown.get(name)), None), "args": texts}


def _asked(turn: Turn, profile: Profile, part: str) -> Data:
    question = _question(turn, profile, part)
    if question is None:
        return {}
    days = (question.own, question.theirs)
    labels = [(day.isoformat(), turn.t.label("profile-button-day", {"on": day})) for day in days]
    return {"which": labels, **args(part=part, own=question.own, theirs=question.theirs)}


def _ended(turn: Turn, profile: Profile) -> Data:
    applied = profile.get("applied_on", turn.today)
    if applied is None or profile.application_on(turn.today) is not None:
        return {}
    return {"is_ended": True, **args(applied_on=applied.value, until=applied.stay_until)}


def day_notes() -> Multi:
    """The sentences below the detail's line."""
    return Multi(
        Say("profile-which_day", when=F["note"] == "which"),
        Say("reminder-late", when=F["note"] == "is_late"),
        Say("profile-application-ended", when=F["note"] == "is_ended"),
        Say("profile-new_stay", when=F["note"] == "is_stay_unknown"),
        Say("profile-day-outdated", when=F["note"] == "is_outdated"),
        when="note",
    )


def day_buttons() -> Group:
    """The two days, one tap each, and help from staff where an application came too late."""
    return Group(
        Column(choice("which", "which", _on_decided, when="which")),
        HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when="is_late"),
    )


async def _on_decided(manager: DialogManager, day: str) -> None:
    turn, worker = turn_of(manager), turn_of(manager).require_worker()
    question = _question(turn, await turn.store.profiles.of(worker.id), manager.dialog_data["part"])
    days = () if question is None else (question.own, question.theirs)
    chosen = next((each for each in days if each.isoformat() == day), None)
    if question is not None and chosen is not None:
        await decide_day(turn.as_worker, worker, question.field_id, chosen)


def _question(turn: Turn, profile: Profile, part: str) -> DayQuestion | None:
    return next((each for each in profile.questions(turn.today) if each.field_id == part), None)
