"""What carries a worker's words into the staff group: a copy, and above it what that does not show."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.missing import MISSING
from bot.domain.outbox import CopyMessages, OutboxMessage, SayText, tell_staff
from bot.domain.support.message import BY_BUTTON, Message
from bot.domain.unicode.clusters import beginning, shortened

_LONGEST_QUOTE = 300
_LONGEST_BEFORE = 900


def carried(parts: Sequence[Message]) -> Sequence[OutboxMessage]:
    """Return what carries a worker's message, or the parts of an album, into the group."""
    first = parts[0]
    if first.content == BY_BUTTON:
        said = tell_staff(first.said_key or "", first.said_args, consultation_id=first.consultation_id)
        return [about(first, said)]
    copies = CopyMessages(tuple(each.id for each in parts), consultation_id=first.consultation_id)
    lines = {line.key: line for each in reversed(parts) for line in lines_above(each)}
    return [*lines.values(), copies]


def lines_above(message: Message) -> Sequence[SayText]:
    """Return what is said above a copy because that does not show it."""
    quote = message.quote and beginning(message.quote, _LONGEST_QUOTE)
    told = {"staff-forwarded": message.forwarded_from, "staff-quoted": quote}
    return [
        about(message, tell_staff(key, {"text": text}, consultation_id=message.consultation_id))
        for key, text in told.items()
        if text
    ]


def noted(message: Message, name: str | None) -> Sequence[SayText]:
    """Return what is said below a worker's words because somebody, of that name, has noted what they mean."""
    if message.note_ja is None:
        return []
    args = {"name": name or MISSING, "note": message.note_ja}
    return [about(message, tell_staff("reading-noted", args, consultation_id=message.consultation_id))]


def before_change(first: Message) -> Sequence[SayText]:
    """Return what is said above a copy of what a worker changed a message into: what it said, as far as that was read.

    It goes with the message as it was, where that is taken out of the group.
    """
    if first.text is None or first.staff_message_id is None:
        return []
    said = tell_staff("correction-before", {"text": cut(first.text)}, consultation_id=first.consultation_id)
    return [about(first, said)]


def cut(text: str) -> str:
    """Return the text, or its beginning: a variable of a message holds only a thousand letters."""
    return shortened(text, _LONGEST_BEFORE)


def about(message: Message, line: SayText) -> SayText:
    """Let a sentence go with that message, where it is taken out of the group again."""
    return replace(line, cause=f"message:{message.id}")
