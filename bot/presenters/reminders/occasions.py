"""A day on which somebody is reminded, in one line."""

from datetime import date

from bot.domain.reminders.rules import Occasion
from bot.texts import Translator, Value


def occasion_line(t: Translator, occasion: Occasion) -> str:
    """The day, what it is about, the last day and for whom, as plain text."""
    audience = occasion.audience[0].value if len(occasion.audience) == 1 else "both"
    told: dict[str, Value] = {
        "on": occasion.on,
        "kind": occasion.kind,
        "deadline": occasion.deadline_on,
        "audience": audience,
    }
    return t.label("reminder-preview-line", told)


def what_to_do(t: Translator, kind: str, deadline_on: date, today: date) -> str:
    """Return what a worker reads about a deadline that is not past."""
    return t(f"reminder-say-{kind}", {"deadline": deadline_on, "days": (deadline_on - today).days})


def why(t: Translator, kind: str, deadline_on: date) -> str:
    """Return why it has to be done."""
    return t(f"reminder-why-{kind}", {"deadline": deadline_on})


def needed(t: Translator, kind: str, deadline_on: date) -> str:
    """Return what to bring, and whom to ask."""
    return t(f"reminder-need-{kind}", {"deadline": deadline_on})


def for_staff(t: Translator, kind: str, worker: str, deadline_on: date, today: date) -> str:
    """Return what staff read about a worker's deadline that is not past; `worker` is the roster number and the name."""
    args: dict[str, Value] = {"worker": worker, "deadline": deadline_on, "days": (deadline_on - today).days}
    return t(f"reminder-staff-{kind}", args)
