"""The board: how much waits for staff, in numbers; whom it is about, and of what, stands in no group."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BoardNumbers:
    """What waits: `red` counts urgent matters but complaints, the next three what the group reads.

    `unstarted` are managers and admins to whom the bot may not write.
    """

    red: int = 0
    overdue: int = 0
    ours: int = 0
    theirs: int = 0
    tasks_late: int = 0
    tasks_today: int = 0
    tasks_later: int = 0
    interviews_today: int = 0
    unstarted: int = 0


@dataclass(frozen=True, slots=True)
class ShownBoard:
    """The message (Telegram's id) that shows these numbers in the group with that id."""

    group_id: int
    telegram_id: int
    numbers: BoardNumbers
