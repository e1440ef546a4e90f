"""What of a message that waits is not so any more: who reads a matter, or what another message shows by now."""

from collections.abc import Callable

from bot.domain.outbox import OutboxMessage, SayText, SayWritten

_TELLS_READERS = frozenset(
    {
        "restricted-again",
        "restricted-taken_out",
        "restricted-left_in_group",
        "complaint-left_in_group",
        "restricted-opened",
        "restricted-opened_by_you",
        "restricted-new",
        "restricted-returned",
        "restricted-remove_by_hand",
        "staff-restricted",
        "staff-opened",
    }
)

# What asks something of one member of staff, whom it may reach long after.
HANDED_OVER, HANDED_OVER_RED = "standing-handed_over", "standing-handed_over-red"
PLEASE_READ = "reading-please"
# What tells readers outside the group that a worker has written.
TELLS_OF_WORDS = frozenset(f"{noun}-{news}" for noun in ("restricted", "complaint") for news in ("new", "more"))
# What tells readers outside the group of a matter that is open.
TELLS_OF_OPEN = TELLS_OF_WORDS | {
    *("restricted-given_back", "complaint-given_back", "restricted-unsolved", "complaint-unsolved"),
    "restricted-returned",
}
# What tells of a matter somebody who reads it no more: that it is so, and what became of their own answer.
TELLS_FORMER_READERS = frozenset(
    {
        *("restricted-removed_you", "restricted-refused_you", "restricted-request-ended"),
        *("complaint-not-delivered", "complaint-arrived", "complaint-back_left", "standing-no_longer"),
    }
)

# What tells a worker that an alarm is on, and that nobody has taken it or can be told.
TELLS_OF_WAITING = frozenset(
    {"danger-told", "danger-not_taken", "danger-not_taken-answered", "danger-nobody", "danger-unheard"}
)
# What a worker reads while nobody comes: whom to call stands below it.
TELLS_OF_GOING_ON = TELLS_OF_WAITING | {"danger-given_back"}
# What tells a worker how an alarm stands: of these the newest alone is so.
_TELLS_OF_ALARM = TELLS_OF_WAITING | {"danger-taken", "danger-given_back"}

# Of a message: the chat, and its number there.
Place = tuple[str, str]


def tells_readers(consultation_id: int, message: OutboxMessage) -> bool:
    """Return whether it says, perhaps among other things, who reads that consultation."""
    if message.cause != f"consultation:{consultation_id}":
        return False
    return isinstance(message, SayWritten) or (isinstance(message, SayText) and message.key in _TELLS_READERS)


def tells_of_alarm(consultation_id: int) -> Callable[[OutboxMessage], bool]:
    """Return what finds in the outbox how the alarm of that consultation stands."""
    cause = f"consultation:{consultation_id}"
    return lambda message: isinstance(message, SayText) and message.cause == cause and message.key in _TELLS_OF_ALARM


def is_instead_of(place: Place, message: OutboxMessage) -> bool:
    """Return whether it says what the message there should have shown."""
    return (message.idempotency_key or "").startswith(instead_of(place))


def instead_of(place: Place) -> str:
    """Return how the idempotency keys begin of what is said in the place of that message."""
    return f"instead:{':'.join(place)}:"
