"""What is known of each red flag: how urgent it is, by when staff act, and which office is competent."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.domain.interviews import ITEMS
from bot.domain.support.consultation import RESTRICTED_KINDS, Readers, Urgency
from bot.domain.support.red_flag import RESTRICTED_FLAGS, RedFlag, TimeLimit
from bot.domain.support.watch_words import WatchedSign


@dataclass(frozen=True, slots=True)
class RedFlagRule:
    """The rule of one red flag; `authorities` are ids of authorities.yaml, what is asked first standing first.

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


def flag_of_item(rules: Mapping[str, RedFlagRule], item: str) -> RedFlag | None:
    """Return the red flag of a problem with that item of an interview; None where it has none."""
    return next((rule.id for rule in rules.values() if item in rule.interview_items), None)


def readers_of_item(rules: Mapping[str, RedFlagRule], item: str) -> Readers:
    """Return who reads a problem with that item of an interview."""
    is_restricted = flag_of_item(rules, item) in RESTRICTED_FLAGS or ITEMS[item] in RESTRICTED_KINDS
    return Readers.RESTRICTED if is_restricted else Readers.GROUP


def offered_flags(rules: Mapping[str, RedFlagRule], signs: Collection[WatchedSign]) -> tuple[RedFlag, ...]:
    """List the red flags that staff are offered where these signs stand in a worker's words."""
    return tuple(rule.id for rule in rules.values() if set(rule.watched) & set(signs))
