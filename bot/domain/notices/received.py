"""A notice as one of its people has it: its words in their language, corrected or taken back since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.notices.notice import Entity, MediaKind
from bot.domain.notices.recipient import Recipient, Unsent
from bot.domain.outbox.delivery_status import ARRIVED


class NewWords(StrEnum):
    """What became for one of its people of what corrects a notice."""

    CAME = "came"
    PERHAPS = "perhaps"
    MISSING = "missing"
    NO_TEXT = "no_text"
    # All that is known is that it came.
    SINCE = "since"


def new_words(row: Recipient, *, has_words: bool) -> NewWords:
    """Return what became of a correction for the person of that row, whether or not it has words for them."""
    if row.outcome in ARRIVED:
        return NewWords.CAME
    if not has_words:
        return NewWords.NO_TEXT
    return NewWords.PERHAPS if row.reason == Unsent.MAY_HAVE_IT else NewWords.MISSING


@dataclass(frozen=True, slots=True)
class ReceivedNotice:
    """What a worker got, and what became of it.

    `id` is the notice by which it began, `stands_as` the one whose words count now: itself, or its newest correction.
    `is_outdated` is what stands there before a correction that has no words in the worker's language.
    """

    id: int
    stands_as: int
    sent_at: datetime
    text: str
    entities: Sequence[Entity]
    media: MediaKind | None
    link: str | None
    asks_read: bool
    acknowledged_at: datetime | None
    corrected_at: datetime | None
    taken_back_at: datetime | None
    is_outdated: bool
