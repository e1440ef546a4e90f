"""Cards about what went wrong: one of each kind in a minute, and whom it met besides, gathered in the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.days import tokyo_time
from bot.domain.missing import MISSING
from bot.domain.outbox import MessageClass, SayText, tell_staff

# What a card says, and what one says that gathers several.
_GATHERED: Mapping[str, str] = {
    "staff-bug": "staff-bug-more",
    "staff-unhandled": "staff-unhandled-more",
    "staff-unreadable": "staff-unhandled-more",
}
# Of more than these a card tells how many they are; every code stands in the log.
_MOST_NAMED = 40


def gathers_bugs(message: SayText) -> bool:
    """Return whether it waits to be gathered with others of its kind."""
    return message.key in _GATHERED


def for_next_card(card: SayText, kind: str, now: datetime) -> SayText:
    """Let a card wait for the next one of its kind; that stands in General, for it is about several people."""
    args = {**card.args, "time": tokyo_time(now)}
    return replace(card, args=args, cause=kind, consultation_id=None, message_class=MessageClass.DIGEST)


def gathered_bugs(cards: Sequence[SayText]) -> SayText:
    """Say of several, all of one kind, how many people it met since when, and who they are."""
    first, people = cards[0], ", ".join(_whom(each) for each in cards[:_MOST_NAMED])
    return tell_staff(
        _GATHERED[first.key], {"count": len(cards), "time": str(first.args.get("time", MISSING)), "people": people}
    )


def _whom(card: SayText) -> str:
    """Return the worker's number on the roster, where there is one, and the code that the person reads."""
    number, code = card.args.get("number", MISSING), card.args["code"]
    return str(code) if number == MISSING else f"{number} ({code})"
