"""What is needed for what a reminder is about, with the sentence for a counter, and why it has to be done."""

from datetime import date

from bot.dialogs.turn import Turn
from bot.presenters.folded import at_counter, folded
from bot.presenters.reminders.occasions import needed, what_to_do, why
from bot.texts import Translator
from bot.texts.beside import said_beside


def what_is_needed(turn: Turn, kind: str, deadline_on: date) -> str:
    """Say it; the sentence only while the last day is not past."""
    return said_beside(turn.t, lambda t: _needed(t, kind, deadline_on, turn.today))


def why_it_is_due(turn: Turn, kind: str, deadline_on: date) -> str:
    """Say why it has to be done by then."""
    return said_beside(turn.t, lambda t: why(t, kind, deadline_on))


def _needed(t: Translator, kind: str, deadline_on: date, today: date) -> str:
    text = needed(t, kind, deadline_on)
    if deadline_on < today:
        return text
    sentence = at_counter(t, lambda japanese: what_to_do(japanese, kind, deadline_on, today))
    return "\n\n".join([text, *map(folded, sentence)])
