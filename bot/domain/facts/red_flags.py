"""What is known of each red flag: how urgent it is, by when staff act, and which office is competent."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.support.consultation import Urgency
from bot.domain.support.red_flag import RedFlag, TimeLimit
from bot.domain.support.watch_words import WatchedSign


@dataclass(frozen=True, slots=True)
class RedFlagRule:
    """The rule of one red flag; `authorities` are ids of hotlines.yaml, what is asked first standing first.

    `interview_items` are the items of an interview whose problem has this flag. With `watched` signs in a worker's
    words the flag is offered to staff, who decide. `note` says how the sources were read.
    """

    id: RedFlag
    urgency: Urgency
    within: TimeLimit
    authorities: tuple[str, ...]
    confidence: Literal["official", "quoted", "secondary", "seed", "general"]
    sources: tuple[str, ...]
    interview_items: tuple[str, ...] = ()
    watched: tuple[WatchedSign, ...] = ()
    note: str | None = None
