"""What is needed for what a reminder is about, and the sentence for a counter."""

from datetime import date

from bot.dialogs.turn import Turn
from bot.presenters.folded import at_counter, folded
from bot.presenters.reminders.occasions import needed, what_to_do


def what_is_needed(turn: Turn, kind: str, deadline_on: date) -> str:
    """Say it; the sentence only while the last day is not past."""
    text = needed(turn.t, kind, deadline_on)
    if deadline_on < turn.today:
        return text
    sentence = at_counter(turn.t, lambda japanese: what_to_do(japanese, kind, deadline_on, turn.today))
    return "\n\n".join([text, *map(folded, sentence)])
